from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model


class CreateGroup(Model):
    """What it takes to create a group.

    Attributes:
        name: Name of the group.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"name"})

    name: Field[str] = Field("name", STR)

    def __init__(self, _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, name: str) -> None:
        self._fill(_given, {"name": name})
