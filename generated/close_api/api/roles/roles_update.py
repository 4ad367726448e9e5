"""Update a role: PUT /role/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.role import Role
from ...models.update_role import UpdateRole

OPERATION = Operation(id="roles_update", method="PUT", path="/role/{id}/", idempotency=Idempotency.REPLACE)


def build_request(id: str, *, body: UpdateRole) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, body=body)


endpoint = Endpoint(build_request, body_of(Role))
