"""Associate a shared custom field: POST /custom_field/shared/{id}/association/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.create_custom_field_association import CreateCustomFieldAssociation
from ...models.custom_field_association import CustomFieldAssociation

OPERATION = Operation(
    id="shared_custom_fields_associate",
    method="POST",
    path="/custom_field/shared/{id}/association/",
    idempotency=Idempotency.CREATE,
)


def build_request(id: str, *, body: CreateCustomFieldAssociation) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, body=body)


endpoint = Endpoint(build_request, body_of(CustomFieldAssociation))
