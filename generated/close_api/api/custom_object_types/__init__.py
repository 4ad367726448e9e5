"""The operations tagged `custom_object_types`, as methods."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller

    from ...models.custom_object_type import CustomObjectType
    from ...models.custom_object_type_list import CustomObjectTypeList


class CustomObjectTypes:
    """Kinds of objects that an organization has made up: their names, rules and fields."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> CustomObjectTypesWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return CustomObjectTypesWithRawResponse(self._client)

    def list(self) -> CustomObjectTypeList:
        """List custom object types.

        All custom object types of the organization, archived ones included. The list has no pages. Moments come
        without a zone, in UTC.

        Returns:
            CustomObjectTypeList: The types.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-object-types
        """
        from .custom_object_types_list import endpoint

        return endpoint.sync(self._client)

    def create(
        self,
        *,
        name: str,
        name_plural: str,
        description: str | None | Unset = UNSET,
        api_create_only: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
    ) -> CustomObjectType:
        """Create a custom object type.

        Defines a kind of object. Make the type first, then its fields by `custom_object_custom_fields`. Close
        answers 201.

        Args:
            name: Name of the type.
            name_plural: Name of several objects of the type, such as `Vehicles`.
            description: What the type is for, for users.
            api_create_only: Whether custom objects of this type are made through the API alone, and not by
                people in Close.
            editable_with_roles: Roles whose members may make and change custom objects of this type, as ids
                (`role_…`) or the built-in `admin`, `superuser`, `user`, `restricteduser`. Empty means everybody.

        Returns:
            CustomObjectType: The type as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-object-types
        """
        from ...models.create_custom_object_type import CreateCustomObjectType
        from .custom_object_types_create import endpoint

        body = CreateCustomObjectType(
            name=name,
            name_plural=name_plural,
            description=description,
            api_create_only=api_create_only,
            editable_with_roles=editable_with_roles,
        )
        return endpoint.sync(self._client, body=body)

    def get(self, id: str) -> CustomObjectType:
        """Get a custom object type.

        One custom object type by its id.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            CustomObjectType: The type.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-object-types
        """
        from .custom_object_types_get import endpoint

        return endpoint.sync(self._client, id)

    def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        name_plural: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        api_create_only: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
    ) -> CustomObjectType:
        """Update a custom object type.

        Changes a type's names, description, roles, whether it is archived and whether people can make such
        objects. Fields are added, changed and removed by `custom_object_custom_fields`, and put in order by
        `custom_field_schemas`.

        Args:
            id: Id of the object, as its `id` field gives it.
            name: New name of the type.
            name_plural: Name of several objects of the type, such as `Vehicles`.
            description: What the type is for, for users.
            api_create_only: Whether custom objects of this type are made through the API alone, and not by
                people in Close.
            editable_with_roles: Roles whose members may make and change custom objects of this type, as ids
                (`role_…`) or the built-in `admin`, `superuser`, `user`, `restricteduser`. Empty means everybody.
            is_archived: Whether the type is archived.

        Returns:
            CustomObjectType: The type after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-object-types
        """
        from ...models.update_custom_object_type import UpdateCustomObjectType
        from .custom_object_types_update import endpoint

        body = UpdateCustomObjectType(
            name=name,
            name_plural=name_plural,
            description=description,
            api_create_only=api_create_only,
            editable_with_roles=editable_with_roles,
            is_archived=is_archived,
        )
        return endpoint.sync(self._client, id, body=body)

    def delete(self, id: str) -> None:
        """Delete a custom object type.

        Removes the type. What becomes of its fields and objects is not documented. Close answers 204.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-object-types
        """
        from .custom_object_types_delete import endpoint

        endpoint.sync(self._client, id)


