"""The operations tagged `smart_views`, as methods."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages

    from ...models.saved_search import SavedSearch
    from ...models.smart_view_column import SmartViewColumn
    from ...models.smart_view_list import SmartViewList
    from ...models.smart_view_query import SmartViewQuery


class SmartViews:
    """Smart Views: saved filters, and the lists that they show."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> SmartViewsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return SmartViewsWithRawResponse(self._client)

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        type_: Literal[
            "call",
            "contact",
            "custom_activity",
            "email",
            "form_submission",
            "lead",
            "meeting",
            "note",
            "opportunity",
            "sms",
            "whatsapp_message",
        ]
        | Unset = UNSET,
        type_in: Iterable[
            Literal[
                "call",
                "contact",
                "custom_activity",
                "email",
                "form_submission",
                "lead",
                "meeting",
                "note",
                "opportunity",
                "sms",
                "whatsapp_message",
            ]
        ]
        | Unset = UNSET,
    ) -> SmartViewList:
        """List Smart Views.

        A page of the Smart Views that the caller has. Without `type` and `type__in`, those of leads alone.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            type_: Only Smart Views that list this kind of object; leads, if it is left out.
            type_in: Only Smart Views that list one of these kinds of objects.

        Returns:
            SmartViewList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/smart-views
        """
        from .smart_views_list import endpoint

        return endpoint.sync(self._client, limit=limit, skip=skip, type_=type_, type_in=type_in)

    def iterate(
        self,
        *,
        type_: Literal[
            "call",
            "contact",
            "custom_activity",
            "email",
            "form_submission",
            "lead",
            "meeting",
            "note",
            "opportunity",
            "sms",
            "whatsapp_message",
        ]
        | Unset = UNSET,
        type_in: Iterable[
            Literal[
                "call",
                "contact",
                "custom_activity",
                "email",
                "form_submission",
                "lead",
                "meeting",
                "note",
                "opportunity",
                "sms",
                "whatsapp_message",
            ]
        ]
        | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[SavedSearch]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            type_, type_in: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[SavedSearch]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.saved_search import SavedSearch
        from .smart_views_list import PAGING, build_request

        request = build_request(type_=type_, type_in=type_in)
        return Pages(
            self._client,
            request,
            PAGING,
            SavedSearch.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    def create(
        self,
        *,
        name: str,
        type_: Literal[
            "call",
            "contact",
            "custom_activity",
            "email",
            "form_submission",
            "lead",
            "meeting",
            "note",
            "opportunity",
            "sms",
            "whatsapp_message",
        ]
        | Unset = UNSET,
        description: str | None | Unset = UNSET,
        s_query: SmartViewQuery | Mapping[str, Any] | Unset = UNSET,
        query: str | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        shared_with: Iterable[str] | Unset = UNSET,
        selected_fields: Iterable[SmartViewColumn | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> SavedSearch:
        """Create a Smart View.

        Adds a Smart View, which is its maker's own unless it is shared. Close answers 200.

        Args:
            name: Its name.
            type_: What it lists; leads, if it is left out.
            description: Free text.
            s_query: The filter.
            query: The filter in the older text language, such as `lead_status:Potential`.
            is_shared: Whether everybody in the organization has it.
            shared_with: Memberships that have it (`memb_…`), not users.
            selected_fields: The columns that it shows.

        Returns:
            SavedSearch: The Smart View as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/smart-views
        """
        from close_runtime.deprecations import deprecated_arguments

        from .smart_views_create import endpoint

        deprecated_arguments("smart_views.create", query=query)

        from ...models.create_smart_view import CreateSmartView

        body = CreateSmartView(
            name=name,
            type_=type_,
            description=description,
            s_query=s_query,
            query=query,
            is_shared=is_shared,
            shared_with=shared_with,
            selected_fields=selected_fields,
        )
        return endpoint.sync(self._client, body=body)

    def get(self, id: str) -> SavedSearch:
        """Retrieve a Smart View.

        One Smart View by its id.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            SavedSearch: The Smart View.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/smart-views
        """
        from .smart_views_get import endpoint

        return endpoint.sync(self._client, id)

    def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        type_: Literal[
            "call",
            "contact",
            "custom_activity",
            "email",
            "form_submission",
            "lead",
            "meeting",
            "note",
            "opportunity",
            "sms",
            "whatsapp_message",
        ]
        | Unset = UNSET,
        description: str | None | Unset = UNSET,
        s_query: SmartViewQuery | None | Mapping[str, Any] | Unset = UNSET,
        query: str | None | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        shared_with: Iterable[str] | None | Unset = UNSET,
        selected_fields: Iterable[SmartViewColumn | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> SavedSearch:
        """Update a Smart View.

        Changes the fields that are sent and leaves all others as they are.

        Args:
            id: Id of the object, as its `id` field gives it.
            name: Its name.
            type_: What it lists.
            description: Free text.
            s_query: The filter.
            query: The filter in the older text language.
            is_shared: Whether everybody in the organization has it.
            shared_with: Memberships that have it (`memb_…`), not users.
            selected_fields: The columns that it shows.

        Returns:
            SavedSearch: The Smart View after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/smart-views
        """
        from close_runtime.deprecations import deprecated_arguments

        from .smart_views_update import endpoint

        deprecated_arguments("smart_views.update", query=query)

        from ...models.update_smart_view import UpdateSmartView

        body = UpdateSmartView(
            name=name,
            type_=type_,
            description=description,
            s_query=s_query,
            query=query,
            is_shared=is_shared,
            shared_with=shared_with,
            selected_fields=selected_fields,
        )
        return endpoint.sync(self._client, id, body=body)

    def delete(self, id: str) -> None:
        """Delete a Smart View.

        Removes a Smart View. What it showed stays.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/smart-views
        """
        from .smart_views_delete import endpoint

        endpoint.sync(self._client, id)


class SmartViewsWithRawResponse:
    """The methods of `SmartViews`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, SmartViews, SmartViews.list)
        self.create = raw_response(client, SmartViews, SmartViews.create)
        self.get = raw_response(client, SmartViews, SmartViews.get)
        self.update = raw_response(client, SmartViews, SmartViews.update)
        self.delete = raw_response(client, SmartViews, SmartViews.delete)


class AsyncSmartViews:
    """Smart Views: saved filters, and the lists that they show."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncSmartViewsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncSmartViewsWithRawResponse(self._client)

    async def list(
        self,
        *,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        type_: Literal[
            "call",
            "contact",
            "custom_activity",
            "email",
            "form_submission",
            "lead",
            "meeting",
            "note",
            "opportunity",
            "sms",
            "whatsapp_message",
        ]
        | Unset = UNSET,
        type_in: Iterable[
            Literal[
                "call",
                "contact",
                "custom_activity",
                "email",
                "form_submission",
                "lead",
                "meeting",
                "note",
                "opportunity",
                "sms",
                "whatsapp_message",
            ]
        ]
        | Unset = UNSET,
    ) -> SmartViewList:
        """List Smart Views.

        A page of the Smart Views that the caller has. Without `type` and `type__in`, those of leads alone.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            type_: Only Smart Views that list this kind of object; leads, if it is left out.
            type_in: Only Smart Views that list one of these kinds of objects.

        Returns:
            SmartViewList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/smart-views
        """
        from .smart_views_list import endpoint

        return await endpoint.asyncio(self._client, limit=limit, skip=skip, type_=type_, type_in=type_in)

    def iterate(
        self,
        *,
        type_: Literal[
            "call",
            "contact",
            "custom_activity",
            "email",
            "form_submission",
            "lead",
            "meeting",
            "note",
            "opportunity",
            "sms",
            "whatsapp_message",
        ]
        | Unset = UNSET,
        type_in: Iterable[
            Literal[
                "call",
                "contact",
                "custom_activity",
                "email",
                "form_submission",
                "lead",
                "meeting",
                "note",
                "opportunity",
                "sms",
                "whatsapp_message",
            ]
        ]
        | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[SavedSearch]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            type_, type_in: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[SavedSearch]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.saved_search import SavedSearch
        from .smart_views_list import PAGING, build_request

        request = build_request(type_=type_, type_in=type_in)
        return AsyncPages(
            self._client,
            request,
            PAGING,
            SavedSearch.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    async def create(
        self,
        *,
        name: str,
        type_: Literal[
            "call",
            "contact",
            "custom_activity",
            "email",
            "form_submission",
            "lead",
            "meeting",
            "note",
            "opportunity",
            "sms",
            "whatsapp_message",
        ]
        | Unset = UNSET,
        description: str | None | Unset = UNSET,
        s_query: SmartViewQuery | Mapping[str, Any] | Unset = UNSET,
        query: str | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        shared_with: Iterable[str] | Unset = UNSET,
        selected_fields: Iterable[SmartViewColumn | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> SavedSearch:
        """Create a Smart View.

        Adds a Smart View, which is its maker's own unless it is shared. Close answers 200.

        Args:
            name: Its name.
            type_: What it lists; leads, if it is left out.
            description: Free text.
            s_query: The filter.
            query: The filter in the older text language, such as `lead_status:Potential`.
            is_shared: Whether everybody in the organization has it.
            shared_with: Memberships that have it (`memb_…`), not users.
            selected_fields: The columns that it shows.

        Returns:
            SavedSearch: The Smart View as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/smart-views
        """
        from close_runtime.deprecations import deprecated_arguments

        from .smart_views_create import endpoint

        deprecated_arguments("smart_views.create", query=query)

        from ...models.create_smart_view import CreateSmartView

        body = CreateSmartView(
            name=name,
            type_=type_,
            description=description,
            s_query=s_query,
            query=query,
            is_shared=is_shared,
            shared_with=shared_with,
            selected_fields=selected_fields,
        )
        return await endpoint.asyncio(self._client, body=body)

    async def get(self, id: str) -> SavedSearch:
        """Retrieve a Smart View.

        One Smart View by its id.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            SavedSearch: The Smart View.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/smart-views
        """
        from .smart_views_get import endpoint

        return await endpoint.asyncio(self._client, id)

    async def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        type_: Literal[
            "call",
            "contact",
            "custom_activity",
            "email",
            "form_submission",
            "lead",
            "meeting",
            "note",
            "opportunity",
            "sms",
            "whatsapp_message",
        ]
        | Unset = UNSET,
        description: str | None | Unset = UNSET,
        s_query: SmartViewQuery | None | Mapping[str, Any] | Unset = UNSET,
        query: str | None | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        shared_with: Iterable[str] | None | Unset = UNSET,
        selected_fields: Iterable[SmartViewColumn | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> SavedSearch:
        """Update a Smart View.

        Changes the fields that are sent and leaves all others as they are.

        Args:
            id: Id of the object, as its `id` field gives it.
            name: Its name.
            type_: What it lists.
            description: Free text.
            s_query: The filter.
            query: The filter in the older text language.
            is_shared: Whether everybody in the organization has it.
            shared_with: Memberships that have it (`memb_…`), not users.
            selected_fields: The columns that it shows.

        Returns:
            SavedSearch: The Smart View after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/smart-views
        """
        from close_runtime.deprecations import deprecated_arguments

        from .smart_views_update import endpoint

        deprecated_arguments("smart_views.update", query=query)

        from ...models.update_smart_view import UpdateSmartView

        body = UpdateSmartView(
            name=name,
            type_=type_,
            description=description,
            s_query=s_query,
            query=query,
            is_shared=is_shared,
            shared_with=shared_with,
            selected_fields=selected_fields,
        )
        return await endpoint.asyncio(self._client, id, body=body)

    async def delete(self, id: str) -> None:
        """Delete a Smart View.

        Removes a Smart View. What it showed stays.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/smart-views
        """
        from .smart_views_delete import endpoint

        await endpoint.asyncio(self._client, id)


class AsyncSmartViewsWithRawResponse:
    """The methods of `AsyncSmartViews`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncSmartViews, AsyncSmartViews.list)
        self.create = async_raw_response(client, AsyncSmartViews, AsyncSmartViews.create)
        self.get = async_raw_response(client, AsyncSmartViews, AsyncSmartViews.get)
        self.update = async_raw_response(client, AsyncSmartViews, AsyncSmartViews.update)
        self.delete = async_raw_response(client, AsyncSmartViews, AsyncSmartViews.delete)
