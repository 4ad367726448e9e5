"""Update a custom object type: PUT /custom_object_type/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.custom_object_type import CustomObjectType
from ...models.update_custom_object_type import UpdateCustomObjectType

OPERATION = Operation(
    id="custom_object_types_update",
    method="PUT",
    path="/custom_object_type/{id}/",
    idempotency=Idempotency.REPLACE,
)


def build_request(id: str, *, body: UpdateCustomObjectType) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, body=body)


endpoint = Endpoint(build_request, body_of(CustomObjectType))
