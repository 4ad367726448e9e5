"""Update a shared custom field's association with a custom object type: PUT /custom_field/shared/{id}/association/custom_object_type/{custom_object_type_id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.custom_field_association import CustomFieldAssociation
from ...models.update_custom_field_association import UpdateCustomFieldAssociation

OPERATION = Operation(
    id="shared_custom_fields_update_custom_object_type_association",
    method="PUT",
    path="/custom_field/shared/{id}/association/custom_object_type/{custom_object_type_id}/",
    idempotency=Idempotency.REPLACE,
)


def build_request(
    id: str, custom_object_type_id: str, *, body: UpdateCustomFieldAssociation
) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id, "custom_object_type_id": custom_object_type_id}, body=body)


endpoint = Endpoint(build_request, body_of(CustomFieldAssociation))
