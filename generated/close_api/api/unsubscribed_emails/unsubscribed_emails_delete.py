"""Subscribe an address again: DELETE /unsubscribe/email/{email_address}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import nothing

OPERATION = Operation(
    id="unsubscribed_emails_delete",
    method="DELETE",
    path="/unsubscribe/email/{email_address}/",
    idempotency=Idempotency.REMOVE,
    answers=False,
)


def build_request(email_address: str) -> dict[str, Any]:
    return request_for(OPERATION, {"email_address": email_address})


endpoint = Endpoint(build_request, nothing)
