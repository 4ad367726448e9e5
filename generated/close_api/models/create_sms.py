from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import DATETIME, NULL, STR, ListOf, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .message_status import MessageStatus
    from .phone_activity_direction import PhoneActivityDirection
    from .phone_activity_source import PhoneActivitySource
    from .sms_attachment_in import SMSAttachmentIn


class CreateSMS(Model):
    """What it takes to write, send or record an SMS.

    Attributes:
        status: `inbox` and `sent` record a message, `draft` keeps it, `scheduled` and `outbox` send it.
        activity_at: When it took place. Without it, or with null, it is when the activity was created.
        attachments: Files that go with it.
        contact_id: Contact that it is about (`cont_…`).
        date_scheduled: When it is to be sent, if it is `scheduled`. On the page, though not in Close's
            document.
        created_by: User who is to be shown as its creator (`user_…`). Without it, or with null, the
            caller.
        date_created: When it was created, for imports. Without it, or with null, it is now.
        direction: Which way it went. Without it, or with null, `inbound` for `inbox`, else `outbound`.
        lead_id: Lead that it is about (`lead_…`). What happens without it is not documented.
        local_phone: The organization's number. To send, it is one of the organization's internal numbers.
        organization_id: Organization it belongs to (`orga_…`): the caller's.
        remote_phone: The contact's number.
        source: Where it was sent.
        template_id: Template to write it from (`smstmpl_…`) if there is no `text`.
        text: The text.
        user_id: User who acted (`user_…`). Without it, or with null, the caller.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"status"})

    status: Field[MessageStatus | str] = Field(
        "status", Words("draft", "error", "inbox", "outbox", "scheduled", "sent")
    )
    activity_at: Field[datetime.datetime | None] = Field("activity_at", OneOf(DATETIME, NULL))
    attachments: Field[list[SMSAttachmentIn] | None] = Field(
        "attachments", OneOf(ListOf(Nested(__package__, "SMSAttachmentIn")), NULL)
    )
    contact_id: Field[str | None] = Field("contact_id", OneOf(STR, NULL))
    date_scheduled: Field[datetime.datetime | None] = Field("date_scheduled", OneOf(DATETIME, NULL))
    created_by: Field[str | None] = Field("created_by", OneOf(STR, NULL))
    date_created: Field[datetime.datetime | None] = Field("date_created", OneOf(DATETIME, NULL))
    direction: Field[PhoneActivityDirection | str | None] = Field(
        "direction", OneOf(Words("inbound", "outbound"), NULL)
    )
    lead_id: Field[str | None] = Field("lead_id", OneOf(STR, NULL))
    local_phone: Field[str | None] = Field("local_phone", OneOf(STR, NULL))
    organization_id: Field[str | None] = Field("organization_id", OneOf(STR, NULL))
    remote_phone: Field[str | None] = Field("remote_phone", OneOf(STR, NULL))
    source: Field[PhoneActivitySource | str | None] = Field(
        "source", OneOf(Words("Close.io", "External"), NULL)
    )
    template_id: Field[str | None] = Field("template_id", OneOf(STR, NULL))
    text: Field[str | None] = Field("text", OneOf(STR, NULL))
    user_id: Field[str | None] = Field("user_id", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"],
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        attachments: Iterable[SMSAttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        date_scheduled: datetime.datetime | str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        direction: Literal["inbound", "outbound"] | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        local_phone: str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        remote_phone: str | None | Unset = UNSET,
        source: Literal["Close.io", "External"] | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "status": status,
                "activity_at": activity_at,
                "attachments": attachments,
                "contact_id": contact_id,
                "date_scheduled": date_scheduled,
                "created_by": created_by,
                "date_created": date_created,
                "direction": direction,
                "lead_id": lead_id,
                "local_phone": local_phone,
                "organization_id": organization_id,
                "remote_phone": remote_phone,
                "source": source,
                "template_id": template_id,
                "text": text,
                "user_id": user_id,
            },
        )
