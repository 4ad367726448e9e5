"""Reorder the custom fields of leads, contacts or opportunities: PUT /custom_field_schema/{object_type}/"""

from __future__ import annotations

from typing import Any, Literal

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.custom_field_schema import CustomFieldSchema
from ...models.reorder_custom_field_schema import ReorderCustomFieldSchema

OPERATION = Operation(
    id="custom_field_schemas_reorder",
    method="PUT",
    path="/custom_field_schema/{object_type}/",
    idempotency=Idempotency.REPLACE,
)


def build_request(
    object_type: Literal["contact", "lead", "opportunity"], *, body: ReorderCustomFieldSchema
) -> dict[str, Any]:
    return request_for(OPERATION, {"object_type": object_type}, body=body)


endpoint = Endpoint(build_request, body_of(CustomFieldSchema))
