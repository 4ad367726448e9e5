"""Create a sequence: POST /sequence/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.create_sequence import CreateSequence
from ...models.sequence import Sequence

OPERATION = Operation(id="sequences_create", method="POST", path="/sequence/", idempotency=Idempotency.CREATE)


def build_request(*, body: CreateSequence) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(Sequence))
