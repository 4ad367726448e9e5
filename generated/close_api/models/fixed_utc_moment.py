from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model


class FixedUtcMoment(Model):
    """A moment in UTC.

    Attributes:
        value: The moment, such as `2025-12-08T21:12:12+00:00`; without a zone it is in UTC, too.
        type_: The kind of object: `fixed_utc`.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"value", "type"})

    value: Field[str] = Field("value", STR)
    type_: Field[str] = Field("type", STR)

    def __init__(
        self, _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, value: str, type_: str
    ) -> None:
        self._fill(_given, {"value": value, "type_": type_})
