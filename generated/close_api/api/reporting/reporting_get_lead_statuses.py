"""Run a report on changes of lead statuses: GET /report/statuses/lead/{org_id}/"""

from __future__ import annotations

import datetime
from typing import Any

from close_runtime.codecs import DATE, FILTER, NUMBER, STR
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of
from close_runtime.unset import UNSET, Unset

from ...models.lead_status_report import LeadStatusReport

OPERATION = Operation(
    id="reporting_get_lead_statuses",
    method="GET",
    path="/report/statuses/lead/{org_id}/",
    idempotency=Idempotency.READ,
    headers=frozenset({"x-tz-offset"}),
)


def build_request(
    org_id: str,
    *,
    date_start: datetime.date | str | Unset = UNSET,
    date_end: datetime.date | str | Unset = UNSET,
    query: str | Unset = UNSET,
    smart_view_id: str | Unset = UNSET,
    x_tz_offset: float | Unset = UNSET,
) -> dict[str, Any]:
    return request_for(
        OPERATION,
        {"org_id": org_id},
        query=(
            ("date_start", DATE, date_start),
            ("date_end", DATE, date_end),
            ("query", STR, query),
            ("smart_view_id", FILTER, smart_view_id),
        ),
        headers=(("x-tz-offset", NUMBER, x_tz_offset),),
    )


endpoint = Endpoint(build_request, body_of(LeadStatusReport))
