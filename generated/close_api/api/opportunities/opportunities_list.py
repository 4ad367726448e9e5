"""List or filter opportunities: GET /opportunity/

A page of the opportunities that match all filters, with totals over every match. With `_group_by` they come
in groups; a page still counts opportunities.

There is no filter by pipeline, contact, confidence, value or custom field. A list of nothing (`user_id__in=`)
matches nothing, as in Close's library flask-mongorest. Close names no order for a list without `_order_by`;
recorded ones came newest `date_created` first.

Where an address would become too long, Close takes the same list as a POST with the header `x-http-method-
override: GET` and the parameters in the body: `{"_params": {"status_id__in": "…"}}`. See
https://developer.close.com/api/overview/filter-parameters.

Source: https://developer.close.com/api/resources/opportunities/list
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Any, Literal

import httpx2 as httpx

from ...client import AsyncCaller, SyncCaller
from ...models.opportunity_group_list import OpportunityGroupList
from ...models.opportunity_list import OpportunityList
from ...types import (
    BOOL,
    DATE,
    DATETIME,
    INT,
    NUMBER,
    STR,
    UNSET,
    ListOf,
    OneOf,
    Operation,
    Paging,
    Repeat,
    Response,
    Unset,
    Words,
    json_of,
    parse,
    query_text,
)

OPERATION = Operation(
    id="opportunities_list",
    method="GET",
    path="/opportunity/",
    repeat=Repeat.READ,
    headers=frozenset({"x-tz-offset"}),
)


PAGING = Paging(
    form="offset",
    date_field="date_created",
    ordered=True,
    changed_field="date_updated",
    changed_ordered=True,
)


def _get_kwargs(
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
    ]
    | Unset = UNSET,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    fields: Iterable[str] | Unset = UNSET,
    x_tz_offset: float | Unset = UNSET,
) -> dict[str, Any]:
    kwargs: dict[str, Any] = {
        "method": OPERATION.method,
        "url": OPERATION.path,
        "extensions": {"operation": OPERATION},
    }
    params: dict[str, str] = {}
    if not isinstance(lead_id, Unset):
        params["lead_id"] = query_text("lead_id", STR.write("lead_id", lead_id))
    if not isinstance(organization_id, Unset):
        params["organization_id"] = query_text(
            "organization_id", STR.write("organization_id", organization_id)
        )
    if not isinstance(user_id, Unset):
        params["user_id"] = query_text("user_id", STR.write("user_id", user_id))
    if not isinstance(user_id_in, Unset):
        params["user_id__in"] = query_text("user_id__in", ListOf(STR).write("user_id__in", user_id_in))
    if not isinstance(status_id, Unset):
        params["status_id"] = query_text("status_id", STR.write("status_id", status_id))
    if not isinstance(status_id_in, Unset):
        params["status_id__in"] = query_text(
            "status_id__in", ListOf(STR).write("status_id__in", status_id_in)
        )
    if not isinstance(status_label, Unset):
        params["status_label"] = query_text("status_label", STR.write("status_label", status_label))
    if not isinstance(status_label_in, Unset):
        params["status_label__in"] = query_text(
            "status_label__in", ListOf(STR).write("status_label__in", status_label_in)
        )
    if not isinstance(status_type, Unset):
        params["status_type"] = query_text(
            "status_type", Words("active", "lost", "won").write("status_type", status_type)
        )
    if not isinstance(status_type_in, Unset):
        params["status_type__in"] = query_text(
            "status_type__in", ListOf(Words("active", "lost", "won")).write("status_type__in", status_type_in)
        )
    if not isinstance(status, Unset):
        params["status"] = query_text("status", STR.write("status", status))
    if not isinstance(status_in, Unset):
        params["status__in"] = query_text("status__in", ListOf(STR).write("status__in", status_in))
    if not isinstance(value_period, Unset):
        params["value_period"] = query_text(
            "value_period", Words("annual", "monthly", "one_time").write("value_period", value_period)
        )
    if not isinstance(value_period_in, Unset):
        params["value_period__in"] = query_text(
            "value_period__in",
            ListOf(Words("annual", "monthly", "one_time")).write("value_period__in", value_period_in),
        )
    if not isinstance(date_created, Unset):
        params["date_created"] = query_text(
            "date_created", OneOf(DATE, DATETIME).write("date_created", date_created)
        )
    if not isinstance(date_created_lt, Unset):
        params["date_created__lt"] = query_text(
            "date_created__lt", OneOf(DATE, DATETIME).write("date_created__lt", date_created_lt)
        )
    if not isinstance(date_created_lte, Unset):
        params["date_created__lte"] = query_text(
            "date_created__lte", OneOf(DATE, DATETIME).write("date_created__lte", date_created_lte)
        )
    if not isinstance(date_created_gt, Unset):
        params["date_created__gt"] = query_text(
            "date_created__gt", OneOf(DATE, DATETIME).write("date_created__gt", date_created_gt)
        )
    if not isinstance(date_created_gte, Unset):
        params["date_created__gte"] = query_text(
            "date_created__gte", OneOf(DATE, DATETIME).write("date_created__gte", date_created_gte)
        )
    if not isinstance(date_updated, Unset):
        params["date_updated"] = query_text(
            "date_updated", OneOf(DATE, DATETIME).write("date_updated", date_updated)
        )
    if not isinstance(date_updated_lt, Unset):
        params["date_updated__lt"] = query_text(
            "date_updated__lt", OneOf(DATE, DATETIME).write("date_updated__lt", date_updated_lt)
        )
    if not isinstance(date_updated_lte, Unset):
        params["date_updated__lte"] = query_text(
            "date_updated__lte", OneOf(DATE, DATETIME).write("date_updated__lte", date_updated_lte)
        )
    if not isinstance(date_updated_gt, Unset):
        params["date_updated__gt"] = query_text(
            "date_updated__gt", OneOf(DATE, DATETIME).write("date_updated__gt", date_updated_gt)
        )
    if not isinstance(date_updated_gte, Unset):
        params["date_updated__gte"] = query_text(
            "date_updated__gte", OneOf(DATE, DATETIME).write("date_updated__gte", date_updated_gte)
        )
    if not isinstance(date_won, Unset):
        params["date_won"] = query_text("date_won", OneOf(DATE, DATETIME).write("date_won", date_won))
    if not isinstance(date_won_lt, Unset):
        params["date_won__lt"] = query_text(
            "date_won__lt", OneOf(DATE, DATETIME).write("date_won__lt", date_won_lt)
        )
    if not isinstance(date_won_lte, Unset):
        params["date_won__lte"] = query_text(
            "date_won__lte", OneOf(DATE, DATETIME).write("date_won__lte", date_won_lte)
        )
    if not isinstance(date_won_gt, Unset):
        params["date_won__gt"] = query_text(
            "date_won__gt", OneOf(DATE, DATETIME).write("date_won__gt", date_won_gt)
        )
    if not isinstance(date_won_gte, Unset):
        params["date_won__gte"] = query_text(
            "date_won__gte", OneOf(DATE, DATETIME).write("date_won__gte", date_won_gte)
        )
    if not isinstance(query, Unset):
        params["query"] = query_text("query", STR.write("query", query))
    if not isinstance(lead_query, Unset):
        params["lead_query"] = query_text("lead_query", STR.write("lead_query", lead_query))
    if not isinstance(lead_saved_search_id, Unset):
        params["lead_saved_search_id"] = query_text(
            "lead_saved_search_id", STR.write("lead_saved_search_id", lead_saved_search_id)
        )
    if not isinstance(is_stalled, Unset):
        params["is_stalled"] = query_text("is_stalled", BOOL.write("is_stalled", is_stalled))
    if not isinstance(order_by, Unset):
        params["_order_by"] = query_text(
            "_order_by",
            Words(
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
            ).write("_order_by", order_by),
        )
    if not isinstance(group_by, Unset):
        params["_group_by"] = query_text(
            "_group_by",
            Words(
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
            ).write("_group_by", group_by),
        )
    if not isinstance(limit, Unset):
        params["_limit"] = query_text("_limit", INT.write("_limit", limit))
    if not isinstance(skip, Unset):
        params["_skip"] = query_text("_skip", INT.write("_skip", skip))
    if not isinstance(fields, Unset):
        params["_fields"] = query_text("_fields", ListOf(STR).write("_fields", fields))
    kwargs["params"] = params
    headers: dict[str, str] = {}
    if not isinstance(x_tz_offset, Unset):
        headers["x-tz-offset"] = query_text("x-tz-offset", NUMBER.write("x-tz-offset", x_tz_offset))
    kwargs["headers"] = headers
    return kwargs


def _read(response: httpx.Response) -> OpportunityGroupList | OpportunityList:
    if "_group_by" in response.request.url.params:
        return OpportunityGroupList.from_dict(json_of(response))
    return OpportunityList.from_dict(json_of(response))


def sync_detailed(
    *,
    client: SyncCaller,
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
    ]
    | Unset = UNSET,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    fields: Iterable[str] | Unset = UNSET,
    x_tz_offset: float | Unset = UNSET,
) -> Response[OpportunityGroupList | OpportunityList]:
    """List or filter opportunities, with status and headers.

    Args:
        client: Sends the request.
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

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
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
    )
    return parse(client.get_httpx_client().request(**kwargs), _read)


