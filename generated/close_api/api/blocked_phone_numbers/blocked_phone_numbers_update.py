"""Update a blocked phone number: PUT /blocked_phone_number/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.blocked_phone_number import BlockedPhoneNumber
from ...models.update_blocked_phone_number import UpdateBlockedPhoneNumber

OPERATION = Operation(
    id="blocked_phone_numbers_update",
    method="PUT",
    path="/blocked_phone_number/{id}/",
    idempotency=Idempotency.REPLACE,
)


def build_request(id: str, *, body: UpdateBlockedPhoneNumber) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, body=body)


endpoint = Endpoint(build_request, body_of(BlockedPhoneNumber))
