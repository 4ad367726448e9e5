"""Remove a user from a group: DELETE /group/{group_id}/member/{user_id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import nothing

OPERATION = Operation(
    id="groups_remove_member",
    method="DELETE",
    path="/group/{group_id}/member/{user_id}/",
    idempotency=Idempotency.REMOVE,
    answers=False,
)


def build_request(group_id: str, user_id: str) -> dict[str, Any]:
    return request_for(OPERATION, {"group_id": group_id, "user_id": user_id})


endpoint = Endpoint(build_request, nothing)
