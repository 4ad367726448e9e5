"""Create or change an app's scheduling link: POST /scheduling_link/integration/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.create_integration_scheduling_link import CreateIntegrationSchedulingLink
from ...models.scheduling_link import SchedulingLink

OPERATION = Operation(
    id="scheduling_links_create_integration",
    method="POST",
    path="/scheduling_link/integration/",
    idempotency=Idempotency.REPLACE,
)


def build_request(*, body: CreateIntegrationSchedulingLink) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(SchedulingLink))
