"""Get a shared custom field's association with leads, contacts or opportunities: GET /custom_field/shared/{id}/association/{object_type}/"""

from __future__ import annotations

from typing import Any, Literal

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.custom_field_association import CustomFieldAssociation

OPERATION = Operation(
    id="shared_custom_fields_get_association",
    method="GET",
    path="/custom_field/shared/{id}/association/{object_type}/",
    idempotency=Idempotency.READ,
)


def build_request(id: str, object_type: Literal["contact", "lead", "opportunity"]) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id, "object_type": object_type})


endpoint = Endpoint(build_request, body_of(CustomFieldAssociation))
