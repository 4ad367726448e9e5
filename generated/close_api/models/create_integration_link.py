from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import STR, Words
from close_runtime.fields import Field
from close_runtime.models import Model

if TYPE_CHECKING:
    from .integration_link_type import IntegrationLinkType


class CreateIntegrationLink(Model):
    """What it takes to create an integration link.

    Attributes:
        name: Text of the link.
        type_: The kind of object that it is shown on.
        url: Template of the address, such as `https://books.example/?q={{ lead.display_name }}`. Values
            are URL-encoded when they are filled in.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"name", "type", "url"})

    name: Field[str] = Field("name", STR)
    type_: Field[IntegrationLinkType | str] = Field("type", Words("contact", "lead", "opportunity"))
    url: Field[str] = Field("url", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str,
        type_: Literal["contact", "lead", "opportunity"],
        url: str,
    ) -> None:
        self._fill(_given, {"name": name, "type_": type_, "url": url})
