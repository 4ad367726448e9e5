"""Subscribe a contact: POST /sequence_subscription/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.create_sequence_subscription import CreateSequenceSubscription
from ...models.sequence_subscription import SequenceSubscription

OPERATION = Operation(
    id="sequences_create_subscription",
    method="POST",
    path="/sequence_subscription/",
    idempotency=Idempotency.IRREVERSIBLE,
)


def build_request(*, body: CreateSequenceSubscription) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(SequenceSubscription))
