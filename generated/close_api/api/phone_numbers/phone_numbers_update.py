"""Update a phone number: PUT /phone_number/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.phone_number import PhoneNumber
from ...models.update_phone_number import UpdatePhoneNumber

OPERATION = Operation(
    id="phone_numbers_update", method="PUT", path="/phone_number/{id}/", idempotency=Idempotency.REPLACE
)


def build_request(id: str, *, body: UpdatePhoneNumber) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, body=body)


endpoint = Endpoint(build_request, body_of(PhoneNumber))
