"""List custom object custom fields: GET /custom_field/custom_object_type/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.pagination.paging import Paging
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.custom_object_custom_field_list import CustomObjectCustomFieldList

OPERATION = Operation(
    id="custom_object_custom_fields_list",
    method="GET",
    path="/custom_field/custom_object_type/",
    idempotency=Idempotency.READ,
)
PAGING = Paging(form="whole")


def build_request() -> dict[str, Any]:
    return request_for(OPERATION)


endpoint = Endpoint(build_request, body_of(CustomObjectCustomFieldList))
