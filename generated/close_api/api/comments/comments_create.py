"""Create a comment: POST /comment/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.comment import Comment
from ...models.create_comment import CreateComment

OPERATION = Operation(id="comments_create", method="POST", path="/comment/", idempotency=Idempotency.CREATE)


def build_request(*, body: CreateComment) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(Comment))
