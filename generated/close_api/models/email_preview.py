from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, DATETIME, NULL, STR, STRS, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .communication_direction import CommunicationDirection
    from .email_envelope import EmailEnvelope
    from .message_status import MessageStatus


class EmailPreview(Model):
    """An e-mail in short.

    Attributes:
        bcc: Addresses that get it without being shown.
        body_preview: How the body begins: about 200 characters.
        cc: Addresses that get a copy.
        date_created: When it was created.
        date_sent: When it was sent.
        date_updated: When it was last changed.
        direction: Which way it went.
        envelope: The header of the message.
        has_attachments: Whether it has files.
        id: Id of the e-mail (`acti_…`).
        opens_summary: How often it was opened, in words.
        send_as_id: Right to send for another user that was used.
        sender: Address that it is sent from, with or without a name: `Ada Marsh <ada@example.com>`.
        status: State that it is in.
        subject: Subject.
        to: Addresses that it goes to.
        user_id: User whose e-mail it is (`user_…`).
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {
            "bcc",
            "body_preview",
            "cc",
            "date_created",
            "date_sent",
            "date_updated",
            "direction",
            "envelope",
            "has_attachments",
            "id",
            "opens_summary",
            "send_as_id",
            "sender",
            "status",
            "subject",
            "to",
            "user_id",
        }
    )

    bcc: Field[list[str]] = Field("bcc", STRS)
    body_preview: Field[str | None] = Field("body_preview", OneOf(STR, NULL))
    cc: Field[list[str]] = Field("cc", STRS)
    date_created: Field[datetime.datetime] = Field("date_created", DATETIME)
    date_sent: Field[datetime.datetime | None] = Field("date_sent", OneOf(DATETIME, NULL))
    date_updated: Field[datetime.datetime] = Field("date_updated", DATETIME)
    direction: Field[CommunicationDirection | str] = Field("direction", Words("incoming", "outgoing"))
    envelope: Field[EmailEnvelope | None] = Field(
        "envelope", OneOf(Nested(__package__, "EmailEnvelope"), NULL)
    )
    has_attachments: Field[bool | None] = Field("has_attachments", OneOf(BOOL, NULL))
    id: Field[str | None] = Field("id", OneOf(STR, NULL))
    opens_summary: Field[str | None] = Field("opens_summary", OneOf(STR, NULL))
    send_as_id: Field[str | None] = Field("send_as_id", OneOf(STR, NULL))
    sender: Field[str | None] = Field("sender", OneOf(STR, NULL))
    status: Field[MessageStatus | str] = Field(
        "status", Words("draft", "error", "inbox", "outbox", "scheduled", "sent")
    )
    subject: Field[str | None] = Field("subject", OneOf(STR, NULL))
    to: Field[list[str]] = Field("to", STRS)
    user_id: Field[str | None] = Field("user_id", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        bcc: Iterable[str] | Unset = UNSET,
        body_preview: str | None | Unset = UNSET,
        cc: Iterable[str] | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_sent: datetime.datetime | str | None | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        direction: Literal["incoming", "outgoing"] | Unset = UNSET,
        envelope: EmailEnvelope | None | Mapping[str, Any] | Unset = UNSET,
        has_attachments: bool | None | Unset = UNSET,
        id: str | None | Unset = UNSET,
        opens_summary: str | None | Unset = UNSET,
        send_as_id: str | None | Unset = UNSET,
        sender: str | None | Unset = UNSET,
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"] | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        to: Iterable[str] | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "bcc": bcc,
                "body_preview": body_preview,
                "cc": cc,
                "date_created": date_created,
                "date_sent": date_sent,
                "date_updated": date_updated,
                "direction": direction,
                "envelope": envelope,
                "has_attachments": has_attachments,
                "id": id,
                "opens_summary": opens_summary,
                "send_as_id": send_as_id,
                "sender": sender,
                "status": status,
                "subject": subject,
                "to": to,
                "user_id": user_id,
            },
        )
