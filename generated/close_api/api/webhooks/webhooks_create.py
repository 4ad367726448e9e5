"""Create a webhook: POST /webhook/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.create_webhook import CreateWebhook
from ...models.webhook import Webhook

OPERATION = Operation(id="webhooks_create", method="POST", path="/webhook/", idempotency=Idempotency.CREATE)


def build_request(*, body: CreateWebhook) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(Webhook))
