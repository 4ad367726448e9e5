"""The operations tagged `exports`, as methods."""

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
    from ...models.export import Export
    from ...models.export_list import ExportList
    from ...models.export_parameters import ExportParameters
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


class Exports:
    """Files with all leads, contacts or opportunities that a filter finds."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> ExportsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return ExportsWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> ExportsPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import Export

        check_partial(kind, Export)
        return ExportsPartial(self, kind)

    def list(
        self, *, limit: int | Unset = UNSET, skip: int | Unset = UNSET, fields: Iterable[str] | Unset = UNSET
    ) -> ExportList:
        """List exports.

        A page of the exports of every kind.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            ExportList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/exports
        """
        from .exports_list import endpoint

        return endpoint.sync(self._client, limit=limit, skip=skip, fields=fields)

    def iterate(
        self,
        *,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[Export]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            fields: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[Export]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.export import Export
        from .exports_list import PAGING, build_request

        request = build_request(fields=fields)
        return Pages(
            self._client, request, PAGING, Export.from_dict, page_size=page_size, resume_token=resume_token
        )

    def list_lead(
        self, *, limit: int | Unset = UNSET, skip: int | Unset = UNSET, fields: Iterable[str] | Unset = UNSET
    ) -> ExportList:
        """List exports of leads.

        A page of the exports that were started as exports of leads.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            ExportList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/exports
        """
        from .exports_list_lead import endpoint

        return endpoint.sync(self._client, limit=limit, skip=skip, fields=fields)

    def iterate_list_lead(
        self,
        *,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[Export]:
        """Iterate over all that `list_lead` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            fields: As `list_lead` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[Export]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.export import Export
        from .exports_list_lead import PAGING, build_request

        request = build_request(fields=fields)
        return Pages(
            self._client, request, PAGING, Export.from_dict, page_size=page_size, resume_token=resume_token
        )

    def create_lead(
        self,
        *,
        type_: Literal["contacts", "lead_opps", "leads"],
        format_: Literal["csv", "json"],
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
        | Mapping[str, Any]
        | Unset = UNSET,
        results_limit: int | None | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        date_format: Literal["excel", "iso8601", "original"] | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        include_activities: bool | Unset = UNSET,
        include_smart_fields: bool | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
    ) -> Export:
        """Export leads.

        Exports the leads that a filter finds, or their contacts or opportunities; without one, all leads.
        Answers 200 at once with the status `created`; Close writes the file in the background.

        Args:
            type_: What the file has: a row for each lead, contact or opportunity.
            format_: Format of the file.
            s_query: The filter that finds the leads; all of them, if it is left out.
            results_limit: How many of them at most; null is all.
            sort: What to sort by, the most important first.
            date_format: How moments are written in a CSV file.
            fields: Names of the fields that the file has, in this order.
            include_activities: Whether the file has the activities of leads: only for `leads` as JSON.
            include_smart_fields: Whether the file has the fields that Close computes: only for `leads` as
                JSON, or for CSV.
            send_done_email: Whether the caller gets an e-mail when it is done; yes, if it is left out.

        Returns:
            Export: The export as it was started.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/exports
        """
        from ...models.create_lead_export import CreateLeadExport
        from .exports_create_lead import endpoint

        body = CreateLeadExport(
            type_=type_,
            format_=format_,
            s_query=s_query,
            results_limit=results_limit,
            sort=sort,
            date_format=date_format,
            fields=fields,
            include_activities=include_activities,
            include_smart_fields=include_smart_fields,
            send_done_email=send_done_email,
        )
        return endpoint.sync(self._client, body=body)

    def get_lead(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> Export:
        """Retrieve an export of leads.

        One export by its id, with how far it is and, once it is done, where its file is.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Export: The export.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/exports
        """
        from .exports_get_lead import endpoint

        return endpoint.sync(self._client, id, fields=fields)

    def list_opportunity(
        self, *, limit: int | Unset = UNSET, skip: int | Unset = UNSET, fields: Iterable[str] | Unset = UNSET
    ) -> ExportList:
        """List exports of opportunities.

        A page of the exports that were started as exports of opportunities.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            ExportList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/exports
        """
        from .exports_list_opportunity import endpoint

        return endpoint.sync(self._client, limit=limit, skip=skip, fields=fields)

    def iterate_list_opportunity(
        self,
        *,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[Export]:
        """Iterate over all that `list_opportunity` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            fields: As `list_opportunity` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[Export]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        from ...models.export import Export
        from .exports_list_opportunity import PAGING, build_request

        request = build_request(fields=fields)
        return Pages(
            self._client, request, PAGING, Export.from_dict, page_size=page_size, resume_token=resume_token
        )

    def create_opportunity(
        self,
        *,
        format_: Literal["csv", "json"],
        params: ExportParameters | Mapping[str, Any] | Unset = UNSET,
        date_format: Literal["excel", "iso8601", "original"] | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
    ) -> Export:
        """Export opportunities.

        Exports the opportunities that filters of their list find. Answers 200 at once with the status
        `created`; Close writes the file in the background.

        Args:
            format_: Format of the file.
            params: Filters of the list of opportunities; all of them, if it is left out.
            date_format: How moments are written in a CSV file.
            fields: Names of the fields that the file has, in this order.
            send_done_email: Whether the caller gets an e-mail when it is done; yes, if it is left out.

        Returns:
            Export: The export as it was started.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/exports
        """
        from ...models.create_opportunity_export import CreateOpportunityExport
        from .exports_create_opportunity import endpoint

        body = CreateOpportunityExport(
            format_=format_,
            params=params,
            date_format=date_format,
            fields=fields,
            send_done_email=send_done_email,
        )
        return endpoint.sync(self._client, body=body)

    def get_opportunity(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> Export:
        """Retrieve an export of opportunities.

        One export by its id, with how far it is and, once it is done, where its file is.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Export: The export.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/exports
        """
        from .exports_get_opportunity import endpoint

        return endpoint.sync(self._client, id, fields=fields)

    def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> Export:
        """Retrieve an export.

        One export by its id, with how far it is and, once it is done, where its file is.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Export: The export.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/exports
        """
        from .exports_get import endpoint

        return endpoint.sync(self._client, id, fields=fields)


class ExportsWithRawResponse:
    """The methods of `Exports`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, Exports, Exports.list)
        self.list_lead = raw_response(client, Exports, Exports.list_lead)
        self.create_lead = raw_response(client, Exports, Exports.create_lead)
        self.get_lead = raw_response(client, Exports, Exports.get_lead)
        self.list_opportunity = raw_response(client, Exports, Exports.list_opportunity)
        self.create_opportunity = raw_response(client, Exports, Exports.create_opportunity)
        self.get_opportunity = raw_response(client, Exports, Exports.get_opportunity)
        self.get = raw_response(client, Exports, Exports.get)


class ExportsPartial(Generic[C]):
    """The methods of `Exports` that can request chosen fields only."""

    def __init__(self, api: Exports, kind: type[C]) -> None:
        from close_runtime.partial_methods import partial_object, partial_page, partial_pages

        self.list = partial_page(api.list, kind)
        self.iterate = partial_pages(api.iterate, kind)
        self.list_lead = partial_page(api.list_lead, kind)
        self.iterate_list_lead = partial_pages(api.iterate_list_lead, kind)
        self.get_lead = partial_object(api.get_lead, kind)
        self.list_opportunity = partial_page(api.list_opportunity, kind)
        self.iterate_list_opportunity = partial_pages(api.iterate_list_opportunity, kind)
        self.get_opportunity = partial_object(api.get_opportunity, kind)
        self.get = partial_object(api.get, kind)


class AsyncExports:
    """Files with all leads, contacts or opportunities that a filter finds."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncExportsWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncExportsWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> AsyncExportsPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import Export

        check_partial(kind, Export)
        return AsyncExportsPartial(self, kind)

    async def list(
        self, *, limit: int | Unset = UNSET, skip: int | Unset = UNSET, fields: Iterable[str] | Unset = UNSET
    ) -> ExportList:
        """List exports.

        A page of the exports of every kind.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            ExportList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/exports
        """
        from .exports_list import endpoint

        return await endpoint.asyncio(self._client, limit=limit, skip=skip, fields=fields)

    def iterate(
        self,
        *,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[Export]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            fields: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[Export]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.export import Export
        from .exports_list import PAGING, build_request

        request = build_request(fields=fields)
        return AsyncPages(
            self._client, request, PAGING, Export.from_dict, page_size=page_size, resume_token=resume_token
        )

    async def list_lead(
        self, *, limit: int | Unset = UNSET, skip: int | Unset = UNSET, fields: Iterable[str] | Unset = UNSET
    ) -> ExportList:
        """List exports of leads.

        A page of the exports that were started as exports of leads.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            ExportList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/exports
        """
        from .exports_list_lead import endpoint

        return await endpoint.asyncio(self._client, limit=limit, skip=skip, fields=fields)

    def iterate_list_lead(
        self,
        *,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[Export]:
        """Iterate over all that `list_lead` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            fields: As `list_lead` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[Export]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.export import Export
        from .exports_list_lead import PAGING, build_request

        request = build_request(fields=fields)
        return AsyncPages(
            self._client, request, PAGING, Export.from_dict, page_size=page_size, resume_token=resume_token
        )

    async def create_lead(
        self,
        *,
        type_: Literal["contacts", "lead_opps", "leads"],
        format_: Literal["csv", "json"],
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
        | Mapping[str, Any]
        | Unset = UNSET,
        results_limit: int | None | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        date_format: Literal["excel", "iso8601", "original"] | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        include_activities: bool | Unset = UNSET,
        include_smart_fields: bool | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
    ) -> Export:
        """Export leads.

        Exports the leads that a filter finds, or their contacts or opportunities; without one, all leads.
        Answers 200 at once with the status `created`; Close writes the file in the background.

        Args:
            type_: What the file has: a row for each lead, contact or opportunity.
            format_: Format of the file.
            s_query: The filter that finds the leads; all of them, if it is left out.
            results_limit: How many of them at most; null is all.
            sort: What to sort by, the most important first.
            date_format: How moments are written in a CSV file.
            fields: Names of the fields that the file has, in this order.
            include_activities: Whether the file has the activities of leads: only for `leads` as JSON.
            include_smart_fields: Whether the file has the fields that Close computes: only for `leads` as
                JSON, or for CSV.
            send_done_email: Whether the caller gets an e-mail when it is done; yes, if it is left out.

        Returns:
            Export: The export as it was started.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/exports
        """
        from ...models.create_lead_export import CreateLeadExport
        from .exports_create_lead import endpoint

        body = CreateLeadExport(
            type_=type_,
            format_=format_,
            s_query=s_query,
            results_limit=results_limit,
            sort=sort,
            date_format=date_format,
            fields=fields,
            include_activities=include_activities,
            include_smart_fields=include_smart_fields,
            send_done_email=send_done_email,
        )
        return await endpoint.asyncio(self._client, body=body)

    async def get_lead(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> Export:
        """Retrieve an export of leads.

        One export by its id, with how far it is and, once it is done, where its file is.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Export: The export.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/exports
        """
        from .exports_get_lead import endpoint

        return await endpoint.asyncio(self._client, id, fields=fields)

    async def list_opportunity(
        self, *, limit: int | Unset = UNSET, skip: int | Unset = UNSET, fields: Iterable[str] | Unset = UNSET
    ) -> ExportList:
        """List exports of opportunities.

        A page of the exports that were started as exports of opportunities.

        Args:
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            ExportList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/exports
        """
        from .exports_list_opportunity import endpoint

        return await endpoint.asyncio(self._client, limit=limit, skip=skip, fields=fields)

    def iterate_list_opportunity(
        self,
        *,
        fields: Iterable[str] | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[Export]:
        """Iterate over all that `list_opportunity` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. A deletion
        meanwhile hides no other object. An object that itself moves to a page already read may be missed. A list that
        is longer than Close's largest `_skip` ends with an error.

        Args:
            fields: As `list_opportunity` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[Export]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        from ...models.export import Export
        from .exports_list_opportunity import PAGING, build_request

        request = build_request(fields=fields)
        return AsyncPages(
            self._client, request, PAGING, Export.from_dict, page_size=page_size, resume_token=resume_token
        )

    async def create_opportunity(
        self,
        *,
        format_: Literal["csv", "json"],
        params: ExportParameters | Mapping[str, Any] | Unset = UNSET,
        date_format: Literal["excel", "iso8601", "original"] | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
    ) -> Export:
        """Export opportunities.

        Exports the opportunities that filters of their list find. Answers 200 at once with the status
        `created`; Close writes the file in the background.

        Args:
            format_: Format of the file.
            params: Filters of the list of opportunities; all of them, if it is left out.
            date_format: How moments are written in a CSV file.
            fields: Names of the fields that the file has, in this order.
            send_done_email: Whether the caller gets an e-mail when it is done; yes, if it is left out.

        Returns:
            Export: The export as it was started.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/exports
        """
        from ...models.create_opportunity_export import CreateOpportunityExport
        from .exports_create_opportunity import endpoint

        body = CreateOpportunityExport(
            format_=format_,
            params=params,
            date_format=date_format,
            fields=fields,
            send_done_email=send_done_email,
        )
        return await endpoint.asyncio(self._client, body=body)

    async def get_opportunity(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> Export:
        """Retrieve an export of opportunities.

        One export by its id, with how far it is and, once it is done, where its file is.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Export: The export.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/exports
        """
        from .exports_get_opportunity import endpoint

        return await endpoint.asyncio(self._client, id, fields=fields)

    async def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> Export:
        """Retrieve an export.

        One export by its id, with how far it is and, once it is done, where its file is.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Export: The export.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/exports
        """
        from .exports_get import endpoint

        return await endpoint.asyncio(self._client, id, fields=fields)


class AsyncExportsWithRawResponse:
    """The methods of `AsyncExports`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncExports, AsyncExports.list)
        self.list_lead = async_raw_response(client, AsyncExports, AsyncExports.list_lead)
        self.create_lead = async_raw_response(client, AsyncExports, AsyncExports.create_lead)
        self.get_lead = async_raw_response(client, AsyncExports, AsyncExports.get_lead)
        self.list_opportunity = async_raw_response(client, AsyncExports, AsyncExports.list_opportunity)
        self.create_opportunity = async_raw_response(client, AsyncExports, AsyncExports.create_opportunity)
        self.get_opportunity = async_raw_response(client, AsyncExports, AsyncExports.get_opportunity)
        self.get = async_raw_response(client, AsyncExports, AsyncExports.get)


class AsyncExportsPartial(Generic[C]):
    """The methods of `AsyncExports` that can request chosen fields only."""

    def __init__(self, api: AsyncExports, kind: type[C]) -> None:
        from close_runtime.partial_methods import (
            async_partial_object,
            async_partial_page,
            async_partial_pages,
        )

        self.list = async_partial_page(api.list, kind)
        self.iterate = async_partial_pages(api.iterate, kind)
        self.list_lead = async_partial_page(api.list_lead, kind)
        self.iterate_list_lead = async_partial_pages(api.iterate_list_lead, kind)
        self.get_lead = async_partial_object(api.get_lead, kind)
        self.list_opportunity = async_partial_page(api.list_opportunity, kind)
        self.iterate_list_opportunity = async_partial_pages(api.iterate_list_opportunity, kind)
        self.get_opportunity = async_partial_object(api.get_opportunity, kind)
        self.get = async_partial_object(api.get, kind)
