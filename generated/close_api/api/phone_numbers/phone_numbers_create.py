"""Rent a phone number: POST /phone_number/request/internal/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.create_phone_number_request import CreatePhoneNumberRequest
from ...models.phone_number import PhoneNumber

OPERATION = Operation(
    id="phone_numbers_create",
    method="POST",
    path="/phone_number/request/internal/",
    idempotency=Idempotency.IRREVERSIBLE,
)


def build_request(*, body: CreatePhoneNumberRequest) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(PhoneNumber))