class CustomObjectTypesWithRawResponse:
    """The methods of `CustomObjectTypes`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, CustomObjectTypes, CustomObjectTypes.list)
        self.create = raw_response(client, CustomObjectTypes, CustomObjectTypes.create)
        self.get = raw_response(client, CustomObjectTypes, CustomObjectTypes.get)
        self.update = raw_response(client, CustomObjectTypes, CustomObjectTypes.update)
        self.delete = raw_response(client, CustomObjectTypes, CustomObjectTypes.delete)


class AsyncCustomObjectTypes:
    """Kinds of objects that an organization has made up: their names, rules and fields."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncCustomObjectTypesWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncCustomObjectTypesWithRawResponse(self._client)

    async def list(self) -> CustomObjectTypeList:
        """List custom object types.

        All custom object types of the organization, archived ones included. The list has no pages. Moments come
        without a zone, in UTC.

        Returns:
            CustomObjectTypeList: The types.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-object-types
        """
        from .custom_object_types_list import endpoint

        return await endpoint.asyncio(self._client)

    async def create(
        self,
        *,
        name: str,
        name_plural: str,
        description: str | None | Unset = UNSET,
        api_create_only: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
    ) -> CustomObjectType:
        """Create a custom object type.

        Defines a kind of object. Make the type first, then its fields by `custom_object_custom_fields`. Close
        answers 201.

        Args:
            name: Name of the type.
            name_plural: Name of several objects of the type, such as `Vehicles`.
            description: What the type is for, for users.
            api_create_only: Whether custom objects of this type are made through the API alone, and not by
                people in Close.
            editable_with_roles: Roles whose members may make and change custom objects of this type, as ids
                (`role_…`) or the built-in `admin`, `superuser`, `user`, `restricteduser`. Empty means everybody.

        Returns:
            CustomObjectType: The type as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-object-types
        """
        from ...models.create_custom_object_type import CreateCustomObjectType
        from .custom_object_types_create import endpoint

        body = CreateCustomObjectType(
            name=name,
            name_plural=name_plural,
            description=description,
            api_create_only=api_create_only,
            editable_with_roles=editable_with_roles,
        )
        return await endpoint.asyncio(self._client, body=body)

    async def get(self, id: str) -> CustomObjectType:
        """Get a custom object type.

        One custom object type by its id.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            CustomObjectType: The type.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-object-types
        """
        from .custom_object_types_get import endpoint

        return await endpoint.asyncio(self._client, id)

    async def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        name_plural: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        api_create_only: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
    ) -> CustomObjectType:
        """Update a custom object type.

        Changes a type's names, description, roles, whether it is archived and whether people can make such
        objects. Fields are added, changed and removed by `custom_object_custom_fields`, and put in order by
        `custom_field_schemas`.

        Args:
            id: Id of the object, as its `id` field gives it.
            name: New name of the type.
            name_plural: Name of several objects of the type, such as `Vehicles`.
            description: What the type is for, for users.
            api_create_only: Whether custom objects of this type are made through the API alone, and not by
                people in Close.
            editable_with_roles: Roles whose members may make and change custom objects of this type, as ids
                (`role_…`) or the built-in `admin`, `superuser`, `user`, `restricteduser`. Empty means everybody.
            is_archived: Whether the type is archived.

        Returns:
            CustomObjectType: The type after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-object-types
        """
        from ...models.update_custom_object_type import UpdateCustomObjectType
        from .custom_object_types_update import endpoint

        body = UpdateCustomObjectType(
            name=name,
            name_plural=name_plural,
            description=description,
            api_create_only=api_create_only,
            editable_with_roles=editable_with_roles,
            is_archived=is_archived,
        )
        return await endpoint.asyncio(self._client, id, body=body)

    async def delete(self, id: str) -> None:
        """Delete a custom object type.

        Removes the type. What becomes of its fields and objects is not documented. Close answers 204.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-object-types
        """
        from .custom_object_types_delete import endpoint

        await endpoint.asyncio(self._client, id)


class AsyncCustomObjectTypesWithRawResponse:
    """The methods of `AsyncCustomObjectTypes`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncCustomObjectTypes, AsyncCustomObjectTypes.list)
        self.create = async_raw_response(client, AsyncCustomObjectTypes, AsyncCustomObjectTypes.create)
        self.get = async_raw_response(client, AsyncCustomObjectTypes, AsyncCustomObjectTypes.get)
        self.update = async_raw_response(client, AsyncCustomObjectTypes, AsyncCustomObjectTypes.update)
        self.delete = async_raw_response(client, AsyncCustomObjectTypes, AsyncCustomObjectTypes.delete)