def sync(
    *,
    client: SyncCaller,
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
    ]
    | Unset = UNSET,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    fields: Iterable[str] | Unset = UNSET,
    x_tz_offset: float | Unset = UNSET,
) -> OpportunityGroupList | OpportunityList:
    """List or filter opportunities.

    Args:
        client: Sends the request.
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

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return sync_detailed(
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
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncCaller,
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
    ]
    | Unset = UNSET,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    fields: Iterable[str] | Unset = UNSET,
    x_tz_offset: float | Unset = UNSET,
) -> Response[OpportunityGroupList | OpportunityList]:
    """List or filter opportunities, with status and headers.

    Args:
        client: Sends the request.
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

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    kwargs = _get_kwargs(
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
    )
    return parse(await client.get_async_httpx_client().request(**kwargs), _read)


async def asyncio(
    *,
    client: AsyncCaller,
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
    ]
    | Unset = UNSET,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    fields: Iterable[str] | Unset = UNSET,
    x_tz_offset: float | Unset = UNSET,
) -> OpportunityGroupList | OpportunityList:
    """List or filter opportunities.

    Args:
        client: Sends the request.
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

    Raises:
        CloseError: One of its subclasses: the request was refused before sending, or failed, or its answer can't be read.
    """

    return (
        await asyncio_detailed(
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
            client=client,
        )
    ).parsed
