"""Retrieve the settings of blocked calls: GET /blocked_phone_number/settings/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.blocked_phone_number_settings import BlockedPhoneNumberSettings

OPERATION = Operation(
    id="blocked_phone_numbers_get_settings",
    method="GET",
    path="/blocked_phone_number/settings/",
    idempotency=Idempotency.READ,
)


def build_request() -> dict[str, Any]:
    return request_for(OPERATION)


endpoint = Endpoint(build_request, body_of(BlockedPhoneNumberSettings))
