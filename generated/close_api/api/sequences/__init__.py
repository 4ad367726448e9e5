"""The operations tagged `sequences`, as methods."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages

    from ...models.create_sequence_schedule import CreateSequenceSchedule
    from ...models.create_sequence_step import CreateSequenceStep
    from ...models.sequence import Sequence
    from ...models.sequence_list import SequenceList
    from ...models.sequence_subscription import SequenceSubscription
    from ...models.sequence_subscription_list import SequenceSubscriptionList
    from ...models.update_sequence_step import UpdateSequenceStep


class Sequences:
    """Sequences (Close's app calls them workflows): steps that contacts are led through, and the subscriptions of
    contacts to them."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> SequencesWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return SequencesWithRawResponse(self._client)

    def list(self, *, limit: int | Unset = UNSET, skip: int | Unset = UNSET) -> SequenceList:
        """List sequences.

        A page of the organization's sequences, the oldest first, with their steps.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.

        Returns:
            SequenceList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/sequences
        """
        from .sequences_list import endpoint

        return endpoint.sync(self._client, limit=limit, skip=skip)

    def iterate(self, *, page_size: int | None = None, resume_token: str | None = None) -> Pages[Sequence]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[Sequence]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.sequence import Sequence
        from .sequences_list import PAGING, build_request

        request = build_request()
        return Pages(
            self._client, request, PAGING, Sequence.from_dict, page_size=page_size, resume_token=resume_token
        )

    def create(
        self,
        *,
        name: str,
        timezone: str,
        steps: Iterable[CreateSequenceStep | Mapping[str, Any]],
        schedule: CreateSequenceSchedule | None | Mapping[str, Any] | Unset = UNSET,
        status: Literal["active", "draft", "paused"] | Unset = UNSET,
    ) -> Sequence:
        """Create a sequence.

        Adds a sequence with its steps. It is active from then on, and nobody is subscribed to it.

        Args:
            name: Name of the sequence.
            timezone: Time zone of the schedule, such as `Europe/Berlin`.
            steps: Its steps, in their order.
            schedule: When steps are taken; null, or without it: always.
            status: Whether it runs. Without it `active`.

        Returns:
            Sequence: The sequence as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/sequences
        """
        from ...models.create_sequence import CreateSequence
        from .sequences_create import endpoint

        body = CreateSequence(name=name, timezone=timezone, steps=steps, schedule=schedule, status=status)
        return endpoint.sync(self._client, body=body)

    def get(self, id: str, *, limit: int | Unset = UNSET, skip: int | Unset = UNSET) -> Sequence:
        """Retrieve a sequence.

        One sequence by its id, with how many subscriptions it has in each status.

        Args:
            id: Id of the object, as its `id` field gives it.
            limit: Close lists it among this operation's parameters and names no effect.
            skip: Close lists it among this operation's parameters and names no effect.

        Returns:
            Sequence: The sequence.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/sequences
        """
        from .sequences_get import endpoint

        return endpoint.sync(self._client, id, limit=limit, skip=skip)

    def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        timezone: str | Unset = UNSET,
        schedule: CreateSequenceSchedule | None | Mapping[str, Any] | Unset = UNSET,
        status: Literal["active", "draft", "paused"] | Unset = UNSET,
        steps: Iterable[UpdateSequenceStep | Mapping[str, Any]] | Unset = UNSET,
    ) -> Sequence:
        """Update a sequence.

        Changes the fields that are sent. `steps` is the whole list in its new order: a step that it leaves out
        is removed, one with an `id` stays as it is but for the fields beside it, and one without an `id` is
        added.

        Args:
            id: Id of the object, as its `id` field gives it.
            name: Name of the sequence.
            timezone: Time zone of the schedule, such as `Europe/Berlin`.
            schedule: When steps are taken; null stands for always.
            status: Whether it runs.
            steps: All steps in their order; a step that is left out is removed.

        Returns:
            Sequence: The sequence after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/sequences
        """
        from ...models.update_sequence import UpdateSequence
        from .sequences_update import endpoint

        body = UpdateSequence(name=name, timezone=timezone, schedule=schedule, status=status, steps=steps)
        return endpoint.sync(self._client, id, body=body)

    def delete(self, id: str) -> None:
        """Delete a sequence.

        Removes a sequence. Its subscriptions end, with the reason `sequence-deleted`.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/sequences
        """
        from .sequences_delete import endpoint

        endpoint.sync(self._client, id)

    def list_subscriptions(
        self,
        *,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        contact_id: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        sequence_id: str | Unset = UNSET,
    ) -> SequenceSubscriptionList:
        """List subscriptions.

        A page of the subscriptions of a sequence, of a contact or of a lead's contacts. One of the three must
        be named: without `sequence_id`, `contact_id` and `lead_id` Close answers 400.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            contact_id: Only subscriptions of this contact (`cont_…`).
            lead_id: Only subscriptions of this lead's contacts (`lead_…`).
            sequence_id: Only subscriptions to this sequence (`seq_…`).

        Returns:
            SequenceSubscriptionList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/sequences
        """
        from .sequences_list_subscriptions import endpoint

        return endpoint.sync(
            self._client,
            limit=limit,
            skip=skip,
            contact_id=contact_id,
            lead_id=lead_id,
            sequence_id=sequence_id,
        )

    def iterate_list_subscriptions(
        self,
        *,
        contact_id: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        sequence_id: str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[SequenceSubscription]:
        """Iterate over all that `list_subscriptions` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            contact_id, lead_id, sequence_id: As `list_subscriptions` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[SequenceSubscription]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.sequence_subscription import SequenceSubscription
        from .sequences_list_subscriptions import PAGING, build_request

        request = build_request(contact_id=contact_id, lead_id=lead_id, sequence_id=sequence_id)
        return Pages(
            self._client,
            request,
            PAGING,
            SequenceSubscription.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    def create_subscription(
        self,
        *,
        sequence_id: str,
        contact_id: str,
        contact_email: str | Unset = UNSET,
        sender_account_id: str | Unset = UNSET,
        sender_name: str | Unset = UNSET,
        sender_email: str | Unset = UNSET,
        calls_assigned_to: Iterable[str] | Unset = UNSET,
    ) -> SequenceSubscription:
        """Subscribe a contact.

        Subscribes a contact to a sequence. Its steps are then taken as their delays and the schedule say:
        e-mails and SMS are sent by themselves, and steps of the type `call` become tasks. Without the right to
        do so Close answers 403.

        Args:
            sequence_id: The sequence (`seq_…`).
            contact_id: The contact (`cont_…`).
            contact_email: Address that e-mails go to, one of the contact's.
            sender_account_id: Connected e-mail account that sends (`emailacct_…`).
            sender_name: Name that e-mails are sent under.
            sender_email: Address that e-mails are sent from.
            calls_assigned_to: Users who get the tasks of call steps (`user_…`).

        Returns:
            SequenceSubscription: The subscription as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/sequences
        """
        from ...models.create_sequence_subscription import CreateSequenceSubscription
        from .sequences_create_subscription import endpoint

        body = CreateSequenceSubscription(
            sequence_id=sequence_id,
            contact_id=contact_id,
            contact_email=contact_email,
            sender_account_id=sender_account_id,
            sender_name=sender_name,
            sender_email=sender_email,
            calls_assigned_to=calls_assigned_to,
        )
        return endpoint.sync(self._client, body=body)

    def get_subscription(self, id: str) -> SequenceSubscription:
        """Retrieve a subscription.

        One subscription by its id.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            SequenceSubscription: The subscription.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/sequences
        """
        from .sequences_get_subscription import endpoint

        return endpoint.sync(self._client, id)

    def update_subscription(
        self,
        id: str,
        *,
        status: Literal["active", "paused"] | Unset = UNSET,
        sender_account_id: str | Unset = UNSET,
        sender_name: str | Unset = UNSET,
        sender_email: str | Unset = UNSET,
        calls_assigned_to: Iterable[str] | Unset = UNSET,
    ) -> SequenceSubscription:
        """Pause, resume or change a subscription.

        Changes the fields that are sent. `paused` halts a subscription, with the reason `manual`; `active` lets
        it go on, so that its next e-mails and SMS are sent by themselves.

        Args:
            id: Id of the object, as its `id` field gives it.
            status: Whether it goes on or is halted.
            sender_account_id: Connected e-mail account that sends (`emailacct_…`).
            sender_name: Name that e-mails are sent under.
            sender_email: Address that e-mails are sent from.
            calls_assigned_to: Users who get the tasks of call steps (`user_…`).

        Returns:
            SequenceSubscription: The subscription after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/sequences
        """
        from ...models.update_sequence_subscription import UpdateSequenceSubscription
        from .sequences_update_subscription import endpoint

        body = UpdateSequenceSubscription(
            status=status,
            sender_account_id=sender_account_id,
            sender_name=sender_name,
            sender_email=sender_email,
            calls_assigned_to=calls_assigned_to,
        )
        return endpoint.sync(self._client, id, body=body)

    def delete_subscription(self, id: str) -> None:
        """Unsubscribe a contact.

        Ends a subscription and removes it. No further steps are taken.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/sequences
        """
        from .sequences_delete_subscription import endpoint

        endpoint.sync(self._client, id)


class SequencesWithRawResponse:
    """The methods of `Sequences`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, Sequences, Sequences.list)
        self.create = raw_response(client, Sequences, Sequences.create)
        self.get = raw_response(client, Sequences, Sequences.get)
        self.update = raw_response(client, Sequences, Sequences.update)
        self.delete = raw_response(client, Sequences, Sequences.delete)
        self.list_subscriptions = raw_response(client, Sequences, Sequences.list_subscriptions)
        self.create_subscription = raw_response(client, Sequences, Sequences.create_subscription)
        self.get_subscription = raw_response(client, Sequences, Sequences.get_subscription)
        self.update_subscription = raw_response(client, Sequences, Sequences.update_subscription)
        self.delete_subscription = raw_response(client, Sequences, Sequences.delete_subscription)


