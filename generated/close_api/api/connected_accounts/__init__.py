"""The operations tagged `connected_accounts`, as methods."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Generic, TypeVar

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages
    from close_runtime.partial import Partial

    from ...models.connected_account import ConnectedAccount
    from ...models.connected_account_list import ConnectedAccountList

C = TypeVar("C", bound="Partial")


class ConnectedAccounts:
    """Accounts of users elsewhere that Close works with: mail, calendars and meetings. They can only be read."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> ConnectedAccountsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return ConnectedAccountsWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> ConnectedAccountsPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import ConnectedAccount

        check_partial(kind, ConnectedAccount)
        return ConnectedAccountsPartial(self, kind)

    def list(
        self, *, fields: Iterable[str] | Unset = UNSET, user_id: str | Unset = UNSET
    ) -> ConnectedAccountList:
        """List connected accounts.

        All connected accounts, or those of one user.

        Args:
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.
            user_id: Only accounts of this user (`user_…`).

        Returns:
            ConnectedAccountList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/connected-accounts
        """
        from .connected_accounts_list import endpoint

        return endpoint.sync(self._client, fields=fields, user_id=user_id)

    def iterate(
        self,
        *,
        fields: Iterable[str] | Unset = UNSET,
        user_id: str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[ConnectedAccount]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is.

        Args:
            fields, user_id: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[ConnectedAccount]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.connected_account import ConnectedAccount
        from .connected_accounts_list import PAGING, build_request

        request = build_request(fields=fields, user_id=user_id)
        return Pages(
            self._client,
            request,
            PAGING,
            ConnectedAccount.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> ConnectedAccount:
        """Retrieve a connected account.

        One connected account by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            ConnectedAccount: The connected account.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/connected-accounts
        """
        from .connected_accounts_get import endpoint

        return endpoint.sync(self._client, id, fields=fields)


class ConnectedAccountsWithRawResponse:
    """The methods of `ConnectedAccounts`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, ConnectedAccounts, ConnectedAccounts.list)
        self.get = raw_response(client, ConnectedAccounts, ConnectedAccounts.get)


class ConnectedAccountsPartial(Generic[C]):
    """The methods of `ConnectedAccounts` that can request chosen fields only."""

    def __init__(self, api: ConnectedAccounts, kind: type[C]) -> None:
        from close_runtime.partial_methods import partial_object, partial_page, partial_pages

        self.list = partial_page(api.list, kind)
        self.iterate = partial_pages(api.iterate, kind)
        self.get = partial_object(api.get, kind)


class AsyncConnectedAccounts:
    """Accounts of users elsewhere that Close works with: mail, calendars and meetings. They can only be read."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncConnectedAccountsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncConnectedAccountsWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> AsyncConnectedAccountsPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import ConnectedAccount

        check_partial(kind, ConnectedAccount)
        return AsyncConnectedAccountsPartial(self, kind)

    async def list(
        self, *, fields: Iterable[str] | Unset = UNSET, user_id: str | Unset = UNSET
    ) -> ConnectedAccountList:
        """List connected accounts.

        All connected accounts, or those of one user.

        Args:
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.
            user_id: Only accounts of this user (`user_…`).

        Returns:
            ConnectedAccountList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/connected-accounts
        """
        from .connected_accounts_list import endpoint

        return await endpoint.asyncio(self._client, fields=fields, user_id=user_id)

    def iterate(
        self,
        *,
        fields: Iterable[str] | Unset = UNSET,
        user_id: str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[ConnectedAccount]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is.

        Args:
            fields, user_id: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[ConnectedAccount]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.connected_account import ConnectedAccount
        from .connected_accounts_list import PAGING, build_request

        request = build_request(fields=fields, user_id=user_id)
        return AsyncPages(
            self._client,
            request,
            PAGING,
            ConnectedAccount.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    async def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> ConnectedAccount:
        """Retrieve a connected account.

        One connected account by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            ConnectedAccount: The connected account.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/connected-accounts
        """
        from .connected_accounts_get import endpoint

        return await endpoint.asyncio(self._client, id, fields=fields)


class AsyncConnectedAccountsWithRawResponse:
    """The methods of `AsyncConnectedAccounts`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncConnectedAccounts, AsyncConnectedAccounts.list)
        self.get = async_raw_response(client, AsyncConnectedAccounts, AsyncConnectedAccounts.get)


class AsyncConnectedAccountsPartial(Generic[C]):
    """The methods of `AsyncConnectedAccounts` that can request chosen fields only."""

    def __init__(self, api: AsyncConnectedAccounts, kind: type[C]) -> None:
        from close_runtime.partial_methods import (
            async_partial_object,
            async_partial_page,
            async_partial_pages,
        )

        self.list = async_partial_page(api.list, kind)
        self.iterate = async_partial_pages(api.iterate, kind)
        self.get = async_partial_object(api.get, kind)
