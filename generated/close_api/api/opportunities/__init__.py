"""The operations tagged `opportunities`, as methods."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, cast

from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from close_runtime.callers import AsyncCaller, SyncCaller
    from close_runtime.pagination.pages import AsyncPages, Pages
    from close_runtime.partial import Partial

    from ...models.attachment_in import AttachmentIn
    from ...models.opportunity import Opportunity
    from ...models.opportunity_group_list import OpportunityGroupList
    from ...models.opportunity_list import OpportunityList

C = TypeVar("C", bound="Partial")


class Opportunities:
    """Deals with a lead, each in one status of one pipeline."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> OpportunitiesWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return OpportunitiesWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> OpportunitiesPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import Opportunity

        check_partial(kind, Opportunity)
        return OpportunitiesPartial(self, kind)

    def list(
        self,
        *,
        lead_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        user_id_in: Iterable[str] | Unset = UNSET,
        status_id: str | Unset = UNSET,
        status_id_in: Iterable[str] | Unset = UNSET,
        status_label: str | Unset = UNSET,
        status_label_in: Iterable[str] | Unset = UNSET,
        status_type: Literal["active", "lost", "won"] | Unset = UNSET,
        status_type_in: Iterable[Literal["active", "lost", "won"]] | Unset = UNSET,
        status: str | Unset = UNSET,
        status_in: Iterable[str] | Unset = UNSET,
        value_period: Literal["annual", "monthly", "one_time"] | Unset = UNSET,
        value_period_in: Iterable[Literal["annual", "monthly", "one_time"]] | Unset = UNSET,
        date_created: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_won: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_won_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_won_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_won_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_won_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        query: str | Unset = UNSET,
        lead_query: str | Unset = UNSET,
        lead_saved_search_id: str | Unset = UNSET,
        is_stalled: bool | Unset = UNSET,
        order_by: Literal[
            "-annualized_expected_value",
            "-annualized_value",
            "-confidence",
            "-date_created",
            "-date_updated",
            "-date_won",
            "-user_name",
            "-value",
            "annualized_expected_value",
            "annualized_value",
            "confidence",
            "date_created",
            "date_updated",
            "date_won",
            "user_name",
            "value",
        ]
        | Unset = UNSET,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> OpportunityList:
        """List or filter opportunities.

        A page of the opportunities that match all filters, with totals over every match. With `_group_by` they
        come in groups; a page still counts opportunities.

        There is no filter by pipeline, contact, confidence, value or custom field. A list of nothing
        (`user_id__in=`) matches nothing, as in Close's library flask-mongorest. Close names no order for a list
        without `_order_by`; recorded ones came newest `date_created` first.

        Where an address would become too long, Close takes the same list as a POST with the header `x-http-
        method-override: GET` and the parameters in the body: `{"_params": {"status_id__in": "…"}}`. See
        https://developer.close.com/api/overview/filter-parameters.

        Args:
            lead_id: Only opportunities of this lead (`lead_…`).
            organization_id: Only opportunities of this organization (`orga_…`).
            user_id: Only opportunities this user owns (`user_…`). The id of a group stands for its members.
            user_id_in: Only opportunities one of these users owns. The id of a group stands for its members.
            status_id: Only opportunities in this status (`stat_…`).
            status_id_in: Only opportunities in one of these statuses. To get those of a pipeline, name its
                statuses.
            status_label: Only opportunities in a status with this label.
            status_label_in: Only opportunities in a status with one of these labels. How to send a label that
                has a comma is not documented.
            status_type: Only opportunities in statuses of this type.
            status_type_in: Only opportunities in statuses of one of these types.
            status: The older name of `status_label`.
            status_in: The older name of `status_label__in`.
            value_period: Only opportunities whose value is earned this often.
            value_period_in: Only opportunities whose value is earned in one of these ways.
            date_created: Only opportunities created on this date.
            date_created_lt: Only opportunities created before this date.
            date_created_lte: Only opportunities created on or before this date.
            date_created_gt: Only opportunities created after this date.
            date_created_gte: Only opportunities created on or after this date.
            date_updated: Only opportunities last changed on this date.
            date_updated_lt: Only opportunities last changed before this date.
            date_updated_lte: Only opportunities last changed on or before this date.
            date_updated_gt: Only opportunities last changed after this date.
            date_updated_gte: Only opportunities last changed on or after this date.
            date_won: Only opportunities won, or expected to be, on this date.
            date_won_lt: Only opportunities won, or expected to be, before this date.
            date_won_lte: Only opportunities won, or expected to be, on or before this date.
            date_won_gt: Only opportunities won, or expected to be, after this date.
            date_won_gte: Only opportunities won, or expected to be, on or after this date.
            query: Only opportunities that this search finds, such as `note:important`; past changes of status
                can be searched too.
            lead_query: Only opportunities whose leads this search finds. Deprecated by Close in favour of
                `lead_saved_search_id`.
            lead_saved_search_id: Only opportunities whose leads a Smart View has (`save_…`).
            is_stalled: Only opportunities that Close thinks no longer move, or only the others.
            order_by: Field to sort by; within groups, when there are any. The order without it is not
                documented.
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.
            x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
                Close uses it to tell which day "today" is and where a day begins. What it assumes without the
                header is not documented.

        Returns:
            OpportunityList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/opportunities/list
        """
        from close_runtime.deprecations import deprecated_arguments

        from .opportunities_list import endpoint

        deprecated_arguments("opportunities.list", lead_query=lead_query)

        return cast(
            "OpportunityList",
            endpoint.sync(
                self._client,
                lead_id=lead_id,
                organization_id=organization_id,
                user_id=user_id,
                user_id_in=user_id_in,
                status_id=status_id,
                status_id_in=status_id_in,
                status_label=status_label,
                status_label_in=status_label_in,
                status_type=status_type,
                status_type_in=status_type_in,
                status=status,
                status_in=status_in,
                value_period=value_period,
                value_period_in=value_period_in,
                date_created=date_created,
                date_created_lt=date_created_lt,
                date_created_lte=date_created_lte,
                date_created_gt=date_created_gt,
                date_created_gte=date_created_gte,
                date_updated=date_updated,
                date_updated_lt=date_updated_lt,
                date_updated_lte=date_updated_lte,
                date_updated_gt=date_updated_gt,
                date_updated_gte=date_updated_gte,
                date_won=date_won,
                date_won_lt=date_won_lt,
                date_won_lte=date_won_lte,
                date_won_gt=date_won_gt,
                date_won_gte=date_won_gte,
                query=query,
                lead_query=lead_query,
                lead_saved_search_id=lead_saved_search_id,
                is_stalled=is_stalled,
                order_by=order_by,
                limit=limit,
                skip=skip,
                fields=fields,
                x_tz_offset=x_tz_offset,
            ),
        )

    def iterate(
        self,
        *,
        lead_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        user_id_in: Iterable[str] | Unset = UNSET,
        status_id: str | Unset = UNSET,
        status_id_in: Iterable[str] | Unset = UNSET,
        status_label: str | Unset = UNSET,
        status_label_in: Iterable[str] | Unset = UNSET,
        status_type: Literal["active", "lost", "won"] | Unset = UNSET,
        status_type_in: Iterable[Literal["active", "lost", "won"]] | Unset = UNSET,
        status: str | Unset = UNSET,
        status_in: Iterable[str] | Unset = UNSET,
        value_period: Literal["annual", "monthly", "one_time"] | Unset = UNSET,
        value_period_in: Iterable[Literal["annual", "monthly", "one_time"]] | Unset = UNSET,
        date_created: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_won: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_won_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_won_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_won_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_won_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        query: str | Unset = UNSET,
        lead_query: str | Unset = UNSET,
        lead_saved_search_id: str | Unset = UNSET,
        is_stalled: bool | Unset = UNSET,
        order_by: Literal[
            "-annualized_expected_value",
            "-annualized_value",
            "-confidence",
            "-date_created",
            "-date_updated",
            "-date_won",
            "-user_name",
            "-value",
            "annualized_expected_value",
            "annualized_value",
            "confidence",
            "date_created",
            "date_updated",
            "date_won",
            "user_name",
            "value",
        ]
        | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[Opportunity]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. No object
        is returned twice, and none that exists throughout is missed, whatever is added, changed or deleted meanwhile.
        Ordered by `date_created` (as without an order, oldest first) or `date_updated`, the list may be of any
        length. In another order, a list of more than a page is read twice: objects that moved during the first
        reading are returned at the end, and where Close takes no larger `_skip` it ends with an error.

        Args:
            lead_id, organization_id, user_id, user_id_in, status_id, status_id_in, status_label,
                status_label_in, status_type, status_type_in, status, status_in, value_period, value_period_in,
                date_created, date_created_lt, date_created_lte, date_created_gt, date_created_gte, date_updated,
                date_updated_lt, date_updated_lte, date_updated_gt, date_updated_gte, date_won, date_won_lt,
                date_won_lte, date_won_gt, date_won_gte, query, lead_query, lead_saved_search_id, is_stalled,
                order_by, fields, x_tz_offset: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            Pages[Opportunity]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.deprecations import deprecated_arguments
        from close_runtime.pagination.pages import Pages

        from ...models.opportunity import Opportunity
        from .opportunities_list import PAGING, build_request

        deprecated_arguments("opportunities.iterate", lead_query=lead_query)

        request = build_request(
            lead_id=lead_id,
            organization_id=organization_id,
            user_id=user_id,
            user_id_in=user_id_in,
            status_id=status_id,
            status_id_in=status_id_in,
            status_label=status_label,
            status_label_in=status_label_in,
            status_type=status_type,
            status_type_in=status_type_in,
            status=status,
            status_in=status_in,
            value_period=value_period,
            value_period_in=value_period_in,
            date_created=date_created,
            date_created_lt=date_created_lt,
            date_created_lte=date_created_lte,
            date_created_gt=date_created_gt,
            date_created_gte=date_created_gte,
            date_updated=date_updated,
            date_updated_lt=date_updated_lt,
            date_updated_lte=date_updated_lte,
            date_updated_gt=date_updated_gt,
            date_updated_gte=date_updated_gte,
            date_won=date_won,
            date_won_lt=date_won_lt,
            date_won_lte=date_won_lte,
            date_won_gt=date_won_gt,
            date_won_gte=date_won_gte,
            query=query,
            lead_query=lead_query,
            lead_saved_search_id=lead_saved_search_id,
            is_stalled=is_stalled,
            order_by=order_by,
            fields=fields,
            x_tz_offset=x_tz_offset,
        )
        return Pages(
            self._client,
            request,
            PAGING,
            Opportunity.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    def list_grouped(
        self,
        *,
        lead_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        user_id_in: Iterable[str] | Unset = UNSET,
        status_id: str | Unset = UNSET,
        status_id_in: Iterable[str] | Unset = UNSET,
        status_label: str | Unset = UNSET,
        status_label_in: Iterable[str] | Unset = UNSET,
        status_type: Literal["active", "lost", "won"] | Unset = UNSET,
        status_type_in: Iterable[Literal["active", "lost", "won"]] | Unset = UNSET,
        status: str | Unset = UNSET,
        status_in: Iterable[str] | Unset = UNSET,
        value_period: Literal["annual", "monthly", "one_time"] | Unset = UNSET,
        value_period_in: Iterable[Literal["annual", "monthly", "one_time"]] | Unset = UNSET,
        date_created: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_won: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_won_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_won_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_won_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_won_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        query: str | Unset = UNSET,
        lead_query: str | Unset = UNSET,
        lead_saved_search_id: str | Unset = UNSET,
        is_stalled: bool | Unset = UNSET,
        order_by: Literal[
            "-annualized_expected_value",
            "-annualized_value",
            "-confidence",
            "-date_created",
            "-date_updated",
            "-date_won",
            "-user_name",
            "-value",
            "annualized_expected_value",
            "annualized_value",
            "confidence",
            "date_created",
            "date_updated",
            "date_won",
            "user_name",
            "value",
        ]
        | Unset = UNSET,
        group_by: Literal[
            "-date_won__month",
            "-date_won__quarter",
            "-date_won__week",
            "-date_won__year",
            "-user_id",
            "date_won__month",
            "date_won__quarter",
            "date_won__week",
            "date_won__year",
            "user_id",
        ],
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> OpportunityGroupList:
        """List or filter opportunities.

        A page of the opportunities that match all filters, with totals over every match. With `_group_by` they
        come in groups; a page still counts opportunities.

        There is no filter by pipeline, contact, confidence, value or custom field. A list of nothing
        (`user_id__in=`) matches nothing, as in Close's library flask-mongorest. Close names no order for a list
        without `_order_by`; recorded ones came newest `date_created` first.

        Where an address would become too long, Close takes the same list as a POST with the header `x-http-
        method-override: GET` and the parameters in the body: `{"_params": {"status_id__in": "…"}}`. See
        https://developer.close.com/api/overview/filter-parameters.

        Args:
            lead_id: Only opportunities of this lead (`lead_…`).
            organization_id: Only opportunities of this organization (`orga_…`).
            user_id: Only opportunities this user owns (`user_…`). The id of a group stands for its members.
            user_id_in: Only opportunities one of these users owns. The id of a group stands for its members.
            status_id: Only opportunities in this status (`stat_…`).
            status_id_in: Only opportunities in one of these statuses. To get those of a pipeline, name its
                statuses.
            status_label: Only opportunities in a status with this label.
            status_label_in: Only opportunities in a status with one of these labels. How to send a label that
                has a comma is not documented.
            status_type: Only opportunities in statuses of this type.
            status_type_in: Only opportunities in statuses of one of these types.
            status: The older name of `status_label`.
            status_in: The older name of `status_label__in`.
            value_period: Only opportunities whose value is earned this often.
            value_period_in: Only opportunities whose value is earned in one of these ways.
            date_created: Only opportunities created on this date.
            date_created_lt: Only opportunities created before this date.
            date_created_lte: Only opportunities created on or before this date.
            date_created_gt: Only opportunities created after this date.
            date_created_gte: Only opportunities created on or after this date.
            date_updated: Only opportunities last changed on this date.
            date_updated_lt: Only opportunities last changed before this date.
            date_updated_lte: Only opportunities last changed on or before this date.
            date_updated_gt: Only opportunities last changed after this date.
            date_updated_gte: Only opportunities last changed on or after this date.
            date_won: Only opportunities won, or expected to be, on this date.
            date_won_lt: Only opportunities won, or expected to be, before this date.
            date_won_lte: Only opportunities won, or expected to be, on or before this date.
            date_won_gt: Only opportunities won, or expected to be, after this date.
            date_won_gte: Only opportunities won, or expected to be, on or after this date.
            query: Only opportunities that this search finds, such as `note:important`; past changes of status
                can be searched too.
            lead_query: Only opportunities whose leads this search finds. Deprecated by Close in favour of
                `lead_saved_search_id`.
            lead_saved_search_id: Only opportunities whose leads a Smart View has (`save_…`).
            is_stalled: Only opportunities that Close thinks no longer move, or only the others.
            order_by: Field to sort by; within groups, when there are any. The order without it is not
                documented.
            group_by: What to group by. The answer then has groups in the place of opportunities.
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
            x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
                Close uses it to tell which day "today" is and where a day begins. What it assumes without the
                header is not documented.

        Returns:
            OpportunityGroupList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/opportunities/list
        """
        from close_runtime.deprecations import deprecated_arguments

        from .opportunities_list import endpoint

        deprecated_arguments("opportunities.list_grouped", lead_query=lead_query)

        return cast(
            "OpportunityGroupList",
            endpoint.sync(
                self._client,
                lead_id=lead_id,
                organization_id=organization_id,
                user_id=user_id,
                user_id_in=user_id_in,
                status_id=status_id,
                status_id_in=status_id_in,
                status_label=status_label,
                status_label_in=status_label_in,
                status_type=status_type,
                status_type_in=status_type_in,
                status=status,
                status_in=status_in,
                value_period=value_period,
                value_period_in=value_period_in,
                date_created=date_created,
                date_created_lt=date_created_lt,
                date_created_lte=date_created_lte,
                date_created_gt=date_created_gt,
                date_created_gte=date_created_gte,
                date_updated=date_updated,
                date_updated_lt=date_updated_lt,
                date_updated_lte=date_updated_lte,
                date_updated_gt=date_updated_gt,
                date_updated_gte=date_updated_gte,
                date_won=date_won,
                date_won_lt=date_won_lt,
                date_won_lte=date_won_lte,
                date_won_gt=date_won_gt,
                date_won_gte=date_won_gte,
                query=query,
                lead_query=lead_query,
                lead_saved_search_id=lead_saved_search_id,
                is_stalled=is_stalled,
                order_by=order_by,
                group_by=group_by,
                limit=limit,
                skip=skip,
                fields=fields,
                x_tz_offset=x_tz_offset,
            ),
        )

    def create(
        self,
        *changes: Mapping[str, Any],
        attachments: Iterable[AttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        confidence: int | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        date_won: datetime.date | datetime.datetime | str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        note_html: str | None | Unset = UNSET,
        pipeline_id: str | None | Unset = UNSET,
        status_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        value: int | None | Unset = UNSET,
        value_period: Literal["annual", "monthly", "one_time"] | None | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> Opportunity:
        """Create an opportunity.

        Adds an opportunity to a lead, and without a lead also makes the lead. Close answers 200, not 201.

        A custom field of the opportunity is set by a key `custom.<field id>` of the body, which contains its
        whole value.

        Args:
            changes: Custom field keys and their values, such as `{"custom.cf_...": "Gold"}`.
            attachments: Files that belong to the note. Upload a file first, then name it here.
            confidence: Likelihood of winning, in percent. Close documents neither a range nor what it takes
                when this is missing.
            contact_id: Contact of the same lead whom the opportunity is with (`cont_…`).
            created_by: User to name as its creator (`user_…`), for imports.
            date_created: When it was created, for imports.
            date_won: When it was won, or on an active opportunity the estimated close date. Best sent as the
                day that comes back (`2026-11-23`): of a moment Close keeps the day, and does not document in
                which zone. Left out with a status of type `won`, it becomes today, in the zone of the `x-tz-
                offset` header.
            lead_id: Lead the opportunity belongs to (`lead_…`). Without it Close makes a new lead, shown as
                "Untitled".
            note: The note as plain text or markdown. It is ignored when `note_html` is sent too.
            note_html: The note as rich text, `<body>…</body>`. Close derives `note` from it, with tags turned
                into markdown.
            pipeline_id: Pipeline to start in (`pipe_…`), at its first status unless `status_id` is sent too.
                A status of another pipeline is refused with 400.
            status_id: Status to start in (`stat_…`). Without it the first status of `pipeline_id` is taken,
                or else the organization's first.
            user_id: User who owns the opportunity (`user_…`). Recorded answers name the caller when it is
                missing.
            value: What the opportunity is worth per `value_period`, in cents.
            value_period: How often `value` is earned. Recorded answers show `one_time` when it is missing.
            x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
                Close uses it to tell which day "today" is and where a day begins. What it assumes without the
                header is not documented.

        Returns:
            Opportunity: The opportunity as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/opportunities/create
        """
        from close_runtime.changes import confirmed

        from ...models.create_opportunity import CreateOpportunity
        from .opportunities_create import endpoint

        body = CreateOpportunity(
            attachments=attachments,
            confidence=confidence,
            contact_id=contact_id,
            created_by=created_by,
            date_created=date_created,
            date_won=date_won,
            lead_id=lead_id,
            note=note,
            note_html=note_html,
            pipeline_id=pipeline_id,
            status_id=status_id,
            user_id=user_id,
            value=value,
            value_period=value_period,
        )
        body.add_keys(*confirmed(self._client, changes))
        return endpoint.sync(self._client, body=body, x_tz_offset=x_tz_offset)

    def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> Opportunity:
        """Retrieve an opportunity.

        One opportunity by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Opportunity: The opportunity.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/opportunities/get
        """
        from .opportunities_get import endpoint

        return endpoint.sync(self._client, id, fields=fields)

    def update(
        self,
        id: str,
        *changes: Mapping[str, Any],
        attachments: Iterable[AttachmentIn | Mapping[str, Any]] | Unset = UNSET,
        confidence: int | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        date_won: datetime.date | datetime.datetime | str | None | Unset = UNSET,
        note: str | Unset = UNSET,
        note_html: str | None | Unset = UNSET,
        status: str | Unset = UNSET,
        status_id: str | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        value: int | Unset = UNSET,
        value_period: Literal["annual", "monthly", "one_time"] | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> Opportunity:
        """Update an opportunity.

        Changes the fields that are sent and leaves all others as they are.

        Moving to a status of type `won` sets `date_won` to today, in the zone of `x-tz-offset`, unless it is
        set already or sent along; moving back to active or lost does not change it. `note` and `note_html` are
        one note: `note_html` decides when both are sent, and null as `note_html` clears both.

        A custom field is a key of the body: `custom.<field id>` sets its whole value, null unsets it. Where a
        field takes several values, `custom.<field id>.add` adds one and `custom.<field id>.remove` removes one.

        Authenticate with an API key (HTTP Basic) or with an access token (Bearer).

        Args:
            id: Id of the object, as its `id` field gives it.
            changes: Custom field keys and their values, such as `{"custom.cf_...": "Gold"}`.
            attachments: Files that belong to the note. Upload a file first, then name it here. The page does
                not say whether the list replaces the present one; there is no way described to add or remove a
                single file.
            confidence: Likelihood of winning, in percent. Close documents no range. Null is not allowed.
            contact_id: Contact of the same lead whom the opportunity is with (`cont_…`). Null clears it.
            date_won: When it was won, or on an active opportunity the estimated close date. Best sent as the
                day that comes back (`2026-11-23`): of a moment Close keeps the day, and does not document in
                which zone. Left out and not set on the opportunity either, it becomes today as soon as
                `status_id` names a status of type `won`; today is the day in the zone of the `x-tz-offset`
                header. Null clears it.
            note: The note as plain text or markdown. It is ignored when `note_html` is sent too: the note
                then comes from the HTML. Null is not allowed; to clear the note, send null as `note_html`.
            note_html: The note as rich text, `<body>…</body>`. Close derives `note` from it, with tags turned
                into markdown, and drops a `note` sent beside it. Null clears `note_html` and `note` both.
            status: The status by its label. This is the old form, `status_id` the present one.
            status_id: The status to move to (`stat_…`). A status of type `won` sets `date_won` to today
                unless it is set already or sent along. Going back from won to active or lost leaves `date_won` as
                it is.
            user_id: The user who owns the opportunity (`user_…`). Null clears it.
            value: What the opportunity is worth per `value_period`, in cents. Null is not allowed.
            value_period: How often `value` is earned.
            x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
                Close uses it to tell which day "today" is and where a day begins. What it assumes without the
                header is not documented.

        Returns:
            Opportunity: The opportunity after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/opportunities/update
        """
        from close_runtime.changes import confirmed

        from ...models.update_opportunity import UpdateOpportunity
        from .opportunities_update import endpoint

        body = UpdateOpportunity(
            attachments=attachments,
            confidence=confidence,
            contact_id=contact_id,
            date_won=date_won,
            note=note,
            note_html=note_html,
            status=status,
            status_id=status_id,
            user_id=user_id,
            value=value,
            value_period=value_period,
        )
        body.add_keys(*confirmed(self._client, changes))
        return endpoint.sync(self._client, id, body=body, x_tz_offset=x_tz_offset)

    def delete(self, id: str) -> None:
        """Delete an opportunity.

        Removes an opportunity. Close answers 200 and describes no body.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/opportunities/delete
        """
        from .opportunities_delete import endpoint

        endpoint.sync(self._client, id)


class OpportunitiesWithRawResponse:
    """The methods of `Opportunities`, returning whole responses."""

    def __init__(self, client: SyncCaller) -> None:
        from close_runtime.raw_response import raw_response

        self.list = raw_response(client, Opportunities, Opportunities.list)
        self.list_grouped = raw_response(client, Opportunities, Opportunities.list_grouped)
        self.create = raw_response(client, Opportunities, Opportunities.create)
        self.get = raw_response(client, Opportunities, Opportunities.get)
        self.update = raw_response(client, Opportunities, Opportunities.update)
        self.delete = raw_response(client, Opportunities, Opportunities.delete)


class OpportunitiesPartial(Generic[C]):
    """The methods of `Opportunities` that can request chosen fields only."""

    def __init__(self, api: Opportunities, kind: type[C]) -> None:
        from close_runtime.partial_methods import partial_object, partial_page, partial_pages

        self.list = partial_page(api.list, kind)
        self.iterate = partial_pages(api.iterate, kind)
        self.get = partial_object(api.get, kind)


class AsyncOpportunities:
    """Deals with a lead, each in one status of one pipeline."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncOpportunitiesWithRawResponse:
        """The same methods, returning whole responses: status, headers and body with the parsed object."""
        return AsyncOpportunitiesWithRawResponse(self._client)

    def partial(self, kind: type[C]) -> AsyncOpportunitiesPartial[C]:
        """Return the methods that can request chosen fields only, with objects of your class as their results.

        Args:
            kind: A subclass of `Partial` whose fields are requested.

        Raises:
            InvalidRequest: The class has no fields, or one that these objects don't have.

        Source: https://developer.close.com/api/overview/fields
        """
        from close_runtime.partial import check_partial

        from ...models import Opportunity

        check_partial(kind, Opportunity)
        return AsyncOpportunitiesPartial(self, kind)

    async def list(
        self,
        *,
        lead_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        user_id_in: Iterable[str] | Unset = UNSET,
        status_id: str | Unset = UNSET,
        status_id_in: Iterable[str] | Unset = UNSET,
        status_label: str | Unset = UNSET,
        status_label_in: Iterable[str] | Unset = UNSET,
        status_type: Literal["active", "lost", "won"] | Unset = UNSET,
        status_type_in: Iterable[Literal["active", "lost", "won"]] | Unset = UNSET,
        status: str | Unset = UNSET,
        status_in: Iterable[str] | Unset = UNSET,
        value_period: Literal["annual", "monthly", "one_time"] | Unset = UNSET,
        value_period_in: Iterable[Literal["annual", "monthly", "one_time"]] | Unset = UNSET,
        date_created: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_won: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_won_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_won_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_won_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_won_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        query: str | Unset = UNSET,
        lead_query: str | Unset = UNSET,
        lead_saved_search_id: str | Unset = UNSET,
        is_stalled: bool | Unset = UNSET,
        order_by: Literal[
            "-annualized_expected_value",
            "-annualized_value",
            "-confidence",
            "-date_created",
            "-date_updated",
            "-date_won",
            "-user_name",
            "-value",
            "annualized_expected_value",
            "annualized_value",
            "confidence",
            "date_created",
            "date_updated",
            "date_won",
            "user_name",
            "value",
        ]
        | Unset = UNSET,
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> OpportunityList:
        """List or filter opportunities.

        A page of the opportunities that match all filters, with totals over every match. With `_group_by` they
        come in groups; a page still counts opportunities.

        There is no filter by pipeline, contact, confidence, value or custom field. A list of nothing
        (`user_id__in=`) matches nothing, as in Close's library flask-mongorest. Close names no order for a list
        without `_order_by`; recorded ones came newest `date_created` first.

        Where an address would become too long, Close takes the same list as a POST with the header `x-http-
        method-override: GET` and the parameters in the body: `{"_params": {"status_id__in": "…"}}`. See
        https://developer.close.com/api/overview/filter-parameters.

        Args:
            lead_id: Only opportunities of this lead (`lead_…`).
            organization_id: Only opportunities of this organization (`orga_…`).
            user_id: Only opportunities this user owns (`user_…`). The id of a group stands for its members.
            user_id_in: Only opportunities one of these users owns. The id of a group stands for its members.
            status_id: Only opportunities in this status (`stat_…`).
            status_id_in: Only opportunities in one of these statuses. To get those of a pipeline, name its
                statuses.
            status_label: Only opportunities in a status with this label.
            status_label_in: Only opportunities in a status with one of these labels. How to send a label that
                has a comma is not documented.
            status_type: Only opportunities in statuses of this type.
            status_type_in: Only opportunities in statuses of one of these types.
            status: The older name of `status_label`.
            status_in: The older name of `status_label__in`.
            value_period: Only opportunities whose value is earned this often.
            value_period_in: Only opportunities whose value is earned in one of these ways.
            date_created: Only opportunities created on this date.
            date_created_lt: Only opportunities created before this date.
            date_created_lte: Only opportunities created on or before this date.
            date_created_gt: Only opportunities created after this date.
            date_created_gte: Only opportunities created on or after this date.
            date_updated: Only opportunities last changed on this date.
            date_updated_lt: Only opportunities last changed before this date.
            date_updated_lte: Only opportunities last changed on or before this date.
            date_updated_gt: Only opportunities last changed after this date.
            date_updated_gte: Only opportunities last changed on or after this date.
            date_won: Only opportunities won, or expected to be, on this date.
            date_won_lt: Only opportunities won, or expected to be, before this date.
            date_won_lte: Only opportunities won, or expected to be, on or before this date.
            date_won_gt: Only opportunities won, or expected to be, after this date.
            date_won_gte: Only opportunities won, or expected to be, on or after this date.
            query: Only opportunities that this search finds, such as `note:important`; past changes of status
                can be searched too.
            lead_query: Only opportunities whose leads this search finds. Deprecated by Close in favour of
                `lead_saved_search_id`.
            lead_saved_search_id: Only opportunities whose leads a Smart View has (`save_…`).
            is_stalled: Only opportunities that Close thinks no longer move, or only the others.
            order_by: Field to sort by; within groups, when there are any. The order without it is not
                documented.
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.
            x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
                Close uses it to tell which day "today" is and where a day begins. What it assumes without the
                header is not documented.

        Returns:
            OpportunityList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/opportunities/list
        """
        from close_runtime.deprecations import deprecated_arguments

        from .opportunities_list import endpoint

        deprecated_arguments("opportunities.list", lead_query=lead_query)

        return cast(
            "OpportunityList",
            await endpoint.asyncio(
                self._client,
                lead_id=lead_id,
                organization_id=organization_id,
                user_id=user_id,
                user_id_in=user_id_in,
                status_id=status_id,
                status_id_in=status_id_in,
                status_label=status_label,
                status_label_in=status_label_in,
                status_type=status_type,
                status_type_in=status_type_in,
                status=status,
                status_in=status_in,
                value_period=value_period,
                value_period_in=value_period_in,
                date_created=date_created,
                date_created_lt=date_created_lt,
                date_created_lte=date_created_lte,
                date_created_gt=date_created_gt,
                date_created_gte=date_created_gte,
                date_updated=date_updated,
                date_updated_lt=date_updated_lt,
                date_updated_lte=date_updated_lte,
                date_updated_gt=date_updated_gt,
                date_updated_gte=date_updated_gte,
                date_won=date_won,
                date_won_lt=date_won_lt,
                date_won_lte=date_won_lte,
                date_won_gt=date_won_gt,
                date_won_gte=date_won_gte,
                query=query,
                lead_query=lead_query,
                lead_saved_search_id=lead_saved_search_id,
                is_stalled=is_stalled,
                order_by=order_by,
                limit=limit,
                skip=skip,
                fields=fields,
                x_tz_offset=x_tz_offset,
            ),
        )

    def iterate(
        self,
        *,
        lead_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        user_id_in: Iterable[str] | Unset = UNSET,
        status_id: str | Unset = UNSET,
        status_id_in: Iterable[str] | Unset = UNSET,
        status_label: str | Unset = UNSET,
        status_label_in: Iterable[str] | Unset = UNSET,
        status_type: Literal["active", "lost", "won"] | Unset = UNSET,
        status_type_in: Iterable[Literal["active", "lost", "won"]] | Unset = UNSET,
        status: str | Unset = UNSET,
        status_in: Iterable[str] | Unset = UNSET,
        value_period: Literal["annual", "monthly", "one_time"] | Unset = UNSET,
        value_period_in: Iterable[Literal["annual", "monthly", "one_time"]] | Unset = UNSET,
        date_created: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_won: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_won_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_won_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_won_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_won_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        query: str | Unset = UNSET,
        lead_query: str | Unset = UNSET,
        lead_saved_search_id: str | Unset = UNSET,
        is_stalled: bool | Unset = UNSET,
        order_by: Literal[
            "-annualized_expected_value",
            "-annualized_value",
            "-confidence",
            "-date_created",
            "-date_updated",
            "-date_won",
            "-user_name",
            "-value",
            "annualized_expected_value",
            "annualized_value",
            "confidence",
            "date_created",
            "date_updated",
            "date_won",
            "user_name",
            "value",
        ]
        | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[Opportunity]:
        """Iterate over all that `list` lists, page by page.

        A page is requested when its first object is needed, so nothing is sent before the first object is. No object
        is returned twice, and none that exists throughout is missed, whatever is added, changed or deleted meanwhile.
        Ordered by `date_created` (as without an order, oldest first) or `date_updated`, the list may be of any
        length. In another order, a list of more than a page is read twice: objects that moved during the first
        reading are returned at the end, and where Close takes no larger `_skip` it ends with an error.

        Args:
            lead_id, organization_id, user_id, user_id_in, status_id, status_id_in, status_label,
                status_label_in, status_type, status_type_in, status, status_in, value_period, value_period_in,
                date_created, date_created_lt, date_created_lte, date_created_gt, date_created_gte, date_updated,
                date_updated_lt, date_updated_lte, date_updated_gt, date_updated_gte, date_won, date_won_lt,
                date_won_lte, date_won_gt, date_won_gte, query, lead_query, lead_saved_search_id, is_stalled,
                order_by, fields, x_tz_offset: As `list` takes them.
            page_size: How many objects to request at a time.
            resume_token: The `resume_token` of an iteration over the same list, to continue after its last object.

        Returns:
            AsyncPages[Opportunity]: The iteration: objects, or whole `pages()`; with `total_results` and `resume_token`.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it, or the resume token is of another list.
            IncompleteList: While iterating: the list has more objects, but they can't be read this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.deprecations import deprecated_arguments
        from close_runtime.pagination.pages import AsyncPages

        from ...models.opportunity import Opportunity
        from .opportunities_list import PAGING, build_request

        deprecated_arguments("opportunities.iterate", lead_query=lead_query)

        request = build_request(
            lead_id=lead_id,
            organization_id=organization_id,
            user_id=user_id,
            user_id_in=user_id_in,
            status_id=status_id,
            status_id_in=status_id_in,
            status_label=status_label,
            status_label_in=status_label_in,
            status_type=status_type,
            status_type_in=status_type_in,
            status=status,
            status_in=status_in,
            value_period=value_period,
            value_period_in=value_period_in,
            date_created=date_created,
            date_created_lt=date_created_lt,
            date_created_lte=date_created_lte,
            date_created_gt=date_created_gt,
            date_created_gte=date_created_gte,
            date_updated=date_updated,
            date_updated_lt=date_updated_lt,
            date_updated_lte=date_updated_lte,
            date_updated_gt=date_updated_gt,
            date_updated_gte=date_updated_gte,
            date_won=date_won,
            date_won_lt=date_won_lt,
            date_won_lte=date_won_lte,
            date_won_gt=date_won_gt,
            date_won_gte=date_won_gte,
            query=query,
            lead_query=lead_query,
            lead_saved_search_id=lead_saved_search_id,
            is_stalled=is_stalled,
            order_by=order_by,
            fields=fields,
            x_tz_offset=x_tz_offset,
        )
        return AsyncPages(
            self._client,
            request,
            PAGING,
            Opportunity.from_dict,
            page_size=page_size,
            resume_token=resume_token,
        )

    async def list_grouped(
        self,
        *,
        lead_id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        user_id_in: Iterable[str] | Unset = UNSET,
        status_id: str | Unset = UNSET,
        status_id_in: Iterable[str] | Unset = UNSET,
        status_label: str | Unset = UNSET,
        status_label_in: Iterable[str] | Unset = UNSET,
        status_type: Literal["active", "lost", "won"] | Unset = UNSET,
        status_type_in: Iterable[Literal["active", "lost", "won"]] | Unset = UNSET,
        status: str | Unset = UNSET,
        status_in: Iterable[str] | Unset = UNSET,
        value_period: Literal["annual", "monthly", "one_time"] | Unset = UNSET,
        value_period_in: Iterable[Literal["annual", "monthly", "one_time"]] | Unset = UNSET,
        date_created: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_won: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_won_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_won_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_won_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_won_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        query: str | Unset = UNSET,
        lead_query: str | Unset = UNSET,
        lead_saved_search_id: str | Unset = UNSET,
        is_stalled: bool | Unset = UNSET,
        order_by: Literal[
            "-annualized_expected_value",
            "-annualized_value",
            "-confidence",
            "-date_created",
            "-date_updated",
            "-date_won",
            "-user_name",
            "-value",
            "annualized_expected_value",
            "annualized_value",
            "confidence",
            "date_created",
            "date_updated",
            "date_won",
            "user_name",
            "value",
        ]
        | Unset = UNSET,
        group_by: Literal[
            "-date_won__month",
            "-date_won__quarter",
            "-date_won__week",
            "-date_won__year",
            "-user_id",
            "date_won__month",
            "date_won__quarter",
            "date_won__week",
            "date_won__year",
            "user_id",
        ],
        limit: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> OpportunityGroupList:
        """List or filter opportunities.

        A page of the opportunities that match all filters, with totals over every match. With `_group_by` they
        come in groups; a page still counts opportunities.

        There is no filter by pipeline, contact, confidence, value or custom field. A list of nothing
        (`user_id__in=`) matches nothing, as in Close's library flask-mongorest. Close names no order for a list
        without `_order_by`; recorded ones came newest `date_created` first.

        Where an address would become too long, Close takes the same list as a POST with the header `x-http-
        method-override: GET` and the parameters in the body: `{"_params": {"status_id__in": "…"}}`. See
        https://developer.close.com/api/overview/filter-parameters.

        Args:
            lead_id: Only opportunities of this lead (`lead_…`).
            organization_id: Only opportunities of this organization (`orga_…`).
            user_id: Only opportunities this user owns (`user_…`). The id of a group stands for its members.
            user_id_in: Only opportunities one of these users owns. The id of a group stands for its members.
            status_id: Only opportunities in this status (`stat_…`).
            status_id_in: Only opportunities in one of these statuses. To get those of a pipeline, name its
                statuses.
            status_label: Only opportunities in a status with this label.
            status_label_in: Only opportunities in a status with one of these labels. How to send a label that
                has a comma is not documented.
            status_type: Only opportunities in statuses of this type.
            status_type_in: Only opportunities in statuses of one of these types.
            status: The older name of `status_label`.
            status_in: The older name of `status_label__in`.
            value_period: Only opportunities whose value is earned this often.
            value_period_in: Only opportunities whose value is earned in one of these ways.
            date_created: Only opportunities created on this date.
            date_created_lt: Only opportunities created before this date.
            date_created_lte: Only opportunities created on or before this date.
            date_created_gt: Only opportunities created after this date.
            date_created_gte: Only opportunities created on or after this date.
            date_updated: Only opportunities last changed on this date.
            date_updated_lt: Only opportunities last changed before this date.
            date_updated_lte: Only opportunities last changed on or before this date.
            date_updated_gt: Only opportunities last changed after this date.
            date_updated_gte: Only opportunities last changed on or after this date.
            date_won: Only opportunities won, or expected to be, on this date.
            date_won_lt: Only opportunities won, or expected to be, before this date.
            date_won_lte: Only opportunities won, or expected to be, on or before this date.
            date_won_gt: Only opportunities won, or expected to be, after this date.
            date_won_gte: Only opportunities won, or expected to be, on or after this date.
            query: Only opportunities that this search finds, such as `note:important`; past changes of status
                can be searched too.
            lead_query: Only opportunities whose leads this search finds. Deprecated by Close in favour of
                `lead_saved_search_id`.
            lead_saved_search_id: Only opportunities whose leads a Smart View has (`save_…`).
            is_stalled: Only opportunities that Close thinks no longer move, or only the others.
            order_by: Field to sort by; within groups, when there are any. The order without it is not
                documented.
            group_by: What to group by. The answer then has groups in the place of opportunities.
            limit: How many objects to return at most. Close takes 100 when it is left out; each resource has
                a maximum of its own, and asking for more is answered with 400.
            skip: How many objects to pass over before the first one returned. Close takes 0 when it is left
                out; each resource has a maximum of its own, and asking for more is answered with 400.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
            x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
                Close uses it to tell which day "today" is and where a day begins. What it assumes without the
                header is not documented.

        Returns:
            OpportunityGroupList: The page.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/opportunities/list
        """
        from close_runtime.deprecations import deprecated_arguments

        from .opportunities_list import endpoint

        deprecated_arguments("opportunities.list_grouped", lead_query=lead_query)

        return cast(
            "OpportunityGroupList",
            await endpoint.asyncio(
                self._client,
                lead_id=lead_id,
                organization_id=organization_id,
                user_id=user_id,
                user_id_in=user_id_in,
                status_id=status_id,
                status_id_in=status_id_in,
                status_label=status_label,
                status_label_in=status_label_in,
                status_type=status_type,
                status_type_in=status_type_in,
                status=status,
                status_in=status_in,
                value_period=value_period,
                value_period_in=value_period_in,
                date_created=date_created,
                date_created_lt=date_created_lt,
                date_created_lte=date_created_lte,
                date_created_gt=date_created_gt,
                date_created_gte=date_created_gte,
                date_updated=date_updated,
                date_updated_lt=date_updated_lt,
                date_updated_lte=date_updated_lte,
                date_updated_gt=date_updated_gt,
                date_updated_gte=date_updated_gte,
                date_won=date_won,
                date_won_lt=date_won_lt,
                date_won_lte=date_won_lte,
                date_won_gt=date_won_gt,
                date_won_gte=date_won_gte,
                query=query,
                lead_query=lead_query,
                lead_saved_search_id=lead_saved_search_id,
                is_stalled=is_stalled,
                order_by=order_by,
                group_by=group_by,
                limit=limit,
                skip=skip,
                fields=fields,
                x_tz_offset=x_tz_offset,
            ),
        )

    async def create(
        self,
        *changes: Mapping[str, Any],
        attachments: Iterable[AttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        confidence: int | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        date_won: datetime.date | datetime.datetime | str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        note_html: str | None | Unset = UNSET,
        pipeline_id: str | None | Unset = UNSET,
        status_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        value: int | None | Unset = UNSET,
        value_period: Literal["annual", "monthly", "one_time"] | None | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> Opportunity:
        """Create an opportunity.

        Adds an opportunity to a lead, and without a lead also makes the lead. Close answers 200, not 201.

        A custom field of the opportunity is set by a key `custom.<field id>` of the body, which contains its
        whole value.

        Args:
            changes: Custom field keys and their values, such as `{"custom.cf_...": "Gold"}`.
            attachments: Files that belong to the note. Upload a file first, then name it here.
            confidence: Likelihood of winning, in percent. Close documents neither a range nor what it takes
                when this is missing.
            contact_id: Contact of the same lead whom the opportunity is with (`cont_…`).
            created_by: User to name as its creator (`user_…`), for imports.
            date_created: When it was created, for imports.
            date_won: When it was won, or on an active opportunity the estimated close date. Best sent as the
                day that comes back (`2026-11-23`): of a moment Close keeps the day, and does not document in
                which zone. Left out with a status of type `won`, it becomes today, in the zone of the `x-tz-
                offset` header.
            lead_id: Lead the opportunity belongs to (`lead_…`). Without it Close makes a new lead, shown as
                "Untitled".
            note: The note as plain text or markdown. It is ignored when `note_html` is sent too.
            note_html: The note as rich text, `<body>…</body>`. Close derives `note` from it, with tags turned
                into markdown.
            pipeline_id: Pipeline to start in (`pipe_…`), at its first status unless `status_id` is sent too.
                A status of another pipeline is refused with 400.
            status_id: Status to start in (`stat_…`). Without it the first status of `pipeline_id` is taken,
                or else the organization's first.
            user_id: User who owns the opportunity (`user_…`). Recorded answers name the caller when it is
                missing.
            value: What the opportunity is worth per `value_period`, in cents.
            value_period: How often `value` is earned. Recorded answers show `one_time` when it is missing.
            x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
                Close uses it to tell which day "today" is and where a day begins. What it assumes without the
                header is not documented.

        Returns:
            Opportunity: The opportunity as it was stored.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/opportunities/create
        """
        from close_runtime.changes import confirmed_async

        from ...models.create_opportunity import CreateOpportunity
        from .opportunities_create import endpoint

        body = CreateOpportunity(
            attachments=attachments,
            confidence=confidence,
            contact_id=contact_id,
            created_by=created_by,
            date_created=date_created,
            date_won=date_won,
            lead_id=lead_id,
            note=note,
            note_html=note_html,
            pipeline_id=pipeline_id,
            status_id=status_id,
            user_id=user_id,
            value=value,
            value_period=value_period,
        )
        body.add_keys(*await confirmed_async(self._client, changes))
        return await endpoint.asyncio(self._client, body=body, x_tz_offset=x_tz_offset)

    async def get(self, id: str, *, fields: Iterable[str] | Unset = UNSET) -> Opportunity:
        """Retrieve an opportunity.

        One opportunity by its id.

        Args:
            id: Id of the object, as its `id` field gives it.
            fields: Names of the fields to return, sent as one list separated by commas. Only these fields
                come, also where the schema of the answer requires others. `custom` stands for all custom fields.
                Types promise the others all the same: see `partial`.

        Returns:
            Opportunity: The opportunity.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/opportunities/get
        """
        from .opportunities_get import endpoint

        return await endpoint.asyncio(self._client, id, fields=fields)

    async def update(
        self,
        id: str,
        *changes: Mapping[str, Any],
        attachments: Iterable[AttachmentIn | Mapping[str, Any]] | Unset = UNSET,
        confidence: int | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        date_won: datetime.date | datetime.datetime | str | None | Unset = UNSET,
        note: str | Unset = UNSET,
        note_html: str | None | Unset = UNSET,
        status: str | Unset = UNSET,
        status_id: str | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        value: int | Unset = UNSET,
        value_period: Literal["annual", "monthly", "one_time"] | Unset = UNSET,
        x_tz_offset: float | Unset = UNSET,
    ) -> Opportunity:
        """Update an opportunity.

        Changes the fields that are sent and leaves all others as they are.

        Moving to a status of type `won` sets `date_won` to today, in the zone of `x-tz-offset`, unless it is
        set already or sent along; moving back to active or lost does not change it. `note` and `note_html` are
        one note: `note_html` decides when both are sent, and null as `note_html` clears both.

        A custom field is a key of the body: `custom.<field id>` sets its whole value, null unsets it. Where a
        field takes several values, `custom.<field id>.add` adds one and `custom.<field id>.remove` removes one.

        Authenticate with an API key (HTTP Basic) or with an access token (Bearer).

        Args:
            id: Id of the object, as its `id` field gives it.
            changes: Custom field keys and their values, such as `{"custom.cf_...": "Gold"}`.
            attachments: Files that belong to the note. Upload a file first, then name it here. The page does
                not say whether the list replaces the present one; there is no way described to add or remove a
                single file.
            confidence: Likelihood of winning, in percent. Close documents no range. Null is not allowed.
            contact_id: Contact of the same lead whom the opportunity is with (`cont_…`). Null clears it.
            date_won: When it was won, or on an active opportunity the estimated close date. Best sent as the
                day that comes back (`2026-11-23`): of a moment Close keeps the day, and does not document in
                which zone. Left out and not set on the opportunity either, it becomes today as soon as
                `status_id` names a status of type `won`; today is the day in the zone of the `x-tz-offset`
                header. Null clears it.
            note: The note as plain text or markdown. It is ignored when `note_html` is sent too: the note
                then comes from the HTML. Null is not allowed; to clear the note, send null as `note_html`.
            note_html: The note as rich text, `<body>…</body>`. Close derives `note` from it, with tags turned
                into markdown, and drops a `note` sent beside it. Null clears `note_html` and `note` both.
            status: The status by its label. This is the old form, `status_id` the present one.
            status_id: The status to move to (`stat_…`). A status of type `won` sets `date_won` to today
                unless it is set already or sent along. Going back from won to active or lost leaves `date_won` as
                it is.
            user_id: The user who owns the opportunity (`user_…`). Null clears it.
            value: What the opportunity is worth per `value_period`, in cents. Null is not allowed.
            value_period: How often `value` is earned.
            x_tz_offset: The caller's distance from UTC in hours, with a fraction where needed (`-4`, `5.5`).
                Close uses it to tell which day "today" is and where a day begins. What it assumes without the
                header is not documented.

        Returns:
            Opportunity: The opportunity after the change.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/opportunities/update
        """
        from close_runtime.changes import confirmed_async

        from ...models.update_opportunity import UpdateOpportunity
        from .opportunities_update import endpoint

        body = UpdateOpportunity(
            attachments=attachments,
            confidence=confidence,
            contact_id=contact_id,
            date_won=date_won,
            note=note,
            note_html=note_html,
            status=status,
            status_id=status_id,
            user_id=user_id,
            value=value,
            value_period=value_period,
        )
        body.add_keys(*await confirmed_async(self._client, changes))
        return await endpoint.asyncio(self._client, id, body=body, x_tz_offset=x_tz_offset)

    async def delete(self, id: str) -> None:
        """Delete an opportunity.

        Removes an opportunity. Close answers 200 and describes no body.

        Args:
            id: Id of the object, as its `id` field gives it.

        Raises:
            InvalidRequest: An argument can't be sent as Close documents it; nothing was sent.
            CloseError: One of its other subclasses: the call failed, or its response can't be read.

        Source: https://developer.close.com/api/resources/opportunities/delete
        """
        from .opportunities_delete import endpoint

        await endpoint.asyncio(self._client, id)


class AsyncOpportunitiesWithRawResponse:
    """The methods of `AsyncOpportunities`, returning whole responses."""

    def __init__(self, client: AsyncCaller) -> None:
        from close_runtime.raw_response import async_raw_response

        self.list = async_raw_response(client, AsyncOpportunities, AsyncOpportunities.list)
        self.list_grouped = async_raw_response(client, AsyncOpportunities, AsyncOpportunities.list_grouped)
        self.create = async_raw_response(client, AsyncOpportunities, AsyncOpportunities.create)
        self.get = async_raw_response(client, AsyncOpportunities, AsyncOpportunities.get)
        self.update = async_raw_response(client, AsyncOpportunities, AsyncOpportunities.update)
        self.delete = async_raw_response(client, AsyncOpportunities, AsyncOpportunities.delete)


class AsyncOpportunitiesPartial(Generic[C]):
    """The methods of `AsyncOpportunities` that can request chosen fields only."""

    def __init__(self, api: AsyncOpportunities, kind: type[C]) -> None:
        from close_runtime.partial_methods import (
            async_partial_object,
            async_partial_page,
            async_partial_pages,
        )

        self.list = async_partial_page(api.list, kind)
        self.iterate = async_partial_pages(api.iterate, kind)
        self.get = async_partial_object(api.get, kind)
