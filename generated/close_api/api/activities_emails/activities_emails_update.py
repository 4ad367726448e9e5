"""Update an e-mail: PUT /activity/email/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.email import Email
from ...models.update_email import UpdateEmail

OPERATION = Operation(
    id="activities.emails_update",
    method="PUT",
    path="/activity/email/{id}/",
    idempotency=Idempotency.IRREVERSIBLE,
)


def build_request(id: str, *, body: UpdateEmail) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, body=body)


endpoint = Endpoint(build_request, body_of(Email))
