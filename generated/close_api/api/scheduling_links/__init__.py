"""The operations tagged `scheduling_links`, as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages

    from ...models.scheduling_link import SchedulingLink
    from ...models.scheduling_link_list import SchedulingLinkList
    from ...models.shared_scheduling_link import SharedSchedulingLink
    from ...models.shared_scheduling_link_association import SharedSchedulingLinkAssociation
    from ...models.shared_scheduling_link_list import SharedSchedulingLinkList


class SchedulingLinks:
    """Links under which people book meetings: a user's own, those that an app keeps for its users, and shared ones,
    which stand for a link of whoever sends them."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> SchedulingLinksWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return SchedulingLinksWithRawResponse(self._client)

    def list(self) -> SchedulingLinkList:
        """List scheduling links.

        All links of the user. Close describes no parameters for pages.

        Returns:
            SchedulingLinkList: The list.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/scheduling-links
        """
        from .scheduling_links_list import endpoint

        return endpoint.sync(self._client)

    def iterate(
        self, *, page_size: int | None = None, resume_token: str | None = None
    ) -> Pages[SchedulingLink]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is.

        Args:
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[SchedulingLink]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.scheduling_link import SchedulingLink
        from .scheduling_links_list import PAGING, build_request

        request = build_request()
        return Pages(
            self._client,
            request,
            PAGING,
            SchedulingLink.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    def create(self, *, name: str, url: str, description: str | None | Unset = UNSET) -> SchedulingLink:
        """Create a scheduling link.

        Adds a link of the user's own. Where the address names no protocol, `https://` is put in front.

        Args:
            name: Name of the link.
            url: Address under which meetings are booked; `https://` is put in front where it names no
                protocol.
            description: Free text.

        Returns:
            SchedulingLink: The scheduling link as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/scheduling-links
        """
        from ...models.create_scheduling_link import CreateSchedulingLink
        from .scheduling_links_create import endpoint

        body = CreateSchedulingLink(name=name, url=url, description=description)
        return endpoint.sync(self._client, body=body)

    def get(self, id: str) -> SchedulingLink:
        """Retrieve a scheduling link.

        One scheduling link by its id.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            SchedulingLink: The scheduling link.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/scheduling-links
        """
        from .scheduling_links_get import endpoint

        return endpoint.sync(self._client, id)

    def update(
        self,
        id: str,
        *,
        description: str | None | Unset = UNSET,
        name: str | Unset = UNSET,
        url: str | Unset = UNSET,
    ) -> SchedulingLink:
        """Update a scheduling link.

        Changes the fields that are sent.

        Args:
            id: Id of the object, as its `id` field gives it.
            description: Free text.
            name: Name of the link.
            url: Address under which meetings are booked; `https://` is put in front where it names no
                protocol.

        Returns:
            SchedulingLink: The scheduling link after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/scheduling-links
        """
        from ...models.update_scheduling_link import UpdateSchedulingLink
        from .scheduling_links_update import endpoint

        body = UpdateSchedulingLink(description=description, name=name, url=url)
        return endpoint.sync(self._client, id, body=body)

    def delete(self, id: str) -> None:
        """Delete a scheduling link.

        Removes a scheduling link.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/scheduling-links
        """
        from .scheduling_links_delete import endpoint

        endpoint.sync(self._client, id)

    def create_integration(
        self,
        *,
        name: str,
        source_id: str,
        url: str,
        description: str | None | Unset = UNSET,
        duration_in_minutes: int | None | Unset = UNSET,
        source_type: str | None | Unset = UNSET,
    ) -> SchedulingLink:
        """Create or change an app's scheduling link.

        Adds a link that an app keeps for the user, or changes the one that has this `source_id` already. Only
        with OAuth: an app sees and changes its own links.

        Args:
            name: Name of the link.
            source_id: The app's own id of the link.
            url: Address under which meetings are booked; `https://` is put in front where it names no
                protocol.
            description: Free text.
            duration_in_minutes: How long a meeting is, in minutes.
            source_type: The app's own name for the kind of link.

        Returns:
            SchedulingLink: The scheduling link as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/scheduling-links
        """
        from ...models.create_integration_scheduling_link import CreateIntegrationSchedulingLink
        from .scheduling_links_create_integration import endpoint

        body = CreateIntegrationSchedulingLink(
            name=name,
            source_id=source_id,
            url=url,
            description=description,
            duration_in_minutes=duration_in_minutes,
            source_type=source_type,
        )
        return endpoint.sync(self._client, body=body)

    def delete_integration(self, source_id: str) -> None:
        """Delete an app's scheduling link.

        Removes the link that the app made under this id. Only with OAuth.

        Args:
            source_id: The app's own id of the link: letters, digits, `_` and `-`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/scheduling-links
        """
        from .scheduling_links_delete_integration import endpoint

        endpoint.sync(self._client, source_id)

    def list_shared(self) -> SharedSchedulingLinkList:
        """List shared scheduling links.

        All shared links of the organization. Close describes no parameters for pages.

        Returns:
            SharedSchedulingLinkList: The list.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/scheduling-links
        """
        from .scheduling_links_list_shared import endpoint

        return endpoint.sync(self._client)

    def iterate_list_shared(
        self, *, page_size: int | None = None, resume_token: str | None = None
    ) -> Pages[SharedSchedulingLink]:
        """Iterate over all that `list_shared` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is.

        Args:
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[SharedSchedulingLink]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.shared_scheduling_link import SharedSchedulingLink
        from .scheduling_links_list_shared import PAGING, build_request

        request = build_request()
        return Pages(
            self._client,
            request,
            PAGING,
            SharedSchedulingLink.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    def create_shared(self, *, name: str, description: str | None | Unset = UNSET) -> SharedSchedulingLink:
        """Create a shared scheduling link.

        Adds a shared link, whose `template_tag` is made from its name. It takes the permission "Manage
        Customizations".

        Args:
            name: Name of the link.
            description: Free text.

        Returns:
            SharedSchedulingLink: The shared link as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/scheduling-links
        """
        from ...models.create_shared_scheduling_link import CreateSharedSchedulingLink
        from .scheduling_links_create_shared import endpoint

        body = CreateSharedSchedulingLink(name=name, description=description)
        return endpoint.sync(self._client, body=body)

    def get_shared(self, id: str) -> SharedSchedulingLink:
        """Retrieve a shared scheduling link.

        One shared link by its id.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            SharedSchedulingLink: The shared link.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/scheduling-links
        """
        from .scheduling_links_get_shared import endpoint

        return endpoint.sync(self._client, id)

    def update_shared(
        self, id: str, *, description: str | None | Unset = UNSET, name: str | Unset = UNSET
    ) -> SharedSchedulingLink:
        """Update a shared scheduling link.

        Changes the fields that are sent; `template_tag` stays. It takes the permission "Manage Customizations".

        Args:
            id: Id of the object, as its `id` field gives it.
            description: Free text.
            name: Name of the link.

        Returns:
            SharedSchedulingLink: The shared link after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/scheduling-links
        """
        from ...models.update_shared_scheduling_link import UpdateSharedSchedulingLink
        from .scheduling_links_update_shared import endpoint

        body = UpdateSharedSchedulingLink(description=description, name=name)
        return endpoint.sync(self._client, id, body=body)

    def delete_shared(self, id: str) -> None:
        """Delete a shared scheduling link.

        Removes a shared link. It takes the permission "Manage Customizations".

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/scheduling-links
        """
        from .scheduling_links_delete_shared import endpoint

        endpoint.sync(self._client, id)

    def create_shared_association(
        self,
        *,
        organization_id: str,
        shared_scheduling_link_id: str,
        user_id: str,
        url: str | Unset = UNSET,
        user_scheduling_link_id: str | Unset = UNSET,
    ) -> SharedSchedulingLinkAssociation:
        """Map a shared scheduling link.

        Says what a shared link stands for when a user sends it: one of the user's links, or an address. Only
        the owner of that link and users with the permission "Manage Customizations" may do so.

        Args:
            organization_id: Organization it belongs to (`orga_…`).
            shared_scheduling_link_id: The shared link (`schlnk_…`).
            user_id: User who sends it (`user_…`).
            url: Address that it stands for, instead of a link.
            user_scheduling_link_id: The user's link that it stands for (`schlnk_…`).

        Returns:
            SharedSchedulingLinkAssociation: The mapping as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/scheduling-links
        """
        from ...models.create_shared_scheduling_link_association import CreateSharedSchedulingLinkAssociation
        from .scheduling_links_create_shared_association import endpoint

        body = CreateSharedSchedulingLinkAssociation(
            organization_id=organization_id,
            shared_scheduling_link_id=shared_scheduling_link_id,
            user_id=user_id,
            url=url,
            user_scheduling_link_id=user_scheduling_link_id,
        )
        return endpoint.sync(self._client, body=body)

    def delete_shared_association(
        self, *, organization_id: str, shared_scheduling_link_id: str, user_id: str
    ) -> None:
        """Unmap a shared scheduling link.

        Takes away what a shared link stands for when a user sends it.

        Args:
            organization_id: Organization it belongs to (`orga_…`).
            shared_scheduling_link_id: The shared link (`schlnk_…`).
            user_id: User who sends it (`user_…`).

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/scheduling-links
        """
        from ...models.delete_shared_scheduling_link_association import DeleteSharedSchedulingLinkAssociation
        from .scheduling_links_delete_shared_association import endpoint

        body = DeleteSharedSchedulingLinkAssociation(
            organization_id=organization_id,
            shared_scheduling_link_id=shared_scheduling_link_id,
            user_id=user_id,
        )
        endpoint.sync(self._client, body=body)


class SchedulingLinksWithRawResponse:
    """The methods of `SchedulingLinks`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, SchedulingLinks, SchedulingLinks.list)
        self.create = raw_response(client, SchedulingLinks, SchedulingLinks.create)
        self.get = raw_response(client, SchedulingLinks, SchedulingLinks.get)
        self.update = raw_response(client, SchedulingLinks, SchedulingLinks.update)
        self.delete = raw_response(client, SchedulingLinks, SchedulingLinks.delete)
        self.create_integration = raw_response(client, SchedulingLinks, SchedulingLinks.create_integration)
        self.delete_integration = raw_response(client, SchedulingLinks, SchedulingLinks.delete_integration)
        self.list_shared = raw_response(client, SchedulingLinks, SchedulingLinks.list_shared)
        self.create_shared = raw_response(client, SchedulingLinks, SchedulingLinks.create_shared)
        self.get_shared = raw_response(client, SchedulingLinks, SchedulingLinks.get_shared)
        self.update_shared = raw_response(client, SchedulingLinks, SchedulingLinks.update_shared)
        self.delete_shared = raw_response(client, SchedulingLinks, SchedulingLinks.delete_shared)
        self.create_shared_association = raw_response(
            client, SchedulingLinks, SchedulingLinks.create_shared_association
        )
        self.delete_shared_association = raw_response(
            client, SchedulingLinks, SchedulingLinks.delete_shared_association
        )


