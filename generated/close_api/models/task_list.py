from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import BOOL, INT, Kinds, ListOf
from close_runtime.fields import Field
from close_runtime.models import ListModel, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .answered_detached_call_task import AnsweredDetachedCallTask
    from .any_task import AnyTask
    from .call_task import CallTask
    from .email_followup_task import EmailFollowupTask
    from .incoming_email_task import IncomingEmailTask
    from .incoming_sms_task import IncomingSmsTask
    from .lead_task import LeadTask
    from .missed_call_task import MissedCallTask
    from .opportunity_due_task import OpportunityDueTask
    from .voicemail_task import VoicemailTask


class TaskList(
    ListModel[
        "AnsweredDetachedCallTask | EmailFollowupTask | IncomingEmailTask | IncomingSmsTask | LeadTask | MissedCallTask | OpportunityDueTask | CallTask | VoicemailTask | AnyTask"
    ]
):
    """A page of tasks.

    Attributes:
        data: The tasks.
        has_more: Whether there are more after this page.
        total_results: How many tasks match on all pages. Seen in answers and not documented.
    """

    __slots__ = ()

    _REQUIRED = frozenset({"data", "has_more"})

    data: Field[
        list[
            AnsweredDetachedCallTask
            | EmailFollowupTask
            | IncomingEmailTask
            | IncomingSmsTask
            | LeadTask
            | MissedCallTask
            | OpportunityDueTask
            | CallTask
            | VoicemailTask
            | AnyTask
        ]
    ] = Field(
        "data",
        ListOf(
            Kinds(
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
        ),
    )
    has_more: Field[bool] = Field("has_more", BOOL)
    total_results: Field[int] = Field("total_results", INT)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[
            AnsweredDetachedCallTask
            | EmailFollowupTask
            | IncomingEmailTask
            | IncomingSmsTask
            | LeadTask
            | MissedCallTask
            | OpportunityDueTask
            | CallTask
            | VoicemailTask
            | AnyTask
            | Mapping[str, Any]
        ]
        | Unset = UNSET,
        has_more: bool | Unset = UNSET,
        total_results: int | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"data": data, "has_more": has_more, "total_results": total_results})
