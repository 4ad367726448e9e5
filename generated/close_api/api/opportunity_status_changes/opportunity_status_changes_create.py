"""Log a status change: POST /activity/status_change/opportunity/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.create_opportunity_status_change import CreateOpportunityStatusChange
from ...models.opportunity_status_change import OpportunityStatusChange

OPERATION = Operation(
    id="opportunity_status_changes_create",
    method="POST",
    path="/activity/status_change/opportunity/",
    idempotency=Idempotency.CREATE,
)


def build_request(*, body: CreateOpportunityStatusChange) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(OpportunityStatusChange))
