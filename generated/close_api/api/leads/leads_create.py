"""Create a lead: POST /lead/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.create_lead import CreateLead
from ...models.lead import Lead

OPERATION = Operation(id="leads_create", method="POST", path="/lead/", idempotency=Idempotency.CREATE)


def build_request(*, body: CreateLead) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(Lead))
