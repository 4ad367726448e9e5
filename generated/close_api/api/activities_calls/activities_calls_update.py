"""Update a call: PUT /activity/call/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.call import Call
from ...models.update_call import UpdateCall

OPERATION = Operation(
    id="activities.calls_update", method="PUT", path="/activity/call/{id}/", idempotency=Idempotency.REPLACE
)


def build_request(id: str, *, body: UpdateCall) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, body=body)


endpoint = Endpoint(build_request, body_of(Call))
