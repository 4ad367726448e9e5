"""The operations tagged `bulk_actions_email`, as methods."""

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
    from ...models.bulk_email_action import BulkEmailAction
    from ...models.bulk_email_action_list import BulkEmailActionList
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


class BulkActionsEmail:
    """Sending a template to the contacts of all leads that a filter finds."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> BulkActionsEmailWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return BulkActionsEmailWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> BulkActionsEmailPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import BulkEmailAction

        check_partial(kind, BulkEmailAction)
        return BulkActionsEmailPartial(self, kind)

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        template_id: str | Unset = UNSET,
    ) -> BulkEmailActionList:
        """List bulk e-mails.

        A page of the bulk e-mails.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.
            template_id: Only those that send this template (`tmpl_…`).

        Returns:
            BulkEmailActionList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/bulk-actions
        """
        from .bulk_actions_email_list import endpoint

        return endpoint.sync(self._client, limit=limit, skip=skip, fields=fields, template_id=template_id)

    def iterate(
        self,
        *,
        fields: Iterable[str] | Unset = UNSET,
        template_id: str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[BulkEmailAction]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            fields, template_id: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[BulkEmailAction]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.bulk_email_action import BulkEmailAction
        from .bulk_actions_email_list import PAGING, build_request

        request = build_request(fields=fields, template_id=template_id)
        return Pages(
            self._client,
            request,
            PAGING,
            BulkEmailAction.from_dict,
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
        template_id: str,
        results_limit: int | None | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
        contact_preference: Literal["all", "contact", "lead"] | Unset = UNSET,
        email_account_id: str | Unset = UNSET,
        sender: str | Unset = UNSET,
    ) -> BulkEmailAction:
        """Send an e-mail to many contacts.

        Starts it and answers 200 at once; Close works on it in the background. The objects are those that the
        filter finds when the work begins. The caller's role needs the permission `bulk_email`, else the answer
        is 403.

        Args:
            s_query: The filter that finds the objects: a node, not the object around it that Smart Views
                have.
            template_id: Template to send (`tmpl_…`).
            results_limit: How many objects to change at most; null is all.
            sort: What to sort the objects by, the most important first: `results_limit` counts from the top.
            send_done_email: Whether the caller gets an e-mail when it is done; yes, if it is left out.
            contact_preference: Which contacts get it.
            email_account_id: Account to send from (`emailacct_…`).
            sender: Name and address to send from.

        Returns:
            BulkEmailAction: The bulk e-mail as it was started.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/bulk-actions
        """
        from ...models.create_bulk_email_action import CreateBulkEmailAction
        from .bulk_actions_email_create import endpoint

        body = CreateBulkEmailAction(
            s_query=s_query,
            template_id=template_id,
            results_limit=results_limit,
            sort=sort,
            send_done_email=send_done_email,
            contact_preference=contact_preference,
            email_account_id=email_account_id,
            sender=sender,
        )
        return endpoint.sync(self._client, body=body)

    def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> BulkEmailAction:
        """Retrieve a bulk e-mail.

        One bulk e-mail by its id, with how far it is.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            BulkEmailAction: The bulk e-mail.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/bulk-actions
        """
        from .bulk_actions_email_get import endpoint

        return endpoint.sync(self._client, id, fields=fields)


class BulkActionsEmailWithRawResponse:
    """The methods of `BulkActionsEmail`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, BulkActionsEmail, BulkActionsEmail.list)
        self.create = raw_response(client, BulkActionsEmail, BulkActionsEmail.create)
        self.get = raw_response(client, BulkActionsEmail, BulkActionsEmail.get)


class BulkActionsEmailPartial(Generic[C]):
    """The methods of `BulkActionsEmail` that can request chosen fields only."""

    def __init__(self, api: BulkActionsEmail, kind: type[C]) -> None:
        from close_runtime.partial_methods import partial_object, partial_page, partial_pages

        self.list = partial_page(api.list, kind)
        self.iterate = partial_pages(api.iterate, kind)
        self.get = partial_object(api.get, kind)


