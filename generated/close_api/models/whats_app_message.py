from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import DATETIME, NULL, STR, STRS, ListOf, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .attachment import Attachment
    from .communication_direction import CommunicationDirection
    from .creation_source import CreationSource


class WhatsAppMessage(Model):
    """A WhatsApp message that an integration recorded.

    Attributes:
        id: Id of the activity (`acti_…`).
        type_: The kind of object: `WhatsAppMessage`.
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
        direction: Which way it went.
        external_whatsapp_message_id: Id that WhatsApp, or the integration, has for it.
        integration_link: Address of the message in the integration.
        integration_name: Name of the OAuth app that recorded it; `API` for an API key.
        local_phone: The organization's number, in E.164 form.
        local_phone_formatted: That number as it is written for people.
        message_html: The message as HTML, made from the Markdown.
        message_markdown: The message as WhatsApp's Markdown.
        remote_phone: The contact's number, in E.164 form.
        remote_phone_formatted: That number as it is written for people.
        response_to_id: WhatsApp message that it answers (`acti_…`).
        source: What it was created with.
        text: The message as plain text.
        user_name: Name of that user.
        created_by_name: Name of that user.
        updated_by_name: Name of that user.
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
            "direction",
            "external_whatsapp_message_id",
            "integration_link",
            "integration_name",
            "local_phone",
            "local_phone_formatted",
            "message_html",
            "message_markdown",
            "remote_phone",
            "remote_phone_formatted",
            "response_to_id",
            "source",
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
    direction: Field[CommunicationDirection | str] = Field("direction", Words("incoming", "outgoing"))
    external_whatsapp_message_id: Field[str] = Field("external_whatsapp_message_id", STR)
    integration_link: Field[str | None] = Field("integration_link", OneOf(STR, NULL))
    integration_name: Field[str | None] = Field("integration_name", OneOf(STR, NULL))
    local_phone: Field[str] = Field("local_phone", STR)
    local_phone_formatted: Field[str] = Field("local_phone_formatted", STR)
    message_html: Field[str] = Field("message_html", STR)
    message_markdown: Field[str] = Field("message_markdown", STR)
    remote_phone: Field[str] = Field("remote_phone", STR)
    remote_phone_formatted: Field[str] = Field("remote_phone_formatted", STR)
    response_to_id: Field[str | None] = Field("response_to_id", OneOf(STR, NULL))
    source: Field[CreationSource | str] = Field(
        "source",
        Words(
            "ai",
            "api",
            "calendly-integration",
            "clipper",
            "customerio-integration",
            "email",
            "import",
            "segment-integration",
            "suggestion",
            "ui",
            "webform",
            "whatsapp",
        ),
    )
    text: Field[str] = Field("text", STR)
    user_name: Field[str | None] = Field("user_name", OneOf(STR, NULL))
    created_by_name: Field[str | None] = Field("created_by_name", OneOf(STR, NULL))
    updated_by_name: Field[str | None] = Field("updated_by_name", OneOf(STR, NULL))
    attachments: Field[list[Attachment]] = Field("attachments", ListOf(Nested(__package__, "Attachment")))
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
        direction: Literal["incoming", "outgoing"] | Unset = UNSET,
        external_whatsapp_message_id: str | Unset = UNSET,
        integration_link: str | None | Unset = UNSET,
        integration_name: str | None | Unset = UNSET,
        local_phone: str | Unset = UNSET,
        local_phone_formatted: str | Unset = UNSET,
        message_html: str | Unset = UNSET,
        message_markdown: str | Unset = UNSET,
        remote_phone: str | Unset = UNSET,
        remote_phone_formatted: str | Unset = UNSET,
        response_to_id: str | None | Unset = UNSET,
        source: Literal[
            "ai",
            "api",
            "calendly-integration",
            "clipper",
            "customerio-integration",
            "email",
            "import",
            "segment-integration",
            "suggestion",
            "ui",
            "webform",
            "whatsapp",
        ]
        | Unset = UNSET,
        text: str | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        attachments: Iterable[Attachment | Mapping[str, Any]] | Unset = UNSET,
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
                "direction": direction,
                "external_whatsapp_message_id": external_whatsapp_message_id,
                "integration_link": integration_link,
                "integration_name": integration_name,
                "local_phone": local_phone,
                "local_phone_formatted": local_phone_formatted,
                "message_html": message_html,
                "message_markdown": message_markdown,
                "remote_phone": remote_phone,
                "remote_phone_formatted": remote_phone_formatted,
                "response_to_id": response_to_id,
                "source": source,
                "text": text,
                "user_name": user_name,
                "created_by_name": created_by_name,
                "updated_by_name": updated_by_name,
                "attachments": attachments,
                "sequence_id": sequence_id,
                "sequence_name": sequence_name,
                "sequence_subscription_id": sequence_subscription_id,
            },
        )
