"""Update an outcome: PUT /outcome/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.outcome import Outcome
from ...models.update_outcome import UpdateOutcome

OPERATION = Operation(
    id="outcomes_update", method="PUT", path="/outcome/{id}/", idempotency=Idempotency.REPLACE
)


def build_request(id: str, *, body: UpdateOutcome) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, body=body)


endpoint = Endpoint(build_request, body_of(Outcome))
