"""Log a change of a lead's status: POST /activity/status_change/lead/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.create_lead_status_change import CreateLeadStatusChange
from ...models.lead_status_change import LeadStatusChange

OPERATION = Operation(
    id="activities.lead_status_changes_create",
    method="POST",
    path="/activity/status_change/lead/",
    idempotency=Idempotency.CREATE,
)


def build_request(*, body: CreateLeadStatusChange) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(LeadStatusChange))
