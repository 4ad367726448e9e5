"""The operations tagged `opportunity_statuses`, as methods."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Generic, Literal, TypeVar

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages
    from close_runtime.partial import Partial

    from ...models.opportunity_status import OpportunityStatus
    from ...models.opportunity_status_list import OpportunityStatusList

C = TypeVar("C", bound="Partial")


class OpportunityStatuses:
    """The steps an opportunity can be in."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> OpportunityStatusesWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return OpportunityStatusesWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> OpportunityStatusesPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import OpportunityStatus

        check_partial(kind, OpportunityStatus)
        return OpportunityStatusesPartial(self, kind)

    def list(self, *, fields: Iterable[str] | Unset = UNSET) -> OpportunityStatusList:
        """List opportunity statuses.

        Every opportunity status of the organization, from all pipelines. The list comes whole: Close documents
        no paging for it. The order users see is not this one but that of the pipeline's `statuses`.

        Args:
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            OpportunityStatusList: The organization's opportunity statuses.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/opportunity-statuses
        """
        from .opportunity_statuses_list import endpoint

        return endpoint.sync(self._client, fields=fields)

    def iterate(
        self,
        *,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[OpportunityStatus]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is.

        Args:
            fields: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[OpportunityStatus]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.opportunity_status import OpportunityStatus
        from .opportunity_statuses_list import PAGING, build_request

        request = build_request(fields=fields)
        return Pages(
            self._client,
            request,
            PAGING,
            OpportunityStatus.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    def create(
        self,
        *,
        label: str,
        pipeline_id: str | None | Unset = UNSET,
        type_: Literal["active", "lost", "won"] | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> OpportunityStatus:
        """Create an opportunity status.

        Adds a status to a pipeline. `type` settles for good whether opportunities in it count as active, won or
        lost: it can't be changed later. Close answers 200, not 201.

        Args:
            label: Name of the status.
            pipeline_id: Pipeline to put the status in (`pipe_…`). Close says that a status has to belong to a
                pipeline, yet lets this field be null or missing, without saying which pipeline it takes then.
                Name one.
            type_: Whether opportunities in this status are active, won or lost. Close takes `active` when it
                is not sent.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            OpportunityStatus: The status as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/opportunity-statuses
        """
        from ...models.create_opportunity_status import CreateOpportunityStatus
        from .opportunity_statuses_create import endpoint

        body = CreateOpportunityStatus(label=label, pipeline_id=pipeline_id, type_=type_)
        return endpoint.sync(self._client, body=body, fields=fields)

    def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> OpportunityStatus:
        """Get an opportunity status.

        One opportunity status by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            OpportunityStatus: The status.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/opportunity-statuses
        """
        from .opportunity_statuses_get import endpoint

        return endpoint.sync(self._client, id, fields=fields)

    def update(
        self,
        id: str,
        *,
        label: str,
        pipeline_id: str | None | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> OpportunityStatus:
        """Rename an opportunity status.

        Changes the label of a status and, with `pipeline_id`, the pipeline it belongs to. `label` has to be
        sent every time; the `type` of a status is fixed. Opportunities in the status show the new label from
        then on.

        Args:
            id: Id of the object, as its `id` field gives it.
            label: New name of the status; the present one when only the pipeline changes.
            pipeline_id: Pipeline to move the status to (`pipe_…`).
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            OpportunityStatus: The status after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/opportunity-statuses
        """
        from ...models.update_opportunity_status import UpdateOpportunityStatus
        from .opportunity_statuses_update import endpoint

        body = UpdateOpportunityStatus(label=label, pipeline_id=pipeline_id)
        return endpoint.sync(self._client, id, body=body, fields=fields)

    def delete(self, id: str) -> None:
        """Delete an opportunity status.

        Removes a status. Move its opportunities to another status first; what Close does when some are left is
        not documented. A pipeline needs at least one active, one won and one lost status.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/opportunity-statuses
        """
        from .opportunity_statuses_delete import endpoint

        endpoint.sync(self._client, id)


class OpportunityStatusesWithRawResponse:
    """The methods of `OpportunityStatuses`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, OpportunityStatuses, OpportunityStatuses.list)
        self.create = raw_response(client, OpportunityStatuses, OpportunityStatuses.create)
        self.get = raw_response(client, OpportunityStatuses, OpportunityStatuses.get)
        self.update = raw_response(client, OpportunityStatuses, OpportunityStatuses.update)
        self.delete = raw_response(client, OpportunityStatuses, OpportunityStatuses.delete)


class OpportunityStatusesPartial(Generic[C]):
    """The methods of `OpportunityStatuses` that can request chosen fields only."""

    def __init__(self, api: OpportunityStatuses, kind: type[C]) -> None:
        from close_runtime.partial_methods import partial_object, partial_page, partial_pages

        self.list = partial_page(api.list, kind)
        self.iterate = partial_pages(api.iterate, kind)
        self.create = partial_object(api.create, kind)
        self.get = partial_object(api.get, kind)
        self.update = partial_object(api.update, kind)


class AsyncOpportunityStatuses:
    """The steps an opportunity can be in."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncOpportunityStatusesWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncOpportunityStatusesWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> AsyncOpportunityStatusesPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import OpportunityStatus

        check_partial(kind, OpportunityStatus)
        return AsyncOpportunityStatusesPartial(self, kind)

    async def list(self, *, fields: Iterable[str] | Unset = UNSET) -> OpportunityStatusList:
        """List opportunity statuses.

        Every opportunity status of the organization, from all pipelines. The list comes whole: Close documents
        no paging for it. The order users see is not this one but that of the pipeline's `statuses`.

        Args:
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            OpportunityStatusList: The organization's opportunity statuses.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/opportunity-statuses
        """
        from .opportunity_statuses_list import endpoint

        return await endpoint.asyncio(self._client, fields=fields)

    def iterate(
        self,
        *,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[OpportunityStatus]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is.

        Args:
            fields: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[OpportunityStatus]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.opportunity_status import OpportunityStatus
        from .opportunity_statuses_list import PAGING, build_request

        request = build_request(fields=fields)
        return AsyncPages(
            self._client,
            request,
            PAGING,
            OpportunityStatus.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    async def create(
        self,
        *,
        label: str,
        pipeline_id: str | None | Unset = UNSET,
        type_: Literal["active", "lost", "won"] | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> OpportunityStatus:
        """Create an opportunity status.

        Adds a status to a pipeline. `type` settles for good whether opportunities in it count as active, won or
        lost: it can't be changed later. Close answers 200, not 201.

        Args:
            label: Name of the status.
            pipeline_id: Pipeline to put the status in (`pipe_…`). Close says that a status has to belong to a
                pipeline, yet lets this field be null or missing, without saying which pipeline it takes then.
                Name one.
            type_: Whether opportunities in this status are active, won or lost. Close takes `active` when it
                is not sent.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            OpportunityStatus: The status as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/opportunity-statuses
        """
        from ...models.create_opportunity_status import CreateOpportunityStatus
        from .opportunity_statuses_create import endpoint

        body = CreateOpportunityStatus(label=label, pipeline_id=pipeline_id, type_=type_)
        return await endpoint.asyncio(self._client, body=body, fields=fields)

    async def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> OpportunityStatus:
        """Get an opportunity status.

        One opportunity status by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            OpportunityStatus: The status.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/opportunity-statuses
        """
        from .opportunity_statuses_get import endpoint

        return await endpoint.asyncio(self._client, id, fields=fields)

    async def update(
        self,
        id: str,
        *,
        label: str,
        pipeline_id: str | None | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> OpportunityStatus:
        """Rename an opportunity status.

        Changes the label of a status and, with `pipeline_id`, the pipeline it belongs to. `label` has to be
        sent every time; the `type` of a status is fixed. Opportunities in the status show the new label from
        then on.

        Args:
            id: Id of the object, as its `id` field gives it.
            label: New name of the status; the present one when only the pipeline changes.
            pipeline_id: Pipeline to move the status to (`pipe_…`).
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            OpportunityStatus: The status after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/opportunity-statuses
        """
        from ...models.update_opportunity_status import UpdateOpportunityStatus
        from .opportunity_statuses_update import endpoint

        body = UpdateOpportunityStatus(label=label, pipeline_id=pipeline_id)
        return await endpoint.asyncio(self._client, id, body=body, fields=fields)

    async def delete(self, id: str) -> None:
        """Delete an opportunity status.

        Removes a status. Move its opportunities to another status first; what Close does when some are left is
        not documented. A pipeline needs at least one active, one won and one lost status.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/opportunity-statuses
        """
        from .opportunity_statuses_delete import endpoint

        await endpoint.asyncio(self._client, id)


class AsyncOpportunityStatusesWithRawResponse:
    """The methods of `AsyncOpportunityStatuses`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncOpportunityStatuses, AsyncOpportunityStatuses.list)
        self.create = async_raw_response(client, AsyncOpportunityStatuses, AsyncOpportunityStatuses.create)
        self.get = async_raw_response(client, AsyncOpportunityStatuses, AsyncOpportunityStatuses.get)
        self.update = async_raw_response(client, AsyncOpportunityStatuses, AsyncOpportunityStatuses.update)
        self.delete = async_raw_response(client, AsyncOpportunityStatuses, AsyncOpportunityStatuses.delete)


class AsyncOpportunityStatusesPartial(Generic[C]):
    """The methods of `AsyncOpportunityStatuses` that can request chosen fields only."""

    def __init__(self, api: AsyncOpportunityStatuses, kind: type[C]) -> None:
        from close_runtime.partial_methods import (
            async_partial_object,
            async_partial_page,
            async_partial_pages,
        )

        self.list = async_partial_page(api.list, kind)
        self.iterate = async_partial_pages(api.iterate, kind)
        self.create = async_partial_object(api.create, kind)
        self.get = async_partial_object(api.get, kind)
        self.update = async_partial_object(api.update, kind)
