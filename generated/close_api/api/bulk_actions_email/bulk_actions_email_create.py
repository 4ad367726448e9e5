"""Send an e-mail to many contacts: POST /bulk_action/email/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.bulk_email_action import BulkEmailAction
from ...models.create_bulk_email_action import CreateBulkEmailAction

OPERATION = Operation(
    id="bulk_actions.email_create",
    method="POST",
    path="/bulk_action/email/",
    idempotency=Idempotency.IRREVERSIBLE,
)


def build_request(*, body: CreateBulkEmailAction) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(BulkEmailAction))
