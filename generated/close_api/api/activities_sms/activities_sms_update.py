"""Update an SMS: PUT /activity/sms/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.sms import SMS
from ...models.update_sms import UpdateSMS

OPERATION = Operation(
    id="activities.sms_update", method="PUT", path="/activity/sms/{id}/", idempotency=Idempotency.IRREVERSIBLE
)


def build_request(id: str, *, body: UpdateSMS) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, body=body)


endpoint = Endpoint(build_request, body_of(SMS))
