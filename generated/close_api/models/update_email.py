from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, DATETIME, INT, NULL, STR, STRS, ListOf, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .email_attachment_in import EmailAttachmentIn
    from .email_open_in import EmailOpenIn
    from .message_status import MessageStatus


class UpdateEmail(Model):
    """The changes to an e-mail. What is not sent stays. Only drafts can be changed; what waits to be sent can
    become a draft again.

    Attributes:
        activity_at: When it took place.
        attachments: Files that go with it.
        bcc: Addresses that get it without being shown.
        body_html: The body as HTML.
        body_text: The body as plain text.
        cc: Addresses that get a copy.
        contact_id: Contact that it is about (`cont_…`).
        date_scheduled: When it is to be sent, if it is `scheduled`. On the page, though not in Close's
            document.
        email_account_id: Connected account that it went through (`emailacct_…`).
        followup_date: When a task to follow up appears if nobody answers.
        followup_sequence_add_cc_bcc: Whether the copied addresses are subscribed to the follow-up
            workflow, too.
        followup_sequence_delay: How many seconds to wait for an answer before the follow-up workflow
            begins.
        followup_sequence_id: Workflow that begins if nobody answers (`seq_…`).
        in_reply_to_id: E-mail that it answers (`acti_…`).
        opens: Each time that somebody opened it.
        sender: Address that it is sent from, with or without a name. Required if a draft without one is
            sent.
        status: `scheduled` and `outbox` send a draft; `draft` takes back what is not yet sent.
        subject: Subject.
        template_id: Template to write it from (`tmpl_…`) if there is neither body.
        to: Addresses that it goes to.
        user_id: User who acted (`user_…`).
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})

    activity_at: Field[datetime.datetime | None] = Field("activity_at", OneOf(DATETIME, NULL))
    attachments: Field[list[EmailAttachmentIn] | None] = Field(
        "attachments", OneOf(ListOf(Nested(__package__, "EmailAttachmentIn")), NULL)
    )
    bcc: Field[list[str] | None] = Field("bcc", OneOf(STRS, NULL))
    body_html: Field[str | None] = Field("body_html", OneOf(STR, NULL))
    body_text: Field[str | None] = Field("body_text", OneOf(STR, NULL))
    cc: Field[list[str] | None] = Field("cc", OneOf(STRS, NULL))
    contact_id: Field[str | None] = Field("contact_id", OneOf(STR, NULL))
    date_scheduled: Field[datetime.datetime | None] = Field("date_scheduled", OneOf(DATETIME, NULL))
    email_account_id: Field[str | None] = Field("email_account_id", OneOf(STR, NULL))
    followup_date: Field[datetime.datetime | None] = Field("followup_date", OneOf(DATETIME, NULL))
    followup_sequence_add_cc_bcc: Field[bool | None] = Field(
        "followup_sequence_add_cc_bcc", OneOf(BOOL, NULL)
    )
    followup_sequence_delay: Field[int | None] = Field("followup_sequence_delay", OneOf(INT, NULL))
    followup_sequence_id: Field[str | None] = Field("followup_sequence_id", OneOf(STR, NULL))
    in_reply_to_id: Field[str | None] = Field("in_reply_to_id", OneOf(STR, NULL))
    opens: Field[list[EmailOpenIn] | None] = Field(
        "opens", OneOf(ListOf(Nested(__package__, "EmailOpenIn")), NULL)
    )
    sender: Field[str | None] = Field("sender", OneOf(STR, NULL))
    status: Field[MessageStatus | str] = Field(
        "status", Words("draft", "error", "inbox", "outbox", "scheduled", "sent")
    )
    subject: Field[str | None] = Field("subject", OneOf(STR, NULL))
    template_id: Field[str | None] = Field("template_id", OneOf(STR, NULL))
    to: Field[list[str] | None] = Field("to", OneOf(STRS, NULL))
    user_id: Field[str | None] = Field("user_id", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        attachments: Iterable[EmailAttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        bcc: Iterable[str] | None | Unset = UNSET,
        body_html: str | None | Unset = UNSET,
        body_text: str | None | Unset = UNSET,
        cc: Iterable[str] | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        date_scheduled: datetime.datetime | str | None | Unset = UNSET,
        email_account_id: str | None | Unset = UNSET,
        followup_date: datetime.datetime | str | None | Unset = UNSET,
        followup_sequence_add_cc_bcc: bool | None | Unset = UNSET,
        followup_sequence_delay: int | None | Unset = UNSET,
        followup_sequence_id: str | None | Unset = UNSET,
        in_reply_to_id: str | None | Unset = UNSET,
        opens: Iterable[EmailOpenIn | Mapping[str, Any]] | None | Unset = UNSET,
        sender: str | None | Unset = UNSET,
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"] | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        to: Iterable[str] | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "activity_at": activity_at,
                "attachments": attachments,
                "bcc": bcc,
                "body_html": body_html,
                "body_text": body_text,
                "cc": cc,
                "contact_id": contact_id,
                "date_scheduled": date_scheduled,
                "email_account_id": email_account_id,
                "followup_date": followup_date,
                "followup_sequence_add_cc_bcc": followup_sequence_add_cc_bcc,
                "followup_sequence_delay": followup_sequence_delay,
                "followup_sequence_id": followup_sequence_id,
                "in_reply_to_id": in_reply_to_id,
                "opens": opens,
                "sender": sender,
                "status": status,
                "subject": subject,
                "template_id": template_id,
                "to": to,
                "user_id": user_id,
            },
        )
