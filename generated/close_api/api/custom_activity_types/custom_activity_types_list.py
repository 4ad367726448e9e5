"""List custom activity types: GET /custom_activity/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.custom_activity_type_list import CustomActivityTypeList

OPERATION = Operation(
    id="custom_activity_types_list", method="GET", path="/custom_activity/", idempotency=Idempotency.READ
)


def build_request() -> dict[str, Any]:
    return request_for(OPERATION)


endpoint = Endpoint(build_request, body_of(CustomActivityTypeList))
