"""Update a meeting: PUT /activity/meeting/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.meeting import Meeting
from ...models.update_meeting import UpdateMeeting

OPERATION = Operation(
    id="activities.meetings_update",
    method="PUT",
    path="/activity/meeting/{id}/",
    idempotency=Idempotency.REPLACE,
)


def build_request(id: str, *, body: UpdateMeeting) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, body=body)


endpoint = Endpoint(build_request, body_of(Meeting))
