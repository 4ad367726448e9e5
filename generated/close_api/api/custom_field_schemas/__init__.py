"""The operations tagged `custom_field_schemas`, as methods."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller

    from ...models.custom_field_reference import CustomFieldReference
    from ...models.custom_field_schema import CustomFieldSchema


class CustomFieldSchemas:
    """Which custom fields a kind of object has, and in which order."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> CustomFieldSchemasWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return CustomFieldSchemasWithRawResponse(self._client)

    def get(self, object_type: Literal["contact", "lead", "opportunity"]) -> CustomFieldSchema:
        """Get the custom field schema of leads, contacts or opportunities.

        Every custom field of leads, contacts or opportunities, shared ones included, in the order users see
        them. This is the way to find out which fields there are.

        Args:
            object_type: The kind of object.

        Returns:
            CustomFieldSchema: The schema.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-field-schemas
        """
        from .custom_field_schemas_get import endpoint

        return endpoint.sync(self._client, object_type)

    def reorder(
        self,
        object_type: Literal["contact", "lead", "opportunity"],
        *,
        fields: Iterable[CustomFieldReference | Mapping[str, Any]],
    ) -> CustomFieldSchema:
        """Reorder the custom fields of leads, contacts or opportunities.

        Puts the fields in another order. Fields that are not listed go to the end; nothing can be added or
        removed this way.

        Args:
            object_type: The kind of object.
            fields: The fields in the order wanted, by id. Fields that are not listed go to the end.

        Returns:
            CustomFieldSchema: The schema in its new order.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-field-schemas
        """
        from ...models.reorder_custom_field_schema import ReorderCustomFieldSchema
        from .custom_field_schemas_reorder import endpoint

        body = ReorderCustomFieldSchema(fields=fields)
        return endpoint.sync(self._client, object_type, body=body)

    def get_for_activity(self, custom_activity_type_id: str) -> CustomFieldSchema:
        """Get the custom field schema of a custom activity type.

        Every custom field of one custom activity type, shared ones included, in the order users see them. This
        is the way to find out which fields there are.

        Args:
            custom_activity_type_id: Id of the custom activity type (`actitype_…`).

        Returns:
            CustomFieldSchema: The schema.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-field-schemas
        """
        from .custom_field_schemas_get_for_activity import endpoint

        return endpoint.sync(self._client, custom_activity_type_id)

    def reorder_for_activity(
        self, custom_activity_type_id: str, *, fields: Iterable[CustomFieldReference | Mapping[str, Any]]
    ) -> CustomFieldSchema:
        """Reorder the custom fields of a custom activity type.

        Puts the fields in another order. Fields that are not listed go to the end; nothing can be added or
        removed this way.

        Args:
            custom_activity_type_id: Id of the custom activity type (`actitype_…`).
            fields: The fields in the order wanted, by id. Fields that are not listed go to the end.

        Returns:
            CustomFieldSchema: The schema in its new order.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-field-schemas
        """
        from ...models.reorder_custom_field_schema import ReorderCustomFieldSchema
        from .custom_field_schemas_reorder_for_activity import endpoint

        body = ReorderCustomFieldSchema(fields=fields)
        return endpoint.sync(self._client, custom_activity_type_id, body=body)

    def get_for_custom_object(self, custom_object_type_id: str) -> CustomFieldSchema:
        """Get the custom field schema of a custom object type.

        Every custom field of one custom object type, shared ones included, in the order users see them. This is
        the way to find out which fields there are.

        Args:
            custom_object_type_id: Id of the custom object type (`cotype_…`).

        Returns:
            CustomFieldSchema: The schema.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-field-schemas
        """
        from .custom_field_schemas_get_for_custom_object import endpoint

        return endpoint.sync(self._client, custom_object_type_id)

    def reorder_for_custom_object(
        self, custom_object_type_id: str, *, fields: Iterable[CustomFieldReference | Mapping[str, Any]]
    ) -> CustomFieldSchema:
        """Reorder the custom fields of a custom object type.

        Puts the fields in another order. Fields that are not listed go to the end; nothing can be added or
        removed this way.

        Args:
            custom_object_type_id: Id of the custom object type (`cotype_…`).
            fields: The fields in the order wanted, by id. Fields that are not listed go to the end.

        Returns:
            CustomFieldSchema: The schema in its new order.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-field-schemas
        """
        from ...models.reorder_custom_field_schema import ReorderCustomFieldSchema
        from .custom_field_schemas_reorder_for_custom_object import endpoint

        body = ReorderCustomFieldSchema(fields=fields)
        return endpoint.sync(self._client, custom_object_type_id, body=body)


