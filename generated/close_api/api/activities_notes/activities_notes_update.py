"""Update a note: PUT /activity/note/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.note import Note
from ...models.update_note import UpdateNote

OPERATION = Operation(
    id="activities.notes_update", method="PUT", path="/activity/note/{id}/", idempotency=Idempotency.REPLACE
)


def build_request(id: str, *, body: UpdateNote) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, body=body)


endpoint = Endpoint(build_request, body_of(Note))
