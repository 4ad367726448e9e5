"""The operations tagged `custom_activity_types`, as methods."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller

    from ...models.custom_activity_type import CustomActivityType
    from ...models.custom_activity_type_list import CustomActivityTypeList
    from ...models.custom_field_reference import CustomFieldReference


class CustomActivityTypes:
    """Kinds of activities that an organization has made up: their names, rules and fields."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> CustomActivityTypesWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return CustomActivityTypesWithRawResponse(self._client)

    def list(self) -> CustomActivityTypeList:
        """List custom activity types.

        All custom activity types of the organization, archived ones included. The list has no pages. Moments
        come without a zone, in UTC.

        Returns:
            CustomActivityTypeList: The types.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-activity-types
        """
        from .custom_activity_types_list import endpoint

        return endpoint.sync(self._client)

    def create(
        self,
        *,
        name: str,
        description: str | None | Unset = UNSET,
        api_create_only: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
    ) -> CustomActivityType:
        """Create a custom activity type.

        Defines a kind of activity. Make the type first, then its fields by `activity_custom_fields`. Close
        answers 201.

        Args:
            name: Name of the type.
            description: What the type is for, for users.
            api_create_only: Whether custom activities of this type are made through the API alone, and not by
                people in Close.
            editable_with_roles: Roles whose members may make and change custom activities of this type, as
                ids (`role_…`) or the built-in `admin`, `superuser`, `user`, `restricteduser`. Empty means
                everybody.

        Returns:
            CustomActivityType: The type as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-activity-types
        """
        from ...models.create_custom_activity_type import CreateCustomActivityType
        from .custom_activity_types_create import endpoint

        body = CreateCustomActivityType(
            name=name,
            description=description,
            api_create_only=api_create_only,
            editable_with_roles=editable_with_roles,
        )
        return endpoint.sync(self._client, body=body)

    def get(self, id: str) -> CustomActivityType:
        """Get a custom activity type.

        One custom activity type by its id.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            CustomActivityType: The type.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-activity-types
        """
        from .custom_activity_types_get import endpoint

        return endpoint.sync(self._client, id)

    def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        api_create_only: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
        fields: Iterable[CustomFieldReference | Mapping[str, Any]] | Unset = UNSET,
    ) -> CustomActivityType:
        """Update a custom activity type.

        Changes a type's name, description, roles, whether it is archived and whether people can make such
        activities, and puts its fields in another order. Fields are added, changed and removed by
        `activity_custom_fields`.

        Args:
            id: Id of the object, as its `id` field gives it.
            name: New name of the type.
            description: What the type is for, for users.
            api_create_only: Whether custom activities of this type are made through the API alone, and not by
                people in Close.
            editable_with_roles: Roles whose members may make and change custom activities of this type, as
                ids (`role_…`) or the built-in `admin`, `superuser`, `user`, `restricteduser`. Empty means
                everybody.
            is_archived: Whether the type is archived.
            fields: The type's fields in the order wanted, by id, for display alone. Fields that are not
                listed go to the end; nothing can be added or removed this way.

        Returns:
            CustomActivityType: The type after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-activity-types
        """
        from ...models.update_custom_activity_type import UpdateCustomActivityType
        from .custom_activity_types_update import endpoint

        body = UpdateCustomActivityType(
            name=name,
            description=description,
            api_create_only=api_create_only,
            editable_with_roles=editable_with_roles,
            is_archived=is_archived,
            fields=fields,
        )
        return endpoint.sync(self._client, id, body=body)

    def delete(self, id: str) -> None:
        """Delete a custom activity type.

        Removes the type. What becomes of its fields and activities is not documented. Close answers 204.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-activity-types
        """
        from .custom_activity_types_delete import endpoint

        endpoint.sync(self._client, id)


