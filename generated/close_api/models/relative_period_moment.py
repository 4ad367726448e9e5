from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import STR, Words
from close_runtime.fields import Field
from close_runtime.models import Model

if TYPE_CHECKING:
    from .day_edge import DayEdge


class RelativePeriodMoment(Model):
    """The beginning or the end of a period that has a name.

    Attributes:
        range_: The period: `today`, `yesterday`, `this-week`, `last-week`, `this-month`, `last-month`,
            `this-quarter`, `last-quarter`, `this-year`, `last-year` and others.
        which: Which of the two.
        type_: The kind of object: `start_end_of_predefined_relative_period`.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"range", "which", "type"})

    range_: Field[str] = Field("range", STR)
    which: Field[DayEdge | str] = Field("which", Words("end", "start"))
    type_: Field[str] = Field("type", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        range_: str,
        which: Literal["end", "start"],
        type_: str,
    ) -> None:
        self._fill(_given, {"range_": range_, "which": which, "type_": type_})
