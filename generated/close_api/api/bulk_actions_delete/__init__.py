"""The operations tagged `bulk_actions_delete`, as methods."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages
    from close_runtime.partial import Partial

    from ...models.and_node import AndNode
    from ...models.any_search_node import AnySearchNode
    from ...models.bulk_delete_action import BulkDeleteAction
    from ...models.bulk_delete_action_list import BulkDeleteActionList
    from ...models.field_condition_node import FieldConditionNode
    from ...models.has_related_node import HasRelatedNode
    from ...models.id_node import IdNode
    from ...models.match_all_node import MatchAllNode
    from ...models.object_type_node import ObjectTypeNode
    from ...models.or_node import OrNode
    from ...models.saved_search_node import SavedSearchNode
    from ...models.search_sort import SearchSort
    from ...models.text_node import TextNode

C = TypeVar("C", bound="Partial")


class BulkActionsDelete:
    """Deleting all objects that a filter finds."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> BulkActionsDeleteWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return BulkActionsDeleteWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> BulkActionsDeletePartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import BulkDeleteAction

        check_partial(kind, BulkDeleteAction)
        return BulkActionsDeletePartial(self, kind)

    def list(
        self, *, limit: int | Unset = UNSET, skip: int | Unset = UNSET, fields: Iterable[str] | Unset = UNSET
    ) -> BulkDeleteActionList:
        """List bulk deletes.

        A page of the bulk deletes.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            BulkDeleteActionList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/bulk-actions
        """
        from .bulk_actions_delete_list import endpoint

        return endpoint.sync(self._client, limit=limit, skip=skip, fields=fields)

    def iterate(
        self,
        *,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[BulkDeleteAction]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            fields: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[BulkDeleteAction]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.bulk_delete_action import BulkDeleteAction
        from .bulk_actions_delete_list import PAGING, build_request

        request = build_request(fields=fields)
        return Pages(
            self._client,
            request,
            PAGING,
            BulkDeleteAction.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    def create(
        self,
        *,
        s_query: AndNode
        | FieldConditionNode
        | HasRelatedNode
        | IdNode
        | MatchAllNode
        | ObjectTypeNode
        | OrNode
        | SavedSearchNode
        | TextNode
        | AnySearchNode
        | Mapping[str, Any],
        results_limit: int | None | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
    ) -> BulkDeleteAction:
        """Delete many leads or other objects.

        Starts it and answers 200 at once; Close works on it in the background. The objects are those that the
        filter finds when the work begins. The caller's role needs the permission `bulk_delete`, else the answer
        is 403.

        Args:
            s_query: The filter that finds the objects: a node, not the object around it that Smart Views
                have.
            results_limit: How many objects to change at most; null is all.
            sort: What to sort the objects by, the most important first: `results_limit` counts from the top.
            send_done_email: Whether the caller gets an e-mail when it is done; yes, if it is left out.

        Returns:
            BulkDeleteAction: The bulk delete as it was started.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/bulk-actions
        """
        from ...models.create_bulk_delete_action import CreateBulkDeleteAction
        from .bulk_actions_delete_create import endpoint

        body = CreateBulkDeleteAction(
            s_query=s_query, results_limit=results_limit, sort=sort, send_done_email=send_done_email
        )
        return endpoint.sync(self._client, body=body)

    def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> BulkDeleteAction:
        """Retrieve a bulk delete.

        One bulk delete by its id, with how far it is.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            BulkDeleteAction: The bulk delete.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/bulk-actions
        """
        from .bulk_actions_delete_get import endpoint

        return endpoint.sync(self._client, id, fields=fields)


class BulkActionsDeleteWithRawResponse:
    """The methods of `BulkActionsDelete`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, BulkActionsDelete, BulkActionsDelete.list)
        self.create = raw_response(client, BulkActionsDelete, BulkActionsDelete.create)
        self.get = raw_response(client, BulkActionsDelete, BulkActionsDelete.get)


class BulkActionsDeletePartial(Generic[C]):
    """The methods of `BulkActionsDelete` that can request chosen fields only."""

    def __init__(self, api: BulkActionsDelete, kind: type[C]) -> None:
        from close_runtime.partial_methods import partial_object, partial_page, partial_pages

        self.list = partial_page(api.list, kind)
        self.iterate = partial_pages(api.iterate, kind)
        self.get = partial_object(api.get, kind)


class AsyncBulkActionsDelete:
    """Deleting all objects that a filter finds."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncBulkActionsDeleteWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncBulkActionsDeleteWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> AsyncBulkActionsDeletePartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import BulkDeleteAction

        check_partial(kind, BulkDeleteAction)
        return AsyncBulkActionsDeletePartial(self, kind)

    async def list(
        self, *, limit: int | Unset = UNSET, skip: int | Unset = UNSET, fields: Iterable[str] | Unset = UNSET
    ) -> BulkDeleteActionList:
        """List bulk deletes.

        A page of the bulk deletes.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            BulkDeleteActionList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/bulk-actions
        """
        from .bulk_actions_delete_list import endpoint

        return await endpoint.asyncio(self._client, limit=limit, skip=skip, fields=fields)

    def iterate(
        self,
        *,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[BulkDeleteAction]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            fields: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[BulkDeleteAction]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.bulk_delete_action import BulkDeleteAction
        from .bulk_actions_delete_list import PAGING, build_request

        request = build_request(fields=fields)
        return AsyncPages(
            self._client,
            request,
            PAGING,
            BulkDeleteAction.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    async def create(
        self,
        *,
        s_query: AndNode
        | FieldConditionNode
        | HasRelatedNode
        | IdNode
        | MatchAllNode
        | ObjectTypeNode
        | OrNode
        | SavedSearchNode
        | TextNode
        | AnySearchNode
        | Mapping[str, Any],
        results_limit: int | None | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
    ) -> BulkDeleteAction:
        """Delete many leads or other objects.

        Starts it and answers 200 at once; Close works on it in the background. The objects are those that the
        filter finds when the work begins. The caller's role needs the permission `bulk_delete`, else the answer
        is 403.

        Args:
            s_query: The filter that finds the objects: a node, not the object around it that Smart Views
                have.
            results_limit: How many objects to change at most; null is all.
            sort: What to sort the objects by, the most important first: `results_limit` counts from the top.
            send_done_email: Whether the caller gets an e-mail when it is done; yes, if it is left out.

        Returns:
            BulkDeleteAction: The bulk delete as it was started.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/bulk-actions
        """
        from ...models.create_bulk_delete_action import CreateBulkDeleteAction
        from .bulk_actions_delete_create import endpoint

        body = CreateBulkDeleteAction(
            s_query=s_query, results_limit=results_limit, sort=sort, send_done_email=send_done_email
        )
        return await endpoint.asyncio(self._client, body=body)

    async def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> BulkDeleteAction:
        """Retrieve a bulk delete.

        One bulk delete by its id, with how far it is.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            BulkDeleteAction: The bulk delete.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/bulk-actions
        """
        from .bulk_actions_delete_get import endpoint

        return await endpoint.asyncio(self._client, id, fields=fields)


class AsyncBulkActionsDeleteWithRawResponse:
    """The methods of `AsyncBulkActionsDelete`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncBulkActionsDelete, AsyncBulkActionsDelete.list)
        self.create = async_raw_response(client, AsyncBulkActionsDelete, AsyncBulkActionsDelete.create)
        self.get = async_raw_response(client, AsyncBulkActionsDelete, AsyncBulkActionsDelete.get)


class AsyncBulkActionsDeletePartial(Generic[C]):
    """The methods of `AsyncBulkActionsDelete` that can request chosen fields only."""

    def __init__(self, api: AsyncBulkActionsDelete, kind: type[C]) -> None:
        from close_runtime.partial_methods import (
            async_partial_object,
            async_partial_page,
            async_partial_pages,
        )

        self.list = async_partial_page(api.list, kind)
        self.iterate = async_partial_pages(api.iterate, kind)
        self.get = async_partial_object(api.get, kind)
