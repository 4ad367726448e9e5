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
    from .email import Email
    from .email_thread import EmailThread
    from .lead_merge import LeadMerge
    from .note import Note
    from .opportunity_status_change import OpportunityStatusChange
    from .sms import SMS
    from .whats_app_message import WhatsAppMessage


class ActivityList(
    ListModel[
        "Call | Email | EmailThread | LeadMerge | Note | OpportunityStatusChange | SMS | WhatsAppMessage | AnyActivity"
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
            | Email
            | EmailThread
            | LeadMerge
            | Note
            | OpportunityStatusChange
            | SMS
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
            | Email
            | EmailThread
            | LeadMerge
            | Note
            | OpportunityStatusChange
            | SMS
            | WhatsAppMessage
            | AnyActivity
            | Mapping[str, Any]
        ]
        | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"data": data, "has_more": has_more})
