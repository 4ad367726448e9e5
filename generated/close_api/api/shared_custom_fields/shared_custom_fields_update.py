"""Update a shared custom field: PUT /custom_field/shared/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.shared_custom_field_definition import SharedCustomFieldDefinition
from ...models.update_shared_custom_field import UpdateSharedCustomField

OPERATION = Operation(
    id="shared_custom_fields_update",
    method="PUT",
    path="/custom_field/shared/{id}/",
    idempotency=Idempotency.REPLACE,
)


def build_request(id: str, *, body: UpdateSharedCustomField) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, body=body)


endpoint = Endpoint(build_request, body_of(SharedCustomFieldDefinition))
