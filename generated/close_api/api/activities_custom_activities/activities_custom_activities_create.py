"""Create a custom activity: POST /activity/custom/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.create_custom_activity import CreateCustomActivity
from ...models.custom_activity import CustomActivity

OPERATION = Operation(
    id="activities.custom_activities_create",
    method="POST",
    path="/activity/custom/",
    idempotency=Idempotency.CREATE,
)


def build_request(*, body: CreateCustomActivity) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(CustomActivity))
