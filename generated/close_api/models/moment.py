"""A moment as bounds of a range name it, distinguished by `type`. Days are those of the header x-tz-offset.
Other kinds can be sent and read as well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from close_runtime.codecs import Kinds
from close_runtime.models import Nested

if TYPE_CHECKING:
    from . import (
        AnyMoment,
        FixedLocalDateMoment,
        FixedUtcMoment,
        NowMoment,
        OffsetMoment,
        RelativePeriodMoment,
    )

Moment: TypeAlias = (
    "FixedLocalDateMoment | FixedUtcMoment | NowMoment | OffsetMoment | RelativePeriodMoment | AnyMoment"
)

MOMENT: Final = Kinds(
    "type",
    {
        "fixed_local_date": Nested(__package__, "FixedLocalDateMoment"),
        "fixed_utc": Nested(__package__, "FixedUtcMoment"),
        "now": Nested(__package__, "NowMoment"),
        "offset": Nested(__package__, "OffsetMoment"),
        "start_end_of_predefined_relative_period": Nested(__package__, "RelativePeriodMoment"),
    },
    Nested(__package__, "AnyMoment"),
)
