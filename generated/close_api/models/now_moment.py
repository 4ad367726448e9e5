from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model


class NowMoment(Model):
    """The moment of the search.

    Attributes:
        type_: The kind of object: `now`.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"type"})

    type_: Field[str] = Field("type", STR)

    def __init__(self, _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, type_: str) -> None:
        self._fill(_given, {"type_": type_})
