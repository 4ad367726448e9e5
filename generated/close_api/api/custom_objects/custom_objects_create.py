"""Create a custom object: POST /custom_object/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.create_custom_object import CreateCustomObject
from ...models.custom_object import CustomObject

OPERATION = Operation(
    id="custom_objects_create", method="POST", path="/custom_object/", idempotency=Idempotency.CREATE
)


def build_request(*, body: CreateCustomObject) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(CustomObject))
