"""The operations tagged `bulk_actions_sequence_subscriptions`, as methods."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages
    from close_runtime.partial import Partial

    from ...models.and_node import AndNode
    from ...models.any_search_node import AnySearchNode
    from ...models.bulk_sequence_subscription_action import BulkSequenceSubscriptionAction
    from ...models.bulk_sequence_subscription_action_list import BulkSequenceSubscriptionActionList
    from ...models.field_condition_node import FieldConditionNode
    from ...models.has_related_node import HasRelatedNode
    from ...models.id_node import IdNode
    from ...models.match_all_node import MatchAllNode
    from ...models.object_type_node import ObjectTypeNode
    from ...models.or_node import OrNode
    from ...models.saved_search_node import SavedSearchNode
    from ...models.search_sort import SearchSort
    from ...models.text_node import TextNode

C = TypeVar("C", bound="Partial")


class BulkActionsSequenceSubscriptions:
    """Subscribing the contacts of all leads that a filter finds to a sequence, pausing or resuming them."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> BulkActionsSequenceSubscriptionsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return BulkActionsSequenceSubscriptionsWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> BulkActionsSequenceSubscriptionsPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import BulkSequenceSubscriptionAction

        check_partial(kind, BulkSequenceSubscriptionAction)
        return BulkActionsSequenceSubscriptionsPartial(self, kind)

    def list(
        self, *, limit: int | Unset = UNSET, skip: int | Unset = UNSET, fields: Iterable[str] | Unset = UNSET
    ) -> BulkSequenceSubscriptionActionList:
        """List bulk sequence subscriptions.

        A page of the bulk sequence subscriptions.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            BulkSequenceSubscriptionActionList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/bulk-actions
        """
        from .bulk_actions_sequence_subscriptions_list import endpoint

        return endpoint.sync(self._client, limit=limit, skip=skip, fields=fields)

    def iterate(
        self,
        *,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[BulkSequenceSubscriptionAction]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            fields: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[BulkSequenceSubscriptionAction]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.bulk_sequence_subscription_action import BulkSequenceSubscriptionAction
        from .bulk_actions_sequence_subscriptions_list import PAGING, build_request

        request = build_request(fields=fields)
        return Pages(
            self._client,
            request,
            PAGING,
            BulkSequenceSubscriptionAction.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    def create(
        self,
        *,
        s_query: AndNode
        | FieldConditionNode
        | HasRelatedNode
        | IdNode
        | MatchAllNode
        | ObjectTypeNode
        | OrNode
        | SavedSearchNode
        | TextNode
        | AnySearchNode
        | Mapping[str, Any],
        action_type: Literal["pause", "reassign", "resume", "resume_finished", "subscribe"],
        results_limit: int | None | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
        contact_preference: Literal["contact", "lead"] | Unset = UNSET,
        sequence_id: str | Unset = UNSET,
        sender_account_id: str | Unset = UNSET,
        sender_name: str | Unset = UNSET,
        sender_email: str | Unset = UNSET,
        from_phone_number_id: str | Unset = UNSET,
        calls_assigned_to: Iterable[str] | Unset = UNSET,
    ) -> BulkSequenceSubscriptionAction:
        """Subscribe many contacts to a sequence.

        Starts it and answers 200 at once; Close works on it in the background. The objects are those that the
        filter finds when the work begins. The caller's role needs the permission `bulk_sequence_subscriptions`,
        else the answer is 403.

        Args:
            s_query: The filter that finds the objects: a node, not the object around it that Smart Views
                have.
            action_type: What to do. `subscribe` needs `sequence_id`, `contact_preference` and the sender;
                `pause` without a sequence is about all of them.
            results_limit: How many objects to change at most; null is all.
            sort: What to sort the objects by, the most important first: `results_limit` counts from the top.
            send_done_email: Whether the caller gets an e-mail when it is done; yes, if it is left out.
            contact_preference: Which contacts it is about.
            sequence_id: The sequence (`seq_…`).
            sender_account_id: Account to send its e-mails from (`emailacct_…`).
            sender_name: Name to send them from.
            sender_email: Address to send them from.
            from_phone_number_id: Phone number to make its calls and messages from (`phon_…`).
            calls_assigned_to: Users or groups that get its calls (`user_…`, `group_…`).

        Returns:
            BulkSequenceSubscriptionAction: The bulk sequence subscription as it was started.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/bulk-actions
        """
        from ...models.create_bulk_sequence_subscription_action import CreateBulkSequenceSubscriptionAction
        from .bulk_actions_sequence_subscriptions_create import endpoint

        body = CreateBulkSequenceSubscriptionAction(
            s_query=s_query,
            action_type=action_type,
            results_limit=results_limit,
            sort=sort,
            send_done_email=send_done_email,
            contact_preference=contact_preference,
            sequence_id=sequence_id,
            sender_account_id=sender_account_id,
            sender_name=sender_name,
            sender_email=sender_email,
            from_phone_number_id=from_phone_number_id,
            calls_assigned_to=calls_assigned_to,
        )
        return endpoint.sync(self._client, body=body)

    def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> BulkSequenceSubscriptionAction:
        """Retrieve a bulk sequence subscription.

        One bulk sequence subscription by its id, with how far it is.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            BulkSequenceSubscriptionAction: The bulk sequence subscription.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/bulk-actions
        """
        from .bulk_actions_sequence_subscriptions_get import endpoint

        return endpoint.sync(self._client, id, fields=fields)


class BulkActionsSequenceSubscriptionsWithRawResponse:
    """The methods of `BulkActionsSequenceSubscriptions`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(
            client, BulkActionsSequenceSubscriptions, BulkActionsSequenceSubscriptions.list
        )
        self.create = raw_response(
            client, BulkActionsSequenceSubscriptions, BulkActionsSequenceSubscriptions.create
        )
        self.get = raw_response(
            client, BulkActionsSequenceSubscriptions, BulkActionsSequenceSubscriptions.get
        )


class BulkActionsSequenceSubscriptionsPartial(Generic[C]):
    """The methods of `BulkActionsSequenceSubscriptions` that can request chosen fields only."""

    def __init__(self, api: BulkActionsSequenceSubscriptions, kind: type[C]) -> None:
        from close_runtime.partial_methods import partial_object, partial_page, partial_pages

        self.list = partial_page(api.list, kind)
        self.iterate = partial_pages(api.iterate, kind)
        self.get = partial_object(api.get, kind)


class AsyncBulkActionsSequenceSubscriptions:
    """Subscribing the contacts of all leads that a filter finds to a sequence, pausing or resuming them."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncBulkActionsSequenceSubscriptionsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncBulkActionsSequenceSubscriptionsWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> AsyncBulkActionsSequenceSubscriptionsPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import BulkSequenceSubscriptionAction

        check_partial(kind, BulkSequenceSubscriptionAction)
        return AsyncBulkActionsSequenceSubscriptionsPartial(self, kind)

    async def list(
        self, *, limit: int | Unset = UNSET, skip: int | Unset = UNSET, fields: Iterable[str] | Unset = UNSET
    ) -> BulkSequenceSubscriptionActionList:
        """List bulk sequence subscriptions.

        A page of the bulk sequence subscriptions.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            BulkSequenceSubscriptionActionList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/bulk-actions
        """
        from .bulk_actions_sequence_subscriptions_list import endpoint

        return await endpoint.asyncio(self._client, limit=limit, skip=skip, fields=fields)

    def iterate(
        self,
        *,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[BulkSequenceSubscriptionAction]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            fields: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[BulkSequenceSubscriptionAction]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.bulk_sequence_subscription_action import BulkSequenceSubscriptionAction
        from .bulk_actions_sequence_subscriptions_list import PAGING, build_request

        request = build_request(fields=fields)
        return AsyncPages(
            self._client,
            request,
            PAGING,
            BulkSequenceSubscriptionAction.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    async def create(
        self,
        *,
        s_query: AndNode
        | FieldConditionNode
        | HasRelatedNode
        | IdNode
        | MatchAllNode
        | ObjectTypeNode
        | OrNode
        | SavedSearchNode
        | TextNode
        | AnySearchNode
        | Mapping[str, Any],
        action_type: Literal["pause", "reassign", "resume", "resume_finished", "subscribe"],
        results_limit: int | None | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
        contact_preference: Literal["contact", "lead"] | Unset = UNSET,
        sequence_id: str | Unset = UNSET,
        sender_account_id: str | Unset = UNSET,
        sender_name: str | Unset = UNSET,
        sender_email: str | Unset = UNSET,
        from_phone_number_id: str | Unset = UNSET,
        calls_assigned_to: Iterable[str] | Unset = UNSET,
    ) -> BulkSequenceSubscriptionAction:
        """Subscribe many contacts to a sequence.

        Starts it and answers 200 at once; Close works on it in the background. The objects are those that the
        filter finds when the work begins. The caller's role needs the permission `bulk_sequence_subscriptions`,
        else the answer is 403.

        Args:
            s_query: The filter that finds the objects: a node, not the object around it that Smart Views
                have.
            action_type: What to do. `subscribe` needs `sequence_id`, `contact_preference` and the sender;
                `pause` without a sequence is about all of them.
            results_limit: How many objects to change at most; null is all.
            sort: What to sort the objects by, the most important first: `results_limit` counts from the top.
            send_done_email: Whether the caller gets an e-mail when it is done; yes, if it is left out.
            contact_preference: Which contacts it is about.
            sequence_id: The sequence (`seq_…`).
            sender_account_id: Account to send its e-mails from (`emailacct_…`).
            sender_name: Name to send them from.
            sender_email: Address to send them from.
            from_phone_number_id: Phone number to make its calls and messages from (`phon_…`).
            calls_assigned_to: Users or groups that get its calls (`user_…`, `group_…`).

        Returns:
            BulkSequenceSubscriptionAction: The bulk sequence subscription as it was started.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/bulk-actions
        """
        from ...models.create_bulk_sequence_subscription_action import CreateBulkSequenceSubscriptionAction
        from .bulk_actions_sequence_subscriptions_create import endpoint

        body = CreateBulkSequenceSubscriptionAction(
            s_query=s_query,
            action_type=action_type,
            results_limit=results_limit,
            sort=sort,
            send_done_email=send_done_email,
            contact_preference=contact_preference,
            sequence_id=sequence_id,
            sender_account_id=sender_account_id,
            sender_name=sender_name,
            sender_email=sender_email,
            from_phone_number_id=from_phone_number_id,
            calls_assigned_to=calls_assigned_to,
        )
        return await endpoint.asyncio(self._client, body=body)

    async def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> BulkSequenceSubscriptionAction:
        """Retrieve a bulk sequence subscription.

        One bulk sequence subscription by its id, with how far it is.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            BulkSequenceSubscriptionAction: The bulk sequence subscription.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/bulk-actions
        """
        from .bulk_actions_sequence_subscriptions_get import endpoint

        return await endpoint.asyncio(self._client, id, fields=fields)


class AsyncBulkActionsSequenceSubscriptionsWithRawResponse:
    """The methods of `AsyncBulkActionsSequenceSubscriptions`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(
            client, AsyncBulkActionsSequenceSubscriptions, AsyncBulkActionsSequenceSubscriptions.list
        )
        self.create = async_raw_response(
            client, AsyncBulkActionsSequenceSubscriptions, AsyncBulkActionsSequenceSubscriptions.create
        )
        self.get = async_raw_response(
            client, AsyncBulkActionsSequenceSubscriptions, AsyncBulkActionsSequenceSubscriptions.get
        )


class AsyncBulkActionsSequenceSubscriptionsPartial(Generic[C]):
    """The methods of `AsyncBulkActionsSequenceSubscriptions` that can request chosen fields only."""

    def __init__(self, api: AsyncBulkActionsSequenceSubscriptions, kind: type[C]) -> None:
        from close_runtime.partial_methods import (
            async_partial_object,
            async_partial_page,
            async_partial_pages,
        )

        self.list = async_partial_page(api.list, kind)
        self.iterate = async_partial_pages(api.iterate, kind)
        self.get = async_partial_object(api.get, kind)
