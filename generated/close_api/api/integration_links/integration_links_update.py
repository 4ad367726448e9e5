"""Update an integration link: PUT /integration_link/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.integration_link import IntegrationLink
from ...models.update_integration_link import UpdateIntegrationLink

OPERATION = Operation(
    id="integration_links_update",
    method="PUT",
    path="/integration_link/{id}/",
    idempotency=Idempotency.REPLACE,
)


def build_request(id: str, *, body: UpdateIntegrationLink) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, body=body)


endpoint = Endpoint(build_request, body_of(IntegrationLink))
