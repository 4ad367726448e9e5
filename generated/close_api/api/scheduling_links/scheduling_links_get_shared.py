"""Retrieve a shared scheduling link: GET /shared_scheduling_link/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.shared_scheduling_link import SharedSchedulingLink

OPERATION = Operation(
    id="scheduling_links_get_shared",
    method="GET",
    path="/shared_scheduling_link/{id}/",
    idempotency=Idempotency.READ,
)


def build_request(id: str) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id})


endpoint = Endpoint(build_request, body_of(SharedSchedulingLink))
