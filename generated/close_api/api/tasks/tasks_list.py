"""List tasks: GET /task/"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Any, Literal

from close_runtime.codecs import BOOL, DATE_OR_DATETIME, FILTER, FILTERS, INT, NUMBER, STRS, Words
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.pagination.paging import Paging
from close_runtime.requests import request_for
from close_runtime.responses import body_of
from close_runtime.unset import UNSET, Unset

from ...models.task_list import TaskList

OPERATION = Operation(
    id="tasks_list",
    method="GET",
    path="/task/",
    idempotency=Idempotency.READ,
    headers=frozenset({"x-tz-offset"}),
)
PAGING = Paging(
    form="offset",
    date_field="date_created",
    ordered=True,
    changed_field="date_updated",
    changed_ordered=False,
)
VIEW = Words("archive", "future", "inbox")
ORDER_BY = Words("-date", "-date_created", "date", "date_created")


def build_request(
    *,
    type_: str | Unset = UNSET,
    type_in: Iterable[str] | Unset = UNSET,
    assigned_to: str | Unset = UNSET,
    lead_id: str | Unset = UNSET,
    is_complete: bool | Unset = UNSET,
    view: Literal["archive", "future", "inbox"] | Unset = UNSET,
    id: str | Unset = UNSET,
    id_in: Iterable[str] | Unset = UNSET,
    organization_id: str | Unset = UNSET,
    format_: str | Unset = UNSET,
    date: datetime.date | datetime.datetime | str | Unset = UNSET,
    date_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
    date_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
    date_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
    date_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
    due_date: datetime.date | datetime.datetime | str | Unset = UNSET,
    due_date_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
    due_date_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
    due_date_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
    due_date_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
    date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
    date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
    date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
    date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
    date_updated_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
    date_updated_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
    date_updated_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
    date_updated_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
    order_by: Literal["-date", "-date_created", "date", "date_created"] | Unset = UNSET,
    fields: Iterable[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    x_tz_offset: float | Unset = UNSET,
) -> dict[str, Any]:
    return request_for(
        OPERATION,
        query=(
            ("_type", FILTER, type_),
            ("_type__in", STRS, type_in),
            ("assigned_to", FILTER, assigned_to),
            ("lead_id", FILTER, lead_id),
            ("is_complete", BOOL, is_complete),
            ("view", VIEW, view),
            ("id", FILTER, id),
            ("id__in", STRS, id_in),
            ("organization_id", FILTER, organization_id),
            ("format", FILTER, format_),
            ("date", DATE_OR_DATETIME, date),
            ("date__lt", DATE_OR_DATETIME, date_lt),
            ("date__lte", DATE_OR_DATETIME, date_lte),
            ("date__gt", DATE_OR_DATETIME, date_gt),
            ("date__gte", DATE_OR_DATETIME, date_gte),
            ("due_date", DATE_OR_DATETIME, due_date),
            ("due_date__lt", DATE_OR_DATETIME, due_date_lt),
            ("due_date__lte", DATE_OR_DATETIME, due_date_lte),
            ("due_date__gt", DATE_OR_DATETIME, due_date_gt),
            ("due_date__gte", DATE_OR_DATETIME, due_date_gte),
            ("date_created__lt", DATE_OR_DATETIME, date_created_lt),
            ("date_created__lte", DATE_OR_DATETIME, date_created_lte),
            ("date_created__gt", DATE_OR_DATETIME, date_created_gt),
            ("date_created__gte", DATE_OR_DATETIME, date_created_gte),
            ("date_updated__lt", DATE_OR_DATETIME, date_updated_lt),
            ("date_updated__lte", DATE_OR_DATETIME, date_updated_lte),
            ("date_updated__gt", DATE_OR_DATETIME, date_updated_gt),
            ("date_updated__gte", DATE_OR_DATETIME, date_updated_gte),
            ("_order_by", ORDER_BY, order_by),
            ("_fields", FILTERS, fields),
            ("_limit", INT, limit),
            ("_skip", INT, skip),
        ),
        headers=(("x-tz-offset", NUMBER, x_tz_offset),),
    )


endpoint = Endpoint(build_request, body_of(TaskList))
