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


class CreateEmail(Model):
    """What it takes to write, send or record an e-mail.

    Attributes:
        lead_id: Lead that it is about (`lead_…`).
        status: `inbox` and `sent` record an e-mail, `draft` keeps it, `scheduled` and `outbox` send it.
        activity_at: When it took place. Without it, or with null, it is when the activity was created.
        attachments: Files that go with it.
        bcc: Addresses that get it without being shown.
        body_html: The body as HTML.
        body_text: The body as plain text.
        cc: Addresses that get a copy.
        contact_id: Contact that it is about (`cont_…`).
        date_scheduled: When it is to be sent, if it is `scheduled`. On the page, though not in Close's
            document.
        created_by: User who is to be shown as its creator (`user_…`). Without it, or with null, the
            caller.
        date_created: When it was created, for imports. Without it, or with null, it is now.
        email_account_id: Connected account that it went through (`emailacct_…`).
        followup_date: When a task to follow up appears if nobody answers.
        followup_sequence_add_cc_bcc: Whether the copied addresses are subscribed to the follow-up
            workflow, too.
        followup_sequence_delay: How many seconds to wait for an answer before the follow-up workflow
            begins.
        followup_sequence_id: Workflow that begins if nobody answers (`seq_…`).
        in_reply_to_id: E-mail that it answers (`acti_…`).
        opens: Each time that somebody opened it.
        organization_id: Organization it belongs to (`orga_…`): the caller's.
        sender: Address that it is sent from, with or without a name: `Ada Marsh <ada@example.com>`.
            Required unless it is a draft or sent; `sent` takes the user's own without it.
        subject: Subject.
        template_id: Template to write it from (`tmpl_…`) if there is neither body: Close fills it in for
            the lead and contact. A `subject` goes before the template's.
        to: Addresses that it goes to.
        user_id: User who acted (`user_…`). Without it, or with null, the caller.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"lead_id", "status"})

    lead_id: Field[str] = Field("lead_id", STR)
    status: Field[MessageStatus | str] = Field(
        "status", Words("draft", "error", "inbox", "outbox", "scheduled", "sent")
    )
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
    created_by: Field[str | None] = Field("created_by", OneOf(STR, NULL))
    date_created: Field[datetime.datetime | None] = Field("date_created", OneOf(DATETIME, NULL))
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
    organization_id: Field[str | None] = Field("organization_id", OneOf(STR, NULL))
    sender: Field[str | None] = Field("sender", OneOf(STR, NULL))
    subject: Field[str | None] = Field("subject", OneOf(STR, NULL))
    template_id: Field[str | None] = Field("template_id", OneOf(STR, NULL))
    to: Field[list[str] | None] = Field("to", OneOf(STRS, NULL))
    user_id: Field[str | None] = Field("user_id", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        lead_id: str,
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"],
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        attachments: Iterable[EmailAttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        bcc: Iterable[str] | None | Unset = UNSET,
        body_html: str | None | Unset = UNSET,
        body_text: str | None | Unset = UNSET,
        cc: Iterable[str] | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        date_scheduled: datetime.datetime | str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        email_account_id: str | None | Unset = UNSET,
        followup_date: datetime.datetime | str | None | Unset = UNSET,
        followup_sequence_add_cc_bcc: bool | None | Unset = UNSET,
        followup_sequence_delay: int | None | Unset = UNSET,
        followup_sequence_id: str | None | Unset = UNSET,
        in_reply_to_id: str | None | Unset = UNSET,
        opens: Iterable[EmailOpenIn | Mapping[str, Any]] | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        sender: str | None | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        to: Iterable[str] | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "lead_id": lead_id,
                "status": status,
                "activity_at": activity_at,
                "attachments": attachments,
                "bcc": bcc,
                "body_html": body_html,
                "body_text": body_text,
                "cc": cc,
                "contact_id": contact_id,
                "date_scheduled": date_scheduled,
                "created_by": created_by,
                "date_created": date_created,
                "email_account_id": email_account_id,
                "followup_date": followup_date,
                "followup_sequence_add_cc_bcc": followup_sequence_add_cc_bcc,
                "followup_sequence_delay": followup_sequence_delay,
                "followup_sequence_id": followup_sequence_id,
                "in_reply_to_id": in_reply_to_id,
                "opens": opens,
                "organization_id": organization_id,
                "sender": sender,
                "subject": subject,
                "template_id": template_id,
                "to": to,
                "user_id": user_id,
            },
        )
