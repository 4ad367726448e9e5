from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import DATE, STR, Words
from close_runtime.fields import Field
from close_runtime.models import Model

if TYPE_CHECKING:
    from .day_edge import DayEdge


class FixedLocalDateMoment(Model):
    """The beginning or the end of a day.

    Attributes:
        value: The day.
        which: Which of the two.
        type_: The kind of object: `fixed_local_date`.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"value", "which", "type"})

    value: Field[datetime.date] = Field("value", DATE)
    which: Field[DayEdge | str] = Field("which", Words("end", "start"))
    type_: Field[str] = Field("type", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        value: datetime.date | str,
        which: Literal["end", "start"],
        type_: str,
    ) -> None:
        self._fill(_given, {"value": value, "which": which, "type_": type_})
