"""List the metrics of activity reports: GET /report/activity/metrics/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.activity_metric_list import ActivityMetricList

OPERATION = Operation(
    id="reporting_list_activity_metrics",
    method="GET",
    path="/report/activity/metrics/",
    idempotency=Idempotency.READ,
)


def build_request() -> dict[str, Any]:
    return request_for(OPERATION)


endpoint = Endpoint(build_request, body_of(ActivityMetricList))
