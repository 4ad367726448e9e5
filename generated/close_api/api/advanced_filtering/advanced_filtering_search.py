"""Search objects with filters: POST /data/search/"""

from __future__ import annotations

from typing import Any

from close_runtime.codecs import NUMBER
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of
from close_runtime.unset import UNSET, Unset

from ...models.search_page import SearchPage
from ...models.search_request import SearchRequest

OPERATION = Operation(
    id="advanced_filtering_search",
    method="POST",
    path="/data/search/",
    idempotency=Idempotency.READ,
    headers=frozenset({"x-tz-offset"}),
)


def build_request(*, body: SearchRequest, x_tz_offset: float | Unset = UNSET) -> dict[str, Any]:
    return request_for(OPERATION, headers=(("x-tz-offset", NUMBER, x_tz_offset),), body=body)


endpoint = Endpoint(build_request, body_of(SearchPage))
