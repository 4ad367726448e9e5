"""Update a sequence: PUT /sequence/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.sequence import Sequence
from ...models.update_sequence import UpdateSequence

OPERATION = Operation(
    id="sequences_update", method="PUT", path="/sequence/{id}/", idempotency=Idempotency.REPLACE
)


def build_request(id: str, *, body: UpdateSequence) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, body=body)


endpoint = Endpoint(build_request, body_of(Sequence))
