"""The operations tagged `users`, as methods."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Generic, Literal, TypeVar

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages
    from close_runtime.partial import Partial

    from ...models.me import Me
    from ...models.user import User
    from ...models.user_availability_list import UserAvailabilityList
    from ...models.user_list import UserList

C = TypeVar("C", bound="Partial")


class Users:
    """The people of the organization."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> UsersWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return UsersWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> UsersPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import Me

        check_partial(kind, Me)
        return UsersPartial(self, kind)

    def me(self, *, fields: Iterable[str] | Unset = UNSET) -> Me:
        """Get the current user.

        The user the credentials belong to, with memberships and organizations. Every request is made as this
        user, and the call is the usual way to check credentials.

        Args:
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Me: The current user.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/users
        """
        from .users_me import endpoint

        return endpoint.sync(self._client, fields=fields)

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        order_by: Literal["first_name,last_name", "last_name,first_name"] | Unset = UNSET,
    ) -> UserList:
        """List users.

        The users of the organization. Without `_order_by` they were seen to come by id.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            order_by: By which names to sort.

        Returns:
            UserList: One page of users.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/users
        """
        from .users_list import endpoint

        return endpoint.sync(self._client, limit=limit, skip=skip, order_by=order_by)

    def iterate(
        self,
        *,
        order_by: Literal["first_name,last_name", "last_name,first_name"] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[User]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            order_by: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[User]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.user import User
        from .users_list import PAGING, build_request

        request = build_request(order_by=order_by)
        return Pages(
            self._client, request, PAGING, User.from_dict, page_size=page_size, resume_token=resume_token
        )

    def get(self, id: str) -> User:
        """Get a user.

        One user by id.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            User: The user.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/users
        """
        from .users_get import endpoint

        return endpoint.sync(self._client, id)

    def availability(self, *, organization_id: str | Unset = UNSET) -> UserAvailabilityList:
        """Get the availability of users.

        Which users of an organization can take calls right now, and on which kind of device.

        Args:
            organization_id: Organization to look at (`orga_…`). Close doesn't say whether it may be left out;
                credentials belong to one organization anyway.

        Returns:
            UserAvailabilityList: The users' devices and their state.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/users
        """
        from .users_availability import endpoint

        return endpoint.sync(self._client, organization_id=organization_id)


class UsersWithRawResponse:
    """The methods of `Users`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.me = raw_response(client, Users, Users.me)
        self.list = raw_response(client, Users, Users.list)
        self.get = raw_response(client, Users, Users.get)
        self.availability = raw_response(client, Users, Users.availability)


class UsersPartial(Generic[C]):
    """The methods of `Users` that can request chosen fields only."""

    def __init__(self, api: Users, kind: type[C]) -> None:
        from close_runtime.partial_methods import partial_object

        self.me = partial_object(api.me, kind)


class AsyncUsers:
    """The people of the organization."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncUsersWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncUsersWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> AsyncUsersPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import Me

        check_partial(kind, Me)
        return AsyncUsersPartial(self, kind)

    async def me(self, *, fields: Iterable[str] | Unset = UNSET) -> Me:
        """Get the current user.

        The user the credentials belong to, with memberships and organizations. Every request is made as this
        user, and the call is the usual way to check credentials.

        Args:
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Me: The current user.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/users
        """
        from .users_me import endpoint

        return await endpoint.asyncio(self._client, fields=fields)

    async def list(
        self,
        *,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        order_by: Literal["first_name,last_name", "last_name,first_name"] | Unset = UNSET,
    ) -> UserList:
        """List users.

        The users of the organization. Without `_order_by` they were seen to come by id.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            order_by: By which names to sort.

        Returns:
            UserList: One page of users.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/users
        """
        from .users_list import endpoint

        return await endpoint.asyncio(self._client, limit=limit, skip=skip, order_by=order_by)

    def iterate(
        self,
        *,
        order_by: Literal["first_name,last_name", "last_name,first_name"] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[User]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            order_by: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[User]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.user import User
        from .users_list import PAGING, build_request

        request = build_request(order_by=order_by)
        return AsyncPages(
            self._client, request, PAGING, User.from_dict, page_size=page_size, resume_token=resume_token
        )

    async def get(self, id: str) -> User:
        """Get a user.

        One user by id.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            User: The user.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/users
        """
        from .users_get import endpoint

        return await endpoint.asyncio(self._client, id)

    async def availability(self, *, organization_id: str | Unset = UNSET) -> UserAvailabilityList:
        """Get the availability of users.

        Which users of an organization can take calls right now, and on which kind of device.

        Args:
            organization_id: Organization to look at (`orga_…`). Close doesn't say whether it may be left out;
                credentials belong to one organization anyway.

        Returns:
            UserAvailabilityList: The users' devices and their state.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/users
        """
        from .users_availability import endpoint

        return await endpoint.asyncio(self._client, organization_id=organization_id)


class AsyncUsersWithRawResponse:
    """The methods of `AsyncUsers`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.me = async_raw_response(client, AsyncUsers, AsyncUsers.me)
        self.list = async_raw_response(client, AsyncUsers, AsyncUsers.list)
        self.get = async_raw_response(client, AsyncUsers, AsyncUsers.get)
        self.availability = async_raw_response(client, AsyncUsers, AsyncUsers.availability)


class AsyncUsersPartial(Generic[C]):
    """The methods of `AsyncUsers` that can request chosen fields only."""

    def __init__(self, api: AsyncUsers, kind: type[C]) -> None:
        from close_runtime.partial_methods import async_partial_object

        self.me = async_partial_object(api.me, kind)
