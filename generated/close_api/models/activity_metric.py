from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class ActivityMetric(Model):
    """A number that an activity report can have.

    Attributes:
        key: What it is asked for by, such as `calls.outbound.all.count`.
        name: Its name for people.
        description: What it counts.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"key", "name", "description"})

    key: Field[str] = Field("key", STR)
    name: Field[str] = Field("name", STR)
    description: Field[str] = Field("description", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        key: str | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"key": key, "name": name, "description": description})
