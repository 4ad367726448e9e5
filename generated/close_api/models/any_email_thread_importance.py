from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class AnyEmailThreadImportance(Model):
    """A statement about importance of a kind that is not described here.

    Attributes:
        type_: The kind.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"type"})

    type_: Field[str] = Field("type", STR)

    def __init__(
        self, _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, type_: str | Unset = UNSET
    ) -> None:
        self._fill(_given, {"type_": type_})
