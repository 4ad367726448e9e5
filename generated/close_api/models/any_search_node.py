from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import BOOL, STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class AnySearchNode(Model):
    """A node of a kind that is not described here, with whatever keys it has.

    Attributes:
        type_: The kind.
        negate: Whether to find what does not match instead.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"type"})

    type_: Field[str] = Field("type", STR)
    negate: Field[bool] = Field("negate", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        type_: str | Unset = UNSET,
        negate: bool | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"type_": type_, "negate": negate})
