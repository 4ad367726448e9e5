from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import ANY, BOOL, DATETIME, INT, NULL, STR, STRS, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .call_disposition import CallDisposition
    from .call_method import CallMethod
    from .call_status import CallStatus
    from .call_transcript import CallTranscript
    from .phone_activity_direction import PhoneActivityDirection
    from .phone_activity_source import PhoneActivitySource


class Call(Model):
    """A phone call with a lead: made with Close, or elsewhere and recorded.

    Attributes:
        id: Id of the activity (`acti_…`).
        type_: The kind of object: `Call`.
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
        outcome_id: How it ended (`outcome_…`).
        source: Whether it was made with Close.
        status: What became of the call.
        user_name: Name of that user.
        created_by_name: Name of that user.
        updated_by_name: Name of that user.
        call_method: What it was made with.
        cost: What it cost, in US cents, as text.
        dialer_id: Dialer that made it (`dial_…`).
        direction: Who called: `inbound` is the contact.
        disposition: How it ended.
        duration: How long it took, in seconds.
        has_recording: Whether there is a recording.
        local_country_iso: Country of that number, by two letters; empty if it is unknown.
        local_phone: The organization's number, in E.164 form.
        local_phone_formatted: That number as it is written for people.
        note: The note as plain text.
        note_html: The note as HTML.
        phone: The contact's number.
        quality_info: Quality of the connection. What it may say is not documented.
        recording_transcript: What was said. Only if `_fields` names it.
        recording_url: Address of the recording. Close answers an address of its own, which needs the API
            key.
        remote_country_iso: Country of that number, by two letters; empty if it is unknown.
        remote_phone: The contact's number, in E.164 form.
        remote_phone_formatted: That number as it is written for people.
        sequence_id: Workflow that it belongs to (`seq_…`).
        sequence_name: Name of that workflow.
        sequence_subscription_id: The contact's way through that workflow (`sub_…`).
        voicemail_duration: How long the voicemail is, in seconds.
        voicemail_transcript: What was said in the voicemail. Only if `_fields` names it.
        voicemail_url: Address of the voicemail. Close answers an address of its own, which needs the API
            key.
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
            "outcome_id",
            "source",
            "status",
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
    outcome_id: Field[str | None] = Field("outcome_id", OneOf(STR, NULL))
    source: Field[PhoneActivitySource | str] = Field("source", Words("Close.io", "External"))
    status: Field[CallStatus | str] = Field(
        "status",
        Words("busy", "cancel", "completed", "created", "failed", "in-progress", "no-answer", "timeout"),
    )
    user_name: Field[str | None] = Field("user_name", OneOf(STR, NULL))
    created_by_name: Field[str | None] = Field("created_by_name", OneOf(STR, NULL))
    updated_by_name: Field[str | None] = Field("updated_by_name", OneOf(STR, NULL))
    call_method: Field[CallMethod | str | None] = Field(
        "call_method", OneOf(Words("external", "power", "predictive", "regular"), NULL)
    )
    cost: Field[str | None] = Field("cost", OneOf(STR, NULL))
    dialer_id: Field[str | None] = Field("dialer_id", OneOf(STR, NULL))
    direction: Field[PhoneActivityDirection | str | None] = Field(
        "direction", OneOf(Words("inbound", "outbound"), NULL)
    )
    disposition: Field[CallDisposition | str | None] = Field(
        "disposition",
        OneOf(
            Words("abandoned", "answered", "blocked", "busy", "error", "no-answer", "vm-answer", "vm-left"),
            NULL,
        ),
    )
    duration: Field[int | None] = Field("duration", OneOf(INT, NULL))
    has_recording: Field[bool] = Field("has_recording", BOOL)
    local_country_iso: Field[str | None] = Field("local_country_iso", OneOf(STR, NULL))
    local_phone: Field[str | None] = Field("local_phone", OneOf(STR, NULL))
    local_phone_formatted: Field[str | None] = Field("local_phone_formatted", OneOf(STR, NULL))
    note: Field[str | None] = Field("note", OneOf(STR, NULL))
    note_html: Field[str | None] = Field("note_html", OneOf(STR, NULL))
    phone: Field[str | None] = Field("phone", OneOf(STR, NULL))
    quality_info: Field[Any] = Field("quality_info", ANY)
    recording_transcript: Field[CallTranscript | None] = Field(
        "recording_transcript", OneOf(Nested(__package__, "CallTranscript"), NULL)
    )
    recording_url: Field[str | None] = Field("recording_url", OneOf(STR, NULL))
    remote_country_iso: Field[str | None] = Field("remote_country_iso", OneOf(STR, NULL))
    remote_phone: Field[str | None] = Field("remote_phone", OneOf(STR, NULL))
    remote_phone_formatted: Field[str | None] = Field("remote_phone_formatted", OneOf(STR, NULL))
    sequence_id: Field[str | None] = Field("sequence_id", OneOf(STR, NULL))
    sequence_name: Field[str | None] = Field("sequence_name", OneOf(STR, NULL))
    sequence_subscription_id: Field[str | None] = Field("sequence_subscription_id", OneOf(STR, NULL))
    voicemail_duration: Field[int | None] = Field("voicemail_duration", OneOf(INT, NULL))
    voicemail_transcript: Field[CallTranscript | None] = Field(
        "voicemail_transcript", OneOf(Nested(__package__, "CallTranscript"), NULL)
    )
    voicemail_url: Field[str | None] = Field("voicemail_url", OneOf(STR, NULL))

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
        outcome_id: str | None | Unset = UNSET,
        source: Literal["Close.io", "External"] | Unset = UNSET,
        status: Literal[
            "busy", "cancel", "completed", "created", "failed", "in-progress", "no-answer", "timeout"
        ]
        | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        call_method: Literal["external", "power", "predictive", "regular"] | None | Unset = UNSET,
        cost: str | None | Unset = UNSET,
        dialer_id: str | None | Unset = UNSET,
        direction: Literal["inbound", "outbound"] | None | Unset = UNSET,
        disposition: Literal[
            "abandoned", "answered", "blocked", "busy", "error", "no-answer", "vm-answer", "vm-left"
        ]
        | None
        | Unset = UNSET,
        duration: int | None | Unset = UNSET,
        has_recording: bool | Unset = UNSET,
        local_country_iso: str | None | Unset = UNSET,
        local_phone: str | None | Unset = UNSET,
        local_phone_formatted: str | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        note_html: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        quality_info: Any | Unset = UNSET,
        recording_transcript: CallTranscript | None | Mapping[str, Any] | Unset = UNSET,
        recording_url: str | None | Unset = UNSET,
        remote_country_iso: str | None | Unset = UNSET,
        remote_phone: str | None | Unset = UNSET,
        remote_phone_formatted: str | None | Unset = UNSET,
        sequence_id: str | None | Unset = UNSET,
        sequence_name: str | None | Unset = UNSET,
        sequence_subscription_id: str | None | Unset = UNSET,
        voicemail_duration: int | None | Unset = UNSET,
        voicemail_transcript: CallTranscript | None | Mapping[str, Any] | Unset = UNSET,
        voicemail_url: str | None | Unset = UNSET,
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
                "outcome_id": outcome_id,
                "source": source,
                "status": status,
                "user_name": user_name,
                "created_by_name": created_by_name,
                "updated_by_name": updated_by_name,
                "call_method": call_method,
                "cost": cost,
                "dialer_id": dialer_id,
                "direction": direction,
                "disposition": disposition,
                "duration": duration,
                "has_recording": has_recording,
                "local_country_iso": local_country_iso,
                "local_phone": local_phone,
                "local_phone_formatted": local_phone_formatted,
                "note": note,
                "note_html": note_html,
                "phone": phone,
                "quality_info": quality_info,
                "recording_transcript": recording_transcript,
                "recording_url": recording_url,
                "remote_country_iso": remote_country_iso,
                "remote_phone": remote_phone,
                "remote_phone_formatted": remote_phone_formatted,
                "sequence_id": sequence_id,
                "sequence_name": sequence_name,
                "sequence_subscription_id": sequence_subscription_id,
                "voicemail_duration": voicemail_duration,
                "voicemail_transcript": voicemail_transcript,
                "voicemail_url": voicemail_url,
            },
        )
