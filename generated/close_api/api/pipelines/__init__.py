"""The operations tagged `pipelines`, as methods."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages

    from ...models.create_pipeline_status import CreatePipelineStatus
    from ...models.pipeline import Pipeline
    from ...models.pipeline_list import PipelineList
    from ...models.pipeline_status_reference import PipelineStatusReference


class Pipelines:
    """Ordered sets of opportunity statuses."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> PipelinesWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return PipelinesWithRawResponse(self._client)

    def list(self) -> PipelineList:
        """List pipelines.

        Every pipeline of the organization with its statuses in display order. The list comes whole: Close
        documents no paging for it.

        Returns:
            PipelineList: The organization's pipelines.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/pipelines
        """
        from .pipelines_list import endpoint

        return endpoint.sync(self._client)

    def iterate(self, *, page_size: int | None = None, resume_token: str | None = None) -> Pages[Pipeline]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is.

        Args:
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[Pipeline]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.pipeline import Pipeline
        from .pipelines_list import PAGING, build_request

        request = build_request()
        return Pages(
            self._client, request, PAGING, Pipeline.from_dict, page_size=page_size, resume_token=resume_token
        )

    def create(
        self,
        *,
        name: str,
        statuses: Iterable[CreatePipelineStatus | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> Pipeline:
        """Create a pipeline.

        Adds a pipeline, empty or with its first statuses. Without `statuses` it starts with none, and no
        opportunity can enter it until it has one.

        Args:
            name: Name of the pipeline.
            statuses: Statuses to create with it, in display order. Null or missing makes a pipeline without
                statuses.

        Returns:
            Pipeline: The pipeline as it was stored, its statuses with their new ids.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/pipelines
        """
        from ...models.create_pipeline import CreatePipeline
        from .pipelines_create import endpoint

        body = CreatePipeline(name=name, statuses=statuses)
        return endpoint.sync(self._client, body=body)

    def get(self, id: str) -> Pipeline:
        """Get a pipeline.

        One pipeline by its id, with its statuses in display order.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            Pipeline: The pipeline.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/pipelines
        """
        from .pipelines_get import endpoint

        return endpoint.sync(self._client, id)

    def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        statuses: Iterable[PipelineStatusReference | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> Pipeline:
        """Update a pipeline.

        Renames a pipeline, puts its statuses in another order, or pulls statuses over from another pipeline:
        `statuses` lists the ids in the order wanted, and an id that belonged elsewhere moves here. What becomes
        of own statuses that are not listed is not documented, so list them all. Fields not sent keep their
        value.

        Args:
            id: Id of the object, as its `id` field gives it.
            name: New name of the pipeline. Close gives the empty string as its default, without saying what
                sending it does.
            statuses: The pipeline's statuses in the order wanted, by id; ids from other pipelines move here.
                Null or missing leaves them alone.

        Returns:
            Pipeline: The pipeline after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/pipelines
        """
        from ...models.update_pipeline import UpdatePipeline
        from .pipelines_update import endpoint

        body = UpdatePipeline(name=name, statuses=statuses)
        return endpoint.sync(self._client, id, body=body)

    def delete(self, id: str) -> None:
        """Delete a pipeline.

        Removes a pipeline that has no statuses. Move or delete its statuses first.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/pipelines
        """
        from .pipelines_delete import endpoint

        endpoint.sync(self._client, id)


class PipelinesWithRawResponse:
    """The methods of `Pipelines`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, Pipelines, Pipelines.list)
        self.create = raw_response(client, Pipelines, Pipelines.create)
        self.get = raw_response(client, Pipelines, Pipelines.get)
        self.update = raw_response(client, Pipelines, Pipelines.update)
        self.delete = raw_response(client, Pipelines, Pipelines.delete)


class AsyncPipelines:
    """Ordered sets of opportunity statuses."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncPipelinesWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncPipelinesWithRawResponse(self._client)

    async def list(self) -> PipelineList:
        """List pipelines.

        Every pipeline of the organization with its statuses in display order. The list comes whole: Close
        documents no paging for it.

        Returns:
            PipelineList: The organization's pipelines.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/pipelines
        """
        from .pipelines_list import endpoint

        return await endpoint.asyncio(self._client)

    def iterate(
        self, *, page_size: int | None = None, resume_token: str | None = None
    ) -> AsyncPages[Pipeline]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is.

        Args:
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[Pipeline]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.pipeline import Pipeline
        from .pipelines_list import PAGING, build_request

        request = build_request()
        return AsyncPages(
            self._client, request, PAGING, Pipeline.from_dict, page_size=page_size, resume_token=resume_token
        )

    async def create(
        self,
        *,
        name: str,
        statuses: Iterable[CreatePipelineStatus | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> Pipeline:
        """Create a pipeline.

        Adds a pipeline, empty or with its first statuses. Without `statuses` it starts with none, and no
        opportunity can enter it until it has one.

        Args:
            name: Name of the pipeline.
            statuses: Statuses to create with it, in display order. Null or missing makes a pipeline without
                statuses.

        Returns:
            Pipeline: The pipeline as it was stored, its statuses with their new ids.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/pipelines
        """
        from ...models.create_pipeline import CreatePipeline
        from .pipelines_create import endpoint

        body = CreatePipeline(name=name, statuses=statuses)
        return await endpoint.asyncio(self._client, body=body)

    async def get(self, id: str) -> Pipeline:
        """Get a pipeline.

        One pipeline by its id, with its statuses in display order.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            Pipeline: The pipeline.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/pipelines
        """
        from .pipelines_get import endpoint

        return await endpoint.asyncio(self._client, id)

    async def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        statuses: Iterable[PipelineStatusReference | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> Pipeline:
        """Update a pipeline.

        Renames a pipeline, puts its statuses in another order, or pulls statuses over from another pipeline:
        `statuses` lists the ids in the order wanted, and an id that belonged elsewhere moves here. What becomes
        of own statuses that are not listed is not documented, so list them all. Fields not sent keep their
        value.

        Args:
            id: Id of the object, as its `id` field gives it.
            name: New name of the pipeline. Close gives the empty string as its default, without saying what
                sending it does.
            statuses: The pipeline's statuses in the order wanted, by id; ids from other pipelines move here.
                Null or missing leaves them alone.

        Returns:
            Pipeline: The pipeline after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/pipelines
        """
        from ...models.update_pipeline import UpdatePipeline
        from .pipelines_update import endpoint

        body = UpdatePipeline(name=name, statuses=statuses)
        return await endpoint.asyncio(self._client, id, body=body)

    async def delete(self, id: str) -> None:
        """Delete a pipeline.

        Removes a pipeline that has no statuses. Move or delete its statuses first.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/pipelines
        """
        from .pipelines_delete import endpoint

        await endpoint.asyncio(self._client, id)


class AsyncPipelinesWithRawResponse:
    """The methods of `AsyncPipelines`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncPipelines, AsyncPipelines.list)
        self.create = async_raw_response(client, AsyncPipelines, AsyncPipelines.create)
        self.get = async_raw_response(client, AsyncPipelines, AsyncPipelines.get)
        self.update = async_raw_response(client, AsyncPipelines, AsyncPipelines.update)
        self.delete = async_raw_response(client, AsyncPipelines, AsyncPipelines.delete)
