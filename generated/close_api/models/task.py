"""Something to be done, distinguished by `_type`: `lead` and `outgoing_call` are made by people, programs and
workflows; the others appear by themselves when something waits for an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from close_runtime.codecs import Kinds
from close_runtime.models import Nested

if TYPE_CHECKING:
    from . import (
        AnsweredDetachedCallTask,
        AnyTask,
        CallTask,
        EmailFollowupTask,
        IncomingEmailTask,
        IncomingSmsTask,
        LeadTask,
        MissedCallTask,
        OpportunityDueTask,
        VoicemailTask,
    )

Task: TypeAlias = "AnsweredDetachedCallTask | EmailFollowupTask | IncomingEmailTask | IncomingSmsTask | LeadTask | MissedCallTask | OpportunityDueTask | CallTask | VoicemailTask | AnyTask"

TASK: Final = Kinds(
    "_type",
    {
        "answered_detached_call": Nested(__package__, "AnsweredDetachedCallTask"),
        "email_followup": Nested(__package__, "EmailFollowupTask"),
        "incoming_email": Nested(__package__, "IncomingEmailTask"),
        "incoming_sms": Nested(__package__, "IncomingSmsTask"),
        "lead": Nested(__package__, "LeadTask"),
        "missed_call": Nested(__package__, "MissedCallTask"),
        "opportunity_due": Nested(__package__, "OpportunityDueTask"),
        "outgoing_call": Nested(__package__, "CallTask"),
        "voicemail": Nested(__package__, "VoicemailTask"),
    },
    Nested(__package__, "AnyTask"),
)
