from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import NULL, STR, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .integration_link_type import IntegrationLinkType


class UpdateIntegrationLink(Model):
    """The changes to an integration link. What is not sent stays.

    Attributes:
        name: Text of the link.
        type_: The kind of object that it is shown on.
        url: Template of the address, such as `https://books.example/?q={{ lead.display_name }}`. Values
            are URL-encoded when they are filled in.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})

    name: Field[str | None] = Field("name", OneOf(STR, NULL))
    type_: Field[IntegrationLinkType | str | None] = Field(
        "type", OneOf(Words("contact", "lead", "opportunity"), NULL)
    )
    url: Field[str | None] = Field("url", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str | None | Unset = UNSET,
        type_: Literal["contact", "lead", "opportunity"] | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"name": name, "type_": type_, "url": url})
