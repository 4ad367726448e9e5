from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import DATETIME, NULL, STR, STRS, ListOf, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .message_status import MessageStatus
    from .phone_activity_direction import PhoneActivityDirection
    from .phone_activity_source import PhoneActivitySource
    from .sms_attachment import SMSAttachment


class SMS(Model):
    """An SMS, sent with Close or recorded.

    Attributes:
        id: Id of the activity (`acti_…`).
        type_: The kind of object: `SMS`.
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
        cost: What it cost, in US cents, as text.
        date_scheduled: When it is to be sent.
        date_sent: When it was sent.
        direction: Which way it went.
        error_message: Why it could not be sent.
        local_country_iso: Country of that number, by two letters; empty if it is unknown.
        local_phone: The organization's number, in E.164 form.
        local_phone_formatted: That number as it is written for people.
        remote_country_iso: Country of that number, by two letters; empty if it is unknown.
        remote_phone: The contact's number, in E.164 form.
        remote_phone_formatted: That number as it is written for people.
        source: Whether it was sent with Close.
        status: State that it is in.
        template_id: Template that it was written from (`smstmpl_…`).
        text: The text.
        user_name: Name of that user.
        created_by_name: Name of that user.
        updated_by_name: Name of that user.
        agent_action_reason: Why an AI agent wrote it.
        agent_config_id: AI agent that wrote it.
        attachments: Files that go with it.
        sequence_id: Workflow that it belongs to (`seq_…`).
        sequence_name: Name of that workflow.
        sequence_subscription_id: The contact's way through that workflow (`sub_…`).
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
            "cost",
            "date_scheduled",
            "date_sent",
            "direction",
            "error_message",
            "local_country_iso",
            "local_phone",
            "local_phone_formatted",
            "remote_country_iso",
            "remote_phone",
            "remote_phone_formatted",
            "source",
            "status",
            "template_id",
            "text",
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
    cost: Field[str | None] = Field("cost", OneOf(STR, NULL))
    date_scheduled: Field[datetime.datetime | None] = Field("date_scheduled", OneOf(DATETIME, NULL))
    date_sent: Field[datetime.datetime | None] = Field("date_sent", OneOf(DATETIME, NULL))
    direction: Field[PhoneActivityDirection | str] = Field("direction", Words("inbound", "outbound"))
    error_message: Field[str | None] = Field("error_message", OneOf(STR, NULL))
    local_country_iso: Field[str | None] = Field("local_country_iso", OneOf(STR, NULL))
    local_phone: Field[str | None] = Field("local_phone", OneOf(STR, NULL))
    local_phone_formatted: Field[str | None] = Field("local_phone_formatted", OneOf(STR, NULL))
    remote_country_iso: Field[str | None] = Field("remote_country_iso", OneOf(STR, NULL))
    remote_phone: Field[str | None] = Field("remote_phone", OneOf(STR, NULL))
    remote_phone_formatted: Field[str | None] = Field("remote_phone_formatted", OneOf(STR, NULL))
    source: Field[PhoneActivitySource | str] = Field("source", Words("Close.io", "External"))
    status: Field[MessageStatus | str] = Field(
        "status", Words("draft", "error", "inbox", "outbox", "scheduled", "sent")
    )
    template_id: Field[str | None] = Field("template_id", OneOf(STR, NULL))
    text: Field[str | None] = Field("text", OneOf(STR, NULL))
    user_name: Field[str | None] = Field("user_name", OneOf(STR, NULL))
    created_by_name: Field[str | None] = Field("created_by_name", OneOf(STR, NULL))
    updated_by_name: Field[str | None] = Field("updated_by_name", OneOf(STR, NULL))
    agent_action_reason: Field[str | None] = Field("agent_action_reason", OneOf(STR, NULL))
    agent_config_id: Field[str | None] = Field("agent_config_id", OneOf(STR, NULL))
    attachments: Field[list[SMSAttachment]] = Field(
        "attachments", ListOf(Nested(__package__, "SMSAttachment"))
    )
    sequence_id: Field[str | None] = Field("sequence_id", OneOf(STR, NULL))
    sequence_name: Field[str | None] = Field("sequence_name", OneOf(STR, NULL))
    sequence_subscription_id: Field[str | None] = Field("sequence_subscription_id", OneOf(STR, NULL))

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
        cost: str | None | Unset = UNSET,
        date_scheduled: datetime.datetime | str | None | Unset = UNSET,
        date_sent: datetime.datetime | str | None | Unset = UNSET,
        direction: Literal["inbound", "outbound"] | Unset = UNSET,
        error_message: str | None | Unset = UNSET,
        local_country_iso: str | None | Unset = UNSET,
        local_phone: str | None | Unset = UNSET,
        local_phone_formatted: str | None | Unset = UNSET,
        remote_country_iso: str | None | Unset = UNSET,
        remote_phone: str | None | Unset = UNSET,
        remote_phone_formatted: str | None | Unset = UNSET,
        source: Literal["Close.io", "External"] | Unset = UNSET,
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"] | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        agent_action_reason: str | None | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        attachments: Iterable[SMSAttachment | Mapping[str, Any]] | Unset = UNSET,
        sequence_id: str | None | Unset = UNSET,
        sequence_name: str | None | Unset = UNSET,
        sequence_subscription_id: str | None | Unset = UNSET,
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
                "cost": cost,
                "date_scheduled": date_scheduled,
                "date_sent": date_sent,
                "direction": direction,
                "error_message": error_message,
                "local_country_iso": local_country_iso,
                "local_phone": local_phone,
                "local_phone_formatted": local_phone_formatted,
                "remote_country_iso": remote_country_iso,
                "remote_phone": remote_phone,
                "remote_phone_formatted": remote_phone_formatted,
                "source": source,
                "status": status,
                "template_id": template_id,
                "text": text,
                "user_name": user_name,
                "created_by_name": created_by_name,
                "updated_by_name": updated_by_name,
                "agent_action_reason": agent_action_reason,
                "agent_config_id": agent_config_id,
                "attachments": attachments,
                "sequence_id": sequence_id,
                "sequence_name": sequence_name,
                "sequence_subscription_id": sequence_subscription_id,
            },
        )
