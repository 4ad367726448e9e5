from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import BOOL, Kinds, ListOf
from close_runtime.fields import Field
from close_runtime.models import ListModel, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .any_activity import AnyActivity
    from .call import Call
    from .creation import Creation
    from .custom_activity import CustomActivity
    from .email import Email
    from .email_thread import EmailThread
    from .form_submission import FormSubmission
    from .import_update import ImportUpdate
    from .lead_merge import LeadMerge
    from .lead_status_change import LeadStatusChange
    from .meeting import Meeting
    from .note import Note
    from .opportunity_status_change import OpportunityStatusChange
    from .sms import SMS
    from .task_completion import TaskCompletion
    from .whats_app_message import WhatsAppMessage


class ActivityList(
    ListModel[
        "Call | Creation | CustomActivity | Email | EmailThread | FormSubmission | ImportUpdate | LeadMerge | LeadStatusChange | Meeting | Note | OpportunityStatusChange | SMS | TaskCompletion | WhatsAppMessage | AnyActivity"
    ]
):
    """A page of activities of all kinds.

    Attributes:
        data: The activities.
        has_more: Whether there are more after this page.
    """

    __slots__ = ()

    _REQUIRED = frozenset({"data", "has_more"})

    data: Field[
        list[
            Call
            | Creation
            | CustomActivity
            | Email
            | EmailThread
            | FormSubmission
            | ImportUpdate
            | LeadMerge
            | LeadStatusChange
            | Meeting
            | Note
            | OpportunityStatusChange
            | SMS
            | TaskCompletion
            | WhatsAppMessage
            | AnyActivity
        ]
    ] = Field(
        "data",
        ListOf(
            Kinds(
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
        ),
    )
    has_more: Field[bool] = Field("has_more", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[
            Call
            | Creation
            | CustomActivity
            | Email
            | EmailThread
            | FormSubmission
            | ImportUpdate
            | LeadMerge
            | LeadStatusChange
            | Meeting
            | Note
            | OpportunityStatusChange
            | SMS
            | TaskCompletion
            | WhatsAppMessage
            | AnyActivity
            | Mapping[str, Any]
        ]
        | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"data": data, "has_more": has_more})
