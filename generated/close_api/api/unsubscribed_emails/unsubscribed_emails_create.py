"""Unsubscribe an address: POST /unsubscribe/email/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.create_unsubscribed_email import CreateUnsubscribedEmail
from ...models.unsubscribed_email import UnsubscribedEmail

OPERATION = Operation(
    id="unsubscribed_emails_create",
    method="POST",
    path="/unsubscribe/email/",
    idempotency=Idempotency.REPLACE,
)


def build_request(*, body: CreateUnsubscribedEmail) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(UnsubscribedEmail))