class AsyncBulkActionsEmail:
    """Sending a template to the contacts of all leads that a filter finds."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncBulkActionsEmailWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncBulkActionsEmailWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> AsyncBulkActionsEmailPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import BulkEmailAction

        check_partial(kind, BulkEmailAction)
        return AsyncBulkActionsEmailPartial(self, kind)

    async def list(
        self,
        *,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        template_id: str | Unset = UNSET,
    ) -> BulkEmailActionList:
        """List bulk e-mails.

        A page of the bulk e-mails.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.
            template_id: Only those that send this template (`tmpl_…`).

        Returns:
            BulkEmailActionList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/bulk-actions
        """
        from .bulk_actions_email_list import endpoint

        return await endpoint.asyncio(
            self._client, limit=limit, skip=skip, fields=fields, template_id=template_id
        )

    def iterate(
        self,
        *,
        fields: Iterable[str] | Unset = UNSET,
        template_id: str | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[BulkEmailAction]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            fields, template_id: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[BulkEmailAction]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.bulk_email_action import BulkEmailAction
        from .bulk_actions_email_list import PAGING, build_request

        request = build_request(fields=fields, template_id=template_id)
        return AsyncPages(
            self._client,
            request,
            PAGING,
            BulkEmailAction.from_dict,
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
        template_id: str,
        results_limit: int | None | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
        contact_preference: Literal["all", "contact", "lead"] | Unset = UNSET,
        email_account_id: str | Unset = UNSET,
        sender: str | Unset = UNSET,
    ) -> BulkEmailAction:
        """Send an e-mail to many contacts.

        Starts it and answers 200 at once; Close works on it in the background. The objects are those that the
        filter finds when the work begins. The caller's role needs the permission `bulk_email`, else the answer
        is 403.

        Args:
            s_query: The filter that finds the objects: a node, not the object around it that Smart Views
                have.
            template_id: Template to send (`tmpl_…`).
            results_limit: How many objects to change at most; null is all.
            sort: What to sort the objects by, the most important first: `results_limit` counts from the top.
            send_done_email: Whether the caller gets an e-mail when it is done; yes, if it is left out.
            contact_preference: Which contacts get it.
            email_account_id: Account to send from (`emailacct_…`).
            sender: Name and address to send from.

        Returns:
            BulkEmailAction: The bulk e-mail as it was started.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/bulk-actions
        """
        from ...models.create_bulk_email_action import CreateBulkEmailAction
        from .bulk_actions_email_create import endpoint

        body = CreateBulkEmailAction(
            s_query=s_query,
            template_id=template_id,
            results_limit=results_limit,
            sort=sort,
            send_done_email=send_done_email,
            contact_preference=contact_preference,
            email_account_id=email_account_id,
            sender=sender,
        )
        return await endpoint.asyncio(self._client, body=body)

    async def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> BulkEmailAction:
        """Retrieve a bulk e-mail.

        One bulk e-mail by its id, with how far it is.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            BulkEmailAction: The bulk e-mail.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/bulk-actions
        """
        from .bulk_actions_email_get import endpoint

        return await endpoint.asyncio(self._client, id, fields=fields)


class AsyncBulkActionsEmailWithRawResponse:
    """The methods of `AsyncBulkActionsEmail`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncBulkActionsEmail, AsyncBulkActionsEmail.list)
        self.create = async_raw_response(client, AsyncBulkActionsEmail, AsyncBulkActionsEmail.create)
        self.get = async_raw_response(client, AsyncBulkActionsEmail, AsyncBulkActionsEmail.get)


class AsyncBulkActionsEmailPartial(Generic[C]):
    """The methods of `AsyncBulkActionsEmail` that can request chosen fields only."""

    def __init__(self, api: AsyncBulkActionsEmail, kind: type[C]) -> None:
        from close_runtime.partial_methods import (
            async_partial_object,
            async_partial_page,
            async_partial_pages,
        )

        self.list = async_partial_page(api.list, kind)
        self.iterate = async_partial_pages(api.iterate, kind)
        self.get = async_partial_object(api.get, kind)
