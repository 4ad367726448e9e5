from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import STR, Kinds, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .any_moment import AnyMoment
    from .day_edge import DayEdge
    from .fixed_local_date_moment import FixedLocalDateMoment
    from .fixed_utc_moment import FixedUtcMoment
    from .moment_offset import MomentOffset
    from .now_moment import NowMoment
    from .offset_direction import OffsetDirection
    from .relative_period_moment import RelativePeriodMoment


class OffsetMoment(Model):
    """A moment that lies a span of time from another.

    Attributes:
        direction: Whether it lies before or after the other one.
        moment: The other one; `now` in all known filters.
        offset: How far apart they are.
        type_: The kind of object: `offset`.
        which_day_end: Move it to the beginning or the end of its day.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"direction", "moment", "offset", "type"})

    direction: Field[OffsetDirection | str] = Field("direction", Words("future", "past"))
    moment: Field[
        FixedLocalDateMoment | FixedUtcMoment | NowMoment | OffsetMoment | RelativePeriodMoment | AnyMoment
    ] = Field(
        "moment",
        Kinds(
            "type",
            {
                "fixed_local_date": Nested(__package__, "FixedLocalDateMoment"),
                "fixed_utc": Nested(__package__, "FixedUtcMoment"),
                "now": Nested(__package__, "NowMoment"),
                "offset": Nested(__package__, "OffsetMoment"),
                "start_end_of_predefined_relative_period": Nested(__package__, "RelativePeriodMoment"),
            },
            Nested(__package__, "AnyMoment"),
        ),
    )
    offset: Field[MomentOffset] = Field("offset", Nested(__package__, "MomentOffset"))
    type_: Field[str] = Field("type", STR)
    which_day_end: Field[DayEdge | str] = Field("which_day_end", Words("end", "start"))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        direction: Literal["future", "past"],
        moment: FixedLocalDateMoment
        | FixedUtcMoment
        | NowMoment
        | OffsetMoment
        | RelativePeriodMoment
        | AnyMoment
        | Mapping[str, Any],
        offset: MomentOffset | Mapping[str, Any],
        type_: str,
        which_day_end: Literal["end", "start"] | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "direction": direction,
                "moment": moment,
                "offset": offset,
                "type_": type_,
                "which_day_end": which_day_end,
            },
        )
