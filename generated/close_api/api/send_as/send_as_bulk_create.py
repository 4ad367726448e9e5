"""Allow and disallow several users to send as you: POST /send_as/bulk/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.bulk_send_as import BulkSendAs
from ...models.send_as_list import SendAsList

OPERATION = Operation(
    id="send_as_bulk_create", method="POST", path="/send_as/bulk/", idempotency=Idempotency.REPLACE
)


def build_request(*, body: BulkSendAs) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(SendAsList))
