"""The operations tagged `lead_custom_fields`, as methods."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Generic, Literal, TypeVar

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages
    from close_runtime.partial import Partial

    from ...models.custom_field_definition import CustomFieldDefinition
    from ...models.custom_field_list import CustomFieldList

C = TypeVar("C", bound="Partial")


class LeadCustomFields:
    """Definitions of the custom fields that only leads have."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> LeadCustomFieldsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return LeadCustomFieldsWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> LeadCustomFieldsPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import CustomFieldDefinition

        check_partial(kind, CustomFieldDefinition)
        return LeadCustomFieldsPartial(self, kind)

    def list(
        self, *, limit: int | Unset = UNSET, skip: int | Unset = UNSET, fields: Iterable[str] | Unset = UNSET
    ) -> CustomFieldList:
        """List lead custom fields.

        The custom fields that exist on leads only, seen to come by name. Shared custom fields are not among
        them; the custom field schema of leads has both.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            CustomFieldList: One page of fields.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-lead
        """
        from .lead_custom_fields_list import endpoint

        return endpoint.sync(self._client, limit=limit, skip=skip, fields=fields)

    def iterate(
        self,
        *,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[CustomFieldDefinition]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            fields: As `list` takes them.
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
        from .lead_custom_fields_list import PAGING, build_request

        request = build_request(fields=fields)
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
        description: str | None | Unset = UNSET,
        choices: Iterable[str] | Unset = UNSET,
        accepts_multiple_values: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        referenced_custom_type_id: str | Unset = UNSET,
    ) -> CustomFieldDefinition:
        """Create a lead custom field.

        Defines a field that every lead can have a value for, under the key `custom.` + id. Needs the permission
        to manage the organization's customizations. Close answers 200, not 201.

        Args:
            name: Name of the field.
            type_: The type of the field's values. `textarea` is for custom activities only.
            description: Help text for users, 280 characters at most.
            choices: The values to choose from, for the type `choices`. Close sorts them.
            accepts_multiple_values: Whether the field's value is a list; false when not sent. Only for the
                types `choices`, `user`, `contact` and `custom_object`.
            editable_with_roles: Roles whose members may change values (`role_…` or a built-in role). Empty
                means everybody.
            referenced_custom_type_id: For the type `custom_object`, the custom object type its values are of
                (`cotype_…`).

        Returns:
            CustomFieldDefinition: The field as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-lead
        """
        from ...models.create_custom_field import CreateCustomField
        from .lead_custom_fields_create import endpoint

        body = CreateCustomField(
            name=name,
            type_=type_,
            description=description,
            choices=choices,
            accepts_multiple_values=accepts_multiple_values,
            editable_with_roles=editable_with_roles,
            referenced_custom_type_id=referenced_custom_type_id,
        )
        return endpoint.sync(self._client, body=body)

    def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> CustomFieldDefinition:
        """Get a lead custom field.

        One lead custom field by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            CustomFieldDefinition: The field.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-lead
        """
        from .lead_custom_fields_get import endpoint

        return endpoint.sync(self._client, id, fields=fields)

    def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
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
        ]
        | Unset = UNSET,
        description: str | None | Unset = UNSET,
        choices: Iterable[str] | Unset = UNSET,
        accepts_multiple_values: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
    ) -> CustomFieldDefinition:
        """Update a lead custom field.

        Changes a field's name, description, choices, roles or type. `choices` replaces the whole list. After a
        change of type Close converts the stored values in the background and shows `converting_to_type`
        meanwhile. Close converts between some types only and refuses others; which, its documentation does not
        say.

        Args:
            id: Id of the object, as its `id` field gives it.
            name: New name of the field.
            type_: New type of the field. Stored values are converted in the background.
            description: Help text for users, 280 characters at most.
            choices: The values to choose from. Replaces the whole list.
            accepts_multiple_values: Whether the field's value is a list. Only for the types `choices`,
                `user`, `contact` and `custom_object`.
            editable_with_roles: Roles whose members may change values (`role_…` or a built-in role). Empty
                means everybody.

        Returns:
            CustomFieldDefinition: The field after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-lead
        """
        from ...models.update_custom_field import UpdateCustomField
        from .lead_custom_fields_update import endpoint

        body = UpdateCustomField(
            name=name,
            type_=type_,
            description=description,
            choices=choices,
            accepts_multiple_values=accepts_multiple_values,
            editable_with_roles=editable_with_roles,
        )
        return endpoint.sync(self._client, id, body=body)

    def delete(self, id: str) -> None:
        """Delete a lead custom field.

        Removes the field and every value that leads have for it, at once and for good.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-lead
        """
        from .lead_custom_fields_delete import endpoint

        endpoint.sync(self._client, id)


