"""Create a custom object type: POST /custom_object_type/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.create_custom_object_type import CreateCustomObjectType
from ...models.custom_object_type import CustomObjectType

OPERATION = Operation(
    id="custom_object_types_create",
    method="POST",
    path="/custom_object_type/",
    idempotency=Idempotency.CREATE,
)


def build_request(*, body: CreateCustomObjectType) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(CustomObjectType))
