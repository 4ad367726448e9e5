"""Update a lead status: PUT /status/lead/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.lead_status import LeadStatus
from ...models.update_lead_status import UpdateLeadStatus

OPERATION = Operation(
    id="lead_statuses_update", method="PUT", path="/status/lead/{id}/", idempotency=Idempotency.REPLACE
)


def build_request(id: str, *, body: UpdateLeadStatus) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, body=body)


endpoint = Endpoint(build_request, body_of(LeadStatus))
