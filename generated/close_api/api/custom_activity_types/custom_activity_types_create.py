"""Create a custom activity type: POST /custom_activity/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.create_custom_activity_type import CreateCustomActivityType
from ...models.custom_activity_type import CustomActivityType

OPERATION = Operation(
    id="custom_activity_types_create", method="POST", path="/custom_activity/", idempotency=Idempotency.CREATE
)


def build_request(*, body: CreateCustomActivityType) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(CustomActivityType))
