from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import NULL, STR, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class CreateSharedSchedulingLink(Model):
    """What it takes to create a shared scheduling link.

    Attributes:
        name: Name of the link.
        description: Free text.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"name"})

    name: Field[str] = Field("name", STR)
    description: Field[str | None] = Field("description", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str,
        description: str | None | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"name": name, "description": description})