class AsyncSchedulingLinks:
    """Links under which people book meetings: a user's own, those that an app keeps for its users, and shared ones,
    which stand for a link of whoever sends them."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncSchedulingLinksWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncSchedulingLinksWithRawResponse(self._client)

    async def list(self) -> SchedulingLinkList:
        """List scheduling links.

        All links of the user. Close describes no parameters for pages.

        Returns:
            SchedulingLinkList: The list.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/scheduling-links
        """
        from .scheduling_links_list import endpoint

        return await endpoint.asyncio(self._client)

    def iterate(
        self, *, page_size: int | None = None, resume_token: str | None = None
    ) -> AsyncPages[SchedulingLink]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is.

        Args:
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[SchedulingLink]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.scheduling_link import SchedulingLink
        from .scheduling_links_list import PAGING, build_request

        request = build_request()
        return AsyncPages(
            self._client,
            request,
            PAGING,
            SchedulingLink.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    async def create(self, *, name: str, url: str, description: str | None | Unset = UNSET) -> SchedulingLink:
        """Create a scheduling link.

        Adds a link of the user's own. Where the address names no protocol, `https://` is put in front.

        Args:
            name: Name of the link.
            url: Address under which meetings are booked; `https://` is put in front where it names no
                protocol.
            description: Free text.

        Returns:
            SchedulingLink: The scheduling link as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/scheduling-links
        """
        from ...models.create_scheduling_link import CreateSchedulingLink
        from .scheduling_links_create import endpoint

        body = CreateSchedulingLink(name=name, url=url, description=description)
        return await endpoint.asyncio(self._client, body=body)

    async def get(self, id: str) -> SchedulingLink:
        """Retrieve a scheduling link.

        One scheduling link by its id.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            SchedulingLink: The scheduling link.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/scheduling-links
        """
        from .scheduling_links_get import endpoint

        return await endpoint.asyncio(self._client, id)

    async def update(
        self,
        id: str,
        *,
        description: str | None | Unset = UNSET,
        name: str | Unset = UNSET,
        url: str | Unset = UNSET,
    ) -> SchedulingLink:
        """Update a scheduling link.

        Changes the fields that are sent.

        Args:
            id: Id of the object, as its `id` field gives it.
            description: Free text.
            name: Name of the link.
            url: Address under which meetings are booked; `https://` is put in front where it names no
                protocol.

        Returns:
            SchedulingLink: The scheduling link after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/scheduling-links
        """
        from ...models.update_scheduling_link import UpdateSchedulingLink
        from .scheduling_links_update import endpoint

        body = UpdateSchedulingLink(description=description, name=name, url=url)
        return await endpoint.asyncio(self._client, id, body=body)

    async def delete(self, id: str) -> None:
        """Delete a scheduling link.

        Removes a scheduling link.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/scheduling-links
        """
        from .scheduling_links_delete import endpoint

        await endpoint.asyncio(self._client, id)

    async def create_integration(
        self,
        *,
        name: str,
        source_id: str,
        url: str,
        description: str | None | Unset = UNSET,
        duration_in_minutes: int | None | Unset = UNSET,
        source_type: str | None | Unset = UNSET,
    ) -> SchedulingLink:
        """Create or change an app's scheduling link.

        Adds a link that an app keeps for the user, or changes the one that has this `source_id` already. Only
        with OAuth: an app sees and changes its own links.

        Args:
            name: Name of the link.
            source_id: The app's own id of the link.
            url: Address under which meetings are booked; `https://` is put in front where it names no
                protocol.
            description: Free text.
            duration_in_minutes: How long a meeting is, in minutes.
            source_type: The app's own name for the kind of link.

        Returns:
            SchedulingLink: The scheduling link as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/scheduling-links
        """
        from ...models.create_integration_scheduling_link import CreateIntegrationSchedulingLink
        from .scheduling_links_create_integration import endpoint

        body = CreateIntegrationSchedulingLink(
            name=name,
            source_id=source_id,
            url=url,
            description=description,
            duration_in_minutes=duration_in_minutes,
            source_type=source_type,
        )
        return await endpoint.asyncio(self._client, body=body)

    async def delete_integration(self, source_id: str) -> None:
        """Delete an app's scheduling link.

        Removes the link that the app made under this id. Only with OAuth.

        Args:
            source_id: The app's own id of the link: letters, digits, `_` and `-`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/scheduling-links
        """
        from .scheduling_links_delete_integration import endpoint

        await endpoint.asyncio(self._client, source_id)

    async def list_shared(self) -> SharedSchedulingLinkList:
        """List shared scheduling links.

        All shared links of the organization. Close describes no parameters for pages.

        Returns:
            SharedSchedulingLinkList: The list.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/scheduling-links
        """
        from .scheduling_links_list_shared import endpoint

        return await endpoint.asyncio(self._client)

    def iterate_list_shared(
        self, *, page_size: int | None = None, resume_token: str | None = None
    ) -> AsyncPages[SharedSchedulingLink]:
        """Iterate over all that `list_shared` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is.

        Args:
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[SharedSchedulingLink]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.shared_scheduling_link import SharedSchedulingLink
        from .scheduling_links_list_shared import PAGING, build_request

        request = build_request()
        return AsyncPages(
            self._client,
            request,
            PAGING,
            SharedSchedulingLink.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    async def create_shared(
        self, *, name: str, description: str | None | Unset = UNSET
    ) -> SharedSchedulingLink:
        """Create a shared scheduling link.

        Adds a shared link, whose `template_tag` is made from its name. It takes the permission "Manage
        Customizations".

        Args:
            name: Name of the link.
            description: Free text.

        Returns:
            SharedSchedulingLink: The shared link as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/scheduling-links
        """
        from ...models.create_shared_scheduling_link import CreateSharedSchedulingLink
        from .scheduling_links_create_shared import endpoint

        body = CreateSharedSchedulingLink(name=name, description=description)
        return await endpoint.asyncio(self._client, body=body)

    async def get_shared(self, id: str) -> SharedSchedulingLink:
        """Retrieve a shared scheduling link.

        One shared link by its id.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            SharedSchedulingLink: The shared link.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/scheduling-links
        """
        from .scheduling_links_get_shared import endpoint

        return await endpoint.asyncio(self._client, id)

    async def update_shared(
        self, id: str, *, description: str | None | Unset = UNSET, name: str | Unset = UNSET
    ) -> SharedSchedulingLink:
        """Update a shared scheduling link.

        Changes the fields that are sent; `template_tag` stays. It takes the permission "Manage Customizations".

        Args:
            id: Id of the object, as its `id` field gives it.
            description: Free text.
            name: Name of the link.

        Returns:
            SharedSchedulingLink: The shared link after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/scheduling-links
        """
        from ...models.update_shared_scheduling_link import UpdateSharedSchedulingLink
        from .scheduling_links_update_shared import endpoint

        body = UpdateSharedSchedulingLink(description=description, name=name)
        return await endpoint.asyncio(self._client, id, body=body)

    async def delete_shared(self, id: str) -> None:
        """Delete a shared scheduling link.

        Removes a shared link. It takes the permission "Manage Customizations".

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/scheduling-links
        """
        from .scheduling_links_delete_shared import endpoint

        await endpoint.asyncio(self._client, id)

    async def create_shared_association(
        self,
        *,
        organization_id: str,
        shared_scheduling_link_id: str,
        user_id: str,
        url: str | Unset = UNSET,
        user_scheduling_link_id: str | Unset = UNSET,
    ) -> SharedSchedulingLinkAssociation:
        """Map a shared scheduling link.

        Says what a shared link stands for when a user sends it: one of the user's links, or an address. Only
        the owner of that link and users with the permission "Manage Customizations" may do so.

        Args:
            organization_id: Organization it belongs to (`orga_…`).
            shared_scheduling_link_id: The shared link (`schlnk_…`).
            user_id: User who sends it (`user_…`).
            url: Address that it stands for, instead of a link.
            user_scheduling_link_id: The user's link that it stands for (`schlnk_…`).

        Returns:
            SharedSchedulingLinkAssociation: The mapping as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/scheduling-links
        """
        from ...models.create_shared_scheduling_link_association import CreateSharedSchedulingLinkAssociation
        from .scheduling_links_create_shared_association import endpoint

        body = CreateSharedSchedulingLinkAssociation(
            organization_id=organization_id,
            shared_scheduling_link_id=shared_scheduling_link_id,
            user_id=user_id,
            url=url,
            user_scheduling_link_id=user_scheduling_link_id,
        )
        return await endpoint.asyncio(self._client, body=body)

    async def delete_shared_association(
        self, *, organization_id: str, shared_scheduling_link_id: str, user_id: str
    ) -> None:
        """Unmap a shared scheduling link.

        Takes away what a shared link stands for when a user sends it.

        Args:
            organization_id: Organization it belongs to (`orga_…`).
            shared_scheduling_link_id: The shared link (`schlnk_…`).
            user_id: User who sends it (`user_…`).

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/scheduling-links
        """
        from ...models.delete_shared_scheduling_link_association import DeleteSharedSchedulingLinkAssociation
        from .scheduling_links_delete_shared_association import endpoint

        body = DeleteSharedSchedulingLinkAssociation(
            organization_id=organization_id,
            shared_scheduling_link_id=shared_scheduling_link_id,
            user_id=user_id,
        )
        await endpoint.asyncio(self._client, body=body)


class AsyncSchedulingLinksWithRawResponse:
    """The methods of `AsyncSchedulingLinks`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncSchedulingLinks, AsyncSchedulingLinks.list)
        self.create = async_raw_response(client, AsyncSchedulingLinks, AsyncSchedulingLinks.create)
        self.get = async_raw_response(client, AsyncSchedulingLinks, AsyncSchedulingLinks.get)
        self.update = async_raw_response(client, AsyncSchedulingLinks, AsyncSchedulingLinks.update)
        self.delete = async_raw_response(client, AsyncSchedulingLinks, AsyncSchedulingLinks.delete)
        self.create_integration = async_raw_response(
            client, AsyncSchedulingLinks, AsyncSchedulingLinks.create_integration
        )
        self.delete_integration = async_raw_response(
            client, AsyncSchedulingLinks, AsyncSchedulingLinks.delete_integration
        )
        self.list_shared = async_raw_response(client, AsyncSchedulingLinks, AsyncSchedulingLinks.list_shared)
        self.create_shared = async_raw_response(
            client, AsyncSchedulingLinks, AsyncSchedulingLinks.create_shared
        )
        self.get_shared = async_raw_response(client, AsyncSchedulingLinks, AsyncSchedulingLinks.get_shared)
        self.update_shared = async_raw_response(
            client, AsyncSchedulingLinks, AsyncSchedulingLinks.update_shared
        )
        self.delete_shared = async_raw_response(
            client, AsyncSchedulingLinks, AsyncSchedulingLinks.delete_shared
        )
        self.create_shared_association = async_raw_response(
            client, AsyncSchedulingLinks, AsyncSchedulingLinks.create_shared_association
        )
        self.delete_shared_association = async_raw_response(
            client, AsyncSchedulingLinks, AsyncSchedulingLinks.delete_shared_association
        )
