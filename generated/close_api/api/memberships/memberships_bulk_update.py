"""Update several memberships: PUT /membership/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.bulk_update_memberships import BulkUpdateMemberships
from ...models.membership_count import MembershipCount

OPERATION = Operation(
    id="memberships_bulk_update", method="PUT", path="/membership/", idempotency=Idempotency.REPLACE
)


def build_request(*, body: BulkUpdateMemberships) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(MembershipCount))
