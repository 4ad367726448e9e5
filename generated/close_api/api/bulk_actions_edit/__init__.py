"""The operations tagged `bulk_actions_edit`, as methods."""

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
    from ...models.bulk_edit_action import BulkEditAction
    from ...models.bulk_edit_action_list import BulkEditActionList
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


class BulkActionsEdit:
    """Changing one field of all objects that a filter finds."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> BulkActionsEditWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return BulkActionsEditWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> BulkActionsEditPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import BulkEditAction

        check_partial(kind, BulkEditAction)
        return BulkActionsEditPartial(self, kind)

    def list(
        self, *, limit: int | Unset = UNSET, skip: int | Unset = UNSET, fields: Iterable[str] | Unset = UNSET
    ) -> BulkEditActionList:
        """List bulk edits.

        A page of the bulk edits.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            BulkEditActionList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/bulk-actions
        """
        from .bulk_actions_edit_list import endpoint

        return endpoint.sync(self._client, limit=limit, skip=skip, fields=fields)

    def iterate(
        self,
        *,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[BulkEditAction]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            fields: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[BulkEditAction]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.bulk_edit_action import BulkEditAction
        from .bulk_actions_edit_list import PAGING, build_request

        request = build_request(fields=fields)
        return Pages(
            self._client,
            request,
            PAGING,
            BulkEditAction.from_dict,
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
        type_: Literal[
            "clear_activity_custom_field",
            "clear_contact_custom_field",
            "clear_custom_field",
            "clear_custom_object_custom_field",
            "clear_global_custom_field",
            "clear_opportunity_custom_field",
            "set_activity_custom_field",
            "set_contact_custom_field",
            "set_custom_field",
            "set_custom_object_custom_field",
            "set_global_custom_field",
            "set_lead_status",
            "set_opportunity_custom_field",
        ],
        results_limit: int | None | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
        lead_status_id: str | Unset = UNSET,
        custom_field_id: str | Unset = UNSET,
        custom_field_name: str | Unset = UNSET,
        custom_field_value: str | Unset = UNSET,
        custom_field_values: Iterable[str] | Unset = UNSET,
        custom_field_operation: Literal["add", "remove", "replace"] | Unset = UNSET,
    ) -> BulkEditAction:
        """Edit many leads or other objects.

        Starts it and answers 200 at once; Close works on it in the background. The objects are those that the
        filter finds when the work begins. The caller's role needs the permission `bulk_edit`, else the answer
        is 403.

        Args:
            s_query: The filter that finds the objects: a node, not the object around it that Smart Views
                have.
            type_: What to change: `set_lead_status` takes `lead_status_id`, the others a custom field.
            results_limit: How many objects to change at most; null is all.
            sort: What to sort the objects by, the most important first: `results_limit` counts from the top.
            send_done_email: Whether the caller gets an e-mail when it is done; yes, if it is left out.
            lead_status_id: Status that the leads get (`stat_…`).
            custom_field_id: The custom field, by its id (`cf_…`).
            custom_field_name: The custom field, by its name.
            custom_field_value: The value that it gets.
            custom_field_values: The values, if the field can have several.
            custom_field_operation: What happens to the values that a field with several has.

        Returns:
            BulkEditAction: The bulk edit as it was started.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/bulk-actions
        """
        from ...models.create_bulk_edit_action import CreateBulkEditAction
        from .bulk_actions_edit_create import endpoint

        body = CreateBulkEditAction(
            s_query=s_query,
            type_=type_,
            results_limit=results_limit,
            sort=sort,
            send_done_email=send_done_email,
            lead_status_id=lead_status_id,
            custom_field_id=custom_field_id,
            custom_field_name=custom_field_name,
            custom_field_value=custom_field_value,
            custom_field_values=custom_field_values,
            custom_field_operation=custom_field_operation,
        )
        return endpoint.sync(self._client, body=body)

    def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> BulkEditAction:
        """Retrieve a bulk edit.

        One bulk edit by its id, with how far it is.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            BulkEditAction: The bulk edit.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/bulk-actions
        """
        from .bulk_actions_edit_get import endpoint

        return endpoint.sync(self._client, id, fields=fields)


class BulkActionsEditWithRawResponse:
    """The methods of `BulkActionsEdit`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, BulkActionsEdit, BulkActionsEdit.list)
        self.create = raw_response(client, BulkActionsEdit, BulkActionsEdit.create)
        self.get = raw_response(client, BulkActionsEdit, BulkActionsEdit.get)


class BulkActionsEditPartial(Generic[C]):
    """The methods of `BulkActionsEdit` that can request chosen fields only."""

    def __init__(self, api: BulkActionsEdit, kind: type[C]) -> None:
        from close_runtime.partial_methods import partial_object, partial_page, partial_pages

        self.list = partial_page(api.list, kind)
        self.iterate = partial_pages(api.iterate, kind)
        self.get = partial_object(api.get, kind)


