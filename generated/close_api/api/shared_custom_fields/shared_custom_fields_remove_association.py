"""Remove a shared custom field from leads, contacts or opportunities: DELETE /custom_field/shared/{id}/association/{object_type}/"""

from __future__ import annotations

from typing import Any, Literal

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import nothing

OPERATION = Operation(
    id="shared_custom_fields_remove_association",
    method="DELETE",
    path="/custom_field/shared/{id}/association/{object_type}/",
    idempotency=Idempotency.REMOVE,
    answers=False,
)


def build_request(id: str, object_type: Literal["contact", "lead", "opportunity"]) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id, "object_type": object_type})


endpoint = Endpoint(build_request, nothing)
