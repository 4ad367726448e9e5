"""The operations tagged `groups`, as methods."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Generic, TypeVar

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages
    from close_runtime.partial import Partial

    from ...models.group import Group
    from ...models.group_list import GroupList
    from ...models.group_member import GroupMember

C = TypeVar("C", bound="Partial")


class Groups:
    """Teams of users, which stand for their members in filters and reports."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> GroupsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return GroupsWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> GroupsPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import Group

        check_partial(kind, Group)
        return GroupsPartial(self, kind)

    def list(self, *, fields: Iterable[str] | Unset = UNSET) -> GroupList:
        """List groups.

        Every group of the organization, without its members. The list comes whole: Close documents no paging
        for it.

        Args:
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            GroupList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/groups
        """
        from .groups_list import endpoint

        return endpoint.sync(self._client, fields=fields)

    def iterate(
        self,
        *,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[Group]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is.

        Args:
            fields: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[Group]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.group import Group
        from .groups_list import PAGING, build_request

        request = build_request(fields=fields)
        return Pages(
            self._client, request, PAGING, Group.from_dict, page_size=page_size, resume_token=resume_token
        )

    def create(self, *, name: str, fields: Iterable[str] | Unset = UNSET) -> Group:
        """Create a group.

        Adds a group that has no members yet. Its name is no other group's. Close answers 201.

        Args:
            name: Name of the group.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Group: The group as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/groups
        """
        from ...models.create_group import CreateGroup
        from .groups_create import endpoint

        body = CreateGroup(name=name)
        return endpoint.sync(self._client, body=body, fields=fields)

    def add_member(self, group_id: str, *, user_id: str) -> GroupMember:
        """Add a user to a group.

        Adds a user of the organization to a group. A user who is in it already stays in it.

        Args:
            group_id: Id of the group (`group_…`).
            user_id: Its user (`user_…`).

        Returns:
            GroupMember: Who was added.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/groups
        """
        from ...models.create_group_member import CreateGroupMember
        from .groups_add_member import endpoint

        body = CreateGroupMember(user_id=user_id)
        return endpoint.sync(self._client, group_id, body=body)

    def remove_member(self, group_id: str, user_id: str) -> None:
        """Remove a user from a group.

        Removes a user from a group. A user who is not in it stays outside.

        Args:
            group_id: Id of the group (`group_…`).
            user_id: Id of the user (`user_…`).

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/groups
        """
        from .groups_remove_member import endpoint

        endpoint.sync(self._client, group_id, user_id)

    def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> Group:
        """Retrieve a group.

        One group by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Group: The group.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/groups
        """
        from .groups_get import endpoint

        return endpoint.sync(self._client, id, fields=fields)

    def update(self, id: str, *, name: str, fields: Iterable[str] | Unset = UNSET) -> Group:
        """Update a group.

        Gives a group another name.

        Args:
            id: Id of the object, as its `id` field gives it.
            name: Name of the group.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Group: The group after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/groups
        """
        from ...models.create_group import CreateGroup
        from .groups_update import endpoint

        body = CreateGroup(name=name)
        return endpoint.sync(self._client, id, body=body, fields=fields)

    def delete(self, id: str) -> None:
        """Delete a group.

        Removes a group.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/groups
        """
        from .groups_delete import endpoint

        endpoint.sync(self._client, id)


class GroupsWithRawResponse:
    """The methods of `Groups`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, Groups, Groups.list)
        self.create = raw_response(client, Groups, Groups.create)
        self.add_member = raw_response(client, Groups, Groups.add_member)
        self.remove_member = raw_response(client, Groups, Groups.remove_member)
        self.get = raw_response(client, Groups, Groups.get)
        self.update = raw_response(client, Groups, Groups.update)
        self.delete = raw_response(client, Groups, Groups.delete)


class GroupsPartial(Generic[C]):
    """The methods of `Groups` that can request chosen fields only."""

    def __init__(self, api: Groups, kind: type[C]) -> None:
        from close_runtime.partial_methods import partial_object, partial_page, partial_pages

        self.list = partial_page(api.list, kind)
        self.iterate = partial_pages(api.iterate, kind)
        self.create = partial_object(api.create, kind)
        self.get = partial_object(api.get, kind)
        self.update = partial_object(api.update, kind)


class AsyncGroups:
    """Teams of users, which stand for their members in filters and reports."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncGroupsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncGroupsWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> AsyncGroupsPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import Group

        check_partial(kind, Group)
        return AsyncGroupsPartial(self, kind)

    async def list(self, *, fields: Iterable[str] | Unset = UNSET) -> GroupList:
        """List groups.

        Every group of the organization, without its members. The list comes whole: Close documents no paging
        for it.

        Args:
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            GroupList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/groups
        """
        from .groups_list import endpoint

        return await endpoint.asyncio(self._client, fields=fields)

    def iterate(
        self,
        *,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[Group]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is.

        Args:
            fields: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[Group]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.group import Group
        from .groups_list import PAGING, build_request

        request = build_request(fields=fields)
        return AsyncPages(
            self._client, request, PAGING, Group.from_dict, page_size=page_size, resume_token=resume_token
        )

    async def create(self, *, name: str, fields: Iterable[str] | Unset = UNSET) -> Group:
        """Create a group.

        Adds a group that has no members yet. Its name is no other group's. Close answers 201.

        Args:
            name: Name of the group.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Group: The group as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/groups
        """
        from ...models.create_group import CreateGroup
        from .groups_create import endpoint

        body = CreateGroup(name=name)
        return await endpoint.asyncio(self._client, body=body, fields=fields)

    async def add_member(self, group_id: str, *, user_id: str) -> GroupMember:
        """Add a user to a group.

        Adds a user of the organization to a group. A user who is in it already stays in it.

        Args:
            group_id: Id of the group (`group_…`).
            user_id: Its user (`user_…`).

        Returns:
            GroupMember: Who was added.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/groups
        """
        from ...models.create_group_member import CreateGroupMember
        from .groups_add_member import endpoint

        body = CreateGroupMember(user_id=user_id)
        return await endpoint.asyncio(self._client, group_id, body=body)

    async def remove_member(self, group_id: str, user_id: str) -> None:
        """Remove a user from a group.

        Removes a user from a group. A user who is not in it stays outside.

        Args:
            group_id: Id of the group (`group_…`).
            user_id: Id of the user (`user_…`).

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/groups
        """
        from .groups_remove_member import endpoint

        await endpoint.asyncio(self._client, group_id, user_id)

    async def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> Group:
        """Retrieve a group.

        One group by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Group: The group.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/groups
        """
        from .groups_get import endpoint

        return await endpoint.asyncio(self._client, id, fields=fields)

    async def update(self, id: str, *, name: str, fields: Iterable[str] | Unset = UNSET) -> Group:
        """Update a group.

        Gives a group another name.

        Args:
            id: Id of the object, as its `id` field gives it.
            name: Name of the group.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Group: The group after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/groups
        """
        from ...models.create_group import CreateGroup
        from .groups_update import endpoint

        body = CreateGroup(name=name)
        return await endpoint.asyncio(self._client, id, body=body, fields=fields)

    async def delete(self, id: str) -> None:
        """Delete a group.

        Removes a group.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/groups
        """
        from .groups_delete import endpoint

        await endpoint.asyncio(self._client, id)


class AsyncGroupsWithRawResponse:
    """The methods of `AsyncGroups`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncGroups, AsyncGroups.list)
        self.create = async_raw_response(client, AsyncGroups, AsyncGroups.create)
        self.add_member = async_raw_response(client, AsyncGroups, AsyncGroups.add_member)
        self.remove_member = async_raw_response(client, AsyncGroups, AsyncGroups.remove_member)
        self.get = async_raw_response(client, AsyncGroups, AsyncGroups.get)
        self.update = async_raw_response(client, AsyncGroups, AsyncGroups.update)
        self.delete = async_raw_response(client, AsyncGroups, AsyncGroups.delete)


class AsyncGroupsPartial(Generic[C]):
    """The methods of `AsyncGroups` that can request chosen fields only."""

    def __init__(self, api: AsyncGroups, kind: type[C]) -> None:
        from close_runtime.partial_methods import (
            async_partial_object,
            async_partial_page,
            async_partial_pages,
        )

        self.list = async_partial_page(api.list, kind)
        self.iterate = async_partial_pages(api.iterate, kind)
        self.create = async_partial_object(api.create, kind)
        self.get = async_partial_object(api.get, kind)
        self.update = async_partial_object(api.update, kind)
