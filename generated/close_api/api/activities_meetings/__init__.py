"""The operations tagged `activities_meetings`, as methods."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages
    from close_runtime.partial import Partial

    from ...models.meeting import Meeting
    from ...models.meeting_integration import MeetingIntegration
    from ...models.meeting_integration_data_in import MeetingIntegrationDataIn
    from ...models.meeting_list import MeetingList

C = TypeVar("C", bound="Partial")


class ActivitiesMeetings:
    """Meetings with leads, as calendars and scheduling links bring them. They can't be created here."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> ActivitiesMeetingsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return ActivitiesMeetingsWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> ActivitiesMeetingsPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import Meeting

        check_partial(kind, Meeting)
        return ActivitiesMeetingsPartial(self, kind)

    def list(
        self,
        *,
        id_in: Iterable[str] | Unset = UNSET,
        lead_id: Iterable[str] | Unset = UNSET,
        contact_id: Iterable[str] | Unset = UNSET,
        user_id: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type_: Iterable[str] | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        provider_calendar_event_id: str | Unset = UNSET,
        provider_calendar_id: str | Unset = UNSET,
        provider_calendar_type: Literal["google", "microsoft"] | Unset = UNSET,
        starts_at: datetime.date | datetime.datetime | str | Unset = UNSET,
        starts_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        starts_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
    ) -> MeetingList:
        """List meetings.

        A page of the meetings that match all filters. Those of the calendar (`provider_calendar_id`,
        `provider_calendar_type`, `starts_at`) need `provider_calendar_event_id`.

        Args:
            id_in: Only these activities (`acti_…`).
            lead_id: Only activities with these leads (`lead_…`).
            contact_id: Only activities with these contacts (`cont_…`).
            user_id: Only activities of these users (`user_…`).
            organization_id: Only activities of this organization (`orga_…`).
            type_: Only activities of these kinds, such as `Note`.
            date_created_gt: Only activities created after this date.
            date_created_gte: Only activities created on or after this date.
            date_created_lt: Only activities created before this date.
            date_created_lte: Only activities created on or before this date.
            activity_at_gt: Only activities that took place after this date.
            activity_at_gte: Only activities that took place on or after this date.
            activity_at_lt: Only activities that took place before this date.
            activity_at_lte: Only activities that took place on or before this date.
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.
            provider_calendar_event_id: Only meetings of this event in the calendar.
            provider_calendar_id: Only meetings in this calendar.
            provider_calendar_type: Only meetings in calendars of this provider.
            starts_at: Only meetings that begin on this date.
            starts_at_gte: Only meetings that begin on or after this date.
            starts_at_lt: Only meetings that begin before this date.

        Returns:
            MeetingList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/meetings
        """
        from .activities_meetings_list import endpoint

        return endpoint.sync(
            self._client,
            id_in=id_in,
            lead_id=lead_id,
            contact_id=contact_id,
            user_id=user_id,
            organization_id=organization_id,
            type_=type_,
            date_created_gt=date_created_gt,
            date_created_gte=date_created_gte,
            date_created_lt=date_created_lt,
            date_created_lte=date_created_lte,
            activity_at_gt=activity_at_gt,
            activity_at_gte=activity_at_gte,
            activity_at_lt=activity_at_lt,
            activity_at_lte=activity_at_lte,
            limit=limit,
            skip=skip,
            fields=fields,
            provider_calendar_event_id=provider_calendar_event_id,
            provider_calendar_id=provider_calendar_id,
            provider_calendar_type=provider_calendar_type,
            starts_at=starts_at,
            starts_at_gte=starts_at_gte,
            starts_at_lt=starts_at_lt,
        )

    def iterate(
        self,
        *,
        id_in: Iterable[str] | Unset = UNSET,
        lead_id: Iterable[str] | Unset = UNSET,
        contact_id: Iterable[str] | Unset = UNSET,
        user_id: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type_: Iterable[str] | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        provider_calendar_event_id: str | Unset = UNSET,
        provider_calendar_id: str | Unset = UNSET,
        provider_calendar_type: Literal["google", "microsoft"] | Unset = UNSET,
        starts_at: datetime.date | datetime.datetime | str | Unset = UNSET,
        starts_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        starts_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[Meeting]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error, unless it comes in order of `date_created`.

        Args:
            id_in, lead_id, contact_id, user_id, organization_id, type_, date_created_gt, date_created_gte,
                date_created_lt, date_created_lte, activity_at_gt, activity_at_gte, activity_at_lt,
                activity_at_lte, fields, provider_calendar_event_id, provider_calendar_id, provider_calendar_type,
                starts_at, starts_at_gte, starts_at_lt: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[Meeting]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.meeting import Meeting
        from .activities_meetings_list import PAGING, build_request

        request = build_request(
            id_in=id_in,
            lead_id=lead_id,
            contact_id=contact_id,
            user_id=user_id,
            organization_id=organization_id,
            type_=type_,
            date_created_gt=date_created_gt,
            date_created_gte=date_created_gte,
            date_created_lt=date_created_lt,
            date_created_lte=date_created_lte,
            activity_at_gt=activity_at_gt,
            activity_at_gte=activity_at_gte,
            activity_at_lt=activity_at_lt,
            activity_at_lte=activity_at_lte,
            fields=fields,
            provider_calendar_event_id=provider_calendar_event_id,
            provider_calendar_id=provider_calendar_id,
            provider_calendar_type=provider_calendar_type,
            starts_at=starts_at,
            starts_at_gte=starts_at_gte,
            starts_at_lt=starts_at_lt,
        )
        return Pages(
            self._client, request, PAGING, Meeting.from_dict, page_size=page_size, resume_token=resume_token
        )

    def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> Meeting:
        """Retrieve a meeting.

        One meeting by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Meeting: The meeting.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/meetings
        """
        from .activities_meetings_get import endpoint

        return endpoint.sync(self._client, id, fields=fields)

    def update(
        self, id: str, *, outcome_id: str | Unset = UNSET, user_note_html: str | Unset = UNSET
    ) -> Meeting:
        """Update a meeting.

        Changes the user's note and the outcome; everything else is the calendar's.

        Args:
            id: Id of the object, as its `id` field gives it.
            outcome_id: How it ended (`outcome_…`).
            user_note_html: The user's own note as HTML.

        Returns:
            Meeting: The meeting after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/meetings
        """
        from ...models.update_meeting import UpdateMeeting
        from .activities_meetings_update import endpoint

        body = UpdateMeeting(outcome_id=outcome_id, user_note_html=user_note_html)
        return endpoint.sync(self._client, id, body=body)

    def delete(self, id: str) -> None:
        """Delete a meeting.

        Removes a meeting from the lead's history. The calendar keeps it.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/meetings
        """
        from .activities_meetings_delete import endpoint

        endpoint.sync(self._client, id)

    def create_integration(
        self, id: str, *, integration_data: MeetingIntegrationDataIn | Mapping[str, Any] | Unset = UNSET
    ) -> MeetingIntegration:
        """Add an app's data to a meeting.

        Adds what an OAuth app knows of a meeting, or replaces what it added before: there is one record for
        each app. An empty body changes nothing. API keys are refused.

        Args:
            id: Id of the object, as its `id` field gives it.
            integration_data: What the app knows.

        Returns:
            MeetingIntegration: The app's record.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/meetings
        """
        from ...models.create_meeting_integration import CreateMeetingIntegration
        from .activities_meetings_create_integration import endpoint

        body = CreateMeetingIntegration(integration_data=integration_data)
        return endpoint.sync(self._client, id, body=body)


class ActivitiesMeetingsWithRawResponse:
    """The methods of `ActivitiesMeetings`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, ActivitiesMeetings, ActivitiesMeetings.list)
        self.get = raw_response(client, ActivitiesMeetings, ActivitiesMeetings.get)
        self.update = raw_response(client, ActivitiesMeetings, ActivitiesMeetings.update)
        self.delete = raw_response(client, ActivitiesMeetings, ActivitiesMeetings.delete)
        self.create_integration = raw_response(
            client, ActivitiesMeetings, ActivitiesMeetings.create_integration
        )


class ActivitiesMeetingsPartial(Generic[C]):
    """The methods of `ActivitiesMeetings` that can request chosen fields only."""

    def __init__(self, api: ActivitiesMeetings, kind: type[C]) -> None:
        from close_runtime.partial_methods import partial_object, partial_page, partial_pages

        self.list = partial_page(api.list, kind)
        self.iterate = partial_pages(api.iterate, kind)
        self.get = partial_object(api.get, kind)


class AsyncActivitiesMeetings:
    """Meetings with leads, as calendars and scheduling links bring them. They can't be created here."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncActivitiesMeetingsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncActivitiesMeetingsWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> AsyncActivitiesMeetingsPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import Meeting

        check_partial(kind, Meeting)
        return AsyncActivitiesMeetingsPartial(self, kind)

    async def list(
        self,
        *,
        id_in: Iterable[str] | Unset = UNSET,
        lead_id: Iterable[str] | Unset = UNSET,
        contact_id: Iterable[str] | Unset = UNSET,
        user_id: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type_: Iterable[str] | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        provider_calendar_event_id: str | Unset = UNSET,
        provider_calendar_id: str | Unset = UNSET,
        provider_calendar_type: Literal["google", "microsoft"] | Unset = UNSET,
        starts_at: datetime.date | datetime.datetime | str | Unset = UNSET,
        starts_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        starts_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
    ) -> MeetingList:
        """List meetings.

        A page of the meetings that match all filters. Those of the calendar (`provider_calendar_id`,
        `provider_calendar_type`, `starts_at`) need `provider_calendar_event_id`.

        Args:
            id_in: Only these activities (`acti_…`).
            lead_id: Only activities with these leads (`lead_…`).
            contact_id: Only activities with these contacts (`cont_…`).
            user_id: Only activities of these users (`user_…`).
            organization_id: Only activities of this organization (`orga_…`).
            type_: Only activities of these kinds, such as `Note`.
            date_created_gt: Only activities created after this date.
            date_created_gte: Only activities created on or after this date.
            date_created_lt: Only activities created before this date.
            date_created_lte: Only activities created on or before this date.
            activity_at_gt: Only activities that took place after this date.
            activity_at_gte: Only activities that took place on or after this date.
            activity_at_lt: Only activities that took place before this date.
            activity_at_lte: Only activities that took place on or before this date.
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.
            provider_calendar_event_id: Only meetings of this event in the calendar.
            provider_calendar_id: Only meetings in this calendar.
            provider_calendar_type: Only meetings in calendars of this provider.
            starts_at: Only meetings that begin on this date.
            starts_at_gte: Only meetings that begin on or after this date.
            starts_at_lt: Only meetings that begin before this date.

        Returns:
            MeetingList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/meetings
        """
        from .activities_meetings_list import endpoint

        return await endpoint.asyncio(
            self._client,
            id_in=id_in,
            lead_id=lead_id,
            contact_id=contact_id,
            user_id=user_id,
            organization_id=organization_id,
            type_=type_,
            date_created_gt=date_created_gt,
            date_created_gte=date_created_gte,
            date_created_lt=date_created_lt,
            date_created_lte=date_created_lte,
            activity_at_gt=activity_at_gt,
            activity_at_gte=activity_at_gte,
            activity_at_lt=activity_at_lt,
            activity_at_lte=activity_at_lte,
            limit=limit,
            skip=skip,
            fields=fields,
            provider_calendar_event_id=provider_calendar_event_id,
            provider_calendar_id=provider_calendar_id,
            provider_calendar_type=provider_calendar_type,
            starts_at=starts_at,
            starts_at_gte=starts_at_gte,
            starts_at_lt=starts_at_lt,
        )

    def iterate(
        self,
        *,
        id_in: Iterable[str] | Unset = UNSET,
        lead_id: Iterable[str] | Unset = UNSET,
        contact_id: Iterable[str] | Unset = UNSET,
        user_id: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type_: Iterable[str] | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        provider_calendar_event_id: str | Unset = UNSET,
        provider_calendar_id: str | Unset = UNSET,
        provider_calendar_type: Literal["google", "microsoft"] | Unset = UNSET,
        starts_at: datetime.date | datetime.datetime | str | Unset = UNSET,
        starts_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        starts_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[Meeting]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error, unless it comes in order of `date_created`.

        Args:
            id_in, lead_id, contact_id, user_id, organization_id, type_, date_created_gt, date_created_gte,
                date_created_lt, date_created_lte, activity_at_gt, activity_at_gte, activity_at_lt,
                activity_at_lte, fields, provider_calendar_event_id, provider_calendar_id, provider_calendar_type,
                starts_at, starts_at_gte, starts_at_lt: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[Meeting]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.meeting import Meeting
        from .activities_meetings_list import PAGING, build_request

        request = build_request(
            id_in=id_in,
            lead_id=lead_id,
            contact_id=contact_id,
            user_id=user_id,
            organization_id=organization_id,
            type_=type_,
            date_created_gt=date_created_gt,
            date_created_gte=date_created_gte,
            date_created_lt=date_created_lt,
            date_created_lte=date_created_lte,
            activity_at_gt=activity_at_gt,
            activity_at_gte=activity_at_gte,
            activity_at_lt=activity_at_lt,
            activity_at_lte=activity_at_lte,
            fields=fields,
            provider_calendar_event_id=provider_calendar_event_id,
            provider_calendar_id=provider_calendar_id,
            provider_calendar_type=provider_calendar_type,
            starts_at=starts_at,
            starts_at_gte=starts_at_gte,
            starts_at_lt=starts_at_lt,
        )
        return AsyncPages(
            self._client, request, PAGING, Meeting.from_dict, page_size=page_size, resume_token=resume_token
        )

    async def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> Meeting:
        """Retrieve a meeting.

        One meeting by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Meeting: The meeting.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/meetings
        """
        from .activities_meetings_get import endpoint

        return await endpoint.asyncio(self._client, id, fields=fields)

    async def update(
        self, id: str, *, outcome_id: str | Unset = UNSET, user_note_html: str | Unset = UNSET
    ) -> Meeting:
        """Update a meeting.

        Changes the user's note and the outcome; everything else is the calendar's.

        Args:
            id: Id of the object, as its `id` field gives it.
            outcome_id: How it ended (`outcome_…`).
            user_note_html: The user's own note as HTML.

        Returns:
            Meeting: The meeting after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/meetings
        """
        from ...models.update_meeting import UpdateMeeting
        from .activities_meetings_update import endpoint

        body = UpdateMeeting(outcome_id=outcome_id, user_note_html=user_note_html)
        return await endpoint.asyncio(self._client, id, body=body)

    async def delete(self, id: str) -> None:
        """Delete a meeting.

        Removes a meeting from the lead's history. The calendar keeps it.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/meetings
        """
        from .activities_meetings_delete import endpoint

        await endpoint.asyncio(self._client, id)

    async def create_integration(
        self, id: str, *, integration_data: MeetingIntegrationDataIn | Mapping[str, Any] | Unset = UNSET
    ) -> MeetingIntegration:
        """Add an app's data to a meeting.

        Adds what an OAuth app knows of a meeting, or replaces what it added before: there is one record for
        each app. An empty body changes nothing. API keys are refused.

        Args:
            id: Id of the object, as its `id` field gives it.
            integration_data: What the app knows.

        Returns:
            MeetingIntegration: The app's record.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/meetings
        """
        from ...models.create_meeting_integration import CreateMeetingIntegration
        from .activities_meetings_create_integration import endpoint

        body = CreateMeetingIntegration(integration_data=integration_data)
        return await endpoint.asyncio(self._client, id, body=body)


class AsyncActivitiesMeetingsWithRawResponse:
    """The methods of `AsyncActivitiesMeetings`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncActivitiesMeetings, AsyncActivitiesMeetings.list)
        self.get = async_raw_response(client, AsyncActivitiesMeetings, AsyncActivitiesMeetings.get)
        self.update = async_raw_response(client, AsyncActivitiesMeetings, AsyncActivitiesMeetings.update)
        self.delete = async_raw_response(client, AsyncActivitiesMeetings, AsyncActivitiesMeetings.delete)
        self.create_integration = async_raw_response(
            client, AsyncActivitiesMeetings, AsyncActivitiesMeetings.create_integration
        )


class AsyncActivitiesMeetingsPartial(Generic[C]):
    """The methods of `AsyncActivitiesMeetings` that can request chosen fields only."""

    def __init__(self, api: AsyncActivitiesMeetings, kind: type[C]) -> None:
        from close_runtime.partial_methods import (
            async_partial_object,
            async_partial_page,
            async_partial_pages,
        )

        self.list = async_partial_page(api.list, kind)
        self.iterate = async_partial_pages(api.iterate, kind)
        self.get = async_partial_object(api.get, kind)
