"""The operations tagged `opportunity_status_changes`, as methods."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import TYPE_CHECKING, Generic, TypeVar

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages
    from close_runtime.partial import Partial

    from ...models.opportunity_status_change import OpportunityStatusChange
    from ...models.opportunity_status_change_list import OpportunityStatusChangeList

C = TypeVar("C", bound="Partial")


class OpportunityStatusChanges:
    """The log of opportunities' ways through the statuses."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> OpportunityStatusChangesWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return OpportunityStatusChangesWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> OpportunityStatusChangesPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import OpportunityStatusChange

        check_partial(kind, OpportunityStatusChange)
        return OpportunityStatusChangesPartial(self, kind)

    def list(
        self,
        *,
        opportunity_id: str | Unset = UNSET,
        lead_id: Iterable[str] | Unset = UNSET,
        user_id: Iterable[str] | Unset = UNSET,
        contact_id: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type_: Iterable[str] | Unset = UNSET,
        id_in: Iterable[str] | Unset = UNSET,
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
        x_tz_offset: float | Unset = UNSET,
    ) -> OpportunityStatusChangeList:
        """List status changes of opportunities.

        A page of the log, of all opportunities or of those that the filters name.

        Args:
            opportunity_id: Only changes of this opportunity (`oppo_…`).
            lead_id: Only changes of opportunities of these leads (`lead_…`).
            user_id: Only changes made by these users (`user_…`).
            contact_id: Only changes of opportunities with these contacts (`cont_…`).
            organization_id: Only changes of this organization (`orga_…`).
            type_: Only changes of these kinds; every entry here is an `OpportunityStatusChange`.
            id_in: Only these entries.
            date_created_gt: Only changes created after this date.
            date_created_gte: Only changes created on or after this date.
            date_created_lt: Only changes created before this date.
            date_created_lte: Only changes created on or before this date.
            activity_at_gt: Only changes that took place after this date.
            activity_at_gte: Only changes that took place on or after this date.
            activity_at_lt: Only changes that took place before this date.
            activity_at_lte: Only changes that took place on or before this date.
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.
            x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
                Close uses it to tell which day "today" is and where a day begins. What it assumes without the
                header is not documented.

        Returns:
            OpportunityStatusChangeList: One page of status changes.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/opportunity-status-changes
        """
        from .opportunity_status_changes_list import endpoint

        return endpoint.sync(
            self._client,
            opportunity_id=opportunity_id,
            lead_id=lead_id,
            user_id=user_id,
            contact_id=contact_id,
            organization_id=organization_id,
            type_=type_,
            id_in=id_in,
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
            x_tz_offset=x_tz_offset,
        )

    def iterate(
        self,
        *,
        opportunity_id: str | Unset = UNSET,
        lead_id: Iterable[str] | Unset = UNSET,
        user_id: Iterable[str] | Unset = UNSET,
        contact_id: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type_: Iterable[str] | Unset = UNSET,
        id_in: Iterable[str] | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[OpportunityStatusChange]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error, unless it comes in order of `date_created`.

        Args:
            opportunity_id, lead_id, user_id, contact_id, organization_id, type_, id_in, date_created_gt,
                date_created_gte, date_created_lt, date_created_lte, activity_at_gt, activity_at_gte,
                activity_at_lt, activity_at_lte, fields, x_tz_offset: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[OpportunityStatusChange]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.opportunity_status_change import OpportunityStatusChange
        from .opportunity_status_changes_list import PAGING, build_request

        request = build_request(
            opportunity_id=opportunity_id,
            lead_id=lead_id,
            user_id=user_id,
            contact_id=contact_id,
            organization_id=organization_id,
            type_=type_,
            id_in=id_in,
            date_created_gt=date_created_gt,
            date_created_gte=date_created_gte,
            date_created_lt=date_created_lt,
            date_created_lte=date_created_lte,
            activity_at_gt=activity_at_gt,
            activity_at_gte=activity_at_gte,
            activity_at_lt=activity_at_lt,
            activity_at_lte=activity_at_lte,
            fields=fields,
            x_tz_offset=x_tz_offset,
        )
        return Pages(
            self._client,
            request,
            PAGING,
            OpportunityStatusChange.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    def create(
        self,
        *,
        opportunity_id: str,
        old_status_id: str,
        new_status_id: str,
        lead_id: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
    ) -> OpportunityStatusChange:
        """Log a status change.

        Adds an entry to the log, for history from elsewhere. The opportunity itself stays as it is. Close
        answers 200, not 201.

        Args:
            opportunity_id: Opportunity whose status changed (`oppo_…`).
            old_status_id: Status it was in before (`stat_…`).
            new_status_id: Status it was in afterwards (`stat_…`).
            lead_id: Lead of that opportunity (`lead_…`).
            date_created: When the change took place; now when it is left out.

        Returns:
            OpportunityStatusChange: The entry as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/opportunity-status-changes
        """
        from ...models.create_opportunity_status_change import CreateOpportunityStatusChange
        from .opportunity_status_changes_create import endpoint

        body = CreateOpportunityStatusChange(
            opportunity_id=opportunity_id,
            old_status_id=old_status_id,
            new_status_id=new_status_id,
            lead_id=lead_id,
            date_created=date_created,
        )
        return endpoint.sync(self._client, body=body)

    def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> OpportunityStatusChange:
        """Get a status change.

        One entry of the log by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            OpportunityStatusChange: The entry.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/opportunity-status-changes
        """
        from .opportunity_status_changes_get import endpoint

        return endpoint.sync(self._client, id, fields=fields)

    def delete(self, id: str) -> None:
        """Delete a status change.

        Removes an entry from the log. The opportunity itself stays as it is.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/opportunity-status-changes
        """
        from .opportunity_status_changes_delete import endpoint

        endpoint.sync(self._client, id)


class OpportunityStatusChangesWithRawResponse:
    """The methods of `OpportunityStatusChanges`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, OpportunityStatusChanges, OpportunityStatusChanges.list)
        self.create = raw_response(client, OpportunityStatusChanges, OpportunityStatusChanges.create)
        self.get = raw_response(client, OpportunityStatusChanges, OpportunityStatusChanges.get)
        self.delete = raw_response(client, OpportunityStatusChanges, OpportunityStatusChanges.delete)


class OpportunityStatusChangesPartial(Generic[C]):
    """The methods of `OpportunityStatusChanges` that can request chosen fields only."""

    def __init__(self, api: OpportunityStatusChanges, kind: type[C]) -> None:
        from close_runtime.partial_methods import partial_object, partial_page, partial_pages

        self.list = partial_page(api.list, kind)
        self.iterate = partial_pages(api.iterate, kind)
        self.get = partial_object(api.get, kind)


class AsyncOpportunityStatusChanges:
    """The log of opportunities' ways through the statuses."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncOpportunityStatusChangesWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncOpportunityStatusChangesWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> AsyncOpportunityStatusChangesPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import OpportunityStatusChange

        check_partial(kind, OpportunityStatusChange)
        return AsyncOpportunityStatusChangesPartial(self, kind)

    async def list(
        self,
        *,
        opportunity_id: str | Unset = UNSET,
        lead_id: Iterable[str] | Unset = UNSET,
        user_id: Iterable[str] | Unset = UNSET,
        contact_id: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type_: Iterable[str] | Unset = UNSET,
        id_in: Iterable[str] | Unset = UNSET,
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
        x_tz_offset: float | Unset = UNSET,
    ) -> OpportunityStatusChangeList:
        """List status changes of opportunities.

        A page of the log, of all opportunities or of those that the filters name.

        Args:
            opportunity_id: Only changes of this opportunity (`oppo_…`).
            lead_id: Only changes of opportunities of these leads (`lead_…`).
            user_id: Only changes made by these users (`user_…`).
            contact_id: Only changes of opportunities with these contacts (`cont_…`).
            organization_id: Only changes of this organization (`orga_…`).
            type_: Only changes of these kinds; every entry here is an `OpportunityStatusChange`.
            id_in: Only these entries.
            date_created_gt: Only changes created after this date.
            date_created_gte: Only changes created on or after this date.
            date_created_lt: Only changes created before this date.
            date_created_lte: Only changes created on or before this date.
            activity_at_gt: Only changes that took place after this date.
            activity_at_gte: Only changes that took place on or after this date.
            activity_at_lt: Only changes that took place before this date.
            activity_at_lte: Only changes that took place on or before this date.
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.
            x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
                Close uses it to tell which day "today" is and where a day begins. What it assumes without the
                header is not documented.

        Returns:
            OpportunityStatusChangeList: One page of status changes.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/opportunity-status-changes
        """
        from .opportunity_status_changes_list import endpoint

        return await endpoint.asyncio(
            self._client,
            opportunity_id=opportunity_id,
            lead_id=lead_id,
            user_id=user_id,
            contact_id=contact_id,
            organization_id=organization_id,
            type_=type_,
            id_in=id_in,
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
            x_tz_offset=x_tz_offset,
        )

    def iterate(
        self,
        *,
        opportunity_id: str | Unset = UNSET,
        lead_id: Iterable[str] | Unset = UNSET,
        user_id: Iterable[str] | Unset = UNSET,
        contact_id: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type_: Iterable[str] | Unset = UNSET,
        id_in: Iterable[str] | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        activity_at_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[OpportunityStatusChange]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error, unless it comes in order of `date_created`.

        Args:
            opportunity_id, lead_id, user_id, contact_id, organization_id, type_, id_in, date_created_gt,
                date_created_gte, date_created_lt, date_created_lte, activity_at_gt, activity_at_gte,
                activity_at_lt, activity_at_lte, fields, x_tz_offset: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[OpportunityStatusChange]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.opportunity_status_change import OpportunityStatusChange
        from .opportunity_status_changes_list import PAGING, build_request

        request = build_request(
            opportunity_id=opportunity_id,
            lead_id=lead_id,
            user_id=user_id,
            contact_id=contact_id,
            organization_id=organization_id,
            type_=type_,
            id_in=id_in,
            date_created_gt=date_created_gt,
            date_created_gte=date_created_gte,
            date_created_lt=date_created_lt,
            date_created_lte=date_created_lte,
            activity_at_gt=activity_at_gt,
            activity_at_gte=activity_at_gte,
            activity_at_lt=activity_at_lt,
            activity_at_lte=activity_at_lte,
            fields=fields,
            x_tz_offset=x_tz_offset,
        )
        return AsyncPages(
            self._client,
            request,
            PAGING,
            OpportunityStatusChange.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    async def create(
        self,
        *,
        opportunity_id: str,
        old_status_id: str,
        new_status_id: str,
        lead_id: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
    ) -> OpportunityStatusChange:
        """Log a status change.

        Adds an entry to the log, for history from elsewhere. The opportunity itself stays as it is. Close
        answers 200, not 201.

        Args:
            opportunity_id: Opportunity whose status changed (`oppo_…`).
            old_status_id: Status it was in before (`stat_…`).
            new_status_id: Status it was in afterwards (`stat_…`).
            lead_id: Lead of that opportunity (`lead_…`).
            date_created: When the change took place; now when it is left out.

        Returns:
            OpportunityStatusChange: The entry as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/opportunity-status-changes
        """
        from ...models.create_opportunity_status_change import CreateOpportunityStatusChange
        from .opportunity_status_changes_create import endpoint

        body = CreateOpportunityStatusChange(
            opportunity_id=opportunity_id,
            old_status_id=old_status_id,
            new_status_id=new_status_id,
            lead_id=lead_id,
            date_created=date_created,
        )
        return await endpoint.asyncio(self._client, body=body)

    async def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> OpportunityStatusChange:
        """Get a status change.

        One entry of the log by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            OpportunityStatusChange: The entry.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/opportunity-status-changes
        """
        from .opportunity_status_changes_get import endpoint

        return await endpoint.asyncio(self._client, id, fields=fields)

    async def delete(self, id: str) -> None:
        """Delete a status change.

        Removes an entry from the log. The opportunity itself stays as it is.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/activities/opportunity-status-changes
        """
        from .opportunity_status_changes_delete import endpoint

        await endpoint.asyncio(self._client, id)


class AsyncOpportunityStatusChangesWithRawResponse:
    """The methods of `AsyncOpportunityStatusChanges`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(
            client, AsyncOpportunityStatusChanges, AsyncOpportunityStatusChanges.list
        )
        self.create = async_raw_response(
            client, AsyncOpportunityStatusChanges, AsyncOpportunityStatusChanges.create
        )
        self.get = async_raw_response(
            client, AsyncOpportunityStatusChanges, AsyncOpportunityStatusChanges.get
        )
        self.delete = async_raw_response(
            client, AsyncOpportunityStatusChanges, AsyncOpportunityStatusChanges.delete
        )


class AsyncOpportunityStatusChangesPartial(Generic[C]):
    """The methods of `AsyncOpportunityStatusChanges` that can request chosen fields only."""

    def __init__(self, api: AsyncOpportunityStatusChanges, kind: type[C]) -> None:
        from close_runtime.partial_methods import (
            async_partial_object,
            async_partial_page,
            async_partial_pages,
        )

        self.list = async_partial_page(api.list, kind)
        self.iterate = async_partial_pages(api.iterate, kind)
        self.get = async_partial_object(api.get, kind)
