"""Update a scheduling link: PUT /scheduling_link/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.scheduling_link import SchedulingLink
from ...models.update_scheduling_link import UpdateSchedulingLink

OPERATION = Operation(
    id="scheduling_links_update", method="PUT", path="/scheduling_link/{id}/", idempotency=Idempotency.REPLACE
)


def build_request(id: str, *, body: UpdateSchedulingLink) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, body=body)


endpoint = Endpoint(build_request, body_of(SchedulingLink))
