"""The operations tagged `activities_task_completions`, as methods."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import TYPE_CHECKING, Generic, TypeVar

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages
    from close_runtime.partial import Partial

    from ...models.task_completion import TaskCompletion
    from ...models.task_completion_list import TaskCompletionList

C = TypeVar("C", bound="Partial")


class ActivitiesTaskCompletions:
    """The log of tasks that were done."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> ActivitiesTaskCompletionsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return ActivitiesTaskCompletionsWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> ActivitiesTaskCompletionsPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import TaskCompletion

        check_partial(kind, TaskCompletion)
        return ActivitiesTaskCompletionsPartial(self, kind)

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
    ) -> TaskCompletionList:
        """List completed tasks.

        A page of the completed tasks that match all filters.

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
            TaskCompletionList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/tasks-completed
        """
        from .activities_task_completions_list import endpoint

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
    ) -> Pages[TaskCompletion]:
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
            Pages[TaskCompletion]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.task_completion import TaskCompletion
        from .activities_task_completions_list import PAGING, build_request

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
            self._client,
            request,
            PAGING,
            TaskCompletion.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> TaskCompletion:
        """Retrieve a completed task.

        One completed task by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            TaskCompletion: The completed task.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/tasks-completed
        """
        from .activities_task_completions_get import endpoint

        return endpoint.sync(self._client, id, fields=fields)

    def delete(self, id: str) -> None:
        """Delete a completed task.

        Removes the entry from the log. Whether the task is opened again is not documented.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/tasks-completed
        """
        from .activities_task_completions_delete import endpoint

        endpoint.sync(self._client, id)


class ActivitiesTaskCompletionsWithRawResponse:
    """The methods of `ActivitiesTaskCompletions`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, ActivitiesTaskCompletions, ActivitiesTaskCompletions.list)
        self.get = raw_response(client, ActivitiesTaskCompletions, ActivitiesTaskCompletions.get)
        self.delete = raw_response(client, ActivitiesTaskCompletions, ActivitiesTaskCompletions.delete)


class ActivitiesTaskCompletionsPartial(Generic[C]):
    """The methods of `ActivitiesTaskCompletions` that can request chosen fields only."""

    def __init__(self, api: ActivitiesTaskCompletions, kind: type[C]) -> None:
        from close_runtime.partial_methods import partial_object, partial_page, partial_pages

        self.list = partial_page(api.list, kind)
        self.iterate = partial_pages(api.iterate, kind)
        self.get = partial_object(api.get, kind)


class AsyncActivitiesTaskCompletions:
    """The log of tasks that were done."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncActivitiesTaskCompletionsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncActivitiesTaskCompletionsWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> AsyncActivitiesTaskCompletionsPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import TaskCompletion

        check_partial(kind, TaskCompletion)
        return AsyncActivitiesTaskCompletionsPartial(self, kind)

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
    ) -> TaskCompletionList:
        """List completed tasks.

        A page of the completed tasks that match all filters.

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
            TaskCompletionList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/tasks-completed
        """
        from .activities_task_completions_list import endpoint

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
    ) -> AsyncPages[TaskCompletion]:
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
            AsyncPages[TaskCompletion]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.task_completion import TaskCompletion
        from .activities_task_completions_list import PAGING, build_request

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
            self._client,
            request,
            PAGING,
            TaskCompletion.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    async def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> TaskCompletion:
        """Retrieve a completed task.

        One completed task by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            TaskCompletion: The completed task.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/tasks-completed
        """
        from .activities_task_completions_get import endpoint

        return await endpoint.asyncio(self._client, id, fields=fields)

    async def delete(self, id: str) -> None:
        """Delete a completed task.

        Removes the entry from the log. Whether the task is opened again is not documented.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/tasks-completed
        """
        from .activities_task_completions_delete import endpoint

        await endpoint.asyncio(self._client, id)


class AsyncActivitiesTaskCompletionsWithRawResponse:
    """The methods of `AsyncActivitiesTaskCompletions`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(
            client, AsyncActivitiesTaskCompletions, AsyncActivitiesTaskCompletions.list
        )
        self.get = async_raw_response(
            client, AsyncActivitiesTaskCompletions, AsyncActivitiesTaskCompletions.get
        )
        self.delete = async_raw_response(
            client, AsyncActivitiesTaskCompletions, AsyncActivitiesTaskCompletions.delete
        )


class AsyncActivitiesTaskCompletionsPartial(Generic[C]):
    """The methods of `AsyncActivitiesTaskCompletions` that can request chosen fields only."""

    def __init__(self, api: AsyncActivitiesTaskCompletions, kind: type[C]) -> None:
        from close_runtime.partial_methods import (
            async_partial_object,
            async_partial_page,
            async_partial_pages,
        )

        self.list = async_partial_page(api.list, kind)
        self.iterate = async_partial_pages(api.iterate, kind)
        self.get = async_partial_object(api.get, kind)
