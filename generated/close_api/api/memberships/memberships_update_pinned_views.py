"""Replace the Smart Views that a user pinned: PUT /membership/{id}/pinned_views/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.pinned_views import PinnedViews
from ...models.set_pinned_saved_view import SetPinnedSavedView

OPERATION = Operation(
    id="memberships_update_pinned_views",
    method="PUT",
    path="/membership/{id}/pinned_views/",
    idempotency=Idempotency.REPLACE,
)


def build_request(id: str, *, body: SetPinnedSavedView) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, body=body)


endpoint = Endpoint(build_request, body_of(PinnedViews))
