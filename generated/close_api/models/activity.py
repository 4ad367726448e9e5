"""An activity of any kind, told apart by `_type`. Kinds that are not described here have what all have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from close_runtime.codecs import Kinds
from close_runtime.models import Nested

if TYPE_CHECKING:
    from . import (
        SMS,
        AnyActivity,
        Call,
        Email,
        EmailThread,
        LeadMerge,
        Note,
        OpportunityStatusChange,
        WhatsAppMessage,
    )

Activity: TypeAlias = "Call | Email | EmailThread | LeadMerge | Note | OpportunityStatusChange | SMS | WhatsAppMessage | AnyActivity"

ACTIVITY: Final = Kinds(
    "_type",
    {
        "Call": Nested(__package__, "Call"),
        "Email": Nested(__package__, "Email"),
        "EmailThread": Nested(__package__, "EmailThread"),
        "LeadMerge": Nested(__package__, "LeadMerge"),
        "Note": Nested(__package__, "Note"),
        "OpportunityStatusChange": Nested(__package__, "OpportunityStatusChange"),
        "SMS": Nested(__package__, "SMS"),
        "WhatsAppMessage": Nested(__package__, "WhatsAppMessage"),
    },
    Nested(__package__, "AnyActivity"),
)
