"""Add a user to the organization: POST /membership/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.create_membership import CreateMembership
from ...models.membership_details import MembershipDetails

OPERATION = Operation(
    id="memberships_create", method="POST", path="/membership/", idempotency=Idempotency.REPLACE
)


def build_request(*, body: CreateMembership) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(MembershipDetails))
