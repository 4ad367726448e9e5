"""The operations tagged `contacts`, as methods."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages
    from close_runtime.partial import Partial

    from ...models.contact import Contact
    from ...models.contact_email_in import ContactEmailIn
    from ...models.contact_list import ContactList
    from ...models.contact_phone_in import ContactPhoneIn
    from ...models.contact_url_in import ContactUrlIn

C = TypeVar("C", bound="Partial")


class Contacts:
    """The people at leads."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> ContactsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return ContactsWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> ContactsPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import Contact

        check_partial(kind, Contact)
        return ContactsPartial(self, kind)

    def list(
        self,
        *,
        lead_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> ContactList:
        """List contacts.

        A page of the organization's contacts, or of one lead's.

        Args:
            lead_id: Only contacts of this lead (`lead_…`).
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            ContactList: One page of contacts.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/contacts
        """
        from .contacts_list import endpoint

        return endpoint.sync(self._client, lead_id=lead_id, limit=limit, skip=skip, fields=fields)

    def iterate(
        self,
        *,
        lead_id: str | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[Contact]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            lead_id, fields: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[Contact]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.contact import Contact
        from .contacts_list import PAGING, build_request

        request = build_request(lead_id=lead_id, fields=fields)
        return Pages(
            self._client, request, PAGING, Contact.from_dict, page_size=page_size, resume_token=resume_token
        )

    def create(
        self,
        *changes: Mapping[str, Any],
        lead_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        emails: Iterable[ContactEmailIn | Mapping[str, Any]] | None | Unset = UNSET,
        phones: Iterable[ContactPhoneIn | Mapping[str, Any]] | None | Unset = UNSET,
        urls: Iterable[ContactUrlIn | Mapping[str, Any]] | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> Contact:
        """Create a contact.

        Adds a contact to a lead, or to a new lead that is named after it. Close answers 200, not 201.

        Args:
            changes: Custom field keys and their values, such as `{"custom.cf_...": "Gold"}`.
            lead_id: Lead the contact belongs to (`lead_…`). Without it Close makes a new lead, named after
                the contact.
            name: The person's name.
            title: The person's job title.
            emails: E-mail addresses, the main one first. Null is no address.
            phones: Telephone numbers, the main one first. Null is no number.
            urls: Addresses on the web. Null is no address.
            timezone: Name of the time zone the person is in, such as `America/Chicago`.
            created_by: User to name as its creator (`user_…`), for imports. Without it, or with null, it is
                the caller.
            date_created: When it was created, for imports. Without it, or with null, it is now.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Contact: The contact as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/contacts
        """
        from close_runtime.changes import confirmed

        from ...models.create_contact import CreateContact
        from .contacts_create import endpoint

        body = CreateContact(
            lead_id=lead_id,
            name=name,
            title=title,
            emails=emails,
            phones=phones,
            urls=urls,
            timezone=timezone,
            created_by=created_by,
            date_created=date_created,
        )
        body.add_keys(*confirmed(self._client, changes))
        return endpoint.sync(self._client, body=body, fields=fields)

    def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> Contact:
        """Get a contact.

        One contact by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Contact: The contact.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/contacts
        """
        from .contacts_get import endpoint

        return endpoint.sync(self._client, id, fields=fields)

    def update(
        self,
        id: str,
        *changes: Mapping[str, Any],
        lead_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        emails: Iterable[ContactEmailIn | Mapping[str, Any]] | None | Unset = UNSET,
        phones: Iterable[ContactPhoneIn | Mapping[str, Any]] | None | Unset = UNSET,
        urls: Iterable[ContactUrlIn | Mapping[str, Any]] | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> Contact:
        """Update a contact.

        Changes the fields that are sent and leaves all others as they are. A list that is sent takes the place
        of the whole list.

        Args:
            id: Id of the object, as its `id` field gives it.
            changes: Custom field keys and their values, such as `{"custom.cf_...": "Gold"}`.
            lead_id: Lead to move the contact to (`lead_…`). Close takes null; what it does with the contact
                then is not documented.
            name: The person's name.
            title: The person's job title.
            emails: E-mail addresses, the main one first. Null is no address.
            phones: Telephone numbers, the main one first. Null is no number.
            urls: Addresses on the web. Null is no address.
            timezone: Name of the time zone the person is in, such as `America/Chicago`.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Contact: The contact after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/contacts
        """
        from close_runtime.changes import confirmed

        from ...models.update_contact import UpdateContact
        from .contacts_update import endpoint

        body = UpdateContact(
            lead_id=lead_id,
            name=name,
            title=title,
            emails=emails,
            phones=phones,
            urls=urls,
            timezone=timezone,
        )
        body.add_keys(*confirmed(self._client, changes))
        return endpoint.sync(self._client, id, body=body, fields=fields)

    def delete(self, id: str) -> None:
        """Delete a contact.

        Removes a contact. What becomes of opportunities and custom fields that refer to it is not documented.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/contacts
        """
        from .contacts_delete import endpoint

        endpoint.sync(self._client, id)


class ContactsWithRawResponse:
    """The methods of `Contacts`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, Contacts, Contacts.list)
        self.create = raw_response(client, Contacts, Contacts.create)
        self.get = raw_response(client, Contacts, Contacts.get)
        self.update = raw_response(client, Contacts, Contacts.update)
        self.delete = raw_response(client, Contacts, Contacts.delete)


class ContactsPartial(Generic[C]):
    """The methods of `Contacts` that can request chosen fields only."""

    def __init__(self, api: Contacts, kind: type[C]) -> None:
        from close_runtime.partial_methods import partial_object, partial_page, partial_pages

        self.list = partial_page(api.list, kind)
        self.iterate = partial_pages(api.iterate, kind)
        self.create = partial_object(api.create, kind)
        self.get = partial_object(api.get, kind)
        self.update = partial_object(api.update, kind)


class AsyncContacts:
    """The people at leads."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncContactsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncContactsWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> AsyncContactsPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import Contact

        check_partial(kind, Contact)
        return AsyncContactsPartial(self, kind)

    async def list(
        self,
        *,
        lead_id: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> ContactList:
        """List contacts.

        A page of the organization's contacts, or of one lead's.

        Args:
            lead_id: Only contacts of this lead (`lead_…`).
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            ContactList: One page of contacts.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/contacts
        """
        from .contacts_list import endpoint

        return await endpoint.asyncio(self._client, lead_id=lead_id, limit=limit, skip=skip, fields=fields)

    def iterate(
        self,
        *,
        lead_id: str | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[Contact]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            lead_id, fields: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[Contact]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.contact import Contact
        from .contacts_list import PAGING, build_request

        request = build_request(lead_id=lead_id, fields=fields)
        return AsyncPages(
            self._client, request, PAGING, Contact.from_dict, page_size=page_size, resume_token=resume_token
        )

    async def create(
        self,
        *changes: Mapping[str, Any],
        lead_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        emails: Iterable[ContactEmailIn | Mapping[str, Any]] | None | Unset = UNSET,
        phones: Iterable[ContactPhoneIn | Mapping[str, Any]] | None | Unset = UNSET,
        urls: Iterable[ContactUrlIn | Mapping[str, Any]] | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> Contact:
        """Create a contact.

        Adds a contact to a lead, or to a new lead that is named after it. Close answers 200, not 201.

        Args:
            changes: Custom field keys and their values, such as `{"custom.cf_...": "Gold"}`.
            lead_id: Lead the contact belongs to (`lead_…`). Without it Close makes a new lead, named after
                the contact.
            name: The person's name.
            title: The person's job title.
            emails: E-mail addresses, the main one first. Null is no address.
            phones: Telephone numbers, the main one first. Null is no number.
            urls: Addresses on the web. Null is no address.
            timezone: Name of the time zone the person is in, such as `America/Chicago`.
            created_by: User to name as its creator (`user_…`), for imports. Without it, or with null, it is
                the caller.
            date_created: When it was created, for imports. Without it, or with null, it is now.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Contact: The contact as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/contacts
        """
        from close_runtime.changes import confirmed_async

        from ...models.create_contact import CreateContact
        from .contacts_create import endpoint

        body = CreateContact(
            lead_id=lead_id,
            name=name,
            title=title,
            emails=emails,
            phones=phones,
            urls=urls,
            timezone=timezone,
            created_by=created_by,
            date_created=date_created,
        )
        body.add_keys(*await confirmed_async(self._client, changes))
        return await endpoint.asyncio(self._client, body=body, fields=fields)

    async def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> Contact:
        """Get a contact.

        One contact by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Contact: The contact.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/contacts
        """
        from .contacts_get import endpoint

        return await endpoint.asyncio(self._client, id, fields=fields)

    async def update(
        self,
        id: str,
        *changes: Mapping[str, Any],
        lead_id: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        emails: Iterable[ContactEmailIn | Mapping[str, Any]] | None | Unset = UNSET,
        phones: Iterable[ContactPhoneIn | Mapping[str, Any]] | None | Unset = UNSET,
        urls: Iterable[ContactUrlIn | Mapping[str, Any]] | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
    ) -> Contact:
        """Update a contact.

        Changes the fields that are sent and leaves all others as they are. A list that is sent takes the place
        of the whole list.

        Args:
            id: Id of the object, as its `id` field gives it.
            changes: Custom field keys and their values, such as `{"custom.cf_...": "Gold"}`.
            lead_id: Lead to move the contact to (`lead_…`). Close takes null; what it does with the contact
                then is not documented.
            name: The person's name.
            title: The person's job title.
            emails: E-mail addresses, the main one first. Null is no address.
            phones: Telephone numbers, the main one first. Null is no number.
            urls: Addresses on the web. Null is no address.
            timezone: Name of the time zone the person is in, such as `America/Chicago`.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Contact: The contact after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/contacts
        """
        from close_runtime.changes import confirmed_async

        from ...models.update_contact import UpdateContact
        from .contacts_update import endpoint

        body = UpdateContact(
            lead_id=lead_id,
            name=name,
            title=title,
            emails=emails,
            phones=phones,
            urls=urls,
            timezone=timezone,
        )
        body.add_keys(*await confirmed_async(self._client, changes))
        return await endpoint.asyncio(self._client, id, body=body, fields=fields)

    async def delete(self, id: str) -> None:
        """Delete a contact.

        Removes a contact. What becomes of opportunities and custom fields that refer to it is not documented.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/contacts
        """
        from .contacts_delete import endpoint

        await endpoint.asyncio(self._client, id)


class AsyncContactsWithRawResponse:
    """The methods of `AsyncContacts`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncContacts, AsyncContacts.list)
        self.create = async_raw_response(client, AsyncContacts, AsyncContacts.create)
        self.get = async_raw_response(client, AsyncContacts, AsyncContacts.get)
        self.update = async_raw_response(client, AsyncContacts, AsyncContacts.update)
        self.delete = async_raw_response(client, AsyncContacts, AsyncContacts.delete)


class AsyncContactsPartial(Generic[C]):
    """The methods of `AsyncContacts` that can request chosen fields only."""

    def __init__(self, api: AsyncContacts, kind: type[C]) -> None:
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
