"""An activity of any kind, told apart by `_type`. Kinds that are not described here have what all have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from close_runtime.codecs import Kinds
from close_runtime.models import Nested

if TYPE_CHECKING:
    from . import (
        AnyActivity,
        Creation,
        FormSubmission,
        ImportUpdate,
        LeadMerge,
        LeadStatusChange,
        OpportunityStatusChange,
        TaskCompletion,
    )

Activity: TypeAlias = "Creation | FormSubmission | ImportUpdate | LeadMerge | LeadStatusChange | OpportunityStatusChange | TaskCompletion | AnyActivity"

ACTIVITY: Final = Kinds(
    "_type",
    {
        "Created": Nested(__package__, "Creation"),
        "FormSubmission": Nested(__package__, "FormSubmission"),
        "ImportUpdate": Nested(__package__, "ImportUpdate"),
        "LeadMerge": Nested(__package__, "LeadMerge"),
        "LeadStatusChange": Nested(__package__, "LeadStatusChange"),
        "OpportunityStatusChange": Nested(__package__, "OpportunityStatusChange"),
        "TaskCompleted": Nested(__package__, "TaskCompletion"),
    },
    Nested(__package__, "AnyActivity"),
)
