"""Retrieve who may send as whom: GET /send_as/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.send_as_association import SendAsAssociation

OPERATION = Operation(id="send_as_get", method="GET", path="/send_as/{id}/", idempotency=Idempotency.READ)


def build_request(id: str) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id})


endpoint = Endpoint(build_request, body_of(SendAsAssociation))
