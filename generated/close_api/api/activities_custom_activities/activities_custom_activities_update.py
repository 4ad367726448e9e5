"""Update a custom activity: PUT /activity/custom/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.custom_activity import CustomActivity
from ...models.update_custom_activity import UpdateCustomActivity

OPERATION = Operation(
    id="activities.custom_activities_update",
    method="PUT",
    path="/activity/custom/{id}/",
    idempotency=Idempotency.REPLACE,
)


def build_request(id: str, *, body: UpdateCustomActivity) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, body=body)


endpoint = Endpoint(build_request, body_of(CustomActivity))
