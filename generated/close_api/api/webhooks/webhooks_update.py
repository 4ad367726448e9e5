"""Update a webhook: PUT /webhook/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.update_webhook import UpdateWebhook
from ...models.webhook import Webhook

OPERATION = Operation(
    id="webhooks_update", method="PUT", path="/webhook/{id}/", idempotency=Idempotency.REPLACE
)


def build_request(id: str, *, body: UpdateWebhook) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, body=body)


endpoint = Endpoint(build_request, body_of(Webhook))
