"""What the value of a field has to be, distinguished by `type`. The value type of the field decides which kind
is right. Kinds that are not described here, such as `boolean` and `current_user`, can be sent and read as
well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from close_runtime.codecs import Kinds
from close_runtime.models import Nested

if TYPE_CHECKING:
    from . import (
        AnySearchCondition,
        ExistsCondition,
        LocalTimeCondition,
        MomentRangeCondition,
        NumberRangeCondition,
        ReferenceCondition,
        TermCondition,
        TextCondition,
    )

SearchCondition: TypeAlias = "ExistsCondition | LocalTimeCondition | MomentRangeCondition | NumberRangeCondition | ReferenceCondition | TermCondition | TextCondition | AnySearchCondition"

SEARCHCONDITION: Final = Kinds(
    "type",
    {
        "exists": Nested(__package__, "ExistsCondition"),
        "local_time": Nested(__package__, "LocalTimeCondition"),
        "moment_range": Nested(__package__, "MomentRangeCondition"),
        "number_range": Nested(__package__, "NumberRangeCondition"),
        "reference": Nested(__package__, "ReferenceCondition"),
        "term": Nested(__package__, "TermCondition"),
        "text": Nested(__package__, "TextCondition"),
    },
    Nested(__package__, "AnySearchCondition"),
)
