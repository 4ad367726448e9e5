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


class UpdateWhatsAppMessage(Model):
    """The changes to a WhatsApp message. What is not sent stays.

    Attributes:
        activity_at: When it was sent.
        attachments: Files that go with it, 25 MB at most together.
        contact_id: Contact that it is about (`cont_…`).
        direction: Which way it went.
        integration_link: Address of the message in the integration.
        local_phone: The organization's number. A plus is put before it if it has none.
        message_markdown: The message as WhatsApp's Markdown.
        remote_phone: The contact's number. A plus is put before it if it has none.
        response_to_id: WhatsApp message that it answers (`acti_…`).
        user_id: User who acted (`user_…`).
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})

    activity_at: Field[datetime.datetime] = Field("activity_at", DATETIME)
    attachments: Field[list[WhatsAppAttachmentData]] = Field(
        "attachments", ListOf(Nested(__package__, "WhatsAppAttachmentData"))
    )
    contact_id: Field[str] = Field("contact_id", STR)
    direction: Field[CommunicationDirection | str] = Field("direction", Words("incoming", "outgoing"))
    integration_link: Field[str | None] = Field("integration_link", OneOf(STR, NULL))
    local_phone: Field[str] = Field("local_phone", STR)
    message_markdown: Field[str] = Field("message_markdown", STR)
    remote_phone: Field[str] = Field("remote_phone", STR)
    response_to_id: Field[str | None] = Field("response_to_id", OneOf(STR, NULL))
    user_id: Field[str] = Field("user_id", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        activity_at: datetime.datetime | str | Unset = UNSET,
        attachments: Iterable[WhatsAppAttachmentData | Mapping[str, Any]] | Unset = UNSET,
        contact_id: str | Unset = UNSET,
        direction: Literal["incoming", "outgoing"] | Unset = UNSET,
        integration_link: str | None | Unset = UNSET,
        local_phone: str | Unset = UNSET,
        message_markdown: str | Unset = UNSET,
        remote_phone: str | Unset = UNSET,
        response_to_id: str | None | Unset = UNSET,
        user_id: str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "activity_at": activity_at,
                "attachments": attachments,
                "contact_id": contact_id,
                "direction": direction,
                "integration_link": integration_link,
                "local_phone": local_phone,
                "message_markdown": message_markdown,
                "remote_phone": remote_phone,
                "response_to_id": response_to_id,
                "user_id": user_id,
            },
        )
