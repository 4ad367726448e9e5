"""Create a lead status: POST /status/lead/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.create_lead_status import CreateLeadStatus
from ...models.lead_status import LeadStatus

OPERATION = Operation(
    id="lead_statuses_create", method="POST", path="/status/lead/", idempotency=Idempotency.CREATE
)


def build_request(*, body: CreateLeadStatus) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(LeadStatus))
