"""Delete many leads or other objects: POST /bulk_action/delete/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.bulk_delete_action import BulkDeleteAction
from ...models.create_bulk_delete_action import CreateBulkDeleteAction

OPERATION = Operation(
    id="bulk_actions.delete_create",
    method="POST",
    path="/bulk_action/delete/",
    idempotency=Idempotency.IRREVERSIBLE,
)


def build_request(*, body: CreateBulkDeleteAction) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(BulkDeleteAction))
