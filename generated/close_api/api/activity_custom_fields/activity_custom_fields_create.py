"""Create an activity custom field: POST /custom_field/activity/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.create_activity_custom_field import CreateActivityCustomField
from ...models.custom_field_definition import CustomFieldDefinition

OPERATION = Operation(
    id="activity_custom_fields_create",
    method="POST",
    path="/custom_field/activity/",
    idempotency=Idempotency.CREATE,
)


def build_request(*, body: CreateActivityCustomField) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(CustomFieldDefinition))
