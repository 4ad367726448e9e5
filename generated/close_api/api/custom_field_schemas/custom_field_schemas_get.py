"""Get the custom field schema of leads, contacts or opportunities: GET /custom_field_schema/{object_type}/"""

from __future__ import annotations

from typing import Any, Literal

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.custom_field_schema import CustomFieldSchema

OPERATION = Operation(
    id="custom_field_schemas_get",
    method="GET",
    path="/custom_field_schema/{object_type}/",
    idempotency=Idempotency.READ,
)


def build_request(object_type: Literal["contact", "lead", "opportunity"]) -> dict[str, Any]:
    return request_for(OPERATION, {"object_type": object_type})


endpoint = Endpoint(build_request, body_of(CustomFieldSchema))
