"""The operations tagged `roles`, as methods."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages

    from ...models.role import Role
    from ...models.role_list import RoleList


class Roles:
    """What members of the organization may do."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> RolesWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return RolesWithRawResponse(self._client)

    def list(self) -> RoleList:
        """List roles.

        Every role of the organization, those included that Close made. The list comes whole: Close documents no
        paging for it.

        Returns:
            RoleList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/roles
        """
        from .roles_list import endpoint

        return endpoint.sync(self._client)

    def iterate(self, *, page_size: int | None = None, resume_token: str | None = None) -> Pages[Role]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is.

        Args:
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[Role]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.role import Role
        from .roles_list import PAGING, build_request

        request = build_request()
        return Pages(
            self._client, request, PAGING, Role.from_dict, page_size=page_size, resume_token=resume_token
        )

    def create(
        self,
        *,
        name: str,
        permissions: Iterable[str] | Unset = UNSET,
        visibility_user_lcf_behavior: str | None | Unset = UNSET,
        visibility_user_lcf_ids: Iterable[str] | None | Unset = UNSET,
    ) -> Role:
        """Create a role.

        Adds a role. Close answers 201.

        Args:
            name: Name of the role.
            permissions: Names of what the role allows, such as `bulk_edit`.
            visibility_user_lcf_behavior: Whether leads that name nobody in those fields are seen:
                `require_assignment` or `allow_unassigned`.
            visibility_user_lcf_ids: Custom fields of leads (`cf_…`) of type user: those named there see the
                lead.

        Returns:
            Role: The role as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/roles
        """
        from ...models.create_role import CreateRole
        from .roles_create import endpoint

        body = CreateRole(
            name=name,
            permissions=permissions,
            visibility_user_lcf_behavior=visibility_user_lcf_behavior,
            visibility_user_lcf_ids=visibility_user_lcf_ids,
        )
        return endpoint.sync(self._client, body=body)

    def get(self, id: str) -> Role:
        """Retrieve a role.

        One role by its id.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            Role: The role.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/roles
        """
        from .roles_get import endpoint

        return endpoint.sync(self._client, id)

    def update(self, id: str, *, permissions: Iterable[str] | Unset = UNSET) -> Role:
        """Update a role.

        Changes the fields that are sent. `permissions` replaces the whole list. The roles that Close made can't
        be changed.

        Args:
            id: Id of the object, as its `id` field gives it.
            permissions: Names of what the role allows from now on, such as `bulk_edit`.

        Returns:
            Role: The role after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/roles
        """
        from ...models.update_role import UpdateRole
        from .roles_update import endpoint

        body = UpdateRole(permissions=permissions)
        return endpoint.sync(self._client, id, body=body)

    def delete(self, id: str) -> None:
        """Delete a role.

        Removes a role.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/roles
        """
        from .roles_delete import endpoint

        endpoint.sync(self._client, id)


class RolesWithRawResponse:
    """The methods of `Roles`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, Roles, Roles.list)
        self.create = raw_response(client, Roles, Roles.create)
        self.get = raw_response(client, Roles, Roles.get)
        self.update = raw_response(client, Roles, Roles.update)
        self.delete = raw_response(client, Roles, Roles.delete)


class AsyncRoles:
    """What members of the organization may do."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncRolesWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncRolesWithRawResponse(self._client)

    async def list(self) -> RoleList:
        """List roles.

        Every role of the organization, those included that Close made. The list comes whole: Close documents no
        paging for it.

        Returns:
            RoleList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/roles
        """
        from .roles_list import endpoint

        return await endpoint.asyncio(self._client)

    def iterate(self, *, page_size: int | None = None, resume_token: str | None = None) -> AsyncPages[Role]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is.

        Args:
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[Role]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.role import Role
        from .roles_list import PAGING, build_request

        request = build_request()
        return AsyncPages(
            self._client, request, PAGING, Role.from_dict, page_size=page_size, resume_token=resume_token
        )

    async def create(
        self,
        *,
        name: str,
        permissions: Iterable[str] | Unset = UNSET,
        visibility_user_lcf_behavior: str | None | Unset = UNSET,
        visibility_user_lcf_ids: Iterable[str] | None | Unset = UNSET,
    ) -> Role:
        """Create a role.

        Adds a role. Close answers 201.

        Args:
            name: Name of the role.
            permissions: Names of what the role allows, such as `bulk_edit`.
            visibility_user_lcf_behavior: Whether leads that name nobody in those fields are seen:
                `require_assignment` or `allow_unassigned`.
            visibility_user_lcf_ids: Custom fields of leads (`cf_…`) of type user: those named there see the
                lead.

        Returns:
            Role: The role as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/roles
        """
        from ...models.create_role import CreateRole
        from .roles_create import endpoint

        body = CreateRole(
            name=name,
            permissions=permissions,
            visibility_user_lcf_behavior=visibility_user_lcf_behavior,
            visibility_user_lcf_ids=visibility_user_lcf_ids,
        )
        return await endpoint.asyncio(self._client, body=body)

    async def get(self, id: str) -> Role:
        """Retrieve a role.

        One role by its id.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            Role: The role.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/roles
        """
        from .roles_get import endpoint

        return await endpoint.asyncio(self._client, id)

    async def update(self, id: str, *, permissions: Iterable[str] | Unset = UNSET) -> Role:
        """Update a role.

        Changes the fields that are sent. `permissions` replaces the whole list. The roles that Close made can't
        be changed.

        Args:
            id: Id of the object, as its `id` field gives it.
            permissions: Names of what the role allows from now on, such as `bulk_edit`.

        Returns:
            Role: The role after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/roles
        """
        from ...models.update_role import UpdateRole
        from .roles_update import endpoint

        body = UpdateRole(permissions=permissions)
        return await endpoint.asyncio(self._client, id, body=body)

    async def delete(self, id: str) -> None:
        """Delete a role.

        Removes a role.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/roles
        """
        from .roles_delete import endpoint

        await endpoint.asyncio(self._client, id)


class AsyncRolesWithRawResponse:
    """The methods of `AsyncRoles`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncRoles, AsyncRoles.list)
        self.create = async_raw_response(client, AsyncRoles, AsyncRoles.create)
        self.get = async_raw_response(client, AsyncRoles, AsyncRoles.get)
        self.update = async_raw_response(client, AsyncRoles, AsyncRoles.update)
        self.delete = async_raw_response(client, AsyncRoles, AsyncRoles.delete)
