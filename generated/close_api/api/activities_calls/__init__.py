"""The operations tagged `activities_calls`, as methods."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages
    from close_runtime.partial import Partial

    from ...models.call import Call
    from ...models.call_list import CallList

C = TypeVar("C", bound="Partial")


class ActivitiesCalls:
    """Phone calls with leads. Calls are made with Close itself; here they are recorded, read and corrected."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> ActivitiesCallsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return ActivitiesCallsWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> ActivitiesCallsPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import Call

        check_partial(kind, Call)
        return ActivitiesCallsPartial(self, kind)

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
    ) -> CallList:
        """List calls.

        A page of the calls that match all filters.

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

        Returns:
            CallList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/calls
        """
        from .activities_calls_list import endpoint

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
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[Call]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error, unless it comes in order of `date_created`.

        Args:
            id_in, lead_id, contact_id, user_id, organization_id, type_, date_created_gt, date_created_gte,
                date_created_lt, date_created_lte, activity_at_gt, activity_at_gte, activity_at_lt,
                activity_at_lte, fields: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[Call]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.call import Call
        from .activities_calls_list import PAGING, build_request

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
        )
        return Pages(
            self._client, request, PAGING, Call.from_dict, page_size=page_size, resume_token=resume_token
        )

    def create(
        self,
        *changes: Mapping[str, Any],
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
    ) -> Call:
        """Create a call.

        Records a call that was made elsewhere: nobody is called. `source` is `External` and `call_method`
        `external`. Close answers 200.

        Args:
            changes: Custom field keys and their values, such as `{"custom.cf_...": "Gold"}`.
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

        Returns:
            Call: The call as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/calls
        """
        from close_runtime.changes import confirmed

        from ...models.create_call import CreateCall
        from .activities_calls_create import endpoint

        body = CreateCall(
            activity_at=activity_at,
            contact_id=contact_id,
            conversation_type_id=conversation_type_id,
            created_by=created_by,
            date_created=date_created,
            direction=direction,
            duration=duration,
            lead_id=lead_id,
            note=note,
            note_html=note_html,
            organization_id=organization_id,
            outcome_id=outcome_id,
            phone=phone,
            playbook_id=playbook_id,
            quality_info=quality_info,
            recording_url=recording_url,
            source=source,
            status=status,
            user_id=user_id,
            voicemail_url=voicemail_url,
        )
        body.add_keys(*confirmed(self._client, changes))
        return endpoint.sync(self._client, body=body)

    def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> Call:
        """Retrieve a call.

        One call by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Call: The call.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/calls
        """
        from .activities_calls_get import endpoint

        return endpoint.sync(self._client, id, fields=fields)

    def update(
        self,
        id: str,
        *changes: Mapping[str, Any],
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        conversation_type_id: str | None | Unset = UNSET,
        duration: int | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        note_html: str | None | Unset = UNSET,
        outcome_id: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        playbook_id: str | None | Unset = UNSET,
        quality_info: str | None | Unset = UNSET,
        recording_url: str | None | Unset = UNSET,
        status: Literal[
            "busy", "cancel", "completed", "created", "failed", "in-progress", "no-answer", "timeout"
        ]
        | None
        | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        voicemail_url: str | None | Unset = UNSET,
    ) -> Call:
        """Update a call.

        Changes the fields that are sent. Changing a recording or voicemail needs the right to delete
        activities: without it, Close answers 400.

        Args:
            id: Id of the object, as its `id` field gives it.
            changes: Custom field keys and their values, such as `{"custom.cf_...": "Gold"}`.
            activity_at: When it took place.
            contact_id: Contact that it is about (`cont_…`).
            conversation_type_id: Playbook that it followed (`convtyp_…`): another name of `playbook_id`.
            duration: How long it took, in seconds: a week at most. Can't be changed on calls that were made
                with Close.
            lead_id: Lead that it is about (`lead_…`).
            note: The note as plain text. `note_html` follows from it.
            note_html: The note as HTML; goes before `note`.
            outcome_id: How it ended (`outcome_…`).
            phone: The contact's number.
            playbook_id: Playbook that it followed (`convtyp_…`).
            quality_info: Quality of the connection. What it may say is not documented.
            recording_url: Address of the recording, https alone. A new value, or null, destroys a recording
                that Close made, for good.
            status: What became of the call. Can't be changed on calls that were made with Close.
            user_id: User who acted (`user_…`).
            voicemail_url: Address of the voicemail. A new value, or null, destroys a voicemail that Close
                recorded, for good.

        Returns:
            Call: The call after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/calls
        """
        from close_runtime.changes import confirmed

        from ...models.update_call import UpdateCall
        from .activities_calls_update import endpoint

        body = UpdateCall(
            activity_at=activity_at,
            contact_id=contact_id,
            conversation_type_id=conversation_type_id,
            duration=duration,
            lead_id=lead_id,
            note=note,
            note_html=note_html,
            outcome_id=outcome_id,
            phone=phone,
            playbook_id=playbook_id,
            quality_info=quality_info,
            recording_url=recording_url,
            status=status,
            user_id=user_id,
            voicemail_url=voicemail_url,
        )
        body.add_keys(*confirmed(self._client, changes))
        return endpoint.sync(self._client, id, body=body)

    def delete(self, id: str) -> None:
        """Delete a call.

        Removes a call, and its recording, for good.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/calls
        """
        from .activities_calls_delete import endpoint

        endpoint.sync(self._client, id)


