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
    from .sms_attachment_in import SMSAttachmentIn


class UpdateSMS(Model):
    """The changes to an SMS. What is not sent stays.

    Attributes:
        activity_at: When it took place.
        attachments: Files that go with it.
        contact_id: Contact that it is about (`cont_…`).
        date_scheduled: When it is to be sent, if it is `scheduled`. On the page, though not in Close's
            document.
        lead_id: Lead that it is about (`lead_…`).
        local_phone: The organization's number. To send, it is one of the organization's internal numbers.
        remote_phone: The contact's number.
        status: `scheduled` and `outbox` send a draft; `draft` takes back what is not yet sent.
        template_id: Template to write it from (`smstmpl_…`) if there is no `text`.
        text: The text.
        user_id: User who acted (`user_…`).
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})

    activity_at: Field[datetime.datetime | None] = Field("activity_at", OneOf(DATETIME, NULL))
    attachments: Field[list[SMSAttachmentIn] | None] = Field(
        "attachments", OneOf(ListOf(Nested(__package__, "SMSAttachmentIn")), NULL)
    )
    contact_id: Field[str | None] = Field("contact_id", OneOf(STR, NULL))
    date_scheduled: Field[datetime.datetime | None] = Field("date_scheduled", OneOf(DATETIME, NULL))
    lead_id: Field[str | None] = Field("lead_id", OneOf(STR, NULL))
    local_phone: Field[str | None] = Field("local_phone", OneOf(STR, NULL))
    remote_phone: Field[str | None] = Field("remote_phone", OneOf(STR, NULL))
    status: Field[MessageStatus | str] = Field(
        "status", Words("draft", "error", "inbox", "outbox", "scheduled", "sent")
    )
    template_id: Field[str | None] = Field("template_id", OneOf(STR, NULL))
    text: Field[str | None] = Field("text", OneOf(STR, NULL))
    user_id: Field[str | None] = Field("user_id", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        attachments: Iterable[SMSAttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        date_scheduled: datetime.datetime | str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        local_phone: str | None | Unset = UNSET,
        remote_phone: str | None | Unset = UNSET,
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"] | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "activity_at": activity_at,
                "attachments": attachments,
                "contact_id": contact_id,
                "date_scheduled": date_scheduled,
                "lead_id": lead_id,
                "local_phone": local_phone,
                "remote_phone": remote_phone,
                "status": status,
                "template_id": template_id,
                "text": text,
                "user_id": user_id,
            },
        )
