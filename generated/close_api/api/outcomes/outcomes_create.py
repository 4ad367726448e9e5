"""Create an outcome: POST /outcome/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.create_outcome import CreateOutcome
from ...models.outcome import Outcome

OPERATION = Operation(id="outcomes_create", method="POST", path="/outcome/", idempotency=Idempotency.CREATE)


def build_request(*, body: CreateOutcome) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(Outcome))
