"""The operations tagged `shared_custom_fields`, as methods."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Generic, Literal, TypeVar

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages
    from close_runtime.partial import Partial

    from ...models.custom_field_association import CustomFieldAssociation
    from ...models.shared_custom_field_definition import SharedCustomFieldDefinition
    from ...models.shared_custom_field_list import SharedCustomFieldList

C = TypeVar("C", bound="Partial")


class SharedCustomFields:
    """Definitions of custom fields that several kinds of objects have in common."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> SharedCustomFieldsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return SharedCustomFieldsWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> SharedCustomFieldsPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import SharedCustomFieldDefinition

        check_partial(kind, SharedCustomFieldDefinition)
        return SharedCustomFieldsPartial(self, kind)

    def list(self, *, fields: Iterable[str] | Unset = UNSET) -> SharedCustomFieldList:
        """List shared custom fields.

        Every shared custom field of the organization with the kinds of object it is associated with. The list
        comes whole: Close documents no paging for it.

        Args:
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            SharedCustomFieldList: The organization's shared custom fields.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
        """
        from .shared_custom_fields_list import endpoint

        return endpoint.sync(self._client, fields=fields)

    def iterate(
        self,
        *,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[SharedCustomFieldDefinition]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is.

        Args:
            fields: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[SharedCustomFieldDefinition]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.shared_custom_field_definition import SharedCustomFieldDefinition
        from .shared_custom_fields_list import PAGING, build_request

        request = build_request(fields=fields)
        return Pages(
            self._client,
            request,
            PAGING,
            SharedCustomFieldDefinition.from_dict,
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
        description: str | None | Unset = UNSET,
        choices: Iterable[str] | Unset = UNSET,
        accepts_multiple_values: bool | Unset = UNSET,
        referenced_custom_type_id: str | Unset = UNSET,
    ) -> SharedCustomFieldDefinition:
        """Create a shared custom field.

        Defines a field that several kinds of object can have under one id. It starts without associations, so
        no object has it until it is associated. Close answers 200, not 201.

        Args:
            name: Name of the field.
            type_: The type of the field's values. It can't be changed later. `textarea` is for custom
                activities only.
            description: Help text for users, 280 characters at most.
            choices: The values to choose from, for the type `choices`. Close sorts them.
            accepts_multiple_values: Whether the field's value is a list; false when not sent. Only for the
                types `choices`, `user`, `contact` and `custom_object`.
            referenced_custom_type_id: For the type `custom_object`, the custom object type its values are of
                (`cotype_…`).

        Returns:
            SharedCustomFieldDefinition: The field as it was stored, its choices sorted.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
        """
        from ...models.create_shared_custom_field import CreateSharedCustomField
        from .shared_custom_fields_create import endpoint

        body = CreateSharedCustomField(
            name=name,
            type_=type_,
            description=description,
            choices=choices,
            accepts_multiple_values=accepts_multiple_values,
            referenced_custom_type_id=referenced_custom_type_id,
        )
        return endpoint.sync(self._client, body=body)

    def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> SharedCustomFieldDefinition:
        """Get a shared custom field.

        One shared custom field by its id, with its associations.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            SharedCustomFieldDefinition: The field.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
        """
        from .shared_custom_fields_get import endpoint

        return endpoint.sync(self._client, id, fields=fields)

    def update(
        self, id: str, *, name: str | Unset = UNSET, choices: Iterable[str] | Unset = UNSET
    ) -> SharedCustomFieldDefinition:
        """Update a shared custom field.

        Changes the name and the choices of a shared field; `choices` replaces the whole list. Nothing else can
        be changed here: the type is fixed, roles belong to the associations.

        Args:
            id: Id of the object, as its `id` field gives it.
            name: New name of the field.
            choices: The values to choose from. Replaces the whole list.

        Returns:
            SharedCustomFieldDefinition: The field after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
        """
        from ...models.update_shared_custom_field import UpdateSharedCustomField
        from .shared_custom_fields_update import endpoint

        body = UpdateSharedCustomField(name=name, choices=choices)
        return endpoint.sync(self._client, id, body=body)

    def delete(self, id: str) -> None:
        """Delete a shared custom field.

        Removes the field, its associations, and every value stored for it on any kind of object.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
        """
        from .shared_custom_fields_delete import endpoint

        endpoint.sync(self._client, id)

    def associate(
        self,
        id: str,
        *,
        object_type: Literal["contact", "custom_activity_type", "custom_object_type", "lead", "opportunity"],
        custom_activity_type_id: str | Unset = UNSET,
        custom_object_type_id: str | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        required: bool | Unset = UNSET,
    ) -> CustomFieldAssociation:
        """Associate a shared custom field.

        Makes a shared field available on one kind of object. For a custom activity type or a custom object type
        its id goes along. What Close does when the association already exists is not documented.

        Args:
            id: Id of the object, as its `id` field gives it.
            object_type: The kind of object that is to have the field.
            custom_activity_type_id: The custom activity type (`actitype_…`). With the object type
                `custom_activity_type`, and only then.
            custom_object_type_id: The custom object type (`cotype_…`). With the object type
                `custom_object_type`, and only then.
            editable_with_roles: Roles whose members may change values there (`role_…` or a built-in role).
                Empty means everybody.
            required: Whether a value has to be given. Means something for custom activity and custom object
                types only.

        Returns:
            CustomFieldAssociation: The association as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
        """
        from ...models.create_custom_field_association import CreateCustomFieldAssociation
        from .shared_custom_fields_associate import endpoint

        body = CreateCustomFieldAssociation(
            object_type=object_type,
            custom_activity_type_id=custom_activity_type_id,
            custom_object_type_id=custom_object_type_id,
            editable_with_roles=editable_with_roles,
            required=required,
        )
        return endpoint.sync(self._client, id, body=body)

    def get_association(
        self, id: str, object_type: Literal["contact", "lead", "opportunity"]
    ) -> CustomFieldAssociation:
        """Get a shared custom field's association with leads, contacts or opportunities.

        How a shared field is set up on leads, contacts or opportunities.

        Args:
            id: Id of the object, as its `id` field gives it.
            object_type: The kind of object.

        Returns:
            CustomFieldAssociation: The association.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
        """
        from .shared_custom_fields_get_association import endpoint

        return endpoint.sync(self._client, id, object_type)

    def update_association(
        self,
        id: str,
        object_type: Literal["contact", "lead", "opportunity"],
        *,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        required: bool | Unset = UNSET,
    ) -> CustomFieldAssociation:
        """Update a shared custom field's association with leads, contacts or opportunities.

        Changes who may edit a shared field on leads, contacts or opportunities, and whether it has to have a
        value there.

        Args:
            id: Id of the object, as its `id` field gives it.
            object_type: The kind of object.
            editable_with_roles: Roles whose members may change values there (`role_…` or a built-in role).
                Empty means everybody.
            required: Whether a value has to be given. Means something for custom activity and custom object
                types only.

        Returns:
            CustomFieldAssociation: The association after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
        """
        from ...models.update_custom_field_association import UpdateCustomFieldAssociation
        from .shared_custom_fields_update_association import endpoint

        body = UpdateCustomFieldAssociation(editable_with_roles=editable_with_roles, required=required)
        return endpoint.sync(self._client, id, object_type, body=body)

    def remove_association(self, id: str, object_type: Literal["contact", "lead", "opportunity"]) -> None:
        """Remove a shared custom field from leads, contacts or opportunities.

        Takes a shared field off leads, contacts or opportunities. The values stored for it there are deleted;
        the field itself stays.

        Args:
            id: Id of the object, as its `id` field gives it.
            object_type: The kind of object.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
        """
        from .shared_custom_fields_remove_association import endpoint

        endpoint.sync(self._client, id, object_type)

    def get_custom_activity_type_association(
        self, id: str, custom_activity_type_id: str
    ) -> CustomFieldAssociation:
        """Get a shared custom field's association with a custom activity type.

        How a shared field is set up on a custom activity type.

        Args:
            id: Id of the object, as its `id` field gives it.
            custom_activity_type_id: Id of the custom activity type (`actitype_…`).

        Returns:
            CustomFieldAssociation: The association.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
        """
        from .shared_custom_fields_get_custom_activity_type_association import endpoint

        return endpoint.sync(self._client, id, custom_activity_type_id)

    def update_custom_activity_type_association(
        self,
        id: str,
        custom_activity_type_id: str,
        *,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        required: bool | Unset = UNSET,
    ) -> CustomFieldAssociation:
        """Update a shared custom field's association with a custom activity type.

        Changes who may edit a shared field on a custom activity type, and whether it has to have a value there.

        Args:
            id: Id of the object, as its `id` field gives it.
            custom_activity_type_id: Id of the custom activity type (`actitype_…`).
            editable_with_roles: Roles whose members may change values there (`role_…` or a built-in role).
                Empty means everybody.
            required: Whether a value has to be given. Means something for custom activity and custom object
                types only.

        Returns:
            CustomFieldAssociation: The association after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
        """
        from ...models.update_custom_field_association import UpdateCustomFieldAssociation
        from .shared_custom_fields_update_custom_activity_type_association import endpoint

        body = UpdateCustomFieldAssociation(editable_with_roles=editable_with_roles, required=required)
        return endpoint.sync(self._client, id, custom_activity_type_id, body=body)

    def remove_custom_activity_type_association(self, id: str, custom_activity_type_id: str) -> None:
        """Remove a shared custom field from a custom activity type.

        Takes a shared field off a custom activity type. The values stored for it there are deleted; the field
        itself stays.

        Args:
            id: Id of the object, as its `id` field gives it.
            custom_activity_type_id: Id of the custom activity type (`actitype_…`).

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
        """
        from .shared_custom_fields_remove_custom_activity_type_association import endpoint

        endpoint.sync(self._client, id, custom_activity_type_id)

    def get_custom_object_type_association(
        self, id: str, custom_object_type_id: str
    ) -> CustomFieldAssociation:
        """Get a shared custom field's association with a custom object type.

        How a shared field is set up on a custom object type.

        Args:
            id: Id of the object, as its `id` field gives it.
            custom_object_type_id: Id of the custom object type (`cotype_…`).

        Returns:
            CustomFieldAssociation: The association.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
        """
        from .shared_custom_fields_get_custom_object_type_association import endpoint

        return endpoint.sync(self._client, id, custom_object_type_id)

    def update_custom_object_type_association(
        self,
        id: str,
        custom_object_type_id: str,
        *,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        required: bool | Unset = UNSET,
    ) -> CustomFieldAssociation:
        """Update a shared custom field's association with a custom object type.

        Changes who may edit a shared field on a custom object type, and whether it has to have a value there.

        Args:
            id: Id of the object, as its `id` field gives it.
            custom_object_type_id: Id of the custom object type (`cotype_…`).
            editable_with_roles: Roles whose members may change values there (`role_…` or a built-in role).
                Empty means everybody.
            required: Whether a value has to be given. Means something for custom activity and custom object
                types only.

        Returns:
            CustomFieldAssociation: The association after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
        """
        from ...models.update_custom_field_association import UpdateCustomFieldAssociation
        from .shared_custom_fields_update_custom_object_type_association import endpoint

        body = UpdateCustomFieldAssociation(editable_with_roles=editable_with_roles, required=required)
        return endpoint.sync(self._client, id, custom_object_type_id, body=body)

    def remove_custom_object_type_association(self, id: str, custom_object_type_id: str) -> None:
        """Remove a shared custom field from a custom object type.

        Takes a shared field off a custom object type. The values stored for it there are deleted; the field
        itself stays.

        Args:
            id: Id of the object, as its `id` field gives it.
            custom_object_type_id: Id of the custom object type (`cotype_…`).

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
        """
        from .shared_custom_fields_remove_custom_object_type_association import endpoint

        endpoint.sync(self._client, id, custom_object_type_id)


class SharedCustomFieldsWithRawResponse:
    """The methods of `SharedCustomFields`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, SharedCustomFields, SharedCustomFields.list)
        self.create = raw_response(client, SharedCustomFields, SharedCustomFields.create)
        self.get = raw_response(client, SharedCustomFields, SharedCustomFields.get)
        self.update = raw_response(client, SharedCustomFields, SharedCustomFields.update)
        self.delete = raw_response(client, SharedCustomFields, SharedCustomFields.delete)
        self.associate = raw_response(client, SharedCustomFields, SharedCustomFields.associate)
        self.get_association = raw_response(client, SharedCustomFields, SharedCustomFields.get_association)
        self.update_association = raw_response(
            client, SharedCustomFields, SharedCustomFields.update_association
        )
        self.remove_association = raw_response(
            client, SharedCustomFields, SharedCustomFields.remove_association
        )
        self.get_custom_activity_type_association = raw_response(
            client, SharedCustomFields, SharedCustomFields.get_custom_activity_type_association
        )
        self.update_custom_activity_type_association = raw_response(
            client, SharedCustomFields, SharedCustomFields.update_custom_activity_type_association
        )
        self.remove_custom_activity_type_association = raw_response(
            client, SharedCustomFields, SharedCustomFields.remove_custom_activity_type_association
        )
        self.get_custom_object_type_association = raw_response(
            client, SharedCustomFields, SharedCustomFields.get_custom_object_type_association
        )
        self.update_custom_object_type_association = raw_response(
            client, SharedCustomFields, SharedCustomFields.update_custom_object_type_association
        )
        self.remove_custom_object_type_association = raw_response(
            client, SharedCustomFields, SharedCustomFields.remove_custom_object_type_association
        )


class SharedCustomFieldsPartial(Generic[C]):
    """The methods of `SharedCustomFields` that can request chosen fields only."""

    def __init__(self, api: SharedCustomFields, kind: type[C]) -> None:
        from close_runtime.partial_methods import partial_object, partial_page, partial_pages

        self.list = partial_page(api.list, kind)
        self.iterate = partial_pages(api.iterate, kind)
        self.get = partial_object(api.get, kind)


class AsyncSharedCustomFields:
    """Definitions of custom fields that several kinds of objects have in common."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncSharedCustomFieldsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncSharedCustomFieldsWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> AsyncSharedCustomFieldsPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import SharedCustomFieldDefinition

        check_partial(kind, SharedCustomFieldDefinition)
        return AsyncSharedCustomFieldsPartial(self, kind)

    async def list(self, *, fields: Iterable[str] | Unset = UNSET) -> SharedCustomFieldList:
        """List shared custom fields.

        Every shared custom field of the organization with the kinds of object it is associated with. The list
        comes whole: Close documents no paging for it.

        Args:
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            SharedCustomFieldList: The organization's shared custom fields.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
        """
        from .shared_custom_fields_list import endpoint

        return await endpoint.asyncio(self._client, fields=fields)

    def iterate(
        self,
        *,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[SharedCustomFieldDefinition]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is.

        Args:
            fields: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[SharedCustomFieldDefinition]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.shared_custom_field_definition import SharedCustomFieldDefinition
        from .shared_custom_fields_list import PAGING, build_request

        request = build_request(fields=fields)
        return AsyncPages(
            self._client,
            request,
            PAGING,
            SharedCustomFieldDefinition.from_dict,
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
        description: str | None | Unset = UNSET,
        choices: Iterable[str] | Unset = UNSET,
        accepts_multiple_values: bool | Unset = UNSET,
        referenced_custom_type_id: str | Unset = UNSET,
    ) -> SharedCustomFieldDefinition:
        """Create a shared custom field.

        Defines a field that several kinds of object can have under one id. It starts without associations, so
        no object has it until it is associated. Close answers 200, not 201.

        Args:
            name: Name of the field.
            type_: The type of the field's values. It can't be changed later. `textarea` is for custom
                activities only.
            description: Help text for users, 280 characters at most.
            choices: The values to choose from, for the type `choices`. Close sorts them.
            accepts_multiple_values: Whether the field's value is a list; false when not sent. Only for the
                types `choices`, `user`, `contact` and `custom_object`.
            referenced_custom_type_id: For the type `custom_object`, the custom object type its values are of
                (`cotype_…`).

        Returns:
            SharedCustomFieldDefinition: The field as it was stored, its choices sorted.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
        """
        from ...models.create_shared_custom_field import CreateSharedCustomField
        from .shared_custom_fields_create import endpoint

        body = CreateSharedCustomField(
            name=name,
            type_=type_,
            description=description,
            choices=choices,
            accepts_multiple_values=accepts_multiple_values,
            referenced_custom_type_id=referenced_custom_type_id,
        )
        return await endpoint.asyncio(self._client, body=body)

    async def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> SharedCustomFieldDefinition:
        """Get a shared custom field.

        One shared custom field by its id, with its associations.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            SharedCustomFieldDefinition: The field.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
        """
        from .shared_custom_fields_get import endpoint

        return await endpoint.asyncio(self._client, id, fields=fields)

    async def update(
        self, id: str, *, name: str | Unset = UNSET, choices: Iterable[str] | Unset = UNSET
    ) -> SharedCustomFieldDefinition:
        """Update a shared custom field.

        Changes the name and the choices of a shared field; `choices` replaces the whole list. Nothing else can
        be changed here: the type is fixed, roles belong to the associations.

        Args:
            id: Id of the object, as its `id` field gives it.
            name: New name of the field.
            choices: The values to choose from. Replaces the whole list.

        Returns:
            SharedCustomFieldDefinition: The field after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
        """
        from ...models.update_shared_custom_field import UpdateSharedCustomField
        from .shared_custom_fields_update import endpoint

        body = UpdateSharedCustomField(name=name, choices=choices)
        return await endpoint.asyncio(self._client, id, body=body)

    async def delete(self, id: str) -> None:
        """Delete a shared custom field.

        Removes the field, its associations, and every value stored for it on any kind of object.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
        """
        from .shared_custom_fields_delete import endpoint

        await endpoint.asyncio(self._client, id)

    async def associate(
        self,
        id: str,
        *,
        object_type: Literal["contact", "custom_activity_type", "custom_object_type", "lead", "opportunity"],
        custom_activity_type_id: str | Unset = UNSET,
        custom_object_type_id: str | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        required: bool | Unset = UNSET,
    ) -> CustomFieldAssociation:
        """Associate a shared custom field.

        Makes a shared field available on one kind of object. For a custom activity type or a custom object type
        its id goes along. What Close does when the association already exists is not documented.

        Args:
            id: Id of the object, as its `id` field gives it.
            object_type: The kind of object that is to have the field.
            custom_activity_type_id: The custom activity type (`actitype_…`). With the object type
                `custom_activity_type`, and only then.
            custom_object_type_id: The custom object type (`cotype_…`). With the object type
                `custom_object_type`, and only then.
            editable_with_roles: Roles whose members may change values there (`role_…` or a built-in role).
                Empty means everybody.
            required: Whether a value has to be given. Means something for custom activity and custom object
                types only.

        Returns:
            CustomFieldAssociation: The association as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
        """
        from ...models.create_custom_field_association import CreateCustomFieldAssociation
        from .shared_custom_fields_associate import endpoint

        body = CreateCustomFieldAssociation(
            object_type=object_type,
            custom_activity_type_id=custom_activity_type_id,
            custom_object_type_id=custom_object_type_id,
            editable_with_roles=editable_with_roles,
            required=required,
        )
        return await endpoint.asyncio(self._client, id, body=body)

    async def get_association(
        self, id: str, object_type: Literal["contact", "lead", "opportunity"]
    ) -> CustomFieldAssociation:
        """Get a shared custom field's association with leads, contacts or opportunities.

        How a shared field is set up on leads, contacts or opportunities.

        Args:
            id: Id of the object, as its `id` field gives it.
            object_type: The kind of object.

        Returns:
            CustomFieldAssociation: The association.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
        """
        from .shared_custom_fields_get_association import endpoint

        return await endpoint.asyncio(self._client, id, object_type)

    async def update_association(
        self,
        id: str,
        object_type: Literal["contact", "lead", "opportunity"],
        *,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        required: bool | Unset = UNSET,
    ) -> CustomFieldAssociation:
        """Update a shared custom field's association with leads, contacts or opportunities.

        Changes who may edit a shared field on leads, contacts or opportunities, and whether it has to have a
        value there.

        Args:
            id: Id of the object, as its `id` field gives it.
            object_type: The kind of object.
            editable_with_roles: Roles whose members may change values there (`role_…` or a built-in role).
                Empty means everybody.
            required: Whether a value has to be given. Means something for custom activity and custom object
                types only.

        Returns:
            CustomFieldAssociation: The association after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
        """
        from ...models.update_custom_field_association import UpdateCustomFieldAssociation
        from .shared_custom_fields_update_association import endpoint

        body = UpdateCustomFieldAssociation(editable_with_roles=editable_with_roles, required=required)
        return await endpoint.asyncio(self._client, id, object_type, body=body)

    async def remove_association(
        self, id: str, object_type: Literal["contact", "lead", "opportunity"]
    ) -> None:
        """Remove a shared custom field from leads, contacts or opportunities.

        Takes a shared field off leads, contacts or opportunities. The values stored for it there are deleted;
        the field itself stays.

        Args:
            id: Id of the object, as its `id` field gives it.
            object_type: The kind of object.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
        """
        from .shared_custom_fields_remove_association import endpoint

        await endpoint.asyncio(self._client, id, object_type)

    async def get_custom_activity_type_association(
        self, id: str, custom_activity_type_id: str
    ) -> CustomFieldAssociation:
        """Get a shared custom field's association with a custom activity type.

        How a shared field is set up on a custom activity type.

        Args:
            id: Id of the object, as its `id` field gives it.
            custom_activity_type_id: Id of the custom activity type (`actitype_…`).

        Returns:
            CustomFieldAssociation: The association.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
        """
        from .shared_custom_fields_get_custom_activity_type_association import endpoint

        return await endpoint.asyncio(self._client, id, custom_activity_type_id)

    async def update_custom_activity_type_association(
        self,
        id: str,
        custom_activity_type_id: str,
        *,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        required: bool | Unset = UNSET,
    ) -> CustomFieldAssociation:
        """Update a shared custom field's association with a custom activity type.

        Changes who may edit a shared field on a custom activity type, and whether it has to have a value there.

        Args:
            id: Id of the object, as its `id` field gives it.
            custom_activity_type_id: Id of the custom activity type (`actitype_…`).
            editable_with_roles: Roles whose members may change values there (`role_…` or a built-in role).
                Empty means everybody.
            required: Whether a value has to be given. Means something for custom activity and custom object
                types only.

        Returns:
            CustomFieldAssociation: The association after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
        """
        from ...models.update_custom_field_association import UpdateCustomFieldAssociation
        from .shared_custom_fields_update_custom_activity_type_association import endpoint

        body = UpdateCustomFieldAssociation(editable_with_roles=editable_with_roles, required=required)
        return await endpoint.asyncio(self._client, id, custom_activity_type_id, body=body)

    async def remove_custom_activity_type_association(self, id: str, custom_activity_type_id: str) -> None:
        """Remove a shared custom field from a custom activity type.

        Takes a shared field off a custom activity type. The values stored for it there are deleted; the field
        itself stays.

        Args:
            id: Id of the object, as its `id` field gives it.
            custom_activity_type_id: Id of the custom activity type (`actitype_…`).

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
        """
        from .shared_custom_fields_remove_custom_activity_type_association import endpoint

        await endpoint.asyncio(self._client, id, custom_activity_type_id)

    async def get_custom_object_type_association(
        self, id: str, custom_object_type_id: str
    ) -> CustomFieldAssociation:
        """Get a shared custom field's association with a custom object type.

        How a shared field is set up on a custom object type.

        Args:
            id: Id of the object, as its `id` field gives it.
            custom_object_type_id: Id of the custom object type (`cotype_…`).

        Returns:
            CustomFieldAssociation: The association.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
        """
        from .shared_custom_fields_get_custom_object_type_association import endpoint

        return await endpoint.asyncio(self._client, id, custom_object_type_id)

    async def update_custom_object_type_association(
        self,
        id: str,
        custom_object_type_id: str,
        *,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        required: bool | Unset = UNSET,
    ) -> CustomFieldAssociation:
        """Update a shared custom field's association with a custom object type.

        Changes who may edit a shared field on a custom object type, and whether it has to have a value there.

        Args:
            id: Id of the object, as its `id` field gives it.
            custom_object_type_id: Id of the custom object type (`cotype_…`).
            editable_with_roles: Roles whose members may change values there (`role_…` or a built-in role).
                Empty means everybody.
            required: Whether a value has to be given. Means something for custom activity and custom object
                types only.

        Returns:
            CustomFieldAssociation: The association after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
        """
        from ...models.update_custom_field_association import UpdateCustomFieldAssociation
        from .shared_custom_fields_update_custom_object_type_association import endpoint

        body = UpdateCustomFieldAssociation(editable_with_roles=editable_with_roles, required=required)
        return await endpoint.asyncio(self._client, id, custom_object_type_id, body=body)

    async def remove_custom_object_type_association(self, id: str, custom_object_type_id: str) -> None:
        """Remove a shared custom field from a custom object type.

        Takes a shared field off a custom object type. The values stored for it there are deleted; the field
        itself stays.

        Args:
            id: Id of the object, as its `id` field gives it.
            custom_object_type_id: Id of the custom object type (`cotype_…`).

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-shared
        """
        from .shared_custom_fields_remove_custom_object_type_association import endpoint

        await endpoint.asyncio(self._client, id, custom_object_type_id)


class AsyncSharedCustomFieldsWithRawResponse:
    """The methods of `AsyncSharedCustomFields`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncSharedCustomFields, AsyncSharedCustomFields.list)
        self.create = async_raw_response(client, AsyncSharedCustomFields, AsyncSharedCustomFields.create)
        self.get = async_raw_response(client, AsyncSharedCustomFields, AsyncSharedCustomFields.get)
        self.update = async_raw_response(client, AsyncSharedCustomFields, AsyncSharedCustomFields.update)
        self.delete = async_raw_response(client, AsyncSharedCustomFields, AsyncSharedCustomFields.delete)
        self.associate = async_raw_response(
            client, AsyncSharedCustomFields, AsyncSharedCustomFields.associate
        )
        self.get_association = async_raw_response(
            client, AsyncSharedCustomFields, AsyncSharedCustomFields.get_association
        )
        self.update_association = async_raw_response(
            client, AsyncSharedCustomFields, AsyncSharedCustomFields.update_association
        )
        self.remove_association = async_raw_response(
            client, AsyncSharedCustomFields, AsyncSharedCustomFields.remove_association
        )
        self.get_custom_activity_type_association = async_raw_response(
            client, AsyncSharedCustomFields, AsyncSharedCustomFields.get_custom_activity_type_association
        )
        self.update_custom_activity_type_association = async_raw_response(
            client, AsyncSharedCustomFields, AsyncSharedCustomFields.update_custom_activity_type_association
        )
        self.remove_custom_activity_type_association = async_raw_response(
            client, AsyncSharedCustomFields, AsyncSharedCustomFields.remove_custom_activity_type_association
        )
        self.get_custom_object_type_association = async_raw_response(
            client, AsyncSharedCustomFields, AsyncSharedCustomFields.get_custom_object_type_association
        )
        self.update_custom_object_type_association = async_raw_response(
            client, AsyncSharedCustomFields, AsyncSharedCustomFields.update_custom_object_type_association
        )
        self.remove_custom_object_type_association = async_raw_response(
            client, AsyncSharedCustomFields, AsyncSharedCustomFields.remove_custom_object_type_association
        )


class AsyncSharedCustomFieldsPartial(Generic[C]):
    """The methods of `AsyncSharedCustomFields` that can request chosen fields only."""

    def __init__(self, api: AsyncSharedCustomFields, kind: type[C]) -> None:
        from close_runtime.partial_methods import (
            async_partial_object,
            async_partial_page,
            async_partial_pages,
        )

        self.list = async_partial_page(api.list, kind)
        self.iterate = async_partial_pages(api.iterate, kind)
        self.get = async_partial_object(api.get, kind)
