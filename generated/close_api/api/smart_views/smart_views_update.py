"""Update a Smart View: PUT /saved_search/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.saved_search import SavedSearch
from ...models.update_smart_view import UpdateSmartView

OPERATION = Operation(
    id="smart_views_update", method="PUT", path="/saved_search/{id}/", idempotency=Idempotency.REPLACE
)


def build_request(id: str, *, body: UpdateSmartView) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, body=body)


endpoint = Endpoint(build_request, body_of(SavedSearch))
