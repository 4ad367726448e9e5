"""Export opportunities: POST /export/opportunity/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.create_opportunity_export import CreateOpportunityExport
from ...models.export import Export

OPERATION = Operation(
    id="exports_create_opportunity",
    method="POST",
    path="/export/opportunity/",
    idempotency=Idempotency.CREATE,
)


def build_request(*, body: CreateOpportunityExport) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(Export))
