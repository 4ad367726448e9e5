"""Export leads: POST /export/lead/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.create_lead_export import CreateLeadExport
from ...models.export import Export

OPERATION = Operation(
    id="exports_create_lead", method="POST", path="/export/lead/", idempotency=Idempotency.CREATE
)


def build_request(*, body: CreateLeadExport) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(Export))
