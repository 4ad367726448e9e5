"""List comments: GET /comment/"""

from __future__ import annotations

from typing import Any

from close_runtime.codecs import FILTER
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.pagination.paging import Paging
from close_runtime.requests import request_for
from close_runtime.responses import body_of
from close_runtime.unset import UNSET, Unset

from ...models.comment_list import CommentList

OPERATION = Operation(id="comments_list", method="GET", path="/comment/", idempotency=Idempotency.READ)
PAGING = Paging(form="whole")


def build_request(*, thread_id: str | Unset = UNSET, object_id: str | Unset = UNSET) -> dict[str, Any]:
    return request_for(OPERATION, query=(("thread_id", FILTER, thread_id), ("object_id", FILTER, object_id)))


endpoint = Endpoint(build_request, body_of(CommentList))
