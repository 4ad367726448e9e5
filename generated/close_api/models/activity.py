"""An activity of any kind, told apart by `_type`. Kinds that are not described here have what all have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from close_runtime.codecs import Kinds
from close_runtime.models import Nested

if TYPE_CHECKING:
    from . import AnyActivity, LeadMerge, OpportunityStatusChange

Activity: TypeAlias = "LeadMerge | OpportunityStatusChange | AnyActivity"

ACTIVITY: Final = Kinds(
    "_type",
    {
        "LeadMerge": Nested(__package__, "LeadMerge"),
        "OpportunityStatusChange": Nested(__package__, "OpportunityStatusChange"),
    },
    Nested(__package__, "AnyActivity"),
)
