"""Allow a user to send as you: POST /send_as/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.create_send_as import CreateSendAs
from ...models.send_as_association import SendAsAssociation

OPERATION = Operation(id="send_as_create", method="POST", path="/send_as/", idempotency=Idempotency.CREATE)


def build_request(*, body: CreateSendAs) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(SendAsAssociation))
