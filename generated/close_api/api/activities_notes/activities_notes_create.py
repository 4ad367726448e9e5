"""Create a note: POST /activity/note/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.create_note import CreateNote
from ...models.note import Note

OPERATION = Operation(
    id="activities.notes_create", method="POST", path="/activity/note/", idempotency=Idempotency.CREATE
)


def build_request(*, body: CreateNote) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(Note))
