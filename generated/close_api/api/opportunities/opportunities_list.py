"""List or filter opportunities: GET /opportunity/"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Any, Literal

import httpx2 as httpx
from close_runtime.codecs import (
    BOOL,
    DATE_OR_DATETIME,
    FILTER,
    FILTERS,
    INT,
    NUMBER,
    STR,
    STRS,
    ListOf,
    Words,
)
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.pagination.paging import Paging
from close_runtime.requests import request_for
from close_runtime.responses import json_of
from close_runtime.unset import UNSET, Unset

from ...models.opportunity_group_list import OpportunityGroupList
from ...models.opportunity_list import OpportunityList

OPERATION = Operation(
    id="opportunities_list",
    method="GET",
    path="/opportunity/",
    idempotency=Idempotency.READ,
    headers=frozenset({"x-tz-offset"}),
)
PAGING = Paging(
    form="offset", date_field="date_created", ordered=True, changed_field="date_updated", changed_ordered=True
)
STATUS_TYPE = Words("active", "lost", "won")
STATUS_TYPE_IN = ListOf(Words("active", "lost", "won"))
VALUE_PERIOD = Words("annual", "monthly", "one_time")
VALUE_PERIOD_IN = ListOf(Words("annual", "monthly", "one_time"))
ORDER_BY = Words(
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
)
GROUP_BY = Words(
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
)


def build_request(
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
    return request_for(
        OPERATION,
        query=(
            ("lead_id", FILTER, lead_id),
            ("organization_id", FILTER, organization_id),
            ("user_id", FILTER, user_id),
            ("user_id__in", STRS, user_id_in),
            ("status_id", FILTER, status_id),
            ("status_id__in", STRS, status_id_in),
            ("status_label", FILTER, status_label),
            ("status_label__in", STRS, status_label_in),
            ("status_type", STATUS_TYPE, status_type),
            ("status_type__in", STATUS_TYPE_IN, status_type_in),
            ("status", FILTER, status),
            ("status__in", STRS, status_in),
            ("value_period", VALUE_PERIOD, value_period),
            ("value_period__in", VALUE_PERIOD_IN, value_period_in),
            ("date_created", DATE_OR_DATETIME, date_created),
            ("date_created__lt", DATE_OR_DATETIME, date_created_lt),
            ("date_created__lte", DATE_OR_DATETIME, date_created_lte),
            ("date_created__gt", DATE_OR_DATETIME, date_created_gt),
            ("date_created__gte", DATE_OR_DATETIME, date_created_gte),
            ("date_updated", DATE_OR_DATETIME, date_updated),
            ("date_updated__lt", DATE_OR_DATETIME, date_updated_lt),
            ("date_updated__lte", DATE_OR_DATETIME, date_updated_lte),
            ("date_updated__gt", DATE_OR_DATETIME, date_updated_gt),
            ("date_updated__gte", DATE_OR_DATETIME, date_updated_gte),
            ("date_won", DATE_OR_DATETIME, date_won),
            ("date_won__lt", DATE_OR_DATETIME, date_won_lt),
            ("date_won__lte", DATE_OR_DATETIME, date_won_lte),
            ("date_won__gt", DATE_OR_DATETIME, date_won_gt),
            ("date_won__gte", DATE_OR_DATETIME, date_won_gte),
            ("query", STR, query),
            ("lead_query", STR, lead_query),
            ("lead_saved_search_id", FILTER, lead_saved_search_id),
            ("is_stalled", BOOL, is_stalled),
            ("_order_by", ORDER_BY, order_by),
            ("_group_by", GROUP_BY, group_by),
            ("_limit", INT, limit),
            ("_skip", INT, skip),
            ("_fields", FILTERS, fields),
        ),
        headers=(("x-tz-offset", NUMBER, x_tz_offset),),
    )


def read(response: httpx.Response) -> OpportunityGroupList | OpportunityList:
    if "_group_by" in response.request.url.params:
        return OpportunityGroupList.from_dict(json_of(response))
    return OpportunityList.from_dict(json_of(response))


endpoint = Endpoint(build_request, read)
