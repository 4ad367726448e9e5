"""Get the custom field schema of a custom object type: GET /custom_field_schema/custom_object/{custom_object_type_id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.custom_field_schema import CustomFieldSchema

OPERATION = Operation(
    id="custom_field_schemas_get_for_custom_object",
    method="GET",
    path="/custom_field_schema/custom_object/{custom_object_type_id}/",
    idempotency=Idempotency.READ,
)


def build_request(custom_object_type_id: str) -> dict[str, Any]:
    return request_for(OPERATION, {"custom_object_type_id": custom_object_type_id})


endpoint = Endpoint(build_request, body_of(CustomFieldSchema))
