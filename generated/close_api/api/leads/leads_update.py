"""Update a lead: PUT /lead/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.lead import Lead
from ...models.update_lead import UpdateLead

OPERATION = Operation(id="leads_update", method="PUT", path="/lead/{id}/", idempotency=Idempotency.REPLACE)


def build_request(id: str, *, body: UpdateLead) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, body=body)


endpoint = Endpoint(build_request, body_of(Lead))