class AsyncBulkActionsEdit:
    """Changing one field of all objects that a filter finds."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncBulkActionsEditWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncBulkActionsEditWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> AsyncBulkActionsEditPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import BulkEditAction

        check_partial(kind, BulkEditAction)
        return AsyncBulkActionsEditPartial(self, kind)

    async def list(
        self, *, limit: int | Unset = UNSET, skip: int | Unset = UNSET, fields: Iterable[str] | Unset = UNSET
    ) -> BulkEditActionList:
        """List bulk edits.

        A page of the bulk edits.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            BulkEditActionList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/bulk-actions
        """
        from .bulk_actions_edit_list import endpoint

        return await endpoint.asyncio(self._client, limit=limit, skip=skip, fields=fields)

    def iterate(
        self,
        *,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[BulkEditAction]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            fields: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[BulkEditAction]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.bulk_edit_action import BulkEditAction
        from .bulk_actions_edit_list import PAGING, build_request

        request = build_request(fields=fields)
        return AsyncPages(
            self._client,
            request,
            PAGING,
            BulkEditAction.from_dict,
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
        type_: Literal[
            "clear_activity_custom_field",
            "clear_contact_custom_field",
            "clear_custom_field",
            "clear_custom_object_custom_field",
            "clear_global_custom_field",
            "clear_opportunity_custom_field",
            "set_activity_custom_field",
            "set_contact_custom_field",
            "set_custom_field",
            "set_custom_object_custom_field",
            "set_global_custom_field",
            "set_lead_status",
            "set_opportunity_custom_field",
        ],
        results_limit: int | None | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
        lead_status_id: str | Unset = UNSET,
        custom_field_id: str | Unset = UNSET,
        custom_field_name: str | Unset = UNSET,
        custom_field_value: str | Unset = UNSET,
        custom_field_values: Iterable[str] | Unset = UNSET,
        custom_field_operation: Literal["add", "remove", "replace"] | Unset = UNSET,
    ) -> BulkEditAction:
        """Edit many leads or other objects.

        Starts it and answers 200 at once; Close works on it in the background. The objects are those that the
        filter finds when the work begins. The caller's role needs the permission `bulk_edit`, else the answer
        is 403.

        Args:
            s_query: The filter that finds the objects: a node, not the object around it that Smart Views
                have.
            type_: What to change: `set_lead_status` takes `lead_status_id`, the others a custom field.
            results_limit: How many objects to change at most; null is all.
            sort: What to sort the objects by, the most important first: `results_limit` counts from the top.
            send_done_email: Whether the caller gets an e-mail when it is done; yes, if it is left out.
            lead_status_id: Status that the leads get (`stat_…`).
            custom_field_id: The custom field, by its id (`cf_…`).
            custom_field_name: The custom field, by its name.
            custom_field_value: The value that it gets.
            custom_field_values: The values, if the field can have several.
            custom_field_operation: What happens to the values that a field with several has.

        Returns:
            BulkEditAction: The bulk edit as it was started.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/bulk-actions
        """
        from ...models.create_bulk_edit_action import CreateBulkEditAction
        from .bulk_actions_edit_create import endpoint

        body = CreateBulkEditAction(
            s_query=s_query,
            type_=type_,
            results_limit=results_limit,
            sort=sort,
            send_done_email=send_done_email,
            lead_status_id=lead_status_id,
            custom_field_id=custom_field_id,
            custom_field_name=custom_field_name,
            custom_field_value=custom_field_value,
            custom_field_values=custom_field_values,
            custom_field_operation=custom_field_operation,
        )
        return await endpoint.asyncio(self._client, body=body)

    async def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> BulkEditAction:
        """Retrieve a bulk edit.

        One bulk edit by its id, with how far it is.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            BulkEditAction: The bulk edit.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/bulk-actions
        """
        from .bulk_actions_edit_get import endpoint

        return await endpoint.asyncio(self._client, id, fields=fields)


class AsyncBulkActionsEditWithRawResponse:
    """The methods of `AsyncBulkActionsEdit`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncBulkActionsEdit, AsyncBulkActionsEdit.list)
        self.create = async_raw_response(client, AsyncBulkActionsEdit, AsyncBulkActionsEdit.create)
        self.get = async_raw_response(client, AsyncBulkActionsEdit, AsyncBulkActionsEdit.get)


class AsyncBulkActionsEditPartial(Generic[C]):
    """The methods of `AsyncBulkActionsEdit` that can request chosen fields only."""

    def __init__(self, api: AsyncBulkActionsEdit, kind: type[C]) -> None:
        from close_runtime.partial_methods import (
            async_partial_object,
            async_partial_page,
            async_partial_pages,
        )

        self.list = async_partial_page(api.list, kind)
        self.iterate = async_partial_pages(api.iterate, kind)
        self.get = async_partial_object(api.get, kind)
