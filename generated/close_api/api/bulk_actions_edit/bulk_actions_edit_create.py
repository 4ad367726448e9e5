"""Edit many leads or other objects: POST /bulk_action/edit/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.bulk_edit_action import BulkEditAction
from ...models.create_bulk_edit_action import CreateBulkEditAction

OPERATION = Operation(
    id="bulk_actions.edit_create",
    method="POST",
    path="/bulk_action/edit/",
    idempotency=Idempotency.IRREVERSIBLE,
)


def build_request(*, body: CreateBulkEditAction) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(BulkEditAction))
