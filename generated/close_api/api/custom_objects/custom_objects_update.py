"""Update a custom object: PUT /custom_object/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.custom_object import CustomObject
from ...models.update_custom_object import UpdateCustomObject

OPERATION = Operation(
    id="custom_objects_update", method="PUT", path="/custom_object/{id}/", idempotency=Idempotency.REPLACE
)


def build_request(id: str, *, body: UpdateCustomObject) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, body=body)


endpoint = Endpoint(build_request, body_of(CustomObject))
