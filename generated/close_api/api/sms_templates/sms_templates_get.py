"""Retrieve an SMS template: GET /sms_template/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.codecs import BOOL
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of
from close_runtime.unset import UNSET, Unset

from ...models.sms_template import SmsTemplate

OPERATION = Operation(
    id="sms_templates_get", method="GET", path="/sms_template/{id}/", idempotency=Idempotency.READ
)


def build_request(
    id: str, *, include_attachments: bool | Unset = UNSET, include_embedded: bool | Unset = UNSET
) -> dict[str, Any]:
    return request_for(
        OPERATION,
        {"id": id},
        query=(
            ("include_attachments", BOOL, include_attachments),
            ("include_embedded", BOOL, include_embedded),
        ),
    )


endpoint = Endpoint(build_request, body_of(SmsTemplate))