class ActivitiesCallsWithRawResponse:
    """The methods of `ActivitiesCalls`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, ActivitiesCalls, ActivitiesCalls.list)
        self.create = raw_response(client, ActivitiesCalls, ActivitiesCalls.create)
        self.get = raw_response(client, ActivitiesCalls, ActivitiesCalls.get)
        self.update = raw_response(client, ActivitiesCalls, ActivitiesCalls.update)
        self.delete = raw_response(client, ActivitiesCalls, ActivitiesCalls.delete)


class ActivitiesCallsPartial(Generic[C]):
    """The methods of `ActivitiesCalls` that can request chosen fields only."""

    def __init__(self, api: ActivitiesCalls, kind: type[C]) -> None:
        from close_runtime.partial_methods import partial_object, partial_page, partial_pages

        self.list = partial_page(api.list, kind)
        self.iterate = partial_pages(api.iterate, kind)
        self.get = partial_object(api.get, kind)


class AsyncActivitiesCalls:
    """Phone calls with leads. Calls are made with Close itself; here they are recorded, read and corrected."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncActivitiesCallsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncActivitiesCallsWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> AsyncActivitiesCallsPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import Call

        check_partial(kind, Call)
        return AsyncActivitiesCallsPartial(self, kind)

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
    ) -> CallList:
        """List calls.

        A page of the calls that match all filters.

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

        Returns:
            CallList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/calls
        """
        from .activities_calls_list import endpoint

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
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[Call]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error, unless it comes in order of `date_created`.

        Args:
            id_in, lead_id, contact_id, user_id, organization_id, type_, date_created_gt, date_created_gte,
                date_created_lt, date_created_lte, activity_at_gt, activity_at_gte, activity_at_lt,
                activity_at_lte, fields: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[Call]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.call import Call
        from .activities_calls_list import PAGING, build_request

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
        )
        return AsyncPages(
            self._client, request, PAGING, Call.from_dict, page_size=page_size, resume_token=resume_token
        )

    async def create(
        self,
        *changes: Mapping[str, Any],
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
    ) -> Call:
        """Create a call.

        Records a call that was made elsewhere: nobody is called. `source` is `External` and `call_method`
        `external`. Close answers 200.

        Args:
            changes: Custom field keys and their values, such as `{"custom.cf_...": "Gold"}`.
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

        Returns:
            Call: The call as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/calls
        """
        from close_runtime.changes import confirmed_async

        from ...models.create_call import CreateCall
        from .activities_calls_create import endpoint

        body = CreateCall(
            activity_at=activity_at,
            contact_id=contact_id,
            conversation_type_id=conversation_type_id,
            created_by=created_by,
            date_created=date_created,
            direction=direction,
            duration=duration,
            lead_id=lead_id,
            note=note,
            note_html=note_html,
            organization_id=organization_id,
            outcome_id=outcome_id,
            phone=phone,
            playbook_id=playbook_id,
            quality_info=quality_info,
            recording_url=recording_url,
            source=source,
            status=status,
            user_id=user_id,
            voicemail_url=voicemail_url,
        )
        body.add_keys(*await confirmed_async(self._client, changes))
        return await endpoint.asyncio(self._client, body=body)

    async def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> Call:
        """Retrieve a call.

        One call by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Call: The call.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/calls
        """
        from .activities_calls_get import endpoint

        return await endpoint.asyncio(self._client, id, fields=fields)

    async def update(
        self,
        id: str,
        *changes: Mapping[str, Any],
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        conversation_type_id: str | None | Unset = UNSET,
        duration: int | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        note_html: str | None | Unset = UNSET,
        outcome_id: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        playbook_id: str | None | Unset = UNSET,
        quality_info: str | None | Unset = UNSET,
        recording_url: str | None | Unset = UNSET,
        status: Literal[
            "busy", "cancel", "completed", "created", "failed", "in-progress", "no-answer", "timeout"
        ]
        | None
        | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        voicemail_url: str | None | Unset = UNSET,
    ) -> Call:
        """Update a call.

        Changes the fields that are sent. Changing a recording or voicemail needs the right to delete
        activities: without it, Close answers 400.

        Args:
            id: Id of the object, as its `id` field gives it.
            changes: Custom field keys and their values, such as `{"custom.cf_...": "Gold"}`.
            activity_at: When it took place.
            contact_id: Contact that it is about (`cont_…`).
            conversation_type_id: Playbook that it followed (`convtyp_…`): another name of `playbook_id`.
            duration: How long it took, in seconds: a week at most. Can't be changed on calls that were made
                with Close.
            lead_id: Lead that it is about (`lead_…`).
            note: The note as plain text. `note_html` follows from it.
            note_html: The note as HTML; goes before `note`.
            outcome_id: How it ended (`outcome_…`).
            phone: The contact's number.
            playbook_id: Playbook that it followed (`convtyp_…`).
            quality_info: Quality of the connection. What it may say is not documented.
            recording_url: Address of the recording, https alone. A new value, or null, destroys a recording
                that Close made, for good.
            status: What became of the call. Can't be changed on calls that were made with Close.
            user_id: User who acted (`user_…`).
            voicemail_url: Address of the voicemail. A new value, or null, destroys a voicemail that Close
                recorded, for good.

        Returns:
            Call: The call after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/calls
        """
        from close_runtime.changes import confirmed_async

        from ...models.update_call import UpdateCall
        from .activities_calls_update import endpoint

        body = UpdateCall(
            activity_at=activity_at,
            contact_id=contact_id,
            conversation_type_id=conversation_type_id,
            duration=duration,
            lead_id=lead_id,
            note=note,
            note_html=note_html,
            outcome_id=outcome_id,
            phone=phone,
            playbook_id=playbook_id,
            quality_info=quality_info,
            recording_url=recording_url,
            status=status,
            user_id=user_id,
            voicemail_url=voicemail_url,
        )
        body.add_keys(*await confirmed_async(self._client, changes))
        return await endpoint.asyncio(self._client, id, body=body)

    async def delete(self, id: str) -> None:
        """Delete a call.

        Removes a call, and its recording, for good.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/calls
        """
        from .activities_calls_delete import endpoint

        await endpoint.asyncio(self._client, id)


class AsyncActivitiesCallsWithRawResponse:
    """The methods of `AsyncActivitiesCalls`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncActivitiesCalls, AsyncActivitiesCalls.list)
        self.create = async_raw_response(client, AsyncActivitiesCalls, AsyncActivitiesCalls.create)
        self.get = async_raw_response(client, AsyncActivitiesCalls, AsyncActivitiesCalls.get)
        self.update = async_raw_response(client, AsyncActivitiesCalls, AsyncActivitiesCalls.update)
        self.delete = async_raw_response(client, AsyncActivitiesCalls, AsyncActivitiesCalls.delete)


class AsyncActivitiesCallsPartial(Generic[C]):
    """The methods of `AsyncActivitiesCalls` that can request chosen fields only."""

    def __init__(self, api: AsyncActivitiesCalls, kind: type[C]) -> None:
        from close_runtime.partial_methods import (
            async_partial_object,
            async_partial_page,
            async_partial_pages,
        )

        self.list = async_partial_page(api.list, kind)
        self.iterate = async_partial_pages(api.iterate, kind)
        self.get = async_partial_object(api.get, kind)
