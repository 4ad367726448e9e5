"""Pause, resume or change a subscription: PUT /sequence_subscription/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.sequence_subscription import SequenceSubscription
from ...models.update_sequence_subscription import UpdateSequenceSubscription

OPERATION = Operation(
    id="sequences_update_subscription",
    method="PUT",
    path="/sequence_subscription/{id}/",
    idempotency=Idempotency.REPLACE,
)


def build_request(id: str, *, body: UpdateSequenceSubscription) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, body=body)


endpoint = Endpoint(build_request, body_of(SequenceSubscription))
