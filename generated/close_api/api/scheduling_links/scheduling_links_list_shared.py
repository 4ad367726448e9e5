"""List shared scheduling links: GET /shared_scheduling_link/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.pagination.paging import Paging
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.shared_scheduling_link_list import SharedSchedulingLinkList

OPERATION = Operation(
    id="scheduling_links_list_shared",
    method="GET",
    path="/shared_scheduling_link/",
    idempotency=Idempotency.READ,
)
PAGING = Paging(form="whole")


def build_request() -> dict[str, Any]:
    return request_for(OPERATION)


endpoint = Endpoint(build_request, body_of(SharedSchedulingLinkList))
