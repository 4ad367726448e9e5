"""List users: GET /user/"""

from __future__ import annotations

from typing import Any, Literal

from close_runtime.codecs import INT, Words
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.pagination.paging import Paging
from close_runtime.requests import request_for
from close_runtime.responses import body_of
from close_runtime.unset import UNSET, Unset

from ...models.user_list import UserList

OPERATION = Operation(id="users_list", method="GET", path="/user/", idempotency=Idempotency.READ)
PAGING = Paging(form="offset")
ORDER_BY = Words("first_name,last_name", "last_name,first_name")


def build_request(
    *,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    order_by: Literal["first_name,last_name", "last_name,first_name"] | Unset = UNSET,
) -> dict[str, Any]:
    return request_for(
        OPERATION, query=(("_limit", INT, limit), ("_skip", INT, skip), ("_order_by", ORDER_BY, order_by))
    )


endpoint = Endpoint(build_request, body_of(UserList))
