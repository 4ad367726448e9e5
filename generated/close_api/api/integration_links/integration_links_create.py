"""Create an integration link: POST /integration_link/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.create_integration_link import CreateIntegrationLink
from ...models.integration_link import IntegrationLink

OPERATION = Operation(
    id="integration_links_create", method="POST", path="/integration_link/", idempotency=Idempotency.CREATE
)


def build_request(*, body: CreateIntegrationLink) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(IntegrationLink))
