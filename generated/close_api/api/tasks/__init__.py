"""The operations tagged `tasks`, as methods."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages
    from close_runtime.partial import Partial

    from ...models.any_task import AnyTask
    from ...models.task import Task
    from ...models.task_filters import TaskFilters
    from ...models.task_list import TaskList
    from ...models.tasks_updated import TasksUpdated

C = TypeVar("C", bound="Partial")


class Tasks:
    """What is to be done: by people's own plan, or because a call, a message or an opportunity waits."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> TasksWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return TasksWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> TasksPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import AnyTask

        check_partial(kind, AnyTask)
        return TasksPartial(self, kind)

    def list(
        self,
        *,
        type_: str | Unset = UNSET,
        type_in: Iterable[str] | Unset = UNSET,
        assigned_to: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        view: Literal["archive", "future", "inbox"] | Unset = UNSET,
        id: str | Unset = UNSET,
        id_in: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        format_: str | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        order_by: Literal["-date", "-date_created", "date", "date_created"] | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> TaskList:
        """List tasks.

        A page of the tasks that match all filters. Only tasks of the kind `lead` are listed unless `_type` or
        `_type__in` says otherwise.

        Args:
            type_: Only tasks of this kind, or `all` for every kind. Without it and `_type__in` the list has
                the kind `lead` alone.
            type_in: Only tasks of these kinds, such as `lead`.
            assigned_to: Only tasks of this user (`user_…`).
            lead_id: Only tasks about this lead (`lead_…`).
            is_complete: Only tasks that are done, or only those that are not.
            view: Only tasks that show there. `inbox` and `future` go before `date__lt` and `date__gte` of the
                same request.
            id: Only this task.
            id_in: Only these tasks.
            organization_id: Only tasks of this organization (`orga_…`).
            format_: Form of the answer. Close names no value for it.
            date: Only tasks that are due on this date.
            date_lt: Only tasks that are due before this date.
            date_lte: Only tasks that are due on or before this date.
            date_gt: Only tasks that are due after this date.
            date_gte: Only tasks that are due on or after this date.
            due_date: Only tasks that are due on this date: the older form of `date`.
            due_date_lt: Only tasks that are due before this date: the older form of `date`.
            due_date_lte: Only tasks that are due on or before this date: the older form of `date`.
            due_date_gt: Only tasks that are due after this date: the older form of `date`.
            due_date_gte: Only tasks that are due on or after this date: the older form of `date`.
            date_created_lt: Only tasks created before this date.
            date_created_lte: Only tasks created on or before this date.
            date_created_gt: Only tasks created after this date.
            date_created_gte: Only tasks created on or after this date.
            date_updated_lt: Only tasks changed before this date.
            date_updated_lte: Only tasks changed on or before this date.
            date_updated_gt: Only tasks changed after this date.
            date_updated_gte: Only tasks changed on or after this date.
            order_by: Order of the list. Close names no order for a list without it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
                Close uses it to tell which day "today" is and where a day begins. What it assumes without the
                header is not documented.

        Returns:
            TaskList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/tasks
        """
        from close_runtime.deprecations import deprecated_arguments

        from .tasks_list import endpoint

        deprecated_arguments(
            "tasks.list",
            due_date=due_date,
            due_date_lt=due_date_lt,
            due_date_lte=due_date_lte,
            due_date_gt=due_date_gt,
            due_date_gte=due_date_gte,
        )

        return endpoint.sync(
            self._client,
            type_=type_,
            type_in=type_in,
            assigned_to=assigned_to,
            lead_id=lead_id,
            is_complete=is_complete,
            view=view,
            id=id,
            id_in=id_in,
            organization_id=organization_id,
            format_=format_,
            date=date,
            date_lt=date_lt,
            date_lte=date_lte,
            date_gt=date_gt,
            date_gte=date_gte,
            due_date=due_date,
            due_date_lt=due_date_lt,
            due_date_lte=due_date_lte,
            due_date_gt=due_date_gt,
            due_date_gte=due_date_gte,
            date_created_lt=date_created_lt,
            date_created_lte=date_created_lte,
            date_created_gt=date_created_gt,
            date_created_gte=date_created_gte,
            date_updated_lt=date_updated_lt,
            date_updated_lte=date_updated_lte,
            date_updated_gt=date_updated_gt,
            date_updated_gte=date_updated_gte,
            order_by=order_by,
            fields=fields,
            limit=limit,
            skip=skip,
            x_tz_offset=x_tz_offset,
        )

    def iterate(
        self,
        *,
        type_: str | Unset = UNSET,
        type_in: Iterable[str] | Unset = UNSET,
        assigned_to: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        view: Literal["archive", "future", "inbox"] | Unset = UNSET,
        id: str | Unset = UNSET,
        id_in: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        format_: str | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        order_by: Literal["-date", "-date_created", "date", "date_created"] | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[Task]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. No object
        is returned twice, and none that exists throughout is missed, whatever is added, changed or deleted meanwhile.
        Ordered by `date_created` (as without an order, oldest first) or `date_updated`, the list may be of any
        length. In another order, a list of more than a page is read twice: objects that moved during the first
        reading are returned at the end, and where Close takes no larger `_skip` it ends with an error.

        Args:
            type_, type_in, assigned_to, lead_id, is_complete, view, id, id_in, organization_id, format_,
                date, date_lt, date_lte, date_gt, date_gte, due_date, due_date_lt, due_date_lte, due_date_gt,
                due_date_gte, date_created_lt, date_created_lte, date_created_gt, date_created_gte,
                date_updated_lt, date_updated_lte, date_updated_gt, date_updated_gte, order_by, fields,
                x_tz_offset: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[Task]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.deprecations import deprecated_arguments
        from close_runtime.pagination.pages import Pages

        from ...models.task import TASK
        from .tasks_list import PAGING, build_request

        deprecated_arguments(
            "tasks.iterate",
            due_date=due_date,
            due_date_lt=due_date_lt,
            due_date_lte=due_date_lte,
            due_date_gt=due_date_gt,
            due_date_gte=due_date_gte,
        )

        request = build_request(
            type_=type_,
            type_in=type_in,
            assigned_to=assigned_to,
            lead_id=lead_id,
            is_complete=is_complete,
            view=view,
            id=id,
            id_in=id_in,
            organization_id=organization_id,
            format_=format_,
            date=date,
            date_lt=date_lt,
            date_lte=date_lte,
            date_gt=date_gt,
            date_gte=date_gte,
            due_date=due_date,
            due_date_lt=due_date_lt,
            due_date_lte=due_date_lte,
            due_date_gt=due_date_gt,
            due_date_gte=due_date_gte,
            date_created_lt=date_created_lt,
            date_created_lte=date_created_lte,
            date_created_gt=date_created_gt,
            date_created_gte=date_created_gte,
            date_updated_lt=date_updated_lt,
            date_updated_lte=date_updated_lte,
            date_updated_gt=date_updated_gt,
            date_updated_gte=date_updated_gte,
            order_by=order_by,
            fields=fields,
            x_tz_offset=x_tz_offset,
        )
        return Pages(self._client, request, PAGING, TASK.read, page_size=page_size, resume_token=resume_token)

    def bulk_update(
        self,
        *,
        params: TaskFilters | Mapping[str, Any] | Unset = UNSET,
        assigned_to: str | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        text: str | Unset = UNSET,
        priority: Literal["high", "medium"] | Unset = UNSET,
        resolution: Literal["abandoned", "skipped"] | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
    ) -> TasksUpdated:
        """Update many tasks.

        Makes the same change to every task that matches the filters in `_params`, on all pages. Without
        filters, every task of the default list is changed. Close takes the filters in the address, too, where
        some have the name of a field to change.

        Args:
            params: Which tasks to change.
            assigned_to: User who is to do it (`user_…`).
            date: When it is due: a day, or a moment.
            is_complete: Whether it is done. A `lead` task that gets done is logged as a `TaskCompleted`
                activity, which goes when the task is opened again.
            text: What is to be done.
            priority: How much it matters.
            resolution: How it ended, if it was not simply done.
            organization_id: Organization it belongs to (`orga_…`).

        Returns:
            TasksUpdated: The tasks were changed.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/tasks
        """
        from close_runtime.deprecations import deprecated_keys

        from .tasks_bulk_update import endpoint

        deprecated_keys(
            "params of tasks.bulk_update",
            params,
            ["due_date", "due_date__lt", "due_date__lte", "due_date__gt", "due_date__gte"],
        )

        from ...models.bulk_update_notifications import BulkUpdateNotifications

        body = BulkUpdateNotifications(
            params=params,
            assigned_to=assigned_to,
            date=date,
            is_complete=is_complete,
            text=text,
            priority=priority,
            resolution=resolution,
            organization_id=organization_id,
        )
        return endpoint.sync(self._client, body=body)

    def create(
        self,
        *,
        lead_id: str,
        type_: Literal["lead", "outgoing_call"] | Unset = UNSET,
        text: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        assigned_to: str | None | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date: datetime.date | datetime.datetime | str | Unset = UNSET,
        is_dateless: bool | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        priority: Literal["high", "medium"] | Unset = UNSET,
        disable_notification: bool | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | Unset = UNSET,
        date_created: datetime.date | datetime.datetime | str | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> AnyTask:
        """Create a task.

        Adds a task of the kind `lead`, or `outgoing_call` if `_type` says so; no other kind can be made. A lead
        that does not exist is refused with 400. Moves the lead's `date_updated`.

        Args:
            lead_id: Lead that it is about (`lead_…`).
            type_: The kind of task; `lead` if it is left out.
            text: What is to be done. A `lead` task needs it.
            contact_id: Contact that it is about (`cont_…`). An `outgoing_call` needs it.
            assigned_to: User who is to do it (`user_…`). The caller if it is left out.
            date: When it is due: a day, or a moment. Left out, the task is dateless.
            due_date: The older form of `date`, for a `lead` task.
            is_dateless: Whether it has no date. For a `lead` task.
            is_complete: Whether it is done already. Close then logs a `TaskCompleted` activity for a `lead`
                task.
            priority: How much it matters. For a `lead` task.
            disable_notification: Whether the user it is assigned to is not notified. For a `lead` task.
            agent_config_id: Automated agent that is to make the call. For an `outgoing_call`.
            organization_id: Organization it belongs to (`orga_…`).
            created_by: User who counts as its creator (`user_…`). The caller if it is left out.
            date_created: When it counts as created; now if it is left out. For a `lead` task.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            AnyTask: The task as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/tasks
        """
        from close_runtime.deprecations import deprecated_arguments

        from .tasks_create import endpoint

        deprecated_arguments("tasks.create", due_date=due_date)

        from ...models.create_task import CreateTask

        body = CreateTask(
            lead_id=lead_id,
            type_=type_,
            text=text,
            contact_id=contact_id,
            assigned_to=assigned_to,
            date=date,
            due_date=due_date,
            is_dateless=is_dateless,
            is_complete=is_complete,
            priority=priority,
            disable_notification=disable_notification,
            agent_config_id=agent_config_id,
            organization_id=organization_id,
            created_by=created_by,
            date_created=date_created,
        )
        return endpoint.sync(self._client, body=body, fields=fields)

    def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> AnyTask:
        """Retrieve a task.

        One task by its id, of whatever kind.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            AnyTask: The task.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/tasks
        """
        from .tasks_get import endpoint

        return endpoint.sync(self._client, id, fields=fields)

    def update(
        self,
        id: str,
        *,
        text: str | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date: datetime.date | datetime.datetime | str | Unset = UNSET,
        is_dateless: bool | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        assigned_to: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        priority: Literal["high", "medium"] | Unset = UNSET,
        resolution: Literal["abandoned", "skipped"] | None | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> AnyTask:
        """Update a task.

        Changes the fields that are sent and leaves all others as they are.

        Args:
            id: Id of the object, as its `id` field gives it.
            text: What is to be done.
            date: When it is due: a day, or a moment.
            due_date: The older form of `date`.
            is_dateless: Whether it has no date.
            is_complete: Whether it is done. A `lead` task that gets done is logged as a `TaskCompleted`
                activity, which goes when the task is opened again.
            assigned_to: User who is to do it (`user_…`).
            lead_id: Lead that it is about (`lead_…`).
            contact_id: Contact that it is about (`cont_…`).
            priority: How much it matters.
            resolution: How it ended, if it was not simply done.
            agent_config_id: Automated agent that works on it.
            organization_id: Organization it belongs to (`orga_…`).
            created_by: User who counts as its creator (`user_…`).
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            AnyTask: The task after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/tasks
        """
        from close_runtime.deprecations import deprecated_arguments

        from .tasks_update import endpoint

        deprecated_arguments("tasks.update", due_date=due_date)

        from ...models.update_notification import UpdateNotification

        body = UpdateNotification(
            text=text,
            date=date,
            due_date=due_date,
            is_dateless=is_dateless,
            is_complete=is_complete,
            assigned_to=assigned_to,
            lead_id=lead_id,
            contact_id=contact_id,
            priority=priority,
            resolution=resolution,
            agent_config_id=agent_config_id,
            organization_id=organization_id,
            created_by=created_by,
        )
        return endpoint.sync(self._client, id, body=body, fields=fields)

    def delete(self, id: str) -> None:
        """Delete a task.

        Removes a task. A second time it is not found.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/tasks
        """
        from .tasks_delete import endpoint

        endpoint.sync(self._client, id)


class TasksWithRawResponse:
    """The methods of `Tasks`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, Tasks, Tasks.list)
        self.bulk_update = raw_response(client, Tasks, Tasks.bulk_update)
        self.create = raw_response(client, Tasks, Tasks.create)
        self.get = raw_response(client, Tasks, Tasks.get)
        self.update = raw_response(client, Tasks, Tasks.update)
        self.delete = raw_response(client, Tasks, Tasks.delete)


class TasksPartial(Generic[C]):
    """The methods of `Tasks` that can request chosen fields only."""

    def __init__(self, api: Tasks, kind: type[C]) -> None:
        from close_runtime.partial_methods import partial_object

        self.create = partial_object(api.create, kind)
        self.get = partial_object(api.get, kind)
        self.update = partial_object(api.update, kind)


class AsyncTasks:
    """What is to be done: by people's own plan, or because a call, a message or an opportunity waits."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncTasksWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncTasksWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> AsyncTasksPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import AnyTask

        check_partial(kind, AnyTask)
        return AsyncTasksPartial(self, kind)

    async def list(
        self,
        *,
        type_: str | Unset = UNSET,
        type_in: Iterable[str] | Unset = UNSET,
        assigned_to: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        view: Literal["archive", "future", "inbox"] | Unset = UNSET,
        id: str | Unset = UNSET,
        id_in: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        format_: str | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        order_by: Literal["-date", "-date_created", "date", "date_created"] | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> TaskList:
        """List tasks.

        A page of the tasks that match all filters. Only tasks of the kind `lead` are listed unless `_type` or
        `_type__in` says otherwise.

        Args:
            type_: Only tasks of this kind, or `all` for every kind. Without it and `_type__in` the list has
                the kind `lead` alone.
            type_in: Only tasks of these kinds, such as `lead`.
            assigned_to: Only tasks of this user (`user_…`).
            lead_id: Only tasks about this lead (`lead_…`).
            is_complete: Only tasks that are done, or only those that are not.
            view: Only tasks that show there. `inbox` and `future` go before `date__lt` and `date__gte` of the
                same request.
            id: Only this task.
            id_in: Only these tasks.
            organization_id: Only tasks of this organization (`orga_…`).
            format_: Form of the answer. Close names no value for it.
            date: Only tasks that are due on this date.
            date_lt: Only tasks that are due before this date.
            date_lte: Only tasks that are due on or before this date.
            date_gt: Only tasks that are due after this date.
            date_gte: Only tasks that are due on or after this date.
            due_date: Only tasks that are due on this date: the older form of `date`.
            due_date_lt: Only tasks that are due before this date: the older form of `date`.
            due_date_lte: Only tasks that are due on or before this date: the older form of `date`.
            due_date_gt: Only tasks that are due after this date: the older form of `date`.
            due_date_gte: Only tasks that are due on or after this date: the older form of `date`.
            date_created_lt: Only tasks created before this date.
            date_created_lte: Only tasks created on or before this date.
            date_created_gt: Only tasks created after this date.
            date_created_gte: Only tasks created on or after this date.
            date_updated_lt: Only tasks changed before this date.
            date_updated_lte: Only tasks changed on or before this date.
            date_updated_gt: Only tasks changed after this date.
            date_updated_gte: Only tasks changed on or after this date.
            order_by: Order of the list. Close names no order for a list without it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
                Close uses it to tell which day "today" is and where a day begins. What it assumes without the
                header is not documented.

        Returns:
            TaskList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/tasks
        """
        from close_runtime.deprecations import deprecated_arguments

        from .tasks_list import endpoint

        deprecated_arguments(
            "tasks.list",
            due_date=due_date,
            due_date_lt=due_date_lt,
            due_date_lte=due_date_lte,
            due_date_gt=due_date_gt,
            due_date_gte=due_date_gte,
        )

        return await endpoint.asyncio(
            self._client,
            type_=type_,
            type_in=type_in,
            assigned_to=assigned_to,
            lead_id=lead_id,
            is_complete=is_complete,
            view=view,
            id=id,
            id_in=id_in,
            organization_id=organization_id,
            format_=format_,
            date=date,
            date_lt=date_lt,
            date_lte=date_lte,
            date_gt=date_gt,
            date_gte=date_gte,
            due_date=due_date,
            due_date_lt=due_date_lt,
            due_date_lte=due_date_lte,
            due_date_gt=due_date_gt,
            due_date_gte=due_date_gte,
            date_created_lt=date_created_lt,
            date_created_lte=date_created_lte,
            date_created_gt=date_created_gt,
            date_created_gte=date_created_gte,
            date_updated_lt=date_updated_lt,
            date_updated_lte=date_updated_lte,
            date_updated_gt=date_updated_gt,
            date_updated_gte=date_updated_gte,
            order_by=order_by,
            fields=fields,
            limit=limit,
            skip=skip,
            x_tz_offset=x_tz_offset,
        )

    def iterate(
        self,
        *,
        type_: str | Unset = UNSET,
        type_in: Iterable[str] | Unset = UNSET,
        assigned_to: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        view: Literal["archive", "future", "inbox"] | Unset = UNSET,
        id: str | Unset = UNSET,
        id_in: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        format_: str | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        order_by: Literal["-date", "-date_created", "date", "date_created"] | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[Task]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. No object
        is returned twice, and none that exists throughout is missed, whatever is added, changed or deleted meanwhile.
        Ordered by `date_created` (as without an order, oldest first) or `date_updated`, the list may be of any
        length. In another order, a list of more than a page is read twice: objects that moved during the first
        reading are returned at the end, and where Close takes no larger `_skip` it ends with an error.

        Args:
            type_, type_in, assigned_to, lead_id, is_complete, view, id, id_in, organization_id, format_,
                date, date_lt, date_lte, date_gt, date_gte, due_date, due_date_lt, due_date_lte, due_date_gt,
                due_date_gte, date_created_lt, date_created_lte, date_created_gt, date_created_gte,
                date_updated_lt, date_updated_lte, date_updated_gt, date_updated_gte, order_by, fields,
                x_tz_offset: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[Task]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.deprecations import deprecated_arguments
        from close_runtime.pagination.pages import AsyncPages

        from ...models.task import TASK
        from .tasks_list import PAGING, build_request

        deprecated_arguments(
            "tasks.iterate",
            due_date=due_date,
            due_date_lt=due_date_lt,
            due_date_lte=due_date_lte,
            due_date_gt=due_date_gt,
            due_date_gte=due_date_gte,
        )

        request = build_request(
            type_=type_,
            type_in=type_in,
            assigned_to=assigned_to,
            lead_id=lead_id,
            is_complete=is_complete,
            view=view,
            id=id,
            id_in=id_in,
            organization_id=organization_id,
            format_=format_,
            date=date,
            date_lt=date_lt,
            date_lte=date_lte,
            date_gt=date_gt,
            date_gte=date_gte,
            due_date=due_date,
            due_date_lt=due_date_lt,
            due_date_lte=due_date_lte,
            due_date_gt=due_date_gt,
            due_date_gte=due_date_gte,
            date_created_lt=date_created_lt,
            date_created_lte=date_created_lte,
            date_created_gt=date_created_gt,
            date_created_gte=date_created_gte,
            date_updated_lt=date_updated_lt,
            date_updated_lte=date_updated_lte,
            date_updated_gt=date_updated_gt,
            date_updated_gte=date_updated_gte,
            order_by=order_by,
            fields=fields,
            x_tz_offset=x_tz_offset,
        )
        return AsyncPages(
            self._client, request, PAGING, TASK.read, page_size=page_size, resume_token=resume_token
        )

    async def bulk_update(
        self,
        *,
        params: TaskFilters | Mapping[str, Any] | Unset = UNSET,
        assigned_to: str | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        text: str | Unset = UNSET,
        priority: Literal["high", "medium"] | Unset = UNSET,
        resolution: Literal["abandoned", "skipped"] | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
    ) -> TasksUpdated:
        """Update many tasks.

        Makes the same change to every task that matches the filters in `_params`, on all pages. Without
        filters, every task of the default list is changed. Close takes the filters in the address, too, where
        some have the name of a field to change.

        Args:
            params: Which tasks to change.
            assigned_to: User who is to do it (`user_…`).
            date: When it is due: a day, or a moment.
            is_complete: Whether it is done. A `lead` task that gets done is logged as a `TaskCompleted`
                activity, which goes when the task is opened again.
            text: What is to be done.
            priority: How much it matters.
            resolution: How it ended, if it was not simply done.
            organization_id: Organization it belongs to (`orga_…`).

        Returns:
            TasksUpdated: The tasks were changed.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/tasks
        """
        from close_runtime.deprecations import deprecated_keys

        from .tasks_bulk_update import endpoint

        deprecated_keys(
            "params of tasks.bulk_update",
            params,
            ["due_date", "due_date__lt", "due_date__lte", "due_date__gt", "due_date__gte"],
        )

        from ...models.bulk_update_notifications import BulkUpdateNotifications

        body = BulkUpdateNotifications(
            params=params,
            assigned_to=assigned_to,
            date=date,
            is_complete=is_complete,
            text=text,
            priority=priority,
            resolution=resolution,
            organization_id=organization_id,
        )
        return await endpoint.asyncio(self._client, body=body)

    async def create(
        self,
        *,
        lead_id: str,
        type_: Literal["lead", "outgoing_call"] | Unset = UNSET,
        text: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        assigned_to: str | None | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date: datetime.date | datetime.datetime | str | Unset = UNSET,
        is_dateless: bool | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        priority: Literal["high", "medium"] | Unset = UNSET,
        disable_notification: bool | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | Unset = UNSET,
        date_created: datetime.date | datetime.datetime | str | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> AnyTask:
        """Create a task.

        Adds a task of the kind `lead`, or `outgoing_call` if `_type` says so; no other kind can be made. A lead
        that does not exist is refused with 400. Moves the lead's `date_updated`.

        Args:
            lead_id: Lead that it is about (`lead_…`).
            type_: The kind of task; `lead` if it is left out.
            text: What is to be done. A `lead` task needs it.
            contact_id: Contact that it is about (`cont_…`). An `outgoing_call` needs it.
            assigned_to: User who is to do it (`user_…`). The caller if it is left out.
            date: When it is due: a day, or a moment. Left out, the task is dateless.
            due_date: The older form of `date`, for a `lead` task.
            is_dateless: Whether it has no date. For a `lead` task.
            is_complete: Whether it is done already. Close then logs a `TaskCompleted` activity for a `lead`
                task.
            priority: How much it matters. For a `lead` task.
            disable_notification: Whether the user it is assigned to is not notified. For a `lead` task.
            agent_config_id: Automated agent that is to make the call. For an `outgoing_call`.
            organization_id: Organization it belongs to (`orga_…`).
            created_by: User who counts as its creator (`user_…`). The caller if it is left out.
            date_created: When it counts as created; now if it is left out. For a `lead` task.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            AnyTask: The task as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/tasks
        """
        from close_runtime.deprecations import deprecated_arguments

        from .tasks_create import endpoint

        deprecated_arguments("tasks.create", due_date=due_date)

        from ...models.create_task import CreateTask

        body = CreateTask(
            lead_id=lead_id,
            type_=type_,
            text=text,
            contact_id=contact_id,
            assigned_to=assigned_to,
            date=date,
            due_date=due_date,
            is_dateless=is_dateless,
            is_complete=is_complete,
            priority=priority,
            disable_notification=disable_notification,
            agent_config_id=agent_config_id,
            organization_id=organization_id,
            created_by=created_by,
            date_created=date_created,
        )
        return await endpoint.asyncio(self._client, body=body, fields=fields)

    async def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> AnyTask:
        """Retrieve a task.

        One task by its id, of whatever kind.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            AnyTask: The task.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/tasks
        """
        from .tasks_get import endpoint

        return await endpoint.asyncio(self._client, id, fields=fields)

    async def update(
        self,
        id: str,
        *,
        text: str | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date: datetime.date | datetime.datetime | str | Unset = UNSET,
        is_dateless: bool | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        assigned_to: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        priority: Literal["high", "medium"] | Unset = UNSET,
        resolution: Literal["abandoned", "skipped"] | None | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> AnyTask:
        """Update a task.

        Changes the fields that are sent and leaves all others as they are.

        Args:
            id: Id of the object, as its `id` field gives it.
            text: What is to be done.
            date: When it is due: a day, or a moment.
            due_date: The older form of `date`.
            is_dateless: Whether it has no date.
            is_complete: Whether it is done. A `lead` task that gets done is logged as a `TaskCompleted`
                activity, which goes when the task is opened again.
            assigned_to: User who is to do it (`user_…`).
            lead_id: Lead that it is about (`lead_…`).
            contact_id: Contact that it is about (`cont_…`).
            priority: How much it matters.
            resolution: How it ended, if it was not simply done.
            agent_config_id: Automated agent that works on it.
            organization_id: Organization it belongs to (`orga_…`).
            created_by: User who counts as its creator (`user_…`).
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            AnyTask: The task after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/tasks
        """
        from close_runtime.deprecations import deprecated_arguments

        from .tasks_update import endpoint

        deprecated_arguments("tasks.update", due_date=due_date)

        from ...models.update_notification import UpdateNotification

        body = UpdateNotification(
            text=text,
            date=date,
            due_date=due_date,
            is_dateless=is_dateless,
            is_complete=is_complete,
            assigned_to=assigned_to,
            lead_id=lead_id,
            contact_id=contact_id,
            priority=priority,
            resolution=resolution,
            agent_config_id=agent_config_id,
            organization_id=organization_id,
            created_by=created_by,
        )
        return await endpoint.asyncio(self._client, id, body=body, fields=fields)

    async def delete(self, id: str) -> None:
        """Delete a task.

        Removes a task. A second time it is not found.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/tasks
        """
        from .tasks_delete import endpoint

        await endpoint.asyncio(self._client, id)


class AsyncTasksWithRawResponse:
    """The methods of `AsyncTasks`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncTasks, AsyncTasks.list)
        self.bulk_update = async_raw_response(client, AsyncTasks, AsyncTasks.bulk_update)
        self.create = async_raw_response(client, AsyncTasks, AsyncTasks.create)
        self.get = async_raw_response(client, AsyncTasks, AsyncTasks.get)
        self.update = async_raw_response(client, AsyncTasks, AsyncTasks.update)
        self.delete = async_raw_response(client, AsyncTasks, AsyncTasks.delete)


class AsyncTasksPartial(Generic[C]):
    """The methods of `AsyncTasks` that can request chosen fields only."""

    def __init__(self, api: AsyncTasks, kind: type[C]) -> None:
        from close_runtime.partial_methods import async_partial_object

        self.create = async_partial_object(api.create, kind)
        self.get = async_partial_object(api.get, kind)
        self.update = async_partial_object(api.update, kind)
