"""Update a custom activity type: PUT /custom_activity/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.custom_activity_type import CustomActivityType
from ...models.update_custom_activity_type import UpdateCustomActivityType

OPERATION = Operation(
    id="custom_activity_types_update",
    method="PUT",
    path="/custom_activity/{id}/",
    idempotency=Idempotency.REPLACE,
)


def build_request(id: str, *, body: UpdateCustomActivityType) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, body=body)


endpoint = Endpoint(build_request, body_of(CustomActivityType))
