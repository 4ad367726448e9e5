"""The operations tagged `custom_object_custom_fields`, as methods."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages

    from ...models.custom_field_definition import CustomFieldDefinition
    from ...models.custom_object_custom_field_list import CustomObjectCustomFieldList


class CustomObjectCustomFields:
    """Definitions of the custom fields of custom object types."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> CustomObjectCustomFieldsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return CustomObjectCustomFieldsWithRawResponse(self._client)

    def list(self) -> CustomObjectCustomFieldList:
        """List custom object custom fields.

        The custom fields of all custom object types. Recorded answers have `data` alone, and the list takes no
        parameters. Shared custom fields are not among them; the custom field schema of a type has both.

        Returns:
            CustomObjectCustomFieldList: The fields.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-custom-object
        """
        from .custom_object_custom_fields_list import endpoint

        return endpoint.sync(self._client)

    def iterate(
        self, *, page_size: int | None = None, resume_token: str | None = None
    ) -> Pages[CustomFieldDefinition]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is.

        Args:
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[CustomFieldDefinition]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.custom_field_definition import CustomFieldDefinition
        from .custom_object_custom_fields_list import PAGING, build_request

        request = build_request()
        return Pages(
            self._client,
            request,
            PAGING,
            CustomFieldDefinition.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    def create(
        self,
        *,
        name: str,
        type_: Literal[
            "choices",
            "contact",
            "custom_object",
            "date",
            "datetime",
            "hidden",
            "number",
            "text",
            "textarea",
            "user",
        ],
        custom_object_type_id: str,
        description: str | None | Unset = UNSET,
        choices: Iterable[str] | Unset = UNSET,
        accepts_multiple_values: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        referenced_custom_type_id: str | Unset = UNSET,
        required: bool | Unset = UNSET,
    ) -> CustomFieldDefinition:
        """Create a custom object custom field.

        Defines a field of one custom object type: every custom object of that type can have a value for it,
        under the key `custom.` + id. The type has to be there first. Needs the permission to manage the
        organization's customizations. Close answers 201.

        Args:
            name: Name of the field.
            type_: The type of the field's values. `textarea` is for custom activities only.
            custom_object_type_id: The custom object type that is to have the field (`cotype_…`). It can't be
                changed later.
            description: Help text for users, 280 characters at most.
            choices: The values to choose from, for the type `choices`. Close sorts them.
            accepts_multiple_values: Whether the field's value is a list; false when not sent. Only for the
                types `choices`, `user`, `contact` and `custom_object`.
            editable_with_roles: Roles whose members may change values (`role_…` or a built-in role). Empty
                means everybody.
            referenced_custom_type_id: For the type `custom_object`, the custom object type its values are of
                (`cotype_…`).
            required: Whether a custom object needs a value to be saved; false when not sent.

        Returns:
            CustomFieldDefinition: The field as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-custom-object
        """
        from ...models.create_custom_object_custom_field import CreateCustomObjectCustomField
        from .custom_object_custom_fields_create import endpoint

        body = CreateCustomObjectCustomField(
            name=name,
            type_=type_,
            custom_object_type_id=custom_object_type_id,
            description=description,
            choices=choices,
            accepts_multiple_values=accepts_multiple_values,
            editable_with_roles=editable_with_roles,
            referenced_custom_type_id=referenced_custom_type_id,
            required=required,
        )
        return endpoint.sync(self._client, body=body)

    def get(self, id: str) -> CustomFieldDefinition:
        """Get a custom object custom field.

        One custom object custom field by its id.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            CustomFieldDefinition: The field.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-custom-object
        """
        from .custom_object_custom_fields_get import endpoint

        return endpoint.sync(self._client, id)

    def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        choices: Iterable[str] | Unset = UNSET,
        accepts_multiple_values: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        required: bool | Unset = UNSET,
    ) -> CustomFieldDefinition:
        """Update a custom object custom field.

        Changes a field's name, description, choices, roles, whether it takes several values, and whether a
        custom object needs a value to be saved. Its type and its custom object type stay. `choices` replaces
        the whole list.

        Args:
            id: Id of the object, as its `id` field gives it.
            name: New name of the field.
            description: Help text for users, 280 characters at most.
            choices: The values to choose from. Replaces the whole list.
            accepts_multiple_values: Whether the field's value is a list. Only for the types `choices`,
                `user`, `contact` and `custom_object`.
            editable_with_roles: Roles whose members may change values (`role_…` or a built-in role). Empty
                means everybody.
            required: Whether a custom activity needs a value to be published, a custom object to be saved.

        Returns:
            CustomFieldDefinition: The field after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-custom-object
        """
        from ...models.update_type_custom_field import UpdateTypeCustomField
        from .custom_object_custom_fields_update import endpoint

        body = UpdateTypeCustomField(
            name=name,
            description=description,
            choices=choices,
            accepts_multiple_values=accepts_multiple_values,
            editable_with_roles=editable_with_roles,
            required=required,
        )
        return endpoint.sync(self._client, id, body=body)

    def delete(self, id: str) -> None:
        """Delete a custom object custom field.

        Removes the field and every value that custom objects have for it, at once and for good. Close answers
        204.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-custom-object
        """
        from .custom_object_custom_fields_delete import endpoint

        endpoint.sync(self._client, id)


