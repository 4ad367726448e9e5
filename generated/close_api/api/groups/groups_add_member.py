"""Add a user to a group: POST /group/{group_id}/member/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.create_group_member import CreateGroupMember
from ...models.group_member import GroupMember

OPERATION = Operation(
    id="groups_add_member", method="POST", path="/group/{group_id}/member/", idempotency=Idempotency.REPLACE
)


def build_request(group_id: str, *, body: CreateGroupMember) -> dict[str, Any]:
    return request_for(OPERATION, {"group_id": group_id}, body=body)


endpoint = Endpoint(build_request, body_of(GroupMember))
