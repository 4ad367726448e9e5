"""List custom object types: GET /custom_object_type/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.custom_object_type_list import CustomObjectTypeList

OPERATION = Operation(
    id="custom_object_types_list", method="GET", path="/custom_object_type/", idempotency=Idempotency.READ
)


def build_request() -> dict[str, Any]:
    return request_for(OPERATION)


endpoint = Endpoint(build_request, body_of(CustomObjectTypeList))
