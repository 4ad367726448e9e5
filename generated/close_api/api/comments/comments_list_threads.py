"""List threads of comments: GET /comment_thread/"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from close_runtime.codecs import INT, STRS
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.pagination.paging import Paging
from close_runtime.requests import request_for
from close_runtime.responses import body_of
from close_runtime.unset import UNSET, Unset

from ...models.comment_thread_list import CommentThreadList

OPERATION = Operation(
    id="comments_list_threads", method="GET", path="/comment_thread/", idempotency=Idempotency.READ
)
PAGING = Paging(form="offset")


def build_request(
    *,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    ids: Iterable[str] | Unset = UNSET,
    object_ids: Iterable[str] | Unset = UNSET,
) -> dict[str, Any]:
    return request_for(
        OPERATION,
        query=(
            ("_limit", INT, limit),
            ("_skip", INT, skip),
            ("ids", STRS, ids),
            ("object_ids", STRS, object_ids),
        ),
    )


endpoint = Endpoint(build_request, body_of(CommentThreadList))
