"""Create an SMS template: POST /sms_template/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.create_sms_template import CreateSMSTemplate
from ...models.sms_template import SmsTemplate

OPERATION = Operation(
    id="sms_templates_create", method="POST", path="/sms_template/", idempotency=Idempotency.CREATE
)


def build_request(*, body: CreateSMSTemplate) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(SmsTemplate))
