from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import NULL, STR, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class UpdateSharedSchedulingLink(Model):
    """The changes to a shared scheduling link. What is not sent stays.

    Attributes:
        description: Free text.
        name: Name of the link.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})

    description: Field[str | None] = Field("description", OneOf(STR, NULL))
    name: Field[str] = Field("name", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        description: str | None | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"description": description, "name": name})
