"""Create a Smart View: POST /saved_search/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.create_smart_view import CreateSmartView
from ...models.saved_search import SavedSearch

OPERATION = Operation(
    id="smart_views_create", method="POST", path="/saved_search/", idempotency=Idempotency.CREATE
)


def build_request(*, body: CreateSmartView) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(SavedSearch))