class CustomFieldSchemasWithRawResponse:
    """The methods of `CustomFieldSchemas`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.get = raw_response(client, CustomFieldSchemas, CustomFieldSchemas.get)
        self.reorder = raw_response(client, CustomFieldSchemas, CustomFieldSchemas.reorder)
        self.get_for_activity = raw_response(client, CustomFieldSchemas, CustomFieldSchemas.get_for_activity)
        self.reorder_for_activity = raw_response(
            client, CustomFieldSchemas, CustomFieldSchemas.reorder_for_activity
        )
        self.get_for_custom_object = raw_response(
            client, CustomFieldSchemas, CustomFieldSchemas.get_for_custom_object
        )
        self.reorder_for_custom_object = raw_response(
            client, CustomFieldSchemas, CustomFieldSchemas.reorder_for_custom_object
        )


class AsyncCustomFieldSchemas:
    """Which custom fields a kind of object has, and in which order."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncCustomFieldSchemasWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncCustomFieldSchemasWithRawResponse(self._client)

    async def get(self, object_type: Literal["contact", "lead", "opportunity"]) -> CustomFieldSchema:
        """Get the custom field schema of leads, contacts or opportunities.

        Every custom field of leads, contacts or opportunities, shared ones included, in the order users see
        them. This is the way to find out which fields there are.

        Args:
            object_type: The kind of object.

        Returns:
            CustomFieldSchema: The schema.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-field-schemas
        """
        from .custom_field_schemas_get import endpoint

        return await endpoint.asyncio(self._client, object_type)

    async def reorder(
        self,
        object_type: Literal["contact", "lead", "opportunity"],
        *,
        fields: Iterable[CustomFieldReference | Mapping[str, Any]],
    ) -> CustomFieldSchema:
        """Reorder the custom fields of leads, contacts or opportunities.

        Puts the fields in another order. Fields that are not listed go to the end; nothing can be added or
        removed this way.

        Args:
            object_type: The kind of object.
            fields: The fields in the order wanted, by id. Fields that are not listed go to the end.

        Returns:
            CustomFieldSchema: The schema in its new order.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-field-schemas
        """
        from ...models.reorder_custom_field_schema import ReorderCustomFieldSchema
        from .custom_field_schemas_reorder import endpoint

        body = ReorderCustomFieldSchema(fields=fields)
        return await endpoint.asyncio(self._client, object_type, body=body)

    async def get_for_activity(self, custom_activity_type_id: str) -> CustomFieldSchema:
        """Get the custom field schema of a custom activity type.

        Every custom field of one custom activity type, shared ones included, in the order users see them. This
        is the way to find out which fields there are.

        Args:
            custom_activity_type_id: Id of the custom activity type (`actitype_…`).

        Returns:
            CustomFieldSchema: The schema.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-field-schemas
        """
        from .custom_field_schemas_get_for_activity import endpoint

        return await endpoint.asyncio(self._client, custom_activity_type_id)

    async def reorder_for_activity(
        self, custom_activity_type_id: str, *, fields: Iterable[CustomFieldReference | Mapping[str, Any]]
    ) -> CustomFieldSchema:
        """Reorder the custom fields of a custom activity type.

        Puts the fields in another order. Fields that are not listed go to the end; nothing can be added or
        removed this way.

        Args:
            custom_activity_type_id: Id of the custom activity type (`actitype_…`).
            fields: The fields in the order wanted, by id. Fields that are not listed go to the end.

        Returns:
            CustomFieldSchema: The schema in its new order.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-field-schemas
        """
        from ...models.reorder_custom_field_schema import ReorderCustomFieldSchema
        from .custom_field_schemas_reorder_for_activity import endpoint

        body = ReorderCustomFieldSchema(fields=fields)
        return await endpoint.asyncio(self._client, custom_activity_type_id, body=body)

    async def get_for_custom_object(self, custom_object_type_id: str) -> CustomFieldSchema:
        """Get the custom field schema of a custom object type.

        Every custom field of one custom object type, shared ones included, in the order users see them. This is
        the way to find out which fields there are.

        Args:
            custom_object_type_id: Id of the custom object type (`cotype_…`).

        Returns:
            CustomFieldSchema: The schema.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-field-schemas
        """
        from .custom_field_schemas_get_for_custom_object import endpoint

        return await endpoint.asyncio(self._client, custom_object_type_id)

    async def reorder_for_custom_object(
        self, custom_object_type_id: str, *, fields: Iterable[CustomFieldReference | Mapping[str, Any]]
    ) -> CustomFieldSchema:
        """Reorder the custom fields of a custom object type.

        Puts the fields in another order. Fields that are not listed go to the end; nothing can be added or
        removed this way.

        Args:
            custom_object_type_id: Id of the custom object type (`cotype_…`).
            fields: The fields in the order wanted, by id. Fields that are not listed go to the end.

        Returns:
            CustomFieldSchema: The schema in its new order.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-field-schemas
        """
        from ...models.reorder_custom_field_schema import ReorderCustomFieldSchema
        from .custom_field_schemas_reorder_for_custom_object import endpoint

        body = ReorderCustomFieldSchema(fields=fields)
        return await endpoint.asyncio(self._client, custom_object_type_id, body=body)


class AsyncCustomFieldSchemasWithRawResponse:
    """The methods of `AsyncCustomFieldSchemas`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.get = async_raw_response(client, AsyncCustomFieldSchemas, AsyncCustomFieldSchemas.get)
        self.reorder = async_raw_response(client, AsyncCustomFieldSchemas, AsyncCustomFieldSchemas.reorder)
        self.get_for_activity = async_raw_response(
            client, AsyncCustomFieldSchemas, AsyncCustomFieldSchemas.get_for_activity
        )
        self.reorder_for_activity = async_raw_response(
            client, AsyncCustomFieldSchemas, AsyncCustomFieldSchemas.reorder_for_activity
        )
        self.get_for_custom_object = async_raw_response(
            client, AsyncCustomFieldSchemas, AsyncCustomFieldSchemas.get_for_custom_object
        )
        self.reorder_for_custom_object = async_raw_response(
            client, AsyncCustomFieldSchemas, AsyncCustomFieldSchemas.reorder_for_custom_object
        )
