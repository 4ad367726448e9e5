"""Update a comment: PUT /comment/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.comment import Comment
from ...models.update_comment_threads import UpdateCommentThreads

OPERATION = Operation(
    id="comments_update", method="PUT", path="/comment/{id}/", idempotency=Idempotency.REPLACE
)


def build_request(id: str, *, body: UpdateCommentThreads) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, body=body)


endpoint = Endpoint(build_request, body_of(Comment))
