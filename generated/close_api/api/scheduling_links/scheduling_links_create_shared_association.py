"""Map a shared scheduling link: POST /shared_scheduling_link_association/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.create_shared_scheduling_link_association import CreateSharedSchedulingLinkAssociation
from ...models.shared_scheduling_link_association import SharedSchedulingLinkAssociation

OPERATION = Operation(
    id="scheduling_links_create_shared_association",
    method="POST",
    path="/shared_scheduling_link_association/",
    idempotency=Idempotency.REPLACE,
)


def build_request(*, body: CreateSharedSchedulingLinkAssociation) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(SharedSchedulingLinkAssociation))
