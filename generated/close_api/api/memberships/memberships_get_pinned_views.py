"""List the Smart Views that a user pinned: GET /membership/{id}/pinned_views/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.pinned_views import PinnedViews

OPERATION = Operation(
    id="memberships_get_pinned_views",
    method="GET",
    path="/membership/{id}/pinned_views/",
    idempotency=Idempotency.READ,
)


def build_request(id: str) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id})


endpoint = Endpoint(build_request, body_of(PinnedViews))
