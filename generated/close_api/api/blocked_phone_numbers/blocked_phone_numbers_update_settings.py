"""Update the settings of blocked calls: PUT /blocked_phone_number/settings/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.blocked_phone_number_settings import BlockedPhoneNumberSettings
from ...models.update_blocked_phone_number_settings import UpdateBlockedPhoneNumberSettings

OPERATION = Operation(
    id="blocked_phone_numbers_update_settings",
    method="PUT",
    path="/blocked_phone_number/settings/",
    idempotency=Idempotency.REPLACE,
)


def build_request(*, body: UpdateBlockedPhoneNumberSettings) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(BlockedPhoneNumberSettings))
