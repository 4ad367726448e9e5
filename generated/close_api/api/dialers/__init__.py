"""The operations tagged `dialers`, as methods."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages

    from ...models.dialer import Dialer
    from ...models.dialer_list import DialerList


class Dialers:
    """Sessions in which Close calls the leads of a list one after the other."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> DialersWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return DialersWithRawResponse(self._client)

    def list(
        self,
        *,
        organization_id: str | Unset = UNSET,
        source_type: Literal["saved-search", "shared-entry"] | Unset = UNSET,
        source_value: str | Unset = UNSET,
        status: str | Unset = UNSET,
        status_in: Iterable[str] | Unset = UNSET,
        user_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> DialerList:
        """List dialers.

        A page of the dialers that match all filters.

        Args:
            organization_id: Only dialers of this organization (`orga_…`).
            source_type: Only dialers whose leads come from this kind of list.
            source_value: Only dialers whose leads come from this list, such as a Smart View (`save_…`).
            status: Only dialers in this state, such as `inactive`.
            status_in: Only dialers in one of these states.
            user_id: Only dialers of this user (`user_…`).
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.

        Returns:
            DialerList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/dialers
        """
        from .dialers_list import endpoint

        return endpoint.sync(
            self._client,
            organization_id=organization_id,
            source_type=source_type,
            source_value=source_value,
            status=status,
            status_in=status_in,
            user_id=user_id,
            limit=limit,
            skip=skip,
        )

    def iterate(
        self,
        *,
        organization_id: str | Unset = UNSET,
        source_type: Literal["saved-search", "shared-entry"] | Unset = UNSET,
        source_value: str | Unset = UNSET,
        status: str | Unset = UNSET,
        status_in: Iterable[str] | Unset = UNSET,
        user_id: str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[Dialer]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            organization_id, source_type, source_value, status, status_in, user_id: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[Dialer]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.dialer import Dialer
        from .dialers_list import PAGING, build_request

        request = build_request(
            organization_id=organization_id,
            source_type=source_type,
            source_value=source_value,
            status=status,
            status_in=status_in,
            user_id=user_id,
        )
        return Pages(
            self._client, request, PAGING, Dialer.from_dict, page_size=page_size, resume_token=resume_token
        )

    def get(self, id: str, *, organization_id: str | Unset = UNSET) -> Dialer:
        """Retrieve a dialer.

        One dialer by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            organization_id: Organization that it belongs to (`orga_…`).

        Returns:
            Dialer: The dialer.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/dialers
        """
        from .dialers_get import endpoint

        return endpoint.sync(self._client, id, organization_id=organization_id)


class DialersWithRawResponse:
    """The methods of `Dialers`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, Dialers, Dialers.list)
        self.get = raw_response(client, Dialers, Dialers.get)


class AsyncDialers:
    """Sessions in which Close calls the leads of a list one after the other."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncDialersWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncDialersWithRawResponse(self._client)

    async def list(
        self,
        *,
        organization_id: str | Unset = UNSET,
        source_type: Literal["saved-search", "shared-entry"] | Unset = UNSET,
        source_value: str | Unset = UNSET,
        status: str | Unset = UNSET,
        status_in: Iterable[str] | Unset = UNSET,
        user_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
    ) -> DialerList:
        """List dialers.

        A page of the dialers that match all filters.

        Args:
            organization_id: Only dialers of this organization (`orga_…`).
            source_type: Only dialers whose leads come from this kind of list.
            source_value: Only dialers whose leads come from this list, such as a Smart View (`save_…`).
            status: Only dialers in this state, such as `inactive`.
            status_in: Only dialers in one of these states.
            user_id: Only dialers of this user (`user_…`).
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.

        Returns:
            DialerList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/dialers
        """
        from .dialers_list import endpoint

        return await endpoint.asyncio(
            self._client,
            organization_id=organization_id,
            source_type=source_type,
            source_value=source_value,
            status=status,
            status_in=status_in,
            user_id=user_id,
            limit=limit,
            skip=skip,
        )

    def iterate(
        self,
        *,
        organization_id: str | Unset = UNSET,
        source_type: Literal["saved-search", "shared-entry"] | Unset = UNSET,
        source_value: str | Unset = UNSET,
        status: str | Unset = UNSET,
        status_in: Iterable[str] | Unset = UNSET,
        user_id: str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[Dialer]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            organization_id, source_type, source_value, status, status_in, user_id: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[Dialer]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.dialer import Dialer
        from .dialers_list import PAGING, build_request

        request = build_request(
            organization_id=organization_id,
            source_type=source_type,
            source_value=source_value,
            status=status,
            status_in=status_in,
            user_id=user_id,
        )
        return AsyncPages(
            self._client, request, PAGING, Dialer.from_dict, page_size=page_size, resume_token=resume_token
        )

    async def get(self, id: str, *, organization_id: str | Unset = UNSET) -> Dialer:
        """Retrieve a dialer.

        One dialer by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            organization_id: Organization that it belongs to (`orga_…`).

        Returns:
            Dialer: The dialer.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/dialers
        """
        from .dialers_get import endpoint

        return await endpoint.asyncio(self._client, id, organization_id=organization_id)


class AsyncDialersWithRawResponse:
    """The methods of `AsyncDialers`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncDialers, AsyncDialers.list)
        self.get = async_raw_response(client, AsyncDialers, AsyncDialers.get)
