"""The operations tagged `lead_statuses`, as methods."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages

    from ...models.lead_status import LeadStatus
    from ...models.lead_status_list import LeadStatusList


class LeadStatuses:
    """What a lead can be to the organization, from potential to customer."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> LeadStatusesWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return LeadStatusesWithRawResponse(self._client)

    def list(self) -> LeadStatusList:
        """List lead statuses.

        Every lead status of the organization. The list comes whole: Close documents no paging for it. The order
        that users see is that of the organization's `lead_statuses`.

        Returns:
            LeadStatusList: The organization's lead statuses.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/lead-statuses
        """
        from .lead_statuses_list import endpoint

        return endpoint.sync(self._client)

    def iterate(self, *, page_size: int | None = None, resume_token: str | None = None) -> Pages[LeadStatus]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is.

        Args:
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[LeadStatus]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.lead_status import LeadStatus
        from .lead_statuses_list import PAGING, build_request

        request = build_request()
        return Pages(
            self._client,
            request,
            PAGING,
            LeadStatus.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    def create(
        self,
        *,
        label: str,
        color: Literal["blue", "gray", "green", "magenta", "orange", "purple", "teal", "yellow"]
        | None
        | Unset = UNSET,
    ) -> LeadStatus:
        """Create a lead status.

        Adds a status that leads can be in. Close answers 200, not 201.

        Args:
            label: Name of the status.
            color: Colour to show it in.

        Returns:
            LeadStatus: The status as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/lead-statuses
        """
        from ...models.create_lead_status import CreateLeadStatus
        from .lead_statuses_create import endpoint

        body = CreateLeadStatus(label=label, color=color)
        return endpoint.sync(self._client, body=body)

    def get(self, id: str) -> LeadStatus:
        """Get a lead status.

        One lead status by its id.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            LeadStatus: The status.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/lead-statuses
        """
        from .lead_statuses_get import endpoint

        return endpoint.sync(self._client, id)

    def update(
        self,
        id: str,
        *,
        label: str,
        color: Literal["blue", "gray", "green", "magenta", "orange", "purple", "teal", "yellow"]
        | None
        | Unset = UNSET,
    ) -> LeadStatus:
        """Update a lead status.

        Renames a lead status or gives it another colour. Its place among the others is changed through the
        organization.

        Args:
            id: Id of the object, as its `id` field gives it.
            label: New name of the status; the present one when only the colour changes.
            color: New colour; null for none.

        Returns:
            LeadStatus: The status after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/lead-statuses
        """
        from ...models.update_lead_status import UpdateLeadStatus
        from .lead_statuses_update import endpoint

        body = UpdateLeadStatus(label=label, color=color)
        return endpoint.sync(self._client, id, body=body)

    def delete(self, id: str) -> None:
        """Delete a lead status.

        Removes a lead status that no lead is in. Move its leads to another status first.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/lead-statuses
        """
        from .lead_statuses_delete import endpoint

        endpoint.sync(self._client, id)


class LeadStatusesWithRawResponse:
    """The methods of `LeadStatuses`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, LeadStatuses, LeadStatuses.list)
        self.create = raw_response(client, LeadStatuses, LeadStatuses.create)
        self.get = raw_response(client, LeadStatuses, LeadStatuses.get)
        self.update = raw_response(client, LeadStatuses, LeadStatuses.update)
        self.delete = raw_response(client, LeadStatuses, LeadStatuses.delete)


class AsyncLeadStatuses:
    """What a lead can be to the organization, from potential to customer."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncLeadStatusesWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncLeadStatusesWithRawResponse(self._client)

    async def list(self) -> LeadStatusList:
        """List lead statuses.

        Every lead status of the organization. The list comes whole: Close documents no paging for it. The order
        that users see is that of the organization's `lead_statuses`.

        Returns:
            LeadStatusList: The organization's lead statuses.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/lead-statuses
        """
        from .lead_statuses_list import endpoint

        return await endpoint.asyncio(self._client)

    def iterate(
        self, *, page_size: int | None = None, resume_token: str | None = None
    ) -> AsyncPages[LeadStatus]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is.

        Args:
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[LeadStatus]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.lead_status import LeadStatus
        from .lead_statuses_list import PAGING, build_request

        request = build_request()
        return AsyncPages(
            self._client,
            request,
            PAGING,
            LeadStatus.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    async def create(
        self,
        *,
        label: str,
        color: Literal["blue", "gray", "green", "magenta", "orange", "purple", "teal", "yellow"]
        | None
        | Unset = UNSET,
    ) -> LeadStatus:
        """Create a lead status.

        Adds a status that leads can be in. Close answers 200, not 201.

        Args:
            label: Name of the status.
            color: Colour to show it in.

        Returns:
            LeadStatus: The status as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/lead-statuses
        """
        from ...models.create_lead_status import CreateLeadStatus
        from .lead_statuses_create import endpoint

        body = CreateLeadStatus(label=label, color=color)
        return await endpoint.asyncio(self._client, body=body)

    async def get(self, id: str) -> LeadStatus:
        """Get a lead status.

        One lead status by its id.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            LeadStatus: The status.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/lead-statuses
        """
        from .lead_statuses_get import endpoint

        return await endpoint.asyncio(self._client, id)

    async def update(
        self,
        id: str,
        *,
        label: str,
        color: Literal["blue", "gray", "green", "magenta", "orange", "purple", "teal", "yellow"]
        | None
        | Unset = UNSET,
    ) -> LeadStatus:
        """Update a lead status.

        Renames a lead status or gives it another colour. Its place among the others is changed through the
        organization.

        Args:
            id: Id of the object, as its `id` field gives it.
            label: New name of the status; the present one when only the colour changes.
            color: New colour; null for none.

        Returns:
            LeadStatus: The status after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/lead-statuses
        """
        from ...models.update_lead_status import UpdateLeadStatus
        from .lead_statuses_update import endpoint

        body = UpdateLeadStatus(label=label, color=color)
        return await endpoint.asyncio(self._client, id, body=body)

    async def delete(self, id: str) -> None:
        """Delete a lead status.

        Removes a lead status that no lead is in. Move its leads to another status first.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/lead-statuses
        """
        from .lead_statuses_delete import endpoint

        await endpoint.asyncio(self._client, id)


class AsyncLeadStatusesWithRawResponse:
    """The methods of `AsyncLeadStatuses`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncLeadStatuses, AsyncLeadStatuses.list)
        self.create = async_raw_response(client, AsyncLeadStatuses, AsyncLeadStatuses.create)
        self.get = async_raw_response(client, AsyncLeadStatuses, AsyncLeadStatuses.get)
        self.update = async_raw_response(client, AsyncLeadStatuses, AsyncLeadStatuses.update)
        self.delete = async_raw_response(client, AsyncLeadStatuses, AsyncLeadStatuses.delete)