class CustomObjectCustomFieldsWithRawResponse:
    """The methods of `CustomObjectCustomFields`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, CustomObjectCustomFields, CustomObjectCustomFields.list)
        self.create = raw_response(client, CustomObjectCustomFields, CustomObjectCustomFields.create)
        self.get = raw_response(client, CustomObjectCustomFields, CustomObjectCustomFields.get)
        self.update = raw_response(client, CustomObjectCustomFields, CustomObjectCustomFields.update)
        self.delete = raw_response(client, CustomObjectCustomFields, CustomObjectCustomFields.delete)


class AsyncCustomObjectCustomFields:
    """Definitions of the custom fields of custom object types."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncCustomObjectCustomFieldsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncCustomObjectCustomFieldsWithRawResponse(self._client)

    async def list(self) -> CustomObjectCustomFieldList:
        """List custom object custom fields.

        The custom fields of all custom object types. Recorded answers have `data` alone, and the list takes no
        parameters. Shared custom fields are not among them; the custom field schema of a type has both.

        Returns:
            CustomObjectCustomFieldList: The fields.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-custom-object
        """
        from .custom_object_custom_fields_list import endpoint

        return await endpoint.asyncio(self._client)

    def iterate(
        self, *, page_size: int | None = None, resume_token: str | None = None
    ) -> AsyncPages[CustomFieldDefinition]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is.

        Args:
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[CustomFieldDefinition]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.custom_field_definition import CustomFieldDefinition
        from .custom_object_custom_fields_list import PAGING, build_request

        request = build_request()
        return AsyncPages(
            self._client,
            request,
            PAGING,
            CustomFieldDefinition.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    async def create(
        self,
        *,
        name: str,
        type_: Literal[
            "choices",
            "contact",
            "custom_object",
            "date",
            "datetime",
            "hidden",
            "number",
            "text",
            "textarea",
            "user",
        ],
        custom_object_type_id: str,
        description: str | None | Unset = UNSET,
        choices: Iterable[str] | Unset = UNSET,
        accepts_multiple_values: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        referenced_custom_type_id: str | Unset = UNSET,
        required: bool | Unset = UNSET,
    ) -> CustomFieldDefinition:
        """Create a custom object custom field.

        Defines a field of one custom object type: every custom object of that type can have a value for it,
        under the key `custom.` + id. The type has to be there first. Needs the permission to manage the
        organization's customizations. Close answers 201.

        Args:
            name: Name of the field.
            type_: The type of the field's values. `textarea` is for custom activities only.
            custom_object_type_id: The custom object type that is to have the field (`cotype_…`). It can't be
                changed later.
            description: Help text for users, 280 characters at most.
            choices: The values to choose from, for the type `choices`. Close sorts them.
            accepts_multiple_values: Whether the field's value is a list; false when not sent. Only for the
                types `choices`, `user`, `contact` and `custom_object`.
            editable_with_roles: Roles whose members may change values (`role_…` or a built-in role). Empty
                means everybody.
            referenced_custom_type_id: For the type `custom_object`, the custom object type its values are of
                (`cotype_…`).
            required: Whether a custom object needs a value to be saved; false when not sent.

        Returns:
            CustomFieldDefinition: The field as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-custom-object
        """
        from ...models.create_custom_object_custom_field import CreateCustomObjectCustomField
        from .custom_object_custom_fields_create import endpoint

        body = CreateCustomObjectCustomField(
            name=name,
            type_=type_,
            custom_object_type_id=custom_object_type_id,
            description=description,
            choices=choices,
            accepts_multiple_values=accepts_multiple_values,
            editable_with_roles=editable_with_roles,
            referenced_custom_type_id=referenced_custom_type_id,
            required=required,
        )
        return await endpoint.asyncio(self._client, body=body)

    async def get(self, id: str) -> CustomFieldDefinition:
        """Get a custom object custom field.

        One custom object custom field by its id.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            CustomFieldDefinition: The field.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-custom-object
        """
        from .custom_object_custom_fields_get import endpoint

        return await endpoint.asyncio(self._client, id)

    async def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        choices: Iterable[str] | Unset = UNSET,
        accepts_multiple_values: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        required: bool | Unset = UNSET,
    ) -> CustomFieldDefinition:
        """Update a custom object custom field.

        Changes a field's name, description, choices, roles, whether it takes several values, and whether a
        custom object needs a value to be saved. Its type and its custom object type stay. `choices` replaces
        the whole list.

        Args:
            id: Id of the object, as its `id` field gives it.
            name: New name of the field.
            description: Help text for users, 280 characters at most.
            choices: The values to choose from. Replaces the whole list.
            accepts_multiple_values: Whether the field's value is a list. Only for the types `choices`,
                `user`, `contact` and `custom_object`.
            editable_with_roles: Roles whose members may change values (`role_…` or a built-in role). Empty
                means everybody.
            required: Whether a custom activity needs a value to be published, a custom object to be saved.

        Returns:
            CustomFieldDefinition: The field after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-custom-object
        """
        from ...models.update_type_custom_field import UpdateTypeCustomField
        from .custom_object_custom_fields_update import endpoint

        body = UpdateTypeCustomField(
            name=name,
            description=description,
            choices=choices,
            accepts_multiple_values=accepts_multiple_values,
            editable_with_roles=editable_with_roles,
            required=required,
        )
        return await endpoint.asyncio(self._client, id, body=body)

    async def delete(self, id: str) -> None:
        """Delete a custom object custom field.

        Removes the field and every value that custom objects have for it, at once and for good. Close answers
        204.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-custom-object
        """
        from .custom_object_custom_fields_delete import endpoint

        await endpoint.asyncio(self._client, id)


class AsyncCustomObjectCustomFieldsWithRawResponse:
    """The methods of `AsyncCustomObjectCustomFields`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(
            client, AsyncCustomObjectCustomFields, AsyncCustomObjectCustomFields.list
        )
        self.create = async_raw_response(
            client, AsyncCustomObjectCustomFields, AsyncCustomObjectCustomFields.create
        )
        self.get = async_raw_response(
            client, AsyncCustomObjectCustomFields, AsyncCustomObjectCustomFields.get
        )
        self.update = async_raw_response(
            client, AsyncCustomObjectCustomFields, AsyncCustomObjectCustomFields.update
        )
        self.delete = async_raw_response(
            client, AsyncCustomObjectCustomFields, AsyncCustomObjectCustomFields.delete
        )
