"""An activity of any kind, distinguished by `_type`. Kinds that are not described here have what all have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from close_runtime.codecs import Kinds
from close_runtime.models import Nested

if TYPE_CHECKING:
    from . import (
        SMS,
        AnyActivity,
        Call,
        Creation,
        CustomActivity,
        Email,
        EmailThread,
        FormSubmission,
        ImportUpdate,
        LeadMerge,
        LeadStatusChange,
        Meeting,
        Note,
        OpportunityStatusChange,
        TaskCompletion,
        WhatsAppMessage,
    )

Activity: TypeAlias = "Call | Creation | CustomActivity | Email | EmailThread | FormSubmission | ImportUpdate | LeadMerge | LeadStatusChange | Meeting | Note | OpportunityStatusChange | SMS | TaskCompletion | WhatsAppMessage | AnyActivity"

ACTIVITY: Final = Kinds(
    "_type",
    {
        "Call": Nested(__package__, "Call"),
        "Created": Nested(__package__, "Creation"),
        "CustomActivity": Nested(__package__, "CustomActivity"),
        "Email": Nested(__package__, "Email"),
        "EmailThread": Nested(__package__, "EmailThread"),
        "FormSubmission": Nested(__package__, "FormSubmission"),
        "ImportUpdate": Nested(__package__, "ImportUpdate"),
        "LeadMerge": Nested(__package__, "LeadMerge"),
        "LeadStatusChange": Nested(__package__, "LeadStatusChange"),
        "Meeting": Nested(__package__, "Meeting"),
        "Note": Nested(__package__, "Note"),
        "OpportunityStatusChange": Nested(__package__, "OpportunityStatusChange"),
        "SMS": Nested(__package__, "SMS"),
        "TaskCompleted": Nested(__package__, "TaskCompletion"),
        "WhatsAppMessage": Nested(__package__, "WhatsAppMessage"),
    },
    Nested(__package__, "AnyActivity"),
)
