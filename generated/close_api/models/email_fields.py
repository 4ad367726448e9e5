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


class EmailFields(Model):
    """What e-mails have, by themselves and within threads.

    Attributes:
        bcc: Addresses that get it without being shown.
        bulk_email_action_id: Bulk e-mail that it was part of.
        cc: Addresses that get a copy.
        contact_id: Contact that it is about (`cont_…`).
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
        status: State that it is in.
        subject: Subject.
        template_id: Template that it was written from.
        thread_id: Thread that it is in (`acti_…`).
        to: Addresses that it goes to.
        agent_action_reason: Why an AI agent wrote it.
        agent_config_id: AI agent that wrote it.
        attachments: Files that go with it.
        body_html: The body as HTML.
        body_html_quoted: The body as HTML, cut where quoted parts begin and end.
        body_preview: How the body begins: about 200 characters.
        body_text: The body as plain text.
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
            "bcc",
            "bulk_email_action_id",
            "cc",
            "contact_id",
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
        }
    )

    bcc: Field[list[str]] = Field("bcc", STRS)
    bulk_email_action_id: Field[str | None] = Field("bulk_email_action_id", OneOf(STR, NULL))
    cc: Field[list[str]] = Field("cc", STRS)
    contact_id: Field[str | None] = Field("contact_id", OneOf(STR, NULL))
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
    agent_action_reason: Field[str | None] = Field("agent_action_reason", OneOf(STR, NULL))
    agent_config_id: Field[str | None] = Field("agent_config_id", OneOf(STR, NULL))
    attachments: Field[list[Attachment] | None] = Field(
        "attachments", OneOf(ListOf(Nested(__package__, "Attachment")), NULL)
    )
    body_html: Field[str | None] = Field("body_html", OneOf(STR, NULL))
    body_html_quoted: Field[list[QuotedEmailHTML] | None] = Field(
        "body_html_quoted", OneOf(ListOf(Nested(__package__, "QuotedEmailHTML")), NULL)
    )
    body_preview: Field[str | None] = Field("body_preview", OneOf(STR, NULL))
    body_text: Field[str | None] = Field("body_text", OneOf(STR, NULL))
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
        bcc: Iterable[str] | Unset = UNSET,
        bulk_email_action_id: str | None | Unset = UNSET,
        cc: Iterable[str] | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
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
        agent_action_reason: str | None | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        attachments: Iterable[Attachment | Mapping[str, Any]] | None | Unset = UNSET,
        body_html: str | None | Unset = UNSET,
        body_html_quoted: Iterable[QuotedEmailHTML | Mapping[str, Any]] | None | Unset = UNSET,
        body_preview: str | None | Unset = UNSET,
        body_text: str | None | Unset = UNSET,
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
                "bcc": bcc,
                "bulk_email_action_id": bulk_email_action_id,
                "cc": cc,
                "contact_id": contact_id,
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
                "agent_action_reason": agent_action_reason,
                "agent_config_id": agent_config_id,
                "attachments": attachments,
                "body_html": body_html,
                "body_html_quoted": body_html_quoted,
                "body_preview": body_preview,
                "body_text": body_text,
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
