from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import DATETIME, INT, NULL, STR, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .call_status import CallStatus
    from .phone_activity_direction import PhoneActivityDirection
    from .phone_activity_source import PhoneActivitySource


class CreateCall(Model):
    """What it takes to record a call that was made elsewhere.

    Attributes:
        activity_at: When it took place. Without it, or with null, it is when the activity was created.
        contact_id: Contact that it is about (`cont_…`).
        conversation_type_id: Playbook that it followed (`convtyp_…`): another name of `playbook_id`.
        created_by: User who is to be shown as its creator (`user_…`). Without it, or with null, the
            caller.
        date_created: When it was created, for imports. Without it, or with null, it is now.
        direction: Who called: `inbound` is the contact.
        duration: How long it took, in seconds: a week at most.
        lead_id: Lead that it is about (`lead_…`). Without it, Close looks for a contact with this
            `phone`; what happens if there is none is not documented.
        note: The note as plain text. `note_html` follows from it.
        note_html: The note as HTML; goes before `note`.
        organization_id: Organization it belongs to (`orga_…`): the caller's.
        outcome_id: How it ended (`outcome_…`).
        phone: The contact's number.
        playbook_id: Playbook that it followed (`convtyp_…`).
        quality_info: Quality of the connection. What it may say is not documented.
        recording_url: Address of the recording, https alone. Answers have an address of Close's own in
            its place.
        source: Where the call was made. Close sets `External` for every call that is recorded this way.
        status: What became of the call. Without it, or with null, it is `completed`.
        user_id: User who acted (`user_…`). Without it, or with null, the caller.
        voicemail_url: Address of the voicemail.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})
    _EXTRA_KEYS = re.compile(r"^custom\.[a-z]?cf_[A-Za-z0-9]+$", re.ASCII)

    activity_at: Field[datetime.datetime | None] = Field("activity_at", OneOf(DATETIME, NULL))
    contact_id: Field[str | None] = Field("contact_id", OneOf(STR, NULL))
    conversation_type_id: Field[str | None] = Field("conversation_type_id", OneOf(STR, NULL))
    created_by: Field[str | None] = Field("created_by", OneOf(STR, NULL))
    date_created: Field[datetime.datetime | None] = Field("date_created", OneOf(DATETIME, NULL))
    direction: Field[PhoneActivityDirection | str | None] = Field(
        "direction", OneOf(Words("inbound", "outbound"), NULL)
    )
    duration: Field[int | None] = Field("duration", OneOf(INT, NULL))
    lead_id: Field[str | None] = Field("lead_id", OneOf(STR, NULL))
    note: Field[str | None] = Field("note", OneOf(STR, NULL))
    note_html: Field[str | None] = Field("note_html", OneOf(STR, NULL))
    organization_id: Field[str | None] = Field("organization_id", OneOf(STR, NULL))
    outcome_id: Field[str | None] = Field("outcome_id", OneOf(STR, NULL))
    phone: Field[str | None] = Field("phone", OneOf(STR, NULL))
    playbook_id: Field[str | None] = Field("playbook_id", OneOf(STR, NULL))
    quality_info: Field[str | None] = Field("quality_info", OneOf(STR, NULL))
    recording_url: Field[str | None] = Field("recording_url", OneOf(STR, NULL))
    source: Field[PhoneActivitySource | str | None] = Field(
        "source", OneOf(Words("Close.io", "External"), NULL)
    )
    status: Field[CallStatus | str | None] = Field(
        "status",
        OneOf(
            Words("busy", "cancel", "completed", "created", "failed", "in-progress", "no-answer", "timeout"),
            NULL,
        ),
    )
    user_id: Field[str | None] = Field("user_id", OneOf(STR, NULL))
    voicemail_url: Field[str | None] = Field("voicemail_url", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        conversation_type_id: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        direction: Literal["inbound", "outbound"] | None | Unset = UNSET,
        duration: int | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        note_html: str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        outcome_id: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        playbook_id: str | None | Unset = UNSET,
        quality_info: str | None | Unset = UNSET,
        recording_url: str | None | Unset = UNSET,
        source: Literal["Close.io", "External"] | None | Unset = UNSET,
        status: Literal[
            "busy", "cancel", "completed", "created", "failed", "in-progress", "no-answer", "timeout"
        ]
        | None
        | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        voicemail_url: str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "activity_at": activity_at,
                "contact_id": contact_id,
                "conversation_type_id": conversation_type_id,
                "created_by": created_by,
                "date_created": date_created,
                "direction": direction,
                "duration": duration,
                "lead_id": lead_id,
                "note": note,
                "note_html": note_html,
                "organization_id": organization_id,
                "outcome_id": outcome_id,
                "phone": phone,
                "playbook_id": playbook_id,
                "quality_info": quality_info,
                "recording_url": recording_url,
                "source": source,
                "status": status,
                "user_id": user_id,
                "voicemail_url": voicemail_url,
            },
        )
