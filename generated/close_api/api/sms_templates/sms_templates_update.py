"""Update an SMS template: PUT /sms_template/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.sms_template import SmsTemplate
from ...models.update_sms_template import UpdateSMSTemplate

OPERATION = Operation(
    id="sms_templates_update", method="PUT", path="/sms_template/{id}/", idempotency=Idempotency.REPLACE
)


def build_request(id: str, *, body: UpdateSMSTemplate) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, body=body)


endpoint = Endpoint(build_request, body_of(SmsTemplate))
