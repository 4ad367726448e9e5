"""Create a shared custom field: POST /custom_field/shared/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.create_shared_custom_field import CreateSharedCustomField
from ...models.shared_custom_field_definition import SharedCustomFieldDefinition

OPERATION = Operation(
    id="shared_custom_fields_create",
    method="POST",
    path="/custom_field/shared/",
    idempotency=Idempotency.CREATE,
)


def build_request(*, body: CreateSharedCustomField) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(SharedCustomFieldDefinition))
