from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import BOOL, STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class IdNode(Model):
    """Matches the object with this id.

    Attributes:
        value: Id of the object.
        type_: The kind of object: `id`.
        negate: Whether to find what does not match instead.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"value", "type"})

    value: Field[str] = Field("value", STR)
    type_: Field[str] = Field("type", STR)
    negate: Field[bool] = Field("negate", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        value: str,
        type_: str,
        negate: bool | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"value": value, "type_": type_, "negate": negate})
