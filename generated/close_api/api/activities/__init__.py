"""The operations tagged `activities`, as methods."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from close_runtime.resource import resource
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages

    from ...models.activity import Activity
    from ...models.activity_list import ActivityList
    from ..activities_calls import ActivitiesCalls, AsyncActivitiesCalls
    from ..activities_creations import ActivitiesCreations, AsyncActivitiesCreations
    from ..activities_custom_activities import ActivitiesCustomActivities, AsyncActivitiesCustomActivities
    from ..activities_email_threads import ActivitiesEmailThreads, AsyncActivitiesEmailThreads
    from ..activities_emails import ActivitiesEmails, AsyncActivitiesEmails
    from ..activities_form_submissions import ActivitiesFormSubmissions, AsyncActivitiesFormSubmissions
    from ..activities_import_updates import ActivitiesImportUpdates, AsyncActivitiesImportUpdates
    from ..activities_lead_merges import ActivitiesLeadMerges, AsyncActivitiesLeadMerges
    from ..activities_lead_status_changes import ActivitiesLeadStatusChanges, AsyncActivitiesLeadStatusChanges
    from ..activities_meetings import ActivitiesMeetings, AsyncActivitiesMeetings
    from ..activities_notes import ActivitiesNotes, AsyncActivitiesNotes
    from ..activities_sms import ActivitiesSms, AsyncActivitiesSms
    from ..activities_task_completions import ActivitiesTaskCompletions, AsyncActivitiesTaskCompletions
    from ..activities_whatsapp_messages import ActivitiesWhatsappMessages, AsyncActivitiesWhatsappMessages


class Activities:
    """What happened with leads: all kinds of activities in one list, and each kind by itself."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @resource
    def calls(self) -> ActivitiesCalls:
        """Phone calls with leads. Calls are made with Close itself; here they are recorded, read and corrected."""
        from ..activities_calls import ActivitiesCalls

        return ActivitiesCalls(self._client)

    @resource
    def creations(self) -> ActivitiesCreations:
        """The log of how leads came into being."""
        from ..activities_creations import ActivitiesCreations

        return ActivitiesCreations(self._client)

    @resource
    def custom_activities(self) -> ActivitiesCustomActivities:
        """Activities of the kinds that an organization has made up."""
        from ..activities_custom_activities import ActivitiesCustomActivities

        return ActivitiesCustomActivities(self._client)

    @resource
    def email_threads(self) -> ActivitiesEmailThreads:
        """E-mails that belong together, mostly by their subject. Close makes threads by itself."""
        from ..activities_email_threads import ActivitiesEmailThreads

        return ActivitiesEmailThreads(self._client)

    @resource
    def emails(self) -> ActivitiesEmails:
        """E-mails with leads: received, recorded, drafted, scheduled and sent."""
        from ..activities_emails import ActivitiesEmails

        return ActivitiesEmails(self._client)

    @resource
    def form_submissions(self) -> ActivitiesFormSubmissions:
        """What visitors sent by web forms."""
        from ..activities_form_submissions import ActivitiesFormSubmissions

        return ActivitiesFormSubmissions(self._client)

    @resource
    def import_updates(self) -> ActivitiesImportUpdates:
        """The log of what imports changed in leads."""
        from ..activities_import_updates import ActivitiesImportUpdates

        return ActivitiesImportUpdates(self._client)

    @resource
    def lead_merges(self) -> ActivitiesLeadMerges:
        """The log of leads that were merged into others."""
        from ..activities_lead_merges import ActivitiesLeadMerges

        return ActivitiesLeadMerges(self._client)

    @resource
    def lead_status_changes(self) -> ActivitiesLeadStatusChanges:
        """The log of leads' ways through the statuses."""
        from ..activities_lead_status_changes import ActivitiesLeadStatusChanges

        return ActivitiesLeadStatusChanges(self._client)

    @resource
    def meetings(self) -> ActivitiesMeetings:
        """Meetings with leads, as calendars and scheduling links bring them. They can't be created here."""
        from ..activities_meetings import ActivitiesMeetings

        return ActivitiesMeetings(self._client)

    @resource
    def notes(self) -> ActivitiesNotes:
        """Notes on leads."""
        from ..activities_notes import ActivitiesNotes

        return ActivitiesNotes(self._client)

    @resource
    def sms(self) -> ActivitiesSms:
        """SMS messages with leads: received, recorded, drafted, scheduled and sent."""
        from ..activities_sms import ActivitiesSms

        return ActivitiesSms(self._client)

    @resource
    def task_completions(self) -> ActivitiesTaskCompletions:
        """The log of tasks that were done."""
        from ..activities_task_completions import ActivitiesTaskCompletions

        return ActivitiesTaskCompletions(self._client)

    @resource
    def whatsapp_messages(self) -> ActivitiesWhatsappMessages:
        """WhatsApp messages with leads, as integrations record them. Close itself sends none."""
        from ..activities_whatsapp_messages import ActivitiesWhatsappMessages

        return ActivitiesWhatsappMessages(self._client)

    @property
    def with_raw_response(self) -> ActivitiesWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return ActivitiesWithRawResponse(self._client)

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
        type_in: str | Unset = UNSET,
        lead_id_in: str | Unset = UNSET,
        contact_id_in: str | Unset = UNSET,
        user_id_in: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        thread_emails: Literal["only", "true"] | Unset = UNSET,
    ) -> ActivityList:
        """List activities of all kinds.

        A page of the activities that match all filters, whatever their kind, the latest recorded first. Filters
        by kind, user and contact need `lead_id`. Besides its own name each kind of custom activities is called
        by its id (`actitype_…`), and all of them `Custom`.

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
            type_in: Only activities of one of these kinds, separated by commas: the older form of `_type`.
            lead_id_in: Only activities with one of these leads, separated by commas: the older form of
                `lead_id`.
            contact_id_in: Only activities with one of these contacts, separated by commas: the older form of
                `contact_id`.
            user_id_in: Only activities of one of these users, separated by commas: the older form of
                `user_id`.
            order_by: Field to sort by: `date_created` or, with `lead_id`, `activity_at`; a minus before it
                sorts downwards. Filters of the other date are refused.
            thread_emails: How e-mails are listed: by themselves without it, with their threads if it is
                `true`, as threads alone if it is `only`.

        Returns:
            ActivityList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities
        """
        from .activities_list import endpoint

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
            type_in=type_in,
            lead_id_in=lead_id_in,
            contact_id_in=contact_id_in,
            user_id_in=user_id_in,
            order_by=order_by,
            thread_emails=thread_emails,
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
        type_in: str | Unset = UNSET,
        lead_id_in: str | Unset = UNSET,
        contact_id_in: str | Unset = UNSET,
        user_id_in: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        thread_emails: Literal["only", "true"] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[Activity]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error, unless it comes in order of `date_created`.

        Args:
            id_in, lead_id, contact_id, user_id, organization_id, type_, date_created_gt, date_created_gte,
                date_created_lt, date_created_lte, activity_at_gt, activity_at_gte, activity_at_lt,
                activity_at_lte, fields, type_in, lead_id_in, contact_id_in, user_id_in, order_by, thread_emails:
                As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[Activity]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.activity import ACTIVITY
        from .activities_list import PAGING, build_request

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
            type_in=type_in,
            lead_id_in=lead_id_in,
            contact_id_in=contact_id_in,
            user_id_in=user_id_in,
            order_by=order_by,
            thread_emails=thread_emails,
        )
        return Pages(
            self._client, request, PAGING, ACTIVITY.read, page_size=page_size, resume_token=resume_token
        )