class CustomActivityTypesWithRawResponse:
    """The methods of `CustomActivityTypes`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, CustomActivityTypes, CustomActivityTypes.list)
        self.create = raw_response(client, CustomActivityTypes, CustomActivityTypes.create)
        self.get = raw_response(client, CustomActivityTypes, CustomActivityTypes.get)
        self.update = raw_response(client, CustomActivityTypes, CustomActivityTypes.update)
        self.delete = raw_response(client, CustomActivityTypes, CustomActivityTypes.delete)


class AsyncCustomActivityTypes:
    """Kinds of activities that an organization has made up: their names, rules and fields."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncCustomActivityTypesWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncCustomActivityTypesWithRawResponse(self._client)

    async def list(self) -> CustomActivityTypeList:
        """List custom activity types.

        All custom activity types of the organization, archived ones included. The list has no pages. Moments
        come without a zone, in UTC.

        Returns:
            CustomActivityTypeList: The types.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-activity-types
        """
        from .custom_activity_types_list import endpoint

        return await endpoint.asyncio(self._client)

    async def create(
        self,
        *,
        name: str,
        description: str | None | Unset = UNSET,
        api_create_only: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
    ) -> CustomActivityType:
        """Create a custom activity type.

        Defines a kind of activity. Make the type first, then its fields by `activity_custom_fields`. Close
        answers 201.

        Args:
            name: Name of the type.
            description: What the type is for, for users.
            api_create_only: Whether custom activities of this type are made through the API alone, and not by
                people in Close.
            editable_with_roles: Roles whose members may make and change custom activities of this type, as
                ids (`role_…`) or the built-in `admin`, `superuser`, `user`, `restricteduser`. Empty means
                everybody.

        Returns:
            CustomActivityType: The type as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-activity-types
        """
        from ...models.create_custom_activity_type import CreateCustomActivityType
        from .custom_activity_types_create import endpoint

        body = CreateCustomActivityType(
            name=name,
            description=description,
            api_create_only=api_create_only,
            editable_with_roles=editable_with_roles,
        )
        return await endpoint.asyncio(self._client, body=body)

    async def get(self, id: str) -> CustomActivityType:
        """Get a custom activity type.

        One custom activity type by its id.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            CustomActivityType: The type.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-activity-types
        """
        from .custom_activity_types_get import endpoint

        return await endpoint.asyncio(self._client, id)

    async def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        api_create_only: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
        fields: Iterable[CustomFieldReference | Mapping[str, Any]] | Unset = UNSET,
    ) -> CustomActivityType:
        """Update a custom activity type.

        Changes a type's name, description, roles, whether it is archived and whether people can make such
        activities, and puts its fields in another order. Fields are added, changed and removed by
        `activity_custom_fields`.

        Args:
            id: Id of the object, as its `id` field gives it.
            name: New name of the type.
            description: What the type is for, for users.
            api_create_only: Whether custom activities of this type are made through the API alone, and not by
                people in Close.
            editable_with_roles: Roles whose members may make and change custom activities of this type, as
                ids (`role_…`) or the built-in `admin`, `superuser`, `user`, `restricteduser`. Empty means
                everybody.
            is_archived: Whether the type is archived.
            fields: The type's fields in the order wanted, by id, for display alone. Fields that are not
                listed go to the end; nothing can be added or removed this way.

        Returns:
            CustomActivityType: The type after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-activity-types
        """
        from ...models.update_custom_activity_type import UpdateCustomActivityType
        from .custom_activity_types_update import endpoint

        body = UpdateCustomActivityType(
            name=name,
            description=description,
            api_create_only=api_create_only,
            editable_with_roles=editable_with_roles,
            is_archived=is_archived,
            fields=fields,
        )
        return await endpoint.asyncio(self._client, id, body=body)

    async def delete(self, id: str) -> None:
        """Delete a custom activity type.

        Removes the type. What becomes of its fields and activities is not documented. Close answers 204.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-activity-types
        """
        from .custom_activity_types_delete import endpoint

        await endpoint.asyncio(self._client, id)


class AsyncCustomActivityTypesWithRawResponse:
    """The methods of `AsyncCustomActivityTypes`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncCustomActivityTypes, AsyncCustomActivityTypes.list)
        self.create = async_raw_response(client, AsyncCustomActivityTypes, AsyncCustomActivityTypes.create)
        self.get = async_raw_response(client, AsyncCustomActivityTypes, AsyncCustomActivityTypes.get)
        self.update = async_raw_response(client, AsyncCustomActivityTypes, AsyncCustomActivityTypes.update)
        self.delete = async_raw_response(client, AsyncCustomActivityTypes, AsyncCustomActivityTypes.delete)
