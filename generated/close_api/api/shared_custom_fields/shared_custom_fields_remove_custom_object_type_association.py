"""Remove a shared custom field from a custom object type: DELETE /custom_field/shared/{id}/association/custom_object_type/{custom_object_type_id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import nothing

OPERATION = Operation(
    id="shared_custom_fields_remove_custom_object_type_association",
    method="DELETE",
    path="/custom_field/shared/{id}/association/custom_object_type/{custom_object_type_id}/",
    idempotency=Idempotency.REMOVE,
    answers=False,
)


def build_request(id: str, custom_object_type_id: str) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id, "custom_object_type_id": custom_object_type_id})


endpoint = Endpoint(build_request, nothing)
