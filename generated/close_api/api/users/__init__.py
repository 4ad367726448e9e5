"""The operations tagged `users`, as methods."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncCaller, SyncCaller
    from ...models.me import Me
    from ...models.user import User
    from ...models.user_availability_list import UserAvailabilityList
    from ...models.user_list import UserList


class Users:
    """The people of the organization."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    def me(
        self,
        *,
        fields: Sequence[str] | Unset = UNSET,
    ) -> Me:
        """Get the current user.

        The user the credentials belong to, with memberships and organizations. Every request is made as this
        user, and the call is the usual way to check credentials.

        Args:
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.

        Returns:
            Me: The current user.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/users
        """
        from . import users_me as endpoint  # noqa: PLC0415  # loaded with its first call

        return endpoint.sync(
            client=self._client,
            fields=fields,
        )

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
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/users
        """
        from . import users_list as endpoint  # noqa: PLC0415  # loaded with its first call

        return endpoint.sync(
            client=self._client,
            limit=limit,
            skip=skip,
            order_by=order_by,
        )

    def get(
        self,
        id: str,
    ) -> User:
        """Get a user.

        One user by id.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            User: The user.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/users
        """
        from . import users_get as endpoint  # noqa: PLC0415  # loaded with its first call

        return endpoint.sync(
            id,
            client=self._client,
        )

    def availability(
        self,
        *,
        organization_id: str | Unset = UNSET,
    ) -> UserAvailabilityList:
        """Get the availability of users.

        Which users of an organization can take calls right now, and on which kind of device.

        Args:
            organization_id: Organization to look at (`orga_…`). Close doesn't say whether it may be left out;
                credentials belong to one organization anyway.

        Returns:
            UserAvailabilityList: The users' devices and their state.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/users
        """
        from . import users_availability as endpoint  # noqa: PLC0415  # loaded with its first call

        return endpoint.sync(
            client=self._client,
            organization_id=organization_id,
        )


class AsyncUsers:
    """The people of the organization."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    async def me(
        self,
        *,
        fields: Sequence[str] | Unset = UNSET,
    ) -> Me:
        """Get the current user.

        The user the credentials belong to, with memberships and organizations. Every request is made as this
        user, and the call is the usual way to check credentials.

        Args:
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.

        Returns:
            Me: The current user.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/users
        """
        from . import users_me as endpoint  # noqa: PLC0415  # loaded with its first call

        return await endpoint.asyncio(
            client=self._client,
            fields=fields,
        )

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
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/users
        """
        from . import users_list as endpoint  # noqa: PLC0415  # loaded with its first call

        return await endpoint.asyncio(
            client=self._client,
            limit=limit,
            skip=skip,
            order_by=order_by,
        )

    async def get(
        self,
        id: str,
    ) -> User:
        """Get a user.

        One user by id.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            User: The user.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/users
        """
        from . import users_get as endpoint  # noqa: PLC0415  # loaded with its first call

        return await endpoint.asyncio(
            id,
            client=self._client,
        )

    async def availability(
        self,
        *,
        organization_id: str | Unset = UNSET,
    ) -> UserAvailabilityList:
        """Get the availability of users.

        Which users of an organization can take calls right now, and on which kind of device.

        Args:
            organization_id: Organization to look at (`orga_…`). Close doesn't say whether it may be left out;
                credentials belong to one organization anyway.

        Returns:
            UserAvailabilityList: The users' devices and their state.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its answer can't be read.

        Source: https://developer.close.com/api/resources/users
        """
        from . import users_availability as endpoint  # noqa: PLC0415  # loaded with its first call

        return await endpoint.asyncio(
            client=self._client,
            organization_id=organization_id,
        )
