"""Update a shared custom field's association with leads, contacts or opportunities: PUT /custom_field/shared/{id}/association/{object_type}/"""

from __future__ import annotations

from typing import Any, Literal

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.custom_field_association import CustomFieldAssociation
from ...models.update_custom_field_association import UpdateCustomFieldAssociation

OPERATION = Operation(
    id="shared_custom_fields_update_association",
    method="PUT",
    path="/custom_field/shared/{id}/association/{object_type}/",
    idempotency=Idempotency.REPLACE,
)


def build_request(
    id: str, object_type: Literal["contact", "lead", "opportunity"], *, body: UpdateCustomFieldAssociation
) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id, "object_type": object_type}, body=body)


endpoint = Endpoint(build_request, body_of(CustomFieldAssociation))
