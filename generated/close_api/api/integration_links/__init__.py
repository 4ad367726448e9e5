"""The operations tagged `integration_links`, as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages

    from ...models.integration_link import IntegrationLink
    from ...models.integration_link_list import IntegrationLinkList


class IntegrationLinks:
    """Links to other systems that Close shows beside leads, contacts or opportunities."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> IntegrationLinksWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return IntegrationLinksWithRawResponse(self._client)

    def list(self) -> IntegrationLinkList:
        """List integration links.

        All links of the organization. Close describes no parameters for pages.

        Returns:
            IntegrationLinkList: The list.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/integration-links
        """
        from .integration_links_list import endpoint

        return endpoint.sync(self._client)

    def iterate(
        self, *, page_size: int | None = None, resume_token: str | None = None
    ) -> Pages[IntegrationLink]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is.

        Args:
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[IntegrationLink]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.integration_link import IntegrationLink
        from .integration_links_list import PAGING, build_request

        request = build_request()
        return Pages(
            self._client,
            request,
            PAGING,
            IntegrationLink.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    def create(
        self, *, name: str, type_: Literal["contact", "lead", "opportunity"], url: str
    ) -> IntegrationLink:
        """Create an integration link.

        Adds a link, which then shows on all objects of its type. Only administrators may do so.

        Args:
            name: Text of the link.
            type_: The kind of object that it is shown on.
            url: Template of the address, such as `https://books.example/?q={{ lead.display_name }}`. Values
                are URL-encoded when they are filled in.

        Returns:
            IntegrationLink: The integration link as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/integration-links
        """
        from ...models.create_integration_link import CreateIntegrationLink
        from .integration_links_create import endpoint

        body = CreateIntegrationLink(name=name, type_=type_, url=url)
        return endpoint.sync(self._client, body=body)

    def get(self, id: str) -> IntegrationLink:
        """Retrieve an integration link.

        One integration link by its id.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            IntegrationLink: The integration link.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/integration-links
        """
        from .integration_links_get import endpoint

        return endpoint.sync(self._client, id)

    def update(
        self,
        id: str,
        *,
        name: str | None | Unset = UNSET,
        type_: Literal["contact", "lead", "opportunity"] | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
    ) -> IntegrationLink:
        """Update an integration link.

        Changes the fields that are sent. Null leaves a field as it is. Only administrators may do so.

        Args:
            id: Id of the object, as its `id` field gives it.
            name: Text of the link.
            type_: The kind of object that it is shown on.
            url: Template of the address, such as `https://books.example/?q={{ lead.display_name }}`. Values
                are URL-encoded when they are filled in.

        Returns:
            IntegrationLink: The integration link after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/integration-links
        """
        from ...models.update_integration_link import UpdateIntegrationLink
        from .integration_links_update import endpoint

        body = UpdateIntegrationLink(name=name, type_=type_, url=url)
        return endpoint.sync(self._client, id, body=body)

    def delete(self, id: str) -> None:
        """Delete an integration link.

        Removes a link from all objects that show it. Only administrators may do so.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/integration-links
        """
        from .integration_links_delete import endpoint

        endpoint.sync(self._client, id)


class IntegrationLinksWithRawResponse:
    """The methods of `IntegrationLinks`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, IntegrationLinks, IntegrationLinks.list)
        self.create = raw_response(client, IntegrationLinks, IntegrationLinks.create)
        self.get = raw_response(client, IntegrationLinks, IntegrationLinks.get)
        self.update = raw_response(client, IntegrationLinks, IntegrationLinks.update)
        self.delete = raw_response(client, IntegrationLinks, IntegrationLinks.delete)


class AsyncIntegrationLinks:
    """Links to other systems that Close shows beside leads, contacts or opportunities."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncIntegrationLinksWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncIntegrationLinksWithRawResponse(self._client)

    async def list(self) -> IntegrationLinkList:
        """List integration links.

        All links of the organization. Close describes no parameters for pages.

        Returns:
            IntegrationLinkList: The list.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/integration-links
        """
        from .integration_links_list import endpoint

        return await endpoint.asyncio(self._client)

    def iterate(
        self, *, page_size: int | None = None, resume_token: str | None = None
    ) -> AsyncPages[IntegrationLink]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is.

        Args:
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[IntegrationLink]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.integration_link import IntegrationLink
        from .integration_links_list import PAGING, build_request

        request = build_request()
        return AsyncPages(
            self._client,
            request,
            PAGING,
            IntegrationLink.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    async def create(
        self, *, name: str, type_: Literal["contact", "lead", "opportunity"], url: str
    ) -> IntegrationLink:
        """Create an integration link.

        Adds a link, which then shows on all objects of its type. Only administrators may do so.

        Args:
            name: Text of the link.
            type_: The kind of object that it is shown on.
            url: Template of the address, such as `https://books.example/?q={{ lead.display_name }}`. Values
                are URL-encoded when they are filled in.

        Returns:
            IntegrationLink: The integration link as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/integration-links
        """
        from ...models.create_integration_link import CreateIntegrationLink
        from .integration_links_create import endpoint

        body = CreateIntegrationLink(name=name, type_=type_, url=url)
        return await endpoint.asyncio(self._client, body=body)

    async def get(self, id: str) -> IntegrationLink:
        """Retrieve an integration link.

        One integration link by its id.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            IntegrationLink: The integration link.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/integration-links
        """
        from .integration_links_get import endpoint

        return await endpoint.asyncio(self._client, id)

    async def update(
        self,
        id: str,
        *,
        name: str | None | Unset = UNSET,
        type_: Literal["contact", "lead", "opportunity"] | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
    ) -> IntegrationLink:
        """Update an integration link.

        Changes the fields that are sent. Null leaves a field as it is. Only administrators may do so.

        Args:
            id: Id of the object, as its `id` field gives it.
            name: Text of the link.
            type_: The kind of object that it is shown on.
            url: Template of the address, such as `https://books.example/?q={{ lead.display_name }}`. Values
                are URL-encoded when they are filled in.

        Returns:
            IntegrationLink: The integration link after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/integration-links
        """
        from ...models.update_integration_link import UpdateIntegrationLink
        from .integration_links_update import endpoint

        body = UpdateIntegrationLink(name=name, type_=type_, url=url)
        return await endpoint.asyncio(self._client, id, body=body)

    async def delete(self, id: str) -> None:
        """Delete an integration link.

        Removes a link from all objects that show it. Only administrators may do so.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/integration-links
        """
        from .integration_links_delete import endpoint

        await endpoint.asyncio(self._client, id)


class AsyncIntegrationLinksWithRawResponse:
    """The methods of `AsyncIntegrationLinks`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncIntegrationLinks, AsyncIntegrationLinks.list)
        self.create = async_raw_response(client, AsyncIntegrationLinks, AsyncIntegrationLinks.create)
        self.get = async_raw_response(client, AsyncIntegrationLinks, AsyncIntegrationLinks.get)
        self.update = async_raw_response(client, AsyncIntegrationLinks, AsyncIntegrationLinks.update)
        self.delete = async_raw_response(client, AsyncIntegrationLinks, AsyncIntegrationLinks.delete)
