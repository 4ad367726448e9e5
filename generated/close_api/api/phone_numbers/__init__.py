"""The operations tagged `phone_numbers`, as methods."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Generic, Literal, TypeVar

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages
    from close_runtime.partial import Partial

    from ...models.phone_number import PhoneNumber
    from ...models.phone_number_list import PhoneNumberList

C = TypeVar("C", bound="Partial")


class PhoneNumbers:
    """Phone numbers of the organization: rented from Close, verified caller ids, and virtual ones."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> PhoneNumbersWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return PhoneNumbersWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> PhoneNumbersPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import PhoneNumber

        check_partial(kind, PhoneNumber)
        return PhoneNumbersPartial(self, kind)

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        number: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        is_group_number: bool | Unset = UNSET,
        participant_user_id: str | Unset = UNSET,
    ) -> PhoneNumberList:
        """List phone numbers.

        A page of the phone numbers that match all filters.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.
            number: Only this number, in international form (E.164).
            user_id: Deprecated: `participant_user_id` takes its place. Only numbers of this user (`user_…`).
            is_group_number: Deprecated: `participant_user_id` takes its place. Only numbers of groups, or
                only others.
            participant_user_id: Only numbers that this user takes part in (`user_…`).

        Returns:
            PhoneNumberList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/phone-numbers
        """
        from close_runtime.deprecations import deprecated_arguments

        from .phone_numbers_list import endpoint

        deprecated_arguments("phone_numbers.list", user_id=user_id, is_group_number=is_group_number)

        return endpoint.sync(
            self._client,
            limit=limit,
            skip=skip,
            fields=fields,
            number=number,
            user_id=user_id,
            is_group_number=is_group_number,
            participant_user_id=participant_user_id,
        )

    def iterate(
        self,
        *,
        fields: Iterable[str] | Unset = UNSET,
        number: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        is_group_number: bool | Unset = UNSET,
        participant_user_id: str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[PhoneNumber]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            fields, number, user_id, is_group_number, participant_user_id: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[PhoneNumber]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.deprecations import deprecated_arguments
        from close_runtime.pagination.pages import Pages

        from ...models.phone_number import PhoneNumber
        from .phone_numbers_list import PAGING, build_request

        deprecated_arguments("phone_numbers.iterate", user_id=user_id, is_group_number=is_group_number)

        request = build_request(
            fields=fields,
            number=number,
            user_id=user_id,
            is_group_number=is_group_number,
            participant_user_id=participant_user_id,
        )
        return Pages(
            self._client,
            request,
            PAGING,
            PhoneNumber.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    def create(
        self,
        *,
        country: str,
        assign_to: Iterable[str] | Unset = UNSET,
        bundle_id: str | None | Unset = UNSET,
        carrier_type: Literal["local", "mobile", "national", "tollfree"] | None | Unset = UNSET,
        prefix: str | Unset = UNSET,
        sharing: Literal["group", "personal"] | Unset = UNSET,
        with_mms: bool | None | Unset = UNSET,
        with_sms: bool | None | Unset = UNSET,
    ) -> PhoneNumber:
        """Rent a phone number.

        Rents a phone number from Close, which costs money each month. Close answers 201 once it is rented. A
        refusal's `status` says what is missing: `has-voice-only`, `needs-more-info`, `billing-error` or
        `error`, the last with its text in `error`.

        Args:
            country: Country of the number, two letters (ISO 3166-1 alpha-2).
            assign_to: Users who get the number (`user_…`); the caller unless given. For others it takes the
                right to manage the team's phone numbers, and each has to be an active member who may call.
            bundle_id: Bundle of documents that the country asks for.
            carrier_type: Kind of line; Close chooses unless it is given.
            prefix: First digits after the country's code, at most 5; empty unless given.
            sharing: Whether the number is one user's or a group's; `personal` unless given.
            with_mms: Whether it has to send MMS. It takes `with_sms` as well.
            with_sms: Whether it has to send SMS.

        Returns:
            PhoneNumber: The phone number that was rented.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/phone-numbers
        """
        from ...models.create_phone_number_request import CreatePhoneNumberRequest
        from .phone_numbers_create import endpoint

        body = CreatePhoneNumberRequest(
            country=country,
            assign_to=assign_to,
            bundle_id=bundle_id,
            carrier_type=carrier_type,
            prefix=prefix,
            sharing=sharing,
            with_mms=with_mms,
            with_sms=with_sms,
        )
        return endpoint.sync(self._client, body=body)

    def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> PhoneNumber:
        """Retrieve a phone number.

        One phone number by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            PhoneNumber: The phone number.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/phone-numbers
        """
        from .phone_numbers_get import endpoint

        return endpoint.sync(self._client, id, fields=fields)

    def update(
        self,
        id: str,
        *,
        forward_to: str | Unset = UNSET,
        forward_to_enabled: bool | Unset = UNSET,
        inbound_ring_duration: int | Unset = UNSET,
        label: str | Unset = UNSET,
        participants: Iterable[str] | Unset = UNSET,
        phone_numbers: Iterable[str] | Unset = UNSET,
        press_1_to_accept: bool | Unset = UNSET,
        voicemail_greeting_url: str | None | Unset = UNSET,
    ) -> PhoneNumber:
        """Update a phone number.

        Changes the fields that are sent. Users change their own numbers; those of groups take the right to
        manage the team's phone numbers.

        Args:
            id: Id of the object, as its `id` field gives it.
            forward_to: Number that calls are forwarded to, in international form (E.164).
            forward_to_enabled: Whether calls are forwarded.
            inbound_ring_duration: Seconds that an incoming call rings, from 15 to 90.
            label: Name that people see.
            participants: All users who share it (`user_…`), of a group's number.
            phone_numbers: All other numbers that ring, in international form (E.164), of a group's number.
            press_1_to_accept: Whether a forwarded call is connected only once the person presses 1.
            voicemail_greeting_url: Address of the greeting that callers hear before they leave a message;
                null for none.

        Returns:
            PhoneNumber: The phone number after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/phone-numbers
        """
        from ...models.update_phone_number import UpdatePhoneNumber
        from .phone_numbers_update import endpoint

        body = UpdatePhoneNumber(
            forward_to=forward_to,
            forward_to_enabled=forward_to_enabled,
            inbound_ring_duration=inbound_ring_duration,
            label=label,
            participants=participants,
            phone_numbers=phone_numbers,
            press_1_to_accept=press_1_to_accept,
            voicemail_greeting_url=voicemail_greeting_url,
        )
        return endpoint.sync(self._client, id, body=body)

    def delete(self, id: str) -> None:
        """Delete a phone number.

        Removes a phone number from the organization.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/phone-numbers
        """
        from .phone_numbers_delete import endpoint

        endpoint.sync(self._client, id)


class PhoneNumbersWithRawResponse:
    """The methods of `PhoneNumbers`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, PhoneNumbers, PhoneNumbers.list)
        self.create = raw_response(client, PhoneNumbers, PhoneNumbers.create)
        self.get = raw_response(client, PhoneNumbers, PhoneNumbers.get)
        self.update = raw_response(client, PhoneNumbers, PhoneNumbers.update)
        self.delete = raw_response(client, PhoneNumbers, PhoneNumbers.delete)


class PhoneNumbersPartial(Generic[C]):
    """The methods of `PhoneNumbers` that can request chosen fields only."""

    def __init__(self, api: PhoneNumbers, kind: type[C]) -> None:
        from close_runtime.partial_methods import partial_object, partial_page, partial_pages

        self.list = partial_page(api.list, kind)
        self.iterate = partial_pages(api.iterate, kind)
        self.get = partial_object(api.get, kind)


class AsyncPhoneNumbers:
    """Phone numbers of the organization: rented from Close, verified caller ids, and virtual ones."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncPhoneNumbersWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncPhoneNumbersWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> AsyncPhoneNumbersPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import PhoneNumber

        check_partial(kind, PhoneNumber)
        return AsyncPhoneNumbersPartial(self, kind)

    async def list(
        self,
        *,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        number: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        is_group_number: bool | Unset = UNSET,
        participant_user_id: str | Unset = UNSET,
    ) -> PhoneNumberList:
        """List phone numbers.

        A page of the phone numbers that match all filters.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.
            number: Only this number, in international form (E.164).
            user_id: Deprecated: `participant_user_id` takes its place. Only numbers of this user (`user_…`).
            is_group_number: Deprecated: `participant_user_id` takes its place. Only numbers of groups, or
                only others.
            participant_user_id: Only numbers that this user takes part in (`user_…`).

        Returns:
            PhoneNumberList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/phone-numbers
        """
        from close_runtime.deprecations import deprecated_arguments

        from .phone_numbers_list import endpoint

        deprecated_arguments("phone_numbers.list", user_id=user_id, is_group_number=is_group_number)

        return await endpoint.asyncio(
            self._client,
            limit=limit,
            skip=skip,
            fields=fields,
            number=number,
            user_id=user_id,
            is_group_number=is_group_number,
            participant_user_id=participant_user_id,
        )

    def iterate(
        self,
        *,
        fields: Iterable[str] | Unset = UNSET,
        number: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        is_group_number: bool | Unset = UNSET,
        participant_user_id: str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[PhoneNumber]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            fields, number, user_id, is_group_number, participant_user_id: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[PhoneNumber]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.deprecations import deprecated_arguments
        from close_runtime.pagination.pages import AsyncPages

        from ...models.phone_number import PhoneNumber
        from .phone_numbers_list import PAGING, build_request

        deprecated_arguments("phone_numbers.iterate", user_id=user_id, is_group_number=is_group_number)

        request = build_request(
            fields=fields,
            number=number,
            user_id=user_id,
            is_group_number=is_group_number,
            participant_user_id=participant_user_id,
        )
        return AsyncPages(
            self._client,
            request,
            PAGING,
            PhoneNumber.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    async def create(
        self,
        *,
        country: str,
        assign_to: Iterable[str] | Unset = UNSET,
        bundle_id: str | None | Unset = UNSET,
        carrier_type: Literal["local", "mobile", "national", "tollfree"] | None | Unset = UNSET,
        prefix: str | Unset = UNSET,
        sharing: Literal["group", "personal"] | Unset = UNSET,
        with_mms: bool | None | Unset = UNSET,
        with_sms: bool | None | Unset = UNSET,
    ) -> PhoneNumber:
        """Rent a phone number.

        Rents a phone number from Close, which costs money each month. Close answers 201 once it is rented. A
        refusal's `status` says what is missing: `has-voice-only`, `needs-more-info`, `billing-error` or
        `error`, the last with its text in `error`.

        Args:
            country: Country of the number, two letters (ISO 3166-1 alpha-2).
            assign_to: Users who get the number (`user_…`); the caller unless given. For others it takes the
                right to manage the team's phone numbers, and each has to be an active member who may call.
            bundle_id: Bundle of documents that the country asks for.
            carrier_type: Kind of line; Close chooses unless it is given.
            prefix: First digits after the country's code, at most 5; empty unless given.
            sharing: Whether the number is one user's or a group's; `personal` unless given.
            with_mms: Whether it has to send MMS. It takes `with_sms` as well.
            with_sms: Whether it has to send SMS.

        Returns:
            PhoneNumber: The phone number that was rented.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/phone-numbers
        """
        from ...models.create_phone_number_request import CreatePhoneNumberRequest
        from .phone_numbers_create import endpoint

        body = CreatePhoneNumberRequest(
            country=country,
            assign_to=assign_to,
            bundle_id=bundle_id,
            carrier_type=carrier_type,
            prefix=prefix,
            sharing=sharing,
            with_mms=with_mms,
            with_sms=with_sms,
        )
        return await endpoint.asyncio(self._client, body=body)

    async def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> PhoneNumber:
        """Retrieve a phone number.

        One phone number by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            PhoneNumber: The phone number.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/phone-numbers
        """
        from .phone_numbers_get import endpoint

        return await endpoint.asyncio(self._client, id, fields=fields)

    async def update(
        self,
        id: str,
        *,
        forward_to: str | Unset = UNSET,
        forward_to_enabled: bool | Unset = UNSET,
        inbound_ring_duration: int | Unset = UNSET,
        label: str | Unset = UNSET,
        participants: Iterable[str] | Unset = UNSET,
        phone_numbers: Iterable[str] | Unset = UNSET,
        press_1_to_accept: bool | Unset = UNSET,
        voicemail_greeting_url: str | None | Unset = UNSET,
    ) -> PhoneNumber:
        """Update a phone number.

        Changes the fields that are sent. Users change their own numbers; those of groups take the right to
        manage the team's phone numbers.

        Args:
            id: Id of the object, as its `id` field gives it.
            forward_to: Number that calls are forwarded to, in international form (E.164).
            forward_to_enabled: Whether calls are forwarded.
            inbound_ring_duration: Seconds that an incoming call rings, from 15 to 90.
            label: Name that people see.
            participants: All users who share it (`user_…`), of a group's number.
            phone_numbers: All other numbers that ring, in international form (E.164), of a group's number.
            press_1_to_accept: Whether a forwarded call is connected only once the person presses 1.
            voicemail_greeting_url: Address of the greeting that callers hear before they leave a message;
                null for none.

        Returns:
            PhoneNumber: The phone number after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/phone-numbers
        """
        from ...models.update_phone_number import UpdatePhoneNumber
        from .phone_numbers_update import endpoint

        body = UpdatePhoneNumber(
            forward_to=forward_to,
            forward_to_enabled=forward_to_enabled,
            inbound_ring_duration=inbound_ring_duration,
            label=label,
            participants=participants,
            phone_numbers=phone_numbers,
            press_1_to_accept=press_1_to_accept,
            voicemail_greeting_url=voicemail_greeting_url,
        )
        return await endpoint.asyncio(self._client, id, body=body)

    async def delete(self, id: str) -> None:
        """Delete a phone number.

        Removes a phone number from the organization.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/phone-numbers
        """
        from .phone_numbers_delete import endpoint

        await endpoint.asyncio(self._client, id)


class AsyncPhoneNumbersWithRawResponse:
    """The methods of `AsyncPhoneNumbers`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncPhoneNumbers, AsyncPhoneNumbers.list)
        self.create = async_raw_response(client, AsyncPhoneNumbers, AsyncPhoneNumbers.create)
        self.get = async_raw_response(client, AsyncPhoneNumbers, AsyncPhoneNumbers.get)
        self.update = async_raw_response(client, AsyncPhoneNumbers, AsyncPhoneNumbers.update)
        self.delete = async_raw_response(client, AsyncPhoneNumbers, AsyncPhoneNumbers.delete)


class AsyncPhoneNumbersPartial(Generic[C]):
    """The methods of `AsyncPhoneNumbers` that can request chosen fields only."""

    def __init__(self, api: AsyncPhoneNumbers, kind: type[C]) -> None:
        from close_runtime.partial_methods import (
            async_partial_object,
            async_partial_page,
            async_partial_pages,
        )

        self.list = async_partial_page(api.list, kind)
        self.iterate = async_partial_pages(api.iterate, kind)
        self.get = async_partial_object(api.get, kind)
