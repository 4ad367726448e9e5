"""Create an e-mail: POST /activity/email/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.create_email import CreateEmail
from ...models.email import Email

OPERATION = Operation(
    id="activities.emails_create",
    method="POST",
    path="/activity/email/",
    idempotency=Idempotency.IRREVERSIBLE,
)


def build_request(*, body: CreateEmail) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(Email))
