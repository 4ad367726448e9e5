"""Run a funnel report as a whole: POST /report/funnel/opportunity/totals/"""

from __future__ import annotations

from typing import Any

from close_runtime.codecs import NUMBER
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of
from close_runtime.unset import UNSET, Unset

from ...models.funnel_totals_report import FunnelTotalsReport
from ...models.run_funnel_report import RunFunnelReport

OPERATION = Operation(
    id="reporting_get_funnel_totals",
    method="POST",
    path="/report/funnel/opportunity/totals/",
    idempotency=Idempotency.READ,
    headers=frozenset({"x-tz-offset"}),
)


def build_request(*, body: RunFunnelReport, x_tz_offset: float | Unset = UNSET) -> dict[str, Any]:
    return request_for(OPERATION, headers=(("x-tz-offset", NUMBER, x_tz_offset),), body=body)


endpoint = Endpoint(build_request, body_of(FunnelTotalsReport))
