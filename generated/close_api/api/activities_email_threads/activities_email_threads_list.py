"""List threads of e-mails: GET /activity/emailthread/"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Any

from close_runtime.codecs import DATE_OR_DATETIME, FILTER, FILTERS, INT, STRS
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.pagination.paging import Paging
from close_runtime.requests import request_for
from close_runtime.responses import body_of
from close_runtime.unset import UNSET, Unset

from ...models.email_thread_list import EmailThreadList

OPERATION = Operation(
    id="activities.email_threads_list",
    method="GET",
    path="/activity/emailthread/",
    idempotency=Idempotency.READ,
)
PAGING = Paging(form="offset", date_field="date_created", ordered=False)


def build_request(
    *,
    id_in: Iterable[str] | Unset = UNSET,
    lead_id: Iterable[str] | Unset = UNSET,
    contact_id: Iterable[str] | Unset = UNSET,
    user_id: Iterable[str] | Unset = UNSET,
    organization_id: str | Unset = UNSET,
    type_: Iterable[str] | Unset = UNSET,
    date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
    date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
    date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
    date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
    activity_at_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
    activity_at_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
    activity_at_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
    activity_at_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    fields: Iterable[str] | Unset = UNSET,
) -> dict[str, Any]:
    return request_for(
        OPERATION,
        query=(
            ("id__in", STRS, id_in),
            ("lead_id", FILTERS, lead_id),
            ("contact_id", FILTERS, contact_id),
            ("user_id", FILTERS, user_id),
            ("organization_id", FILTER, organization_id),
            ("_type", FILTERS, type_),
            ("date_created__gt", DATE_OR_DATETIME, date_created_gt),
            ("date_created__gte", DATE_OR_DATETIME, date_created_gte),
            ("date_created__lt", DATE_OR_DATETIME, date_created_lt),
            ("date_created__lte", DATE_OR_DATETIME, date_created_lte),
            ("activity_at__gt", DATE_OR_DATETIME, activity_at_gt),
            ("activity_at__gte", DATE_OR_DATETIME, activity_at_gte),
            ("activity_at__lt", DATE_OR_DATETIME, activity_at_lt),
            ("activity_at__lte", DATE_OR_DATETIME, activity_at_lte),
            ("_limit", INT, limit),
            ("_skip", INT, skip),
            ("_fields", FILTERS, fields),
        ),
    )


endpoint = Endpoint(build_request, body_of(EmailThreadList))
