"""The operations tagged `blocked_phone_numbers`, as methods."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Generic, TypeVar

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages
    from close_runtime.partial import Partial

    from ...models.blocked_phone_number import BlockedPhoneNumber
    from ...models.blocked_phone_number_list import BlockedPhoneNumberList
    from ...models.blocked_phone_number_settings import BlockedPhoneNumberSettings

C = TypeVar("C", bound="Partial")


class BlockedPhoneNumbers:
    """Phone numbers whose calls the organization does not take."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> BlockedPhoneNumbersWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return BlockedPhoneNumbersWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> BlockedPhoneNumbersPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import BlockedPhoneNumber

        check_partial(kind, BlockedPhoneNumber)
        return BlockedPhoneNumbersPartial(self, kind)

    def list(
        self, *, limit: int | Unset = UNSET, skip: int | Unset = UNSET, fields: Iterable[str] | Unset = UNSET
    ) -> BlockedPhoneNumberList:
        """List blocked phone numbers.

        A page of the organization's blocked phone numbers.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            BlockedPhoneNumberList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/blocked-phone-numbers
        """
        from .blocked_phone_numbers_list import endpoint

        return endpoint.sync(self._client, limit=limit, skip=skip, fields=fields)

    def iterate(
        self,
        *,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[BlockedPhoneNumber]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            fields: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[BlockedPhoneNumber]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.blocked_phone_number import BlockedPhoneNumber
        from .blocked_phone_numbers_list import PAGING, build_request

        request = build_request(fields=fields)
        return Pages(
            self._client,
            request,
            PAGING,
            BlockedPhoneNumber.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    def create(self, *, phone: str, reason: str) -> BlockedPhoneNumber:
        """Block a phone number.

        Blocks a phone number. Close answers 201.

        Args:
            phone: The number to block, in international form (E.164).
            reason: Why it is blocked, in free text.

        Returns:
            BlockedPhoneNumber: The blocked phone number as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/blocked-phone-numbers
        """
        from ...models.create_blocked_phone_number import CreateBlockedPhoneNumber
        from .blocked_phone_numbers_create import endpoint

        body = CreateBlockedPhoneNumber(phone=phone, reason=reason)
        return endpoint.sync(self._client, body=body)

    def get_settings(self) -> BlockedPhoneNumberSettings:
        """Retrieve the settings of blocked calls.

        The organization's choice about calls without a number.

        Returns:
            BlockedPhoneNumberSettings: The settings.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/blocked-phone-numbers
        """
        from .blocked_phone_numbers_get_settings import endpoint

        return endpoint.sync(self._client)

    def update_settings(self, *, reject_anonymous_inbound_calls: bool) -> BlockedPhoneNumberSettings:
        """Update the settings of blocked calls.

        Chooses whether calls without a number are rejected.

        Args:
            reject_anonymous_inbound_calls: Whether incoming calls without a number are rejected.

        Returns:
            BlockedPhoneNumberSettings: The settings after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/blocked-phone-numbers
        """
        from ...models.update_blocked_phone_number_settings import UpdateBlockedPhoneNumberSettings
        from .blocked_phone_numbers_update_settings import endpoint

        body = UpdateBlockedPhoneNumberSettings(reject_anonymous_inbound_calls=reject_anonymous_inbound_calls)
        return endpoint.sync(self._client, body=body)

    def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> BlockedPhoneNumber:
        """Retrieve a blocked phone number.

        One blocked phone number by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            BlockedPhoneNumber: The blocked phone number.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/blocked-phone-numbers
        """
        from .blocked_phone_numbers_get import endpoint

        return endpoint.sync(self._client, id, fields=fields)

    def update(self, id: str, *, reason: str) -> BlockedPhoneNumber:
        """Update a blocked phone number.

        Changes the reason. The number itself stays: block another one instead.

        Args:
            id: Id of the object, as its `id` field gives it.
            reason: Why it is blocked, in free text.

        Returns:
            BlockedPhoneNumber: The blocked phone number after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/blocked-phone-numbers
        """
        from ...models.update_blocked_phone_number import UpdateBlockedPhoneNumber
        from .blocked_phone_numbers_update import endpoint

        body = UpdateBlockedPhoneNumber(reason=reason)
        return endpoint.sync(self._client, id, body=body)

    def delete(self, id: str) -> None:
        """Unblock a phone number.

        Ends the block of a phone number.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/blocked-phone-numbers
        """
        from .blocked_phone_numbers_delete import endpoint

        endpoint.sync(self._client, id)


class BlockedPhoneNumbersWithRawResponse:
    """The methods of `BlockedPhoneNumbers`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, BlockedPhoneNumbers, BlockedPhoneNumbers.list)
        self.create = raw_response(client, BlockedPhoneNumbers, BlockedPhoneNumbers.create)
        self.get_settings = raw_response(client, BlockedPhoneNumbers, BlockedPhoneNumbers.get_settings)
        self.update_settings = raw_response(client, BlockedPhoneNumbers, BlockedPhoneNumbers.update_settings)
        self.get = raw_response(client, BlockedPhoneNumbers, BlockedPhoneNumbers.get)
        self.update = raw_response(client, BlockedPhoneNumbers, BlockedPhoneNumbers.update)
        self.delete = raw_response(client, BlockedPhoneNumbers, BlockedPhoneNumbers.delete)


class BlockedPhoneNumbersPartial(Generic[C]):
    """The methods of `BlockedPhoneNumbers` that can request chosen fields only."""

    def __init__(self, api: BlockedPhoneNumbers, kind: type[C]) -> None:
        from close_runtime.partial_methods import partial_object, partial_page, partial_pages

        self.list = partial_page(api.list, kind)
        self.iterate = partial_pages(api.iterate, kind)
        self.get = partial_object(api.get, kind)


class AsyncBlockedPhoneNumbers:
    """Phone numbers whose calls the organization does not take."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncBlockedPhoneNumbersWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncBlockedPhoneNumbersWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> AsyncBlockedPhoneNumbersPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import BlockedPhoneNumber

        check_partial(kind, BlockedPhoneNumber)
        return AsyncBlockedPhoneNumbersPartial(self, kind)

    async def list(
        self, *, limit: int | Unset = UNSET, skip: int | Unset = UNSET, fields: Iterable[str] | Unset = UNSET
    ) -> BlockedPhoneNumberList:
        """List blocked phone numbers.

        A page of the organization's blocked phone numbers.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            BlockedPhoneNumberList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/blocked-phone-numbers
        """
        from .blocked_phone_numbers_list import endpoint

        return await endpoint.asyncio(self._client, limit=limit, skip=skip, fields=fields)

    def iterate(
        self,
        *,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[BlockedPhoneNumber]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            fields: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[BlockedPhoneNumber]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.blocked_phone_number import BlockedPhoneNumber
        from .blocked_phone_numbers_list import PAGING, build_request

        request = build_request(fields=fields)
        return AsyncPages(
            self._client,
            request,
            PAGING,
            BlockedPhoneNumber.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    async def create(self, *, phone: str, reason: str) -> BlockedPhoneNumber:
        """Block a phone number.

        Blocks a phone number. Close answers 201.

        Args:
            phone: The number to block, in international form (E.164).
            reason: Why it is blocked, in free text.

        Returns:
            BlockedPhoneNumber: The blocked phone number as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/blocked-phone-numbers
        """
        from ...models.create_blocked_phone_number import CreateBlockedPhoneNumber
        from .blocked_phone_numbers_create import endpoint

        body = CreateBlockedPhoneNumber(phone=phone, reason=reason)
        return await endpoint.asyncio(self._client, body=body)

    async def get_settings(self) -> BlockedPhoneNumberSettings:
        """Retrieve the settings of blocked calls.

        The organization's choice about calls without a number.

        Returns:
            BlockedPhoneNumberSettings: The settings.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/blocked-phone-numbers
        """
        from .blocked_phone_numbers_get_settings import endpoint

        return await endpoint.asyncio(self._client)

    async def update_settings(self, *, reject_anonymous_inbound_calls: bool) -> BlockedPhoneNumberSettings:
        """Update the settings of blocked calls.

        Chooses whether calls without a number are rejected.

        Args:
            reject_anonymous_inbound_calls: Whether incoming calls without a number are rejected.

        Returns:
            BlockedPhoneNumberSettings: The settings after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/blocked-phone-numbers
        """
        from ...models.update_blocked_phone_number_settings import UpdateBlockedPhoneNumberSettings
        from .blocked_phone_numbers_update_settings import endpoint

        body = UpdateBlockedPhoneNumberSettings(reject_anonymous_inbound_calls=reject_anonymous_inbound_calls)
        return await endpoint.asyncio(self._client, body=body)

    async def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> BlockedPhoneNumber:
        """Retrieve a blocked phone number.

        One blocked phone number by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            BlockedPhoneNumber: The blocked phone number.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/blocked-phone-numbers
        """
        from .blocked_phone_numbers_get import endpoint

        return await endpoint.asyncio(self._client, id, fields=fields)

    async def update(self, id: str, *, reason: str) -> BlockedPhoneNumber:
        """Update a blocked phone number.

        Changes the reason. The number itself stays: block another one instead.

        Args:
            id: Id of the object, as its `id` field gives it.
            reason: Why it is blocked, in free text.

        Returns:
            BlockedPhoneNumber: The blocked phone number after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/blocked-phone-numbers
        """
        from ...models.update_blocked_phone_number import UpdateBlockedPhoneNumber
        from .blocked_phone_numbers_update import endpoint

        body = UpdateBlockedPhoneNumber(reason=reason)
        return await endpoint.asyncio(self._client, id, body=body)

    async def delete(self, id: str) -> None:
        """Unblock a phone number.

        Ends the block of a phone number.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/blocked-phone-numbers
        """
        from .blocked_phone_numbers_delete import endpoint

        await endpoint.asyncio(self._client, id)


class AsyncBlockedPhoneNumbersWithRawResponse:
    """The methods of `AsyncBlockedPhoneNumbers`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncBlockedPhoneNumbers, AsyncBlockedPhoneNumbers.list)
        self.create = async_raw_response(client, AsyncBlockedPhoneNumbers, AsyncBlockedPhoneNumbers.create)
        self.get_settings = async_raw_response(
            client, AsyncBlockedPhoneNumbers, AsyncBlockedPhoneNumbers.get_settings
        )
        self.update_settings = async_raw_response(
            client, AsyncBlockedPhoneNumbers, AsyncBlockedPhoneNumbers.update_settings
        )
        self.get = async_raw_response(client, AsyncBlockedPhoneNumbers, AsyncBlockedPhoneNumbers.get)
        self.update = async_raw_response(client, AsyncBlockedPhoneNumbers, AsyncBlockedPhoneNumbers.update)
        self.delete = async_raw_response(client, AsyncBlockedPhoneNumbers, AsyncBlockedPhoneNumbers.delete)


class AsyncBlockedPhoneNumbersPartial(Generic[C]):
    """The methods of `AsyncBlockedPhoneNumbers` that can request chosen fields only."""

    def __init__(self, api: AsyncBlockedPhoneNumbers, kind: type[C]) -> None:
        from close_runtime.partial_methods import (
            async_partial_object,
            async_partial_page,
            async_partial_pages,
        )

        self.list = async_partial_page(api.list, kind)
        self.iterate = async_partial_pages(api.iterate, kind)
        self.get = async_partial_object(api.get, kind)
