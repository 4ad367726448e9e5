"""Add an app's data to a meeting: POST /activity/meeting/{id}/integration/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.create_meeting_integration import CreateMeetingIntegration
from ...models.meeting_integration import MeetingIntegration

OPERATION = Operation(
    id="activities.meetings_create_integration",
    method="POST",
    path="/activity/meeting/{id}/integration/",
    idempotency=Idempotency.REPLACE,
)


def build_request(id: str, *, body: CreateMeetingIntegration) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, body=body)


endpoint = Endpoint(build_request, body_of(MeetingIntegration))