class LeadCustomFieldsWithRawResponse:
    """The methods of `LeadCustomFields`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, LeadCustomFields, LeadCustomFields.list)
        self.create = raw_response(client, LeadCustomFields, LeadCustomFields.create)
        self.get = raw_response(client, LeadCustomFields, LeadCustomFields.get)
        self.update = raw_response(client, LeadCustomFields, LeadCustomFields.update)
        self.delete = raw_response(client, LeadCustomFields, LeadCustomFields.delete)


class LeadCustomFieldsPartial(Generic[C]):
    """The methods of `LeadCustomFields` that can request chosen fields only."""

    def __init__(self, api: LeadCustomFields, kind: type[C]) -> None:
        from close_runtime.partial_methods import partial_object, partial_page, partial_pages

        self.list = partial_page(api.list, kind)
        self.iterate = partial_pages(api.iterate, kind)
        self.get = partial_object(api.get, kind)


class AsyncLeadCustomFields:
    """Definitions of the custom fields that only leads have."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncLeadCustomFieldsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncLeadCustomFieldsWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> AsyncLeadCustomFieldsPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import CustomFieldDefinition

        check_partial(kind, CustomFieldDefinition)
        return AsyncLeadCustomFieldsPartial(self, kind)

    async def list(
        self, *, limit: int | Unset = UNSET, skip: int | Unset = UNSET, fields: Iterable[str] | Unset = UNSET
    ) -> CustomFieldList:
        """List lead custom fields.

        The custom fields that exist on leads only, seen to come by name. Shared custom fields are not among
        them; the custom field schema of leads has both.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            CustomFieldList: One page of fields.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-lead
        """
        from .lead_custom_fields_list import endpoint

        return await endpoint.asyncio(self._client, limit=limit, skip=skip, fields=fields)

    def iterate(
        self,
        *,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[CustomFieldDefinition]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            fields: As `list` takes them.
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
        from .lead_custom_fields_list import PAGING, build_request

        request = build_request(fields=fields)
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
        description: str | None | Unset = UNSET,
        choices: Iterable[str] | Unset = UNSET,
        accepts_multiple_values: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
        referenced_custom_type_id: str | Unset = UNSET,
    ) -> CustomFieldDefinition:
        """Create a lead custom field.

        Defines a field that every lead can have a value for, under the key `custom.` + id. Needs the permission
        to manage the organization's customizations. Close answers 200, not 201.

        Args:
            name: Name of the field.
            type_: The type of the field's values. `textarea` is for custom activities only.
            description: Help text for users, 280 characters at most.
            choices: The values to choose from, for the type `choices`. Close sorts them.
            accepts_multiple_values: Whether the field's value is a list; false when not sent. Only for the
                types `choices`, `user`, `contact` and `custom_object`.
            editable_with_roles: Roles whose members may change values (`role_…` or a built-in role). Empty
                means everybody.
            referenced_custom_type_id: For the type `custom_object`, the custom object type its values are of
                (`cotype_…`).

        Returns:
            CustomFieldDefinition: The field as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-lead
        """
        from ...models.create_custom_field import CreateCustomField
        from .lead_custom_fields_create import endpoint

        body = CreateCustomField(
            name=name,
            type_=type_,
            description=description,
            choices=choices,
            accepts_multiple_values=accepts_multiple_values,
            editable_with_roles=editable_with_roles,
            referenced_custom_type_id=referenced_custom_type_id,
        )
        return await endpoint.asyncio(self._client, body=body)

    async def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> CustomFieldDefinition:
        """Get a lead custom field.

        One lead custom field by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            CustomFieldDefinition: The field.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-lead
        """
        from .lead_custom_fields_get import endpoint

        return await endpoint.asyncio(self._client, id, fields=fields)

    async def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
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
        ]
        | Unset = UNSET,
        description: str | None | Unset = UNSET,
        choices: Iterable[str] | Unset = UNSET,
        accepts_multiple_values: bool | Unset = UNSET,
        editable_with_roles: Iterable[str] | Unset = UNSET,
    ) -> CustomFieldDefinition:
        """Update a lead custom field.

        Changes a field's name, description, choices, roles or type. `choices` replaces the whole list. After a
        change of type Close converts the stored values in the background and shows `converting_to_type`
        meanwhile. Close converts between some types only and refuses others; which, its documentation does not
        say.

        Args:
            id: Id of the object, as its `id` field gives it.
            name: New name of the field.
            type_: New type of the field. Stored values are converted in the background.
            description: Help text for users, 280 characters at most.
            choices: The values to choose from. Replaces the whole list.
            accepts_multiple_values: Whether the field's value is a list. Only for the types `choices`,
                `user`, `contact` and `custom_object`.
            editable_with_roles: Roles whose members may change values (`role_…` or a built-in role). Empty
                means everybody.

        Returns:
            CustomFieldDefinition: The field after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-lead
        """
        from ...models.update_custom_field import UpdateCustomField
        from .lead_custom_fields_update import endpoint

        body = UpdateCustomField(
            name=name,
            type_=type_,
            description=description,
            choices=choices,
            accepts_multiple_values=accepts_multiple_values,
            editable_with_roles=editable_with_roles,
        )
        return await endpoint.asyncio(self._client, id, body=body)

    async def delete(self, id: str) -> None:
        """Delete a lead custom field.

        Removes the field and every value that leads have for it, at once and for good.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-fields/custom-fields-lead
        """
        from .lead_custom_fields_delete import endpoint

        await endpoint.asyncio(self._client, id)


class AsyncLeadCustomFieldsWithRawResponse:
    """The methods of `AsyncLeadCustomFields`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncLeadCustomFields, AsyncLeadCustomFields.list)
        self.create = async_raw_response(client, AsyncLeadCustomFields, AsyncLeadCustomFields.create)
        self.get = async_raw_response(client, AsyncLeadCustomFields, AsyncLeadCustomFields.get)
        self.update = async_raw_response(client, AsyncLeadCustomFields, AsyncLeadCustomFields.update)
        self.delete = async_raw_response(client, AsyncLeadCustomFields, AsyncLeadCustomFields.delete)


class AsyncLeadCustomFieldsPartial(Generic[C]):
    """The methods of `AsyncLeadCustomFields` that can request chosen fields only."""

    def __init__(self, api: AsyncLeadCustomFields, kind: type[C]) -> None:
        from close_runtime.partial_methods import (
            async_partial_object,
            async_partial_page,
            async_partial_pages,
        )

        self.list = async_partial_page(api.list, kind)
        self.iterate = async_partial_pages(api.iterate, kind)
        self.get = async_partial_object(api.get, kind)
