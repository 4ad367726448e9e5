from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import NULL, STR, Kinds, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .any_moment import AnyMoment
    from .fixed_local_date_moment import FixedLocalDateMoment
    from .fixed_utc_moment import FixedUtcMoment
    from .now_moment import NowMoment
    from .offset_moment import OffsetMoment
    from .relative_period_moment import RelativePeriodMoment


class MomentRangeCondition(Model):
    """For dates and moments. A bound that is null or left out is open.

    Attributes:
        type_: The kind of object: `moment_range`.
        on_or_after: The first moment of the range.
        before: The moment before which the range ends; it is no part of it.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"type"})

    type_: Field[str] = Field("type", STR)
    on_or_after: Field[
        FixedLocalDateMoment
        | FixedUtcMoment
        | NowMoment
        | OffsetMoment
        | RelativePeriodMoment
        | AnyMoment
        | None
    ] = Field(
        "on_or_after",
        OneOf(
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
            NULL,
        ),
    )
    before: Field[
        FixedLocalDateMoment
        | FixedUtcMoment
        | NowMoment
        | OffsetMoment
        | RelativePeriodMoment
        | AnyMoment
        | None
    ] = Field(
        "before",
        OneOf(
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
            NULL,
        ),
    )

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        type_: str,
        on_or_after: FixedLocalDateMoment
        | FixedUtcMoment
        | NowMoment
        | OffsetMoment
        | RelativePeriodMoment
        | AnyMoment
        | None
        | Mapping[str, Any]
        | Unset = UNSET,
        before: FixedLocalDateMoment
        | FixedUtcMoment
        | NowMoment
        | OffsetMoment
        | RelativePeriodMoment
        | AnyMoment
        | None
        | Mapping[str, Any]
        | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"type_": type_, "on_or_after": on_or_after, "before": before})