class ActivitiesWithRawResponse:
    """The methods of `Activities`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, Activities, Activities.list)


class AsyncActivities:
    """What happened with leads: all kinds of activities in one list, and each kind by itself."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @resource
    def calls(self) -> AsyncActivitiesCalls:
        """Phone calls with leads. Calls are made with Close itself; here they are recorded, read and corrected."""
        from ..activities_calls import AsyncActivitiesCalls

        return AsyncActivitiesCalls(self._client)

    @resource
    def creations(self) -> AsyncActivitiesCreations:
        """The log of how leads came into being."""
        from ..activities_creations import AsyncActivitiesCreations

        return AsyncActivitiesCreations(self._client)

    @resource
    def custom_activities(self) -> AsyncActivitiesCustomActivities:
        """Activities of the kinds that an organization has made up."""
        from ..activities_custom_activities import AsyncActivitiesCustomActivities

        return AsyncActivitiesCustomActivities(self._client)

    @resource
    def email_threads(self) -> AsyncActivitiesEmailThreads:
        """E-mails that belong together, mostly by their subject. Close makes threads by itself."""
        from ..activities_email_threads import AsyncActivitiesEmailThreads

        return AsyncActivitiesEmailThreads(self._client)

    @resource
    def emails(self) -> AsyncActivitiesEmails:
        """E-mails with leads: received, recorded, drafted, scheduled and sent."""
        from ..activities_emails import AsyncActivitiesEmails

        return AsyncActivitiesEmails(self._client)

    @resource
    def form_submissions(self) -> AsyncActivitiesFormSubmissions:
        """What visitors sent by web forms."""
        from ..activities_form_submissions import AsyncActivitiesFormSubmissions

        return AsyncActivitiesFormSubmissions(self._client)

    @resource
    def import_updates(self) -> AsyncActivitiesImportUpdates:
        """The log of what imports changed in leads."""
        from ..activities_import_updates import AsyncActivitiesImportUpdates

        return AsyncActivitiesImportUpdates(self._client)

    @resource
    def lead_merges(self) -> AsyncActivitiesLeadMerges:
        """The log of leads that were merged into others."""
        from ..activities_lead_merges import AsyncActivitiesLeadMerges

        return AsyncActivitiesLeadMerges(self._client)

    @resource
    def lead_status_changes(self) -> AsyncActivitiesLeadStatusChanges:
        """The log of leads' ways through the statuses."""
        from ..activities_lead_status_changes import AsyncActivitiesLeadStatusChanges

        return AsyncActivitiesLeadStatusChanges(self._client)

    @resource
    def meetings(self) -> AsyncActivitiesMeetings:
        """Meetings with leads, as calendars and scheduling links bring them. They can't be created here."""
        from ..activities_meetings import AsyncActivitiesMeetings

        return AsyncActivitiesMeetings(self._client)

    @resource
    def notes(self) -> AsyncActivitiesNotes:
        """Notes on leads."""
        from ..activities_notes import AsyncActivitiesNotes

        return AsyncActivitiesNotes(self._client)

    @resource
    def sms(self) -> AsyncActivitiesSms:
        """SMS messages with leads: received, recorded, drafted, scheduled and sent."""
        from ..activities_sms import AsyncActivitiesSms

        return AsyncActivitiesSms(self._client)

    @resource
    def task_completions(self) -> AsyncActivitiesTaskCompletions:
        """The log of tasks that were done."""
        from ..activities_task_completions import AsyncActivitiesTaskCompletions

        return AsyncActivitiesTaskCompletions(self._client)

    @resource
    def whatsapp_messages(self) -> AsyncActivitiesWhatsappMessages:
        """WhatsApp messages with leads, as integrations record them. Close itself sends none."""
        from ..activities_whatsapp_messages import AsyncActivitiesWhatsappMessages

        return AsyncActivitiesWhatsappMessages(self._client)

    @property
    def with_raw_response(self) -> AsyncActivitiesWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncActivitiesWithRawResponse(self._client)

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
        type_in: str | Unset = UNSET,
        lead_id_in: str | Unset = UNSET,
        contact_id_in: str | Unset = UNSET,
        user_id_in: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        thread_emails: Literal["only", "true"] | Unset = UNSET,
    ) -> ActivityList:
        """List activities of all kinds.

        A page of the activities that match all filters, whatever their kind, the latest recorded first. Filters
        by kind, user and contact need `lead_id`. Besides its own name each kind of custom activities is called
        by its id (`actitype_…`), and all of them `Custom`.

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
            type_in: Only activities of one of these kinds, separated by commas: the older form of `_type`.
            lead_id_in: Only activities with one of these leads, separated by commas: the older form of
                `lead_id`.
            contact_id_in: Only activities with one of these contacts, separated by commas: the older form of
                `contact_id`.
            user_id_in: Only activities of one of these users, separated by commas: the older form of
                `user_id`.
            order_by: Field to sort by: `date_created` or, with `lead_id`, `activity_at`; a minus before it
                sorts downwards. Filters of the other date are refused.
            thread_emails: How e-mails are listed: by themselves without it, with their threads if it is
                `true`, as threads alone if it is `only`.

        Returns:
            ActivityList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities
        """
        from .activities_list import endpoint

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
            type_in=type_in,
            lead_id_in=lead_id_in,
            contact_id_in=contact_id_in,
            user_id_in=user_id_in,
            order_by=order_by,
            thread_emails=thread_emails,
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
        type_in: str | Unset = UNSET,
        lead_id_in: str | Unset = UNSET,
        contact_id_in: str | Unset = UNSET,
        user_id_in: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        thread_emails: Literal["only", "true"] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[Activity]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error, unless it comes in order of `date_created`.

        Args:
            id_in, lead_id, contact_id, user_id, organization_id, type_, date_created_gt, date_created_gte,
                date_created_lt, date_created_lte, activity_at_gt, activity_at_gte, activity_at_lt,
                activity_at_lte, fields, type_in, lead_id_in, contact_id_in, user_id_in, order_by, thread_emails:
                As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[Activity]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.activity import ACTIVITY
        from .activities_list import PAGING, build_request

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
            type_in=type_in,
            lead_id_in=lead_id_in,
            contact_id_in=contact_id_in,
            user_id_in=user_id_in,
            order_by=order_by,
            thread_emails=thread_emails,
        )
        return AsyncPages(
            self._client, request, PAGING, ACTIVITY.read, page_size=page_size, resume_token=resume_token
        )


class AsyncActivitiesWithRawResponse:
    """The methods of `AsyncActivities`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncActivities, AsyncActivities.list)
