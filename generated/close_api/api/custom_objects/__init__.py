"""The operations tagged `custom_objects`, as methods."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages

    from ...models.custom_object import CustomObject
    from ...models.custom_object_list import CustomObjectList


class CustomObjects:
    """Objects of the kinds that an organization has made up, each with a lead."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> CustomObjectsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return CustomObjectsWithRawResponse(self._client)

    def list(self, *, lead_id: str, custom_object_type_id: str | Unset = UNSET) -> CustomObjectList:
        """List the custom objects of a lead.

        The custom objects of one lead, of all types or of one. Close refuses a request that names no lead.
        Which custom fields elsewhere refer to an object is not shown.

        Args:
            lead_id: The lead whose objects are wanted (`lead_…`).
            custom_object_type_id: Only objects of this type (`cotype_…`).

        Returns:
            CustomObjectList: The lead's objects.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-objects
        """
        from .custom_objects_list import endpoint

        return endpoint.sync(self._client, lead_id=lead_id, custom_object_type_id=custom_object_type_id)

    def iterate(
        self,
        *,
        lead_id: str,
        custom_object_type_id: str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[CustomObject]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is.

        Args:
            lead_id, custom_object_type_id: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[CustomObject]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.custom_object import CustomObject
        from .custom_objects_list import PAGING, build_request

        request = build_request(lead_id=lead_id, custom_object_type_id=custom_object_type_id)
        return Pages(
            self._client,
            request,
            PAGING,
            CustomObject.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    def create(
        self, *changes: Mapping[str, Any], custom_object_type_id: str, lead_id: str, name: str
    ) -> CustomObject:
        """Create a custom object.

        Adds an object of a type to a lead. Every field that the type requires needs a value. Close answers 201.

        Args:
            changes: Custom field keys and their values, such as `{"custom.cf_...": "Gold"}`.
            custom_object_type_id: The type of the object (`cotype_…`). It can't be changed later.
            lead_id: The lead that is to have the object (`lead_…`). It can't be changed later.
            name: Name of the object.

        Returns:
            CustomObject: The object as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-objects
        """
        from close_runtime.changes import confirmed

        from ...models.create_custom_object import CreateCustomObject
        from .custom_objects_create import endpoint

        body = CreateCustomObject(custom_object_type_id=custom_object_type_id, lead_id=lead_id, name=name)
        body.add_keys(*confirmed(self._client, changes))
        return endpoint.sync(self._client, body=body)

    def get(self, id: str) -> CustomObject:
        """Get a custom object.

        One custom object by its id.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            CustomObject: The object.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-objects
        """
        from .custom_objects_get import endpoint

        return endpoint.sync(self._client, id)

    def update(self, id: str, *changes: Mapping[str, Any], name: str | Unset = UNSET) -> CustomObject:
        """Update a custom object.

        Changes an object's name and the values of its custom fields. Its type and its lead stay.

        Args:
            id: Id of the object, as its `id` field gives it.
            changes: Custom field keys and their values, such as `{"custom.cf_...": "Gold"}`.
            name: New name of the object.

        Returns:
            CustomObject: The object after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-objects
        """
        from close_runtime.changes import confirmed

        from ...models.update_custom_object import UpdateCustomObject
        from .custom_objects_update import endpoint

        body = UpdateCustomObject(name=name)
        body.add_keys(*confirmed(self._client, changes))
        return endpoint.sync(self._client, id, body=body)

    def delete(self, id: str) -> None:
        """Delete a custom object.

        Removes the object. Close answers 204.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-objects
        """
        from .custom_objects_delete import endpoint

        endpoint.sync(self._client, id)


class CustomObjectsWithRawResponse:
    """The methods of `CustomObjects`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, CustomObjects, CustomObjects.list)
        self.create = raw_response(client, CustomObjects, CustomObjects.create)
        self.get = raw_response(client, CustomObjects, CustomObjects.get)
        self.update = raw_response(client, CustomObjects, CustomObjects.update)
        self.delete = raw_response(client, CustomObjects, CustomObjects.delete)


class AsyncCustomObjects:
    """Objects of the kinds that an organization has made up, each with a lead."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncCustomObjectsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncCustomObjectsWithRawResponse(self._client)

    async def list(self, *, lead_id: str, custom_object_type_id: str | Unset = UNSET) -> CustomObjectList:
        """List the custom objects of a lead.

        The custom objects of one lead, of all types or of one. Close refuses a request that names no lead.
        Which custom fields elsewhere refer to an object is not shown.

        Args:
            lead_id: The lead whose objects are wanted (`lead_…`).
            custom_object_type_id: Only objects of this type (`cotype_…`).

        Returns:
            CustomObjectList: The lead's objects.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-objects
        """
        from .custom_objects_list import endpoint

        return await endpoint.asyncio(
            self._client, lead_id=lead_id, custom_object_type_id=custom_object_type_id
        )

    def iterate(
        self,
        *,
        lead_id: str,
        custom_object_type_id: str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[CustomObject]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is.

        Args:
            lead_id, custom_object_type_id: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[CustomObject]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.custom_object import CustomObject
        from .custom_objects_list import PAGING, build_request

        request = build_request(lead_id=lead_id, custom_object_type_id=custom_object_type_id)
        return AsyncPages(
            self._client,
            request,
            PAGING,
            CustomObject.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    async def create(
        self, *changes: Mapping[str, Any], custom_object_type_id: str, lead_id: str, name: str
    ) -> CustomObject:
        """Create a custom object.

        Adds an object of a type to a lead. Every field that the type requires needs a value. Close answers 201.

        Args:
            changes: Custom field keys and their values, such as `{"custom.cf_...": "Gold"}`.
            custom_object_type_id: The type of the object (`cotype_…`). It can't be changed later.
            lead_id: The lead that is to have the object (`lead_…`). It can't be changed later.
            name: Name of the object.

        Returns:
            CustomObject: The object as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-objects
        """
        from close_runtime.changes import confirmed_async

        from ...models.create_custom_object import CreateCustomObject
        from .custom_objects_create import endpoint

        body = CreateCustomObject(custom_object_type_id=custom_object_type_id, lead_id=lead_id, name=name)
        body.add_keys(*await confirmed_async(self._client, changes))
        return await endpoint.asyncio(self._client, body=body)

    async def get(self, id: str) -> CustomObject:
        """Get a custom object.

        One custom object by its id.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            CustomObject: The object.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-objects
        """
        from .custom_objects_get import endpoint

        return await endpoint.asyncio(self._client, id)

    async def update(self, id: str, *changes: Mapping[str, Any], name: str | Unset = UNSET) -> CustomObject:
        """Update a custom object.

        Changes an object's name and the values of its custom fields. Its type and its lead stay.

        Args:
            id: Id of the object, as its `id` field gives it.
            changes: Custom field keys and their values, such as `{"custom.cf_...": "Gold"}`.
            name: New name of the object.

        Returns:
            CustomObject: The object after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-objects
        """
        from close_runtime.changes import confirmed_async

        from ...models.update_custom_object import UpdateCustomObject
        from .custom_objects_update import endpoint

        body = UpdateCustomObject(name=name)
        body.add_keys(*await confirmed_async(self._client, changes))
        return await endpoint.asyncio(self._client, id, body=body)

    async def delete(self, id: str) -> None:
        """Delete a custom object.

        Removes the object. Close answers 204.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/custom-objects
        """
        from .custom_objects_delete import endpoint

        await endpoint.asyncio(self._client, id)


class AsyncCustomObjectsWithRawResponse:
    """The methods of `AsyncCustomObjects`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncCustomObjects, AsyncCustomObjects.list)
        self.create = async_raw_response(client, AsyncCustomObjects, AsyncCustomObjects.create)
        self.get = async_raw_response(client, AsyncCustomObjects, AsyncCustomObjects.get)
        self.update = async_raw_response(client, AsyncCustomObjects, AsyncCustomObjects.update)
        self.delete = async_raw_response(client, AsyncCustomObjects, AsyncCustomObjects.delete)
