"""Update a shared scheduling link: PUT /shared_scheduling_link/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.shared_scheduling_link import SharedSchedulingLink
from ...models.update_shared_scheduling_link import UpdateSharedSchedulingLink

OPERATION = Operation(
    id="scheduling_links_update_shared",
    method="PUT",
    path="/shared_scheduling_link/{id}/",
    idempotency=Idempotency.REPLACE,
)


def build_request(id: str, *, body: UpdateSharedSchedulingLink) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, body=body)


endpoint = Endpoint(build_request, body_of(SharedSchedulingLink))
