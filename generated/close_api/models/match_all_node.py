from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import BOOL, STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class MatchAllNode(Model):
    """Matches everything.

    Attributes:
        type_: The kind of object: `match_all`.
        negate: Whether to find what does not match instead.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"type"})

    type_: Field[str] = Field("type", STR)
    negate: Field[bool] = Field("negate", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        type_: str,
        negate: bool | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"type_": type_, "negate": negate})
