"""Block a phone number: POST /blocked_phone_number/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.blocked_phone_number import BlockedPhoneNumber
from ...models.create_blocked_phone_number import CreateBlockedPhoneNumber

OPERATION = Operation(
    id="blocked_phone_numbers_create",
    method="POST",
    path="/blocked_phone_number/",
    idempotency=Idempotency.CREATE,
)


def build_request(*, body: CreateBlockedPhoneNumber) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(BlockedPhoneNumber))
