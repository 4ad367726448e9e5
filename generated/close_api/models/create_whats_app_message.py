from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import DATETIME, NULL, STR, ListOf, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .communication_direction import CommunicationDirection
    from .whats_app_attachment_data import WhatsAppAttachmentData


class CreateWhatsAppMessage(Model):
    """What it takes to record a WhatsApp message.

    Attributes:
        activity_at: When it was sent.
        contact_id: Contact that it is about (`cont_…`).
        direction: Which way it went.
        external_whatsapp_message_id: Id that WhatsApp, or the integration, has for it.
        lead_id: Lead that it is about (`lead_…`).
        local_phone: The organization's number. A plus is put before it if it has none.
        message_markdown: The message as WhatsApp's Markdown.
        remote_phone: The contact's number. A plus is put before it if it has none.
        attachments: Files that go with it, 25 MB at most together.
        integration_link: Address of the message in the integration.
        response_to_id: WhatsApp message that it answers (`acti_…`).
        user_id: User who acted (`user_…`). Without it, or with null, the caller.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset(
        {
            "activity_at",
            "contact_id",
            "direction",
            "external_whatsapp_message_id",
            "lead_id",
            "local_phone",
            "message_markdown",
            "remote_phone",
        }
    )

    activity_at: Field[datetime.datetime] = Field("activity_at", DATETIME)
    contact_id: Field[str] = Field("contact_id", STR)
    direction: Field[CommunicationDirection | str] = Field("direction", Words("incoming", "outgoing"))
    external_whatsapp_message_id: Field[str] = Field("external_whatsapp_message_id", STR)
    lead_id: Field[str] = Field("lead_id", STR)
    local_phone: Field[str] = Field("local_phone", STR)
    message_markdown: Field[str] = Field("message_markdown", STR)
    remote_phone: Field[str] = Field("remote_phone", STR)
    attachments: Field[list[WhatsAppAttachmentData]] = Field(
        "attachments", ListOf(Nested(__package__, "WhatsAppAttachmentData"))
    )
    integration_link: Field[str | None] = Field("integration_link", OneOf(STR, NULL))
    response_to_id: Field[str | None] = Field("response_to_id", OneOf(STR, NULL))
    user_id: Field[str | None] = Field("user_id", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        activity_at: datetime.datetime | str,
        contact_id: str,
        direction: Literal["incoming", "outgoing"],
        external_whatsapp_message_id: str,
        lead_id: str,
        local_phone: str,
        message_markdown: str,
        remote_phone: str,
        attachments: Iterable[WhatsAppAttachmentData | Mapping[str, Any]] | Unset = UNSET,
        integration_link: str | None | Unset = UNSET,
        response_to_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "activity_at": activity_at,
                "contact_id": contact_id,
                "direction": direction,
                "external_whatsapp_message_id": external_whatsapp_message_id,
                "lead_id": lead_id,
                "local_phone": local_phone,
                "message_markdown": message_markdown,
                "remote_phone": remote_phone,
                "attachments": attachments,
                "integration_link": integration_link,
                "response_to_id": response_to_id,
                "user_id": user_id,
            },
        )
