"""Create a call: POST /activity/call/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.call import Call
from ...models.create_call import CreateCall

OPERATION = Operation(
    id="activities.calls_create", method="POST", path="/activity/call/", idempotency=Idempotency.CREATE
)


def build_request(*, body: CreateCall) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(Call))
