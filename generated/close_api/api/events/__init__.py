"""The operations tagged `events`, as methods."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages

    from ...models.event import Event
    from ...models.event_list import EventList


class Events:
    """The event log: what changed in the organization, and who changed it. Close keeps it for 30 days."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> EventsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return EventsWithRawResponse(self._client)

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        object_type: str | Unset = UNSET,
        object_id: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        action: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        request_id: str | Unset = UNSET,
        date_updated_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
    ) -> EventList:
        """List events.

        A page of events, the latest `date_updated` first. `cursor_next` leads to older ones: repeat the other
        filters with it, but not those of `date_updated`. Filters that go together, each also with
        `date_updated`: `object_type` with `object_id` or `action`; `object_id` with `action`; `lead_id` alone,
        or with `object_type` (and `action`) or `user_id` (and `object_type`, and `action`); `user_id` alone, or
        with `object_id` or `object_type` (and `action`); `request_id` alone. Changes of one object by one user
        that follow each other closely become one event, which keeps its id: who reads regularly reads the last
        five minutes again.

        Args:
            cursor: A page's `cursor_next` or `cursor_previous`: the page after or before it.
            limit: How many events a page has at most: 50 if it is left out or larger.
            object_type: Only events about this kind of object, such as `opportunity` or `activity.note`.
            object_id: Only events about this object.
            lead_id: Only events about this lead and what belongs to it (`lead_…`).
            action: Only events of this kind, such as `created`, `updated` or `deleted`.
            user_id: Only changes by this user (`user_…`).
            request_id: Only changes by this request (`req_…`).
            date_updated_lt: Only events whose latest change was before this moment.
            date_updated_lte: Only events whose latest change was on or before this moment.
            date_updated_gt: Only events whose latest change was after this moment.
            date_updated_gte: Only events whose latest change was on or after this moment.

        Returns:
            EventList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/events
        """
        from .events_list import endpoint

        return endpoint.sync(
            self._client,
            cursor=cursor,
            limit=limit,
            object_type=object_type,
            object_id=object_id,
            lead_id=lead_id,
            action=action,
            user_id=user_id,
            request_id=request_id,
            date_updated_lt=date_updated_lt,
            date_updated_lte=date_updated_lte,
            date_updated_gt=date_updated_gt,
            date_updated_gte=date_updated_gte,
        )

    def iterate(
        self,
        *,
        object_type: str | Unset = UNSET,
        object_id: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        action: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        request_id: str | Unset = UNSET,
        date_updated_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[Event]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. Pages
        follow each other by a cursor, the latest `date_updated` first. What is added meanwhile, or moves to the front
        by a change, is not part of the iteration.

        Args:
            object_type, object_id, lead_id, action, user_id, request_id, date_updated_lt, date_updated_lte,
                date_updated_gt, date_updated_gte: As `list` takes them.
            page_size: How many objects to request at a time, 50 at most.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[Event]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.event import Event
        from .events_list import PAGING, build_request

        request = build_request(
            object_type=object_type,
            object_id=object_id,
            lead_id=lead_id,
            action=action,
            user_id=user_id,
            request_id=request_id,
            date_updated_lt=date_updated_lt,
            date_updated_lte=date_updated_lte,
            date_updated_gt=date_updated_gt,
            date_updated_gte=date_updated_gte,
        )
        return Pages(
            self._client, request, PAGING, Event.from_dict, page_size=page_size, resume_token=resume_token
        )

    def get(self, id: str) -> Event:
        """Retrieve an event.

        One event by its id, for 30 days.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            Event: The event.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/events
        """
        from .events_get import endpoint

        return endpoint.sync(self._client, id)


class EventsWithRawResponse:
    """The methods of `Events`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, Events, Events.list)
        self.get = raw_response(client, Events, Events.get)


class AsyncEvents:
    """The event log: what changed in the organization, and who changed it. Close keeps it for 30 days."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncEventsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncEventsWithRawResponse(self._client)

    async def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        object_type: str | Unset = UNSET,
        object_id: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        action: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        request_id: str | Unset = UNSET,
        date_updated_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
    ) -> EventList:
        """List events.

        A page of events, the latest `date_updated` first. `cursor_next` leads to older ones: repeat the other
        filters with it, but not those of `date_updated`. Filters that go together, each also with
        `date_updated`: `object_type` with `object_id` or `action`; `object_id` with `action`; `lead_id` alone,
        or with `object_type` (and `action`) or `user_id` (and `object_type`, and `action`); `user_id` alone, or
        with `object_id` or `object_type` (and `action`); `request_id` alone. Changes of one object by one user
        that follow each other closely become one event, which keeps its id: who reads regularly reads the last
        five minutes again.

        Args:
            cursor: A page's `cursor_next` or `cursor_previous`: the page after or before it.
            limit: How many events a page has at most: 50 if it is left out or larger.
            object_type: Only events about this kind of object, such as `opportunity` or `activity.note`.
            object_id: Only events about this object.
            lead_id: Only events about this lead and what belongs to it (`lead_…`).
            action: Only events of this kind, such as `created`, `updated` or `deleted`.
            user_id: Only changes by this user (`user_…`).
            request_id: Only changes by this request (`req_…`).
            date_updated_lt: Only events whose latest change was before this moment.
            date_updated_lte: Only events whose latest change was on or before this moment.
            date_updated_gt: Only events whose latest change was after this moment.
            date_updated_gte: Only events whose latest change was on or after this moment.

        Returns:
            EventList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/events
        """
        from .events_list import endpoint

        return await endpoint.asyncio(
            self._client,
            cursor=cursor,
            limit=limit,
            object_type=object_type,
            object_id=object_id,
            lead_id=lead_id,
            action=action,
            user_id=user_id,
            request_id=request_id,
            date_updated_lt=date_updated_lt,
            date_updated_lte=date_updated_lte,
            date_updated_gt=date_updated_gt,
            date_updated_gte=date_updated_gte,
        )

    def iterate(
        self,
        *,
        object_type: str | Unset = UNSET,
        object_id: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        action: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        request_id: str | Unset = UNSET,
        date_updated_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[Event]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. Pages
        follow each other by a cursor, the latest `date_updated` first. What is added meanwhile, or moves to the front
        by a change, is not part of the iteration.

        Args:
            object_type, object_id, lead_id, action, user_id, request_id, date_updated_lt, date_updated_lte,
                date_updated_gt, date_updated_gte: As `list` takes them.
            page_size: How many objects to request at a time, 50 at most.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[Event]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.event import Event
        from .events_list import PAGING, build_request

        request = build_request(
            object_type=object_type,
            object_id=object_id,
            lead_id=lead_id,
            action=action,
            user_id=user_id,
            request_id=request_id,
            date_updated_lt=date_updated_lt,
            date_updated_lte=date_updated_lte,
            date_updated_gt=date_updated_gt,
            date_updated_gte=date_updated_gte,
        )
        return AsyncPages(
            self._client, request, PAGING, Event.from_dict, page_size=page_size, resume_token=resume_token
        )

    async def get(self, id: str) -> Event:
        """Retrieve an event.

        One event by its id, for 30 days.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            Event: The event.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/events
        """
        from .events_get import endpoint

        return await endpoint.asyncio(self._client, id)


class AsyncEventsWithRawResponse:
    """The methods of `AsyncEvents`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncEvents, AsyncEvents.list)
        self.get = async_raw_response(client, AsyncEvents, AsyncEvents.get)
