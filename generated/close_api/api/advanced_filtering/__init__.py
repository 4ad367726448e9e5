"""The operations tagged `advanced_filtering`, as methods."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller

    from ...models.and_node import AndNode
    from ...models.any_search_node import AnySearchNode
    from ...models.field_condition_node import FieldConditionNode
    from ...models.has_related_node import HasRelatedNode
    from ...models.id_node import IdNode
    from ...models.match_all_node import MatchAllNode
    from ...models.object_type_node import ObjectTypeNode
    from ...models.or_node import OrNode
    from ...models.saved_search_node import SavedSearchNode
    from ...models.search_fields import SearchFields
    from ...models.search_page import SearchPage
    from ...models.search_sort import SearchSort
    from ...models.text_node import TextNode


class AdvancedFiltering:
    """Search for objects of every kind by a tree of conditions."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AdvancedFilteringWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AdvancedFilteringWithRawResponse(self._client)

    def search(
        self,
        *,
        query: AndNode
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
        fields: SearchFields | Mapping[str, Any] | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        limit: int | Unset = UNSET,
        results_limit: int | None | Unset = UNSET,
        include_counts: bool | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> SearchPage:
        """Search objects with filters.

        A page of the objects that a filter matches: leads, contacts, opportunities, activities, tasks and
        others, as its `object_type` node says. An older page of Close's
        (https://developer.close.com/api/resources/advanced-filtering) has the same request for leads and
        contacts alone. Nothing is changed. The app's "Copy Filters" writes such bodies. For the next page send
        the same body with the `cursor` of the answer, within 30 seconds; a chain of pages ends after 10,000
        objects, and an expired cursor is refused with 400. Days are those of the header x-tz-offset.

        Args:
            query: The filter. It begins with `and`, and has an `object_type` or `saved_search` node.
            fields: Which fields to answer, by kind of object; without it, ids alone.
            sort: What to sort by, the most important first.
            limit: How many objects a page has at most. Clients use up to 200; Close documents no maximum.
            results_limit: How many objects all pages have at most; null is all, and 0 with `include_counts`
                only counts.
            include_counts: Whether the answer has a `count`.
            cursor: The `cursor` of the page before; null or nothing for the first one.
            x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
                Close uses it to tell which day "today" is and where a day begins. What it assumes without the
                header is not documented.

        Returns:
            SearchPage: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/advanced-filtering/search
        """
        from ...models.search_request import SearchRequest
        from .advanced_filtering_search import endpoint

        body = SearchRequest(
            query=query,
            fields=fields,
            sort=sort,
            limit=limit,
            results_limit=results_limit,
            include_counts=include_counts,
            cursor=cursor,
        )
        return endpoint.sync(self._client, body=body, x_tz_offset=x_tz_offset)


class AdvancedFilteringWithRawResponse:
    """The methods of `AdvancedFiltering`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.search = raw_response(client, AdvancedFiltering, AdvancedFiltering.search)


class AsyncAdvancedFiltering:
    """Search for objects of every kind by a tree of conditions."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncAdvancedFilteringWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncAdvancedFilteringWithRawResponse(self._client)

    async def search(
        self,
        *,
        query: AndNode
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
        fields: SearchFields | Mapping[str, Any] | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        limit: int | Unset = UNSET,
        results_limit: int | None | Unset = UNSET,
        include_counts: bool | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> SearchPage:
        """Search objects with filters.

        A page of the objects that a filter matches: leads, contacts, opportunities, activities, tasks and
        others, as its `object_type` node says. An older page of Close's
        (https://developer.close.com/api/resources/advanced-filtering) has the same request for leads and
        contacts alone. Nothing is changed. The app's "Copy Filters" writes such bodies. For the next page send
        the same body with the `cursor` of the answer, within 30 seconds; a chain of pages ends after 10,000
        objects, and an expired cursor is refused with 400. Days are those of the header x-tz-offset.

        Args:
            query: The filter. It begins with `and`, and has an `object_type` or `saved_search` node.
            fields: Which fields to answer, by kind of object; without it, ids alone.
            sort: What to sort by, the most important first.
            limit: How many objects a page has at most. Clients use up to 200; Close documents no maximum.
            results_limit: How many objects all pages have at most; null is all, and 0 with `include_counts`
                only counts.
            include_counts: Whether the answer has a `count`.
            cursor: The `cursor` of the page before; null or nothing for the first one.
            x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
                Close uses it to tell which day "today" is and where a day begins. What it assumes without the
                header is not documented.

        Returns:
            SearchPage: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/advanced-filtering/search
        """
        from ...models.search_request import SearchRequest
        from .advanced_filtering_search import endpoint

        body = SearchRequest(
            query=query,
            fields=fields,
            sort=sort,
            limit=limit,
            results_limit=results_limit,
            include_counts=include_counts,
            cursor=cursor,
        )
        return await endpoint.asyncio(self._client, body=body, x_tz_offset=x_tz_offset)


class AsyncAdvancedFilteringWithRawResponse:
    """The methods of `AsyncAdvancedFiltering`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.search = async_raw_response(client, AsyncAdvancedFiltering, AsyncAdvancedFiltering.search)
