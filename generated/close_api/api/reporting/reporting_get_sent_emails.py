"""Run a report on sent e-mails: GET /report/sent_emails/{org_id}/"""

from __future__ import annotations

import datetime
from typing import Any

from close_runtime.codecs import DATE, FILTER, NUMBER
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of
from close_runtime.unset import UNSET, Unset

from ...models.sent_emails_report import SentEmailsReport

OPERATION = Operation(
    id="reporting_get_sent_emails",
    method="GET",
    path="/report/sent_emails/{org_id}/",
    idempotency=Idempotency.READ,
    headers=frozenset({"x-tz-offset"}),
)


def build_request(
    org_id: str,
    *,
    date_start: datetime.date | str | Unset = UNSET,
    date_end: datetime.date | str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    x_tz_offset: float | Unset = UNSET,
) -> dict[str, Any]:
    return request_for(
        OPERATION,
        {"org_id": org_id},
        query=(("date_start", DATE, date_start), ("date_end", DATE, date_end), ("user_id", FILTER, user_id)),
        headers=(("x-tz-offset", NUMBER, x_tz_offset),),
    )


endpoint = Endpoint(build_request, body_of(SentEmailsReport))
