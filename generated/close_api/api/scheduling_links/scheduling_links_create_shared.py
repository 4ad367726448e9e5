"""Create a shared scheduling link: POST /shared_scheduling_link/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.create_shared_scheduling_link import CreateSharedSchedulingLink
from ...models.shared_scheduling_link import SharedSchedulingLink

OPERATION = Operation(
    id="scheduling_links_create_shared",
    method="POST",
    path="/shared_scheduling_link/",
    idempotency=Idempotency.CREATE,
)


def build_request(*, body: CreateSharedSchedulingLink) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(SharedSchedulingLink))
