"""Update a custom object custom field: PUT /custom_field/custom_object_type/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.custom_field_definition import CustomFieldDefinition
from ...models.update_type_custom_field import UpdateTypeCustomField

OPERATION = Operation(
    id="custom_object_custom_fields_update",
    method="PUT",
    path="/custom_field/custom_object_type/{id}/",
    idempotency=Idempotency.REPLACE,
)


def build_request(id: str, *, body: UpdateTypeCustomField) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, body=body)


endpoint = Endpoint(build_request, body_of(CustomFieldDefinition))
