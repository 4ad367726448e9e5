"""Update a membership: PUT /membership/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.membership_details import MembershipDetails
from ...models.update_membership import UpdateMembership

OPERATION = Operation(
    id="memberships_update", method="PUT", path="/membership/{id}/", idempotency=Idempotency.REPLACE
)


def build_request(id: str, *, body: UpdateMembership) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, body=body)


endpoint = Endpoint(build_request, body_of(MembershipDetails))
