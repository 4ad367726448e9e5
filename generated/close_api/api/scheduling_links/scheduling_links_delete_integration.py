"""Delete an app's scheduling link: DELETE /scheduling_link/integration/{source_id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import nothing

OPERATION = Operation(
    id="scheduling_links_delete_integration",
    method="DELETE",
    path="/scheduling_link/integration/{source_id}/",
    idempotency=Idempotency.REMOVE,
    answers=False,
)


def build_request(source_id: str) -> dict[str, Any]:
    return request_for(OPERATION, {"source_id": source_id})


endpoint = Endpoint(build_request, nothing)
