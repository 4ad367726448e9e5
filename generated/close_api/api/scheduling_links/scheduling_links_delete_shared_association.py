"""Unmap a shared scheduling link: POST /shared_scheduling_link_association/unmap/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import nothing

from ...models.delete_shared_scheduling_link_association import DeleteSharedSchedulingLinkAssociation

OPERATION = Operation(
    id="scheduling_links_delete_shared_association",
    method="POST",
    path="/shared_scheduling_link_association/unmap/",
    idempotency=Idempotency.REMOVE,
    answers=False,
)


def build_request(*, body: DeleteSharedSchedulingLinkAssociation) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, nothing)
