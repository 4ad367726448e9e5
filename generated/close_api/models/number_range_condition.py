from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import NULL, NUMBER, STR, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class NumberRangeCondition(Model):
    """For numbers. A bound that is null or left out is open.

    Attributes:
        type_: The kind of object: `number_range`.
        gt: More than this.
        gte: At least this.
        lt: Less than this.
        lte: At most this.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"type"})

    type_: Field[str] = Field("type", STR)
    gt: Field[float | None] = Field("gt", OneOf(NUMBER, NULL))
    gte: Field[float | None] = Field("gte", OneOf(NUMBER, NULL))
    lt: Field[float | None] = Field("lt", OneOf(NUMBER, NULL))
    lte: Field[float | None] = Field("lte", OneOf(NUMBER, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        type_: str,
        gt: float | None | Unset = UNSET,
        gte: float | None | Unset = UNSET,
        lt: float | None | Unset = UNSET,
        lte: float | None | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"type_": type_, "gt": gt, "gte": gte, "lt": lt, "lte": lte})