class AsyncSequences:
    """Sequences (Close's app calls them workflows): steps that contacts are led through, and the subscriptions of
    contacts to them."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncSequencesWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncSequencesWithRawResponse(self._client)

    async def list(self, *, limit: int | Unset = UNSET, skip: int | Unset = UNSET) -> SequenceList:
        """List sequences.

        A page of the organization's sequences, the oldest first, with their steps.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.

        Returns:
            SequenceList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/sequences
        """
        from .sequences_list import endpoint

        return await endpoint.asyncio(self._client, limit=limit, skip=skip)

    def iterate(
        self, *, page_size: int | None = None, resume_token: str | None = None
    ) -> AsyncPages[Sequence]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[Sequence]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.sequence import Sequence
        from .sequences_list import PAGING, build_request

        request = build_request()
        return AsyncPages(
            self._client, request, PAGING, Sequence.from_dict, page_size=page_size, resume_token=resume_token
        )

    async def create(
        self,
        *,
        name: str,
        timezone: str,
        steps: Iterable[CreateSequenceStep | Mapping[str, Any]],
        schedule: CreateSequenceSchedule | None | Mapping[str, Any] | Unset = UNSET,
        status: Literal["active", "draft", "paused"] | Unset = UNSET,
    ) -> Sequence:
        """Create a sequence.

        Adds a sequence with its steps. It is active from then on, and nobody is subscribed to it.

        Args:
            name: Name of the sequence.
            timezone: Time zone of the schedule, such as `Europe/Berlin`.
            steps: Its steps, in their order.
            schedule: When steps are taken; null, or without it: always.
            status: Whether it runs. Without it `active`.

        Returns:
            Sequence: The sequence as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/sequences
        """
        from ...models.create_sequence import CreateSequence
        from .sequences_create import endpoint

        body = CreateSequence(name=name, timezone=timezone, steps=steps, schedule=schedule, status=status)
        return await endpoint.asyncio(self._client, body=body)

    async def get(self, id: str, *, limit: int | Unset = UNSET, skip: int | Unset = UNSET) -> Sequence:
        """Retrieve a sequence.

        One sequence by its id, with how many subscriptions it has in each status.

        Args:
            id: Id of the object, as its `id` field gives it.
            limit: Close lists it among this operation's parameters and names no effect.
            skip: Close lists it among this operation's parameters and names no effect.

        Returns:
            Sequence: The sequence.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/sequences
        """
        from .sequences_get import endpoint

        return await endpoint.asyncio(self._client, id, limit=limit, skip=skip)

    async def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        timezone: str | Unset = UNSET,
        schedule: CreateSequenceSchedule | None | Mapping[str, Any] | Unset = UNSET,
        status: Literal["active", "draft", "paused"] | Unset = UNSET,
        steps: Iterable[UpdateSequenceStep | Mapping[str, Any]] | Unset = UNSET,
    ) -> Sequence:
        """Update a sequence.

        Changes the fields that are sent. `steps` is the whole list in its new order: a step that it leaves out
        is removed, one with an `id` stays as it is but for the fields beside it, and one without an `id` is
        added.

        Args:
            id: Id of the object, as its `id` field gives it.
            name: Name of the sequence.
            timezone: Time zone of the schedule, such as `Europe/Berlin`.
            schedule: When steps are taken; null stands for always.
            status: Whether it runs.
            steps: All steps in their order; a step that is left out is removed.

        Returns:
            Sequence: The sequence after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/sequences
        """
        from ...models.update_sequence import UpdateSequence
        from .sequences_update import endpoint

        body = UpdateSequence(name=name, timezone=timezone, schedule=schedule, status=status, steps=steps)
        return await endpoint.asyncio(self._client, id, body=body)

    async def delete(self, id: str) -> None:
        """Delete a sequence.

        Removes a sequence. Its subscriptions end, with the reason `sequence-deleted`.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/sequences
        """
        from .sequences_delete import endpoint

        await endpoint.asyncio(self._client, id)

    async def list_subscriptions(
        self,
        *,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        contact_id: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        sequence_id: str | Unset = UNSET,
    ) -> SequenceSubscriptionList:
        """List subscriptions.

        A page of the subscriptions of a sequence, of a contact or of a lead's contacts. One of the three must
        be named: without `sequence_id`, `contact_id` and `lead_id` Close answers 400.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            contact_id: Only subscriptions of this contact (`cont_…`).
            lead_id: Only subscriptions of this lead's contacts (`lead_…`).
            sequence_id: Only subscriptions to this sequence (`seq_…`).

        Returns:
            SequenceSubscriptionList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/sequences
        """
        from .sequences_list_subscriptions import endpoint

        return await endpoint.asyncio(
            self._client,
            limit=limit,
            skip=skip,
            contact_id=contact_id,
            lead_id=lead_id,
            sequence_id=sequence_id,
        )

    def iterate_list_subscriptions(
        self,
        *,
        contact_id: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        sequence_id: str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[SequenceSubscription]:
        """Iterate over all that `list_subscriptions` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            contact_id, lead_id, sequence_id: As `list_subscriptions` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[SequenceSubscription]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.sequence_subscription import SequenceSubscription
        from .sequences_list_subscriptions import PAGING, build_request

        request = build_request(contact_id=contact_id, lead_id=lead_id, sequence_id=sequence_id)
        return AsyncPages(
            self._client,
            request,
            PAGING,
            SequenceSubscription.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    async def create_subscription(
        self,
        *,
        sequence_id: str,
        contact_id: str,
        contact_email: str | Unset = UNSET,
        sender_account_id: str | Unset = UNSET,
        sender_name: str | Unset = UNSET,
        sender_email: str | Unset = UNSET,
        calls_assigned_to: Iterable[str] | Unset = UNSET,
    ) -> SequenceSubscription:
        """Subscribe a contact.

        Subscribes a contact to a sequence. Its steps are then taken as their delays and the schedule say:
        e-mails and SMS are sent by themselves, and steps of the type `call` become tasks. Without the right to
        do so Close answers 403.

        Args:
            sequence_id: The sequence (`seq_…`).
            contact_id: The contact (`cont_…`).
            contact_email: Address that e-mails go to, one of the contact's.
            sender_account_id: Connected e-mail account that sends (`emailacct_…`).
            sender_name: Name that e-mails are sent under.
            sender_email: Address that e-mails are sent from.
            calls_assigned_to: Users who get the tasks of call steps (`user_…`).

        Returns:
            SequenceSubscription: The subscription as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/sequences
        """
        from ...models.create_sequence_subscription import CreateSequenceSubscription
        from .sequences_create_subscription import endpoint

        body = CreateSequenceSubscription(
            sequence_id=sequence_id,
            contact_id=contact_id,
            contact_email=contact_email,
            sender_account_id=sender_account_id,
            sender_name=sender_name,
            sender_email=sender_email,
            calls_assigned_to=calls_assigned_to,
        )
        return await endpoint.asyncio(self._client, body=body)

    async def get_subscription(self, id: str) -> SequenceSubscription:
        """Retrieve a subscription.

        One subscription by its id.

        Args:
            id: Id of the object, as its `id` field gives it.

        Returns:
            SequenceSubscription: The subscription.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/sequences
        """
        from .sequences_get_subscription import endpoint

        return await endpoint.asyncio(self._client, id)

    async def update_subscription(
        self,
        id: str,
        *,
        status: Literal["active", "paused"] | Unset = UNSET,
        sender_account_id: str | Unset = UNSET,
        sender_name: str | Unset = UNSET,
        sender_email: str | Unset = UNSET,
        calls_assigned_to: Iterable[str] | Unset = UNSET,
    ) -> SequenceSubscription:
        """Pause, resume or change a subscription.

        Changes the fields that are sent. `paused` halts a subscription, with the reason `manual`; `active` lets
        it go on, so that its next e-mails and SMS are sent by themselves.

        Args:
            id: Id of the object, as its `id` field gives it.
            status: Whether it goes on or is halted.
            sender_account_id: Connected e-mail account that sends (`emailacct_…`).
            sender_name: Name that e-mails are sent under.
            sender_email: Address that e-mails are sent from.
            calls_assigned_to: Users who get the tasks of call steps (`user_…`).

        Returns:
            SequenceSubscription: The subscription after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/sequences
        """
        from ...models.update_sequence_subscription import UpdateSequenceSubscription
        from .sequences_update_subscription import endpoint

        body = UpdateSequenceSubscription(
            status=status,
            sender_account_id=sender_account_id,
            sender_name=sender_name,
            sender_email=sender_email,
            calls_assigned_to=calls_assigned_to,
        )
        return await endpoint.asyncio(self._client, id, body=body)

    async def delete_subscription(self, id: str) -> None:
        """Unsubscribe a contact.

        Ends a subscription and removes it. No further steps are taken.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/sequences
        """
        from .sequences_delete_subscription import endpoint

        await endpoint.asyncio(self._client, id)


class AsyncSequencesWithRawResponse:
    """The methods of `AsyncSequences`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncSequences, AsyncSequences.list)
        self.create = async_raw_response(client, AsyncSequences, AsyncSequences.create)
        self.get = async_raw_response(client, AsyncSequences, AsyncSequences.get)
        self.update = async_raw_response(client, AsyncSequences, AsyncSequences.update)
        self.delete = async_raw_response(client, AsyncSequences, AsyncSequences.delete)
        self.list_subscriptions = async_raw_response(
            client, AsyncSequences, AsyncSequences.list_subscriptions
        )
        self.create_subscription = async_raw_response(
            client, AsyncSequences, AsyncSequences.create_subscription
        )
        self.get_subscription = async_raw_response(client, AsyncSequences, AsyncSequences.get_subscription)
        self.update_subscription = async_raw_response(
            client, AsyncSequences, AsyncSequences.update_subscription
        )
        self.delete_subscription = async_raw_response(
            client, AsyncSequences, AsyncSequences.delete_subscription
        )
