"""Create a role: POST /role/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.create_role import CreateRole
from ...models.role import Role

OPERATION = Operation(id="roles_create", method="POST", path="/role/", idempotency=Idempotency.CREATE)


def build_request(*, body: CreateRole) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(Role))
