from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, DATETIME, INT, NULL, STR, STRS, ListOf, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .attachment import Attachment
    from .communication_direction import CommunicationDirection
    from .email_envelope import EmailEnvelope
    from .email_open import EmailOpen
    from .email_send_attempt import EmailSendAttempt
    from .message_status import MessageStatus
    from .quoted_email_html import QuotedEmailHTML
    from .quoted_email_text import QuotedEmailText


class Email(Model):
    """An e-mail, written with Close, synchronized or recorded.

    Attributes:
        id: Id of the activity (`acti_…`).
        type_: The kind of object: `Email`.
        activity_at: When it took place.
        lead_id: Lead that it is about (`lead_…`).
        user_id: User who acted (`user_…`).
        users: Users who took part (`user_…`).
        organization_id: Organization it belongs to (`orga_…`).
        created_by: User who recorded it (`user_…`).
        updated_by: User who changed it last (`user_…`).
        date_created: When it was recorded.
        date_updated: When it was last changed.
        contact_id: Contact that it is about (`cont_…`).
        bcc: Addresses that get it without being shown.
        bulk_email_action_id: Bulk e-mail that it was part of.
        cc: Addresses that get a copy.
        date_scheduled: When it is to be sent.
        date_sent: When it was sent.
        direction: Which way it went.
        followup_sequence_add_cc_bcc: Whether the copied addresses are subscribed to the follow-up
            workflow, too.
        followup_sequence_delay: How many seconds to wait for an answer before the follow-up workflow
            begins.
        has_reply: Whether somebody answered.
        in_reply_to_id: E-mail that it answers (`acti_…`).
        message_ids: Its `Message-ID` headers.
        need_smtp_credentials: Whether it can't be sent until the account's access is renewed.
        opens_summary: How often it was opened, in words.
        references: `Message-ID` headers of the messages before it.
        send_as_id: Right to send for another user that was used.
        sender: Address that it is sent from, with or without a name: `Ada Marsh <ada@example.com>`.
        status: Where a message is on its way: `inbox` is received, `outbox` is sent at once, `scheduled`
            later.
        subject: Subject.
        template_id: Template that it was written from.
        thread_id: Thread that it is in (`acti_…`).
        to: Addresses that it goes to.
        body_html: The body as HTML.
        body_text: The body as plain text.
        user_name: Name of that user.
        created_by_name: Name of that user.
        updated_by_name: Name of that user.
        agent_action_reason: Why an AI agent wrote it.
        agent_config_id: AI agent that wrote it.
        attachments: Files that go with it.
        body_html_quoted: The body as HTML, cut where quoted parts begin and end.
        body_preview: How the body begins: about 200 characters.
        body_text_quoted: The body as plain text, cut where quoted parts begin and end.
        email_account_id: Connected account that it went through (`emailacct_…`).
        envelope: The header of the message.
        followup_sequence_id: Workflow that begins if nobody answers (`seq_…`).
        opens: Each time that somebody opened it.
        send_attempts: Attempts to send it.
        sequence_id: Workflow that it belongs to (`seq_…`).
        sequence_name: Name of that workflow.
        sequence_subscription_id: The contact's way through that workflow (`sub_…`).
        template_name: Name of that template.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {
            "id",
            "_type",
            "activity_at",
            "lead_id",
            "user_id",
            "users",
            "organization_id",
            "created_by",
            "updated_by",
            "date_created",
            "date_updated",
            "contact_id",
            "bcc",
            "bulk_email_action_id",
            "cc",
            "date_scheduled",
            "date_sent",
            "direction",
            "followup_sequence_add_cc_bcc",
            "followup_sequence_delay",
            "has_reply",
            "in_reply_to_id",
            "message_ids",
            "need_smtp_credentials",
            "opens_summary",
            "references",
            "send_as_id",
            "sender",
            "status",
            "subject",
            "template_id",
            "thread_id",
            "to",
            "body_html",
            "body_text",
        }
    )

    id: Field[str] = Field("id", STR)
    type_: Field[str] = Field("_type", STR)
    activity_at: Field[datetime.datetime | None] = Field("activity_at", OneOf(DATETIME, NULL))
    lead_id: Field[str | None] = Field("lead_id", OneOf(STR, NULL))
    user_id: Field[str | None] = Field("user_id", OneOf(STR, NULL))
    users: Field[list[str]] = Field("users", STRS)
    organization_id: Field[str] = Field("organization_id", STR)
    created_by: Field[str | None] = Field("created_by", OneOf(STR, NULL))
    updated_by: Field[str | None] = Field("updated_by", OneOf(STR, NULL))
    date_created: Field[datetime.datetime] = Field("date_created", DATETIME)
    date_updated: Field[datetime.datetime] = Field("date_updated", DATETIME)
    contact_id: Field[str | None] = Field("contact_id", OneOf(STR, NULL))
    bcc: Field[list[str]] = Field("bcc", STRS)
    bulk_email_action_id: Field[str | None] = Field("bulk_email_action_id", OneOf(STR, NULL))
    cc: Field[list[str]] = Field("cc", STRS)
    date_scheduled: Field[datetime.datetime | None] = Field("date_scheduled", OneOf(DATETIME, NULL))
    date_sent: Field[datetime.datetime | None] = Field("date_sent", OneOf(DATETIME, NULL))
    direction: Field[CommunicationDirection | str | None] = Field(
        "direction", OneOf(Words("incoming", "outgoing"), NULL)
    )
    followup_sequence_add_cc_bcc: Field[bool] = Field("followup_sequence_add_cc_bcc", BOOL)
    followup_sequence_delay: Field[int | None] = Field("followup_sequence_delay", OneOf(INT, NULL))
    has_reply: Field[bool] = Field("has_reply", BOOL)
    in_reply_to_id: Field[str | None] = Field("in_reply_to_id", OneOf(STR, NULL))
    message_ids: Field[list[str]] = Field("message_ids", STRS)
    need_smtp_credentials: Field[bool] = Field("need_smtp_credentials", BOOL)
    opens_summary: Field[str | None] = Field("opens_summary", OneOf(STR, NULL))
    references: Field[list[str]] = Field("references", STRS)
    send_as_id: Field[str | None] = Field("send_as_id", OneOf(STR, NULL))
    sender: Field[str | None] = Field("sender", OneOf(STR, NULL))
    status: Field[MessageStatus | str] = Field(
        "status", Words("draft", "error", "inbox", "outbox", "scheduled", "sent")
    )
    subject: Field[str | None] = Field("subject", OneOf(STR, NULL))
    template_id: Field[str | None] = Field("template_id", OneOf(STR, NULL))
    thread_id: Field[str | None] = Field("thread_id", OneOf(STR, NULL))
    to: Field[list[str]] = Field("to", STRS)
    body_html: Field[str | None] = Field("body_html", OneOf(STR, NULL))
    body_text: Field[str | None] = Field("body_text", OneOf(STR, NULL))
    user_name: Field[str | None] = Field("user_name", OneOf(STR, NULL))
    created_by_name: Field[str | None] = Field("created_by_name", OneOf(STR, NULL))
    updated_by_name: Field[str | None] = Field("updated_by_name", OneOf(STR, NULL))
    agent_action_reason: Field[str | None] = Field("agent_action_reason", OneOf(STR, NULL))
    agent_config_id: Field[str | None] = Field("agent_config_id", OneOf(STR, NULL))
    attachments: Field[list[Attachment] | None] = Field(
        "attachments", OneOf(ListOf(Nested(__package__, "Attachment")), NULL)
    )
    body_html_quoted: Field[list[QuotedEmailHTML] | None] = Field(
        "body_html_quoted", OneOf(ListOf(Nested(__package__, "QuotedEmailHTML")), NULL)
    )
    body_preview: Field[str | None] = Field("body_preview", OneOf(STR, NULL))
    body_text_quoted: Field[list[QuotedEmailText] | None] = Field(
        "body_text_quoted", OneOf(ListOf(Nested(__package__, "QuotedEmailText")), NULL)
    )
    email_account_id: Field[str | None] = Field("email_account_id", OneOf(STR, NULL))
    envelope: Field[EmailEnvelope | None] = Field(
        "envelope", OneOf(Nested(__package__, "EmailEnvelope"), NULL)
    )
    followup_sequence_id: Field[str | None] = Field("followup_sequence_id", OneOf(STR, NULL))
    opens: Field[list[EmailOpen] | None] = Field(
        "opens", OneOf(ListOf(Nested(__package__, "EmailOpen")), NULL)
    )
    send_attempts: Field[list[EmailSendAttempt] | None] = Field(
        "send_attempts", OneOf(ListOf(Nested(__package__, "EmailSendAttempt")), NULL)
    )
    sequence_id: Field[str | None] = Field("sequence_id", OneOf(STR, NULL))
    sequence_name: Field[str | None] = Field("sequence_name", OneOf(STR, NULL))
    sequence_subscription_id: Field[str | None] = Field("sequence_subscription_id", OneOf(STR, NULL))
    template_name: Field[str | None] = Field("template_name", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        users: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        bcc: Iterable[str] | Unset = UNSET,
        bulk_email_action_id: str | None | Unset = UNSET,
        cc: Iterable[str] | Unset = UNSET,
        date_scheduled: datetime.datetime | str | None | Unset = UNSET,
        date_sent: datetime.datetime | str | None | Unset = UNSET,
        direction: Literal["incoming", "outgoing"] | None | Unset = UNSET,
        followup_sequence_add_cc_bcc: bool | Unset = UNSET,
        followup_sequence_delay: int | None | Unset = UNSET,
        has_reply: bool | Unset = UNSET,
        in_reply_to_id: str | None | Unset = UNSET,
        message_ids: Iterable[str] | Unset = UNSET,
        need_smtp_credentials: bool | Unset = UNSET,
        opens_summary: str | None | Unset = UNSET,
        references: Iterable[str] | Unset = UNSET,
        send_as_id: str | None | Unset = UNSET,
        sender: str | None | Unset = UNSET,
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"] | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        thread_id: str | None | Unset = UNSET,
        to: Iterable[str] | Unset = UNSET,
        body_html: str | None | Unset = UNSET,
        body_text: str | None | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        agent_action_reason: str | None | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        attachments: Iterable[Attachment | Mapping[str, Any]] | None | Unset = UNSET,
        body_html_quoted: Iterable[QuotedEmailHTML | Mapping[str, Any]] | None | Unset = UNSET,
        body_preview: str | None | Unset = UNSET,
        body_text_quoted: Iterable[QuotedEmailText | Mapping[str, Any]] | None | Unset = UNSET,
        email_account_id: str | None | Unset = UNSET,
        envelope: EmailEnvelope | None | Mapping[str, Any] | Unset = UNSET,
        followup_sequence_id: str | None | Unset = UNSET,
        opens: Iterable[EmailOpen | Mapping[str, Any]] | None | Unset = UNSET,
        send_attempts: Iterable[EmailSendAttempt | Mapping[str, Any]] | None | Unset = UNSET,
        sequence_id: str | None | Unset = UNSET,
        sequence_name: str | None | Unset = UNSET,
        sequence_subscription_id: str | None | Unset = UNSET,
        template_name: str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "id": id,
                "type_": type_,
                "activity_at": activity_at,
                "lead_id": lead_id,
                "user_id": user_id,
                "users": users,
                "organization_id": organization_id,
                "created_by": created_by,
                "updated_by": updated_by,
                "date_created": date_created,
                "date_updated": date_updated,
                "contact_id": contact_id,
                "bcc": bcc,
                "bulk_email_action_id": bulk_email_action_id,
                "cc": cc,
                "date_scheduled": date_scheduled,
                "date_sent": date_sent,
                "direction": direction,
                "followup_sequence_add_cc_bcc": followup_sequence_add_cc_bcc,
                "followup_sequence_delay": followup_sequence_delay,
                "has_reply": has_reply,
                "in_reply_to_id": in_reply_to_id,
                "message_ids": message_ids,
                "need_smtp_credentials": need_smtp_credentials,
                "opens_summary": opens_summary,
                "references": references,
                "send_as_id": send_as_id,
                "sender": sender,
                "status": status,
                "subject": subject,
                "template_id": template_id,
                "thread_id": thread_id,
                "to": to,
                "body_html": body_html,
                "body_text": body_text,
                "user_name": user_name,
                "created_by_name": created_by_name,
                "updated_by_name": updated_by_name,
                "agent_action_reason": agent_action_reason,
                "agent_config_id": agent_config_id,
                "attachments": attachments,
                "body_html_quoted": body_html_quoted,
                "body_preview": body_preview,
                "body_text_quoted": body_text_quoted,
                "email_account_id": email_account_id,
                "envelope": envelope,
                "followup_sequence_id": followup_sequence_id,
                "opens": opens,
                "send_attempts": send_attempts,
                "sequence_id": sequence_id,
                "sequence_name": sequence_name,
                "sequence_subscription_id": sequence_subscription_id,
                "template_name": template_name,
            },
        )
