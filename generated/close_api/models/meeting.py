from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, DATETIME, INT, NULL, STR, STRS, ListOf, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .comment_summary import CommentSummary
    from .meeting_attendee import MeetingAttendee
    from .meeting_conference_link import MeetingConferenceLink
    from .meeting_integrations_item import MeetingIntegrationsItem
    from .meeting_source import MeetingSource
    from .meeting_status import MeetingStatus
    from .meeting_summary import MeetingSummary
    from .meeting_transcript import MeetingTranscript
    from .outcome_autofill_confidence import OutcomeAutofillConfidence
    from .outcome_reason import OutcomeReason
    from .paused_subscription import PausedSubscription
    from .playbook_reason import PlaybookReason
    from .provider_calendar_type import ProviderCalendarType


class Meeting(Model):
    """A meeting with a lead.

    Attributes:
        id: Id of the activity (`acti_…`).
        type_: The kind of object: `Meeting`.
        activity_at: When it took place.
        lead_id: Lead that it is about (`lead_…`).
        user_id: User who acted (`user_…`).
        users: Users who took part (`user_…`).
        organization_id: Organization it belongs to (`orga_…`).
        created_by: User who recorded it (`user_…`).
        updated_by: User who changed it last (`user_…`).
        date_created: When it was recorded.
        date_updated: When it was last changed.
        contact_id: Contact that it is with (`cont_…`).
        actual_duration: How long it really took, in seconds.
        attached_call_ids: Calls that belong to it.
        attendees: Who takes part.
        calendar_event_link: Address of the event in the calendar.
        calendar_event_uids: Ids of the event that all calendars share.
        conference_links: Addresses of its video conference.
        connected_account_id: Account whose calendar it is in (`emailacct_…`).
        conversation_type_id: Playbook that it followed (`convtyp_…`): another name of `playbook_id`.
        conversation_type_reason: Who chose the playbook: another name of `playbook_reason`.
        duration: How long it is planned to take, in seconds.
        ends_at: When it ends.
        integrations: What apps added to it.
        is_recurring: Whether it is one of a series.
        location: Where it takes place.
        note: The description that the calendar has.
        notetaker_id: Program that takes part and writes down what is said.
        outcome_autofill_confidence: How sure AI is of the outcome that it chose.
        outcome_autofill_reasoning: Why AI chose that outcome.
        outcome_id: How it ended (`outcome_…`).
        outcome_reason: Who chose the outcome.
        playbook_id: Playbook that it followed (`convtyp_…`).
        playbook_reason: Who chose the playbook.
        provider_calendar_event_id: Id of the event in the calendar.
        provider_calendar_ids: Calendars that it is in.
        provider_calendar_type: Provider of the calendar.
        source: Where it is from.
        starts_at: When it begins.
        status: Whether it is ahead, over, or off.
        summary: What AI says that it was about.
        title: Title of the event.
        user_note: The user's own note as plain text.
        user_note_date_updated: When that note last changed.
        user_note_html: The user's own note as HTML.
        user_note_mentions: Users whom that note mentions (`user_…`).
        user_name: Name of that user.
        created_by_name: Name of that user.
        updated_by_name: Name of that user.
        paused_subscriptions: Runs of workflows that it paused.
        comment_summary: How much it is commented on.
        transcripts: What was said, once for each program that wrote it down. Only if `_fields` names it.
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
            "actual_duration",
            "attached_call_ids",
            "attendees",
            "calendar_event_link",
            "calendar_event_uids",
            "conference_links",
            "connected_account_id",
            "conversation_type_id",
            "conversation_type_reason",
            "duration",
            "ends_at",
            "integrations",
            "is_recurring",
            "location",
            "note",
            "notetaker_id",
            "outcome_autofill_confidence",
            "outcome_autofill_reasoning",
            "outcome_id",
            "outcome_reason",
            "playbook_id",
            "playbook_reason",
            "provider_calendar_event_id",
            "provider_calendar_ids",
            "provider_calendar_type",
            "source",
            "starts_at",
            "status",
            "summary",
            "title",
            "user_note",
            "user_note_date_updated",
            "user_note_html",
            "user_note_mentions",
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
    actual_duration: Field[int | None] = Field("actual_duration", OneOf(INT, NULL))
    attached_call_ids: Field[list[str]] = Field("attached_call_ids", STRS)
    attendees: Field[list[MeetingAttendee]] = Field(
        "attendees", ListOf(Nested(__package__, "MeetingAttendee"))
    )
    calendar_event_link: Field[str | None] = Field("calendar_event_link", OneOf(STR, NULL))
    calendar_event_uids: Field[list[str]] = Field("calendar_event_uids", STRS)
    conference_links: Field[list[MeetingConferenceLink]] = Field(
        "conference_links", ListOf(Nested(__package__, "MeetingConferenceLink"))
    )
    connected_account_id: Field[str | None] = Field("connected_account_id", OneOf(STR, NULL))
    conversation_type_id: Field[str | None] = Field("conversation_type_id", OneOf(STR, NULL))
    conversation_type_reason: Field[PlaybookReason | str | None] = Field(
        "conversation_type_reason", OneOf(Words("autodetected", "user-selected"), NULL)
    )
    duration: Field[int] = Field("duration", INT)
    ends_at: Field[datetime.datetime] = Field("ends_at", DATETIME)
    integrations: Field[list[MeetingIntegrationsItem]] = Field(
        "integrations", ListOf(Nested(__package__, "MeetingIntegrationsItem"))
    )
    is_recurring: Field[bool] = Field("is_recurring", BOOL)
    location: Field[str] = Field("location", STR)
    note: Field[str] = Field("note", STR)
    notetaker_id: Field[str | None] = Field("notetaker_id", OneOf(STR, NULL))
    outcome_autofill_confidence: Field[OutcomeAutofillConfidence | str | None] = Field(
        "outcome_autofill_confidence", OneOf(Words("high", "low", "medium"), NULL)
    )
    outcome_autofill_reasoning: Field[str | None] = Field("outcome_autofill_reasoning", OneOf(STR, NULL))
    outcome_id: Field[str | None] = Field("outcome_id", OneOf(STR, NULL))
    outcome_reason: Field[OutcomeReason | str | None] = Field(
        "outcome_reason", OneOf(Words("autofilled", "user-selected", "voicemail-dropped"), NULL)
    )
    playbook_id: Field[str | None] = Field("playbook_id", OneOf(STR, NULL))
    playbook_reason: Field[PlaybookReason | str | None] = Field(
        "playbook_reason", OneOf(Words("autodetected", "user-selected"), NULL)
    )
    provider_calendar_event_id: Field[str | None] = Field("provider_calendar_event_id", OneOf(STR, NULL))
    provider_calendar_ids: Field[list[str]] = Field("provider_calendar_ids", STRS)
    provider_calendar_type: Field[ProviderCalendarType | str | None] = Field(
        "provider_calendar_type", OneOf(Words("google", "microsoft"), NULL)
    )
    source: Field[MeetingSource | str] = Field("source", Words("calendar", "manual"))
    starts_at: Field[datetime.datetime] = Field("starts_at", DATETIME)
    status: Field[MeetingStatus | str | None] = Field(
        "status",
        OneOf(
            Words("canceled", "completed", "declined-by-lead", "declined-by-org", "in-progress", "upcoming"),
            NULL,
        ),
    )
    summary: Field[MeetingSummary | None] = Field(
        "summary", OneOf(Nested(__package__, "MeetingSummary"), NULL)
    )
    title: Field[str] = Field("title", STR)
    user_note: Field[str | None] = Field("user_note", OneOf(STR, NULL))
    user_note_date_updated: Field[datetime.datetime | None] = Field(
        "user_note_date_updated", OneOf(DATETIME, NULL)
    )
    user_note_html: Field[str | None] = Field("user_note_html", OneOf(STR, NULL))
    user_note_mentions: Field[list[str]] = Field("user_note_mentions", STRS)
    user_name: Field[str | None] = Field("user_name", OneOf(STR, NULL))
    created_by_name: Field[str | None] = Field("created_by_name", OneOf(STR, NULL))
    updated_by_name: Field[str | None] = Field("updated_by_name", OneOf(STR, NULL))
    paused_subscriptions: Field[list[PausedSubscription]] = Field(
        "_paused_subscriptions", ListOf(Nested(__package__, "PausedSubscription"))
    )
    comment_summary: Field[CommentSummary | None] = Field(
        "comment_summary", OneOf(Nested(__package__, "CommentSummary"), NULL)
    )
    transcripts: Field[list[MeetingTranscript | None]] = Field(
        "transcripts", ListOf(OneOf(Nested(__package__, "MeetingTranscript"), NULL))
    )

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
        actual_duration: int | None | Unset = UNSET,
        attached_call_ids: Iterable[str] | Unset = UNSET,
        attendees: Iterable[MeetingAttendee | Mapping[str, Any]] | Unset = UNSET,
        calendar_event_link: str | None | Unset = UNSET,
        calendar_event_uids: Iterable[str] | Unset = UNSET,
        conference_links: Iterable[MeetingConferenceLink | Mapping[str, Any]] | Unset = UNSET,
        connected_account_id: str | None | Unset = UNSET,
        conversation_type_id: str | None | Unset = UNSET,
        conversation_type_reason: Literal["autodetected", "user-selected"] | None | Unset = UNSET,
        duration: int | Unset = UNSET,
        ends_at: datetime.datetime | str | Unset = UNSET,
        integrations: Iterable[MeetingIntegrationsItem | Mapping[str, Any]] | Unset = UNSET,
        is_recurring: bool | Unset = UNSET,
        location: str | Unset = UNSET,
        note: str | Unset = UNSET,
        notetaker_id: str | None | Unset = UNSET,
        outcome_autofill_confidence: Literal["high", "low", "medium"] | None | Unset = UNSET,
        outcome_autofill_reasoning: str | None | Unset = UNSET,
        outcome_id: str | None | Unset = UNSET,
        outcome_reason: Literal["autofilled", "user-selected", "voicemail-dropped"] | None | Unset = UNSET,
        playbook_id: str | None | Unset = UNSET,
        playbook_reason: Literal["autodetected", "user-selected"] | None | Unset = UNSET,
        provider_calendar_event_id: str | None | Unset = UNSET,
        provider_calendar_ids: Iterable[str] | Unset = UNSET,
        provider_calendar_type: Literal["google", "microsoft"] | None | Unset = UNSET,
        source: Literal["calendar", "manual"] | Unset = UNSET,
        starts_at: datetime.datetime | str | Unset = UNSET,
        status: Literal[
            "canceled", "completed", "declined-by-lead", "declined-by-org", "in-progress", "upcoming"
        ]
        | None
        | Unset = UNSET,
        summary: MeetingSummary | None | Mapping[str, Any] | Unset = UNSET,
        title: str | Unset = UNSET,
        user_note: str | None | Unset = UNSET,
        user_note_date_updated: datetime.datetime | str | None | Unset = UNSET,
        user_note_html: str | None | Unset = UNSET,
        user_note_mentions: Iterable[str] | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        paused_subscriptions: Iterable[PausedSubscription | Mapping[str, Any]] | Unset = UNSET,
        comment_summary: CommentSummary | None | Mapping[str, Any] | Unset = UNSET,
        transcripts: Iterable[MeetingTranscript | None | Mapping[str, Any]] | Unset = UNSET,
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
                "actual_duration": actual_duration,
                "attached_call_ids": attached_call_ids,
                "attendees": attendees,
                "calendar_event_link": calendar_event_link,
                "calendar_event_uids": calendar_event_uids,
                "conference_links": conference_links,
                "connected_account_id": connected_account_id,
                "conversation_type_id": conversation_type_id,
                "conversation_type_reason": conversation_type_reason,
                "duration": duration,
                "ends_at": ends_at,
                "integrations": integrations,
                "is_recurring": is_recurring,
                "location": location,
                "note": note,
                "notetaker_id": notetaker_id,
                "outcome_autofill_confidence": outcome_autofill_confidence,
                "outcome_autofill_reasoning": outcome_autofill_reasoning,
                "outcome_id": outcome_id,
                "outcome_reason": outcome_reason,
                "playbook_id": playbook_id,
                "playbook_reason": playbook_reason,
                "provider_calendar_event_id": provider_calendar_event_id,
                "provider_calendar_ids": provider_calendar_ids,
                "provider_calendar_type": provider_calendar_type,
                "source": source,
                "starts_at": starts_at,
                "status": status,
                "summary": summary,
                "title": title,
                "user_note": user_note,
                "user_note_date_updated": user_note_date_updated,
                "user_note_html": user_note_html,
                "user_note_mentions": user_note_mentions,
                "user_name": user_name,
                "created_by_name": created_by_name,
                "updated_by_name": updated_by_name,
                "paused_subscriptions": paused_subscriptions,
                "comment_summary": comment_summary,
                "transcripts": transcripts,
            },
        )
