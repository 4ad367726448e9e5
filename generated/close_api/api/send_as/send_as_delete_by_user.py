"""No longer allow a user to send as another: DELETE /send_as/"""

from __future__ import annotations

from typing import Any

from close_runtime.codecs import FILTER
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import nothing
from close_runtime.unset import UNSET, Unset

OPERATION = Operation(
    id="send_as_delete_by_user",
    method="DELETE",
    path="/send_as/",
    idempotency=Idempotency.REMOVE,
    answers=False,
)


def build_request(
    *, allowed_user_id: str | Unset = UNSET, allowing_user_id: str | Unset = UNSET
) -> dict[str, Any]:
    return request_for(
        OPERATION,
        query=(("allowed_user_id", FILTER, allowed_user_id), ("allowing_user_id", FILTER, allowing_user_id)),
    )


endpoint = Endpoint(build_request, nothing)
