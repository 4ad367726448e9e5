"""List webhooks: GET /webhook/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.pagination.paging import Paging
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.webhook_list import WebhookList

OPERATION = Operation(id="webhooks_list", method="GET", path="/webhook/", idempotency=Idempotency.READ)
PAGING = Paging(form="whole")


def build_request() -> dict[str, Any]:
    return request_for(OPERATION)


endpoint = Endpoint(build_request, body_of(WebhookList))
