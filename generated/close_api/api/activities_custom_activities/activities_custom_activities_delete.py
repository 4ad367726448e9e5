"""Delete a custom activity: DELETE /activity/custom/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import nothing

OPERATION = Operation(
    id="activities.custom_activities_delete",
    method="DELETE",
    path="/activity/custom/{id}/",
    idempotency=Idempotency.REMOVE,
    answers=False,
)


def build_request(id: str) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id})


endpoint = Endpoint(build_request, nothing)
