"""Search objects with filters: POST /data/search/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.search_page import SearchPage
from ...models.search_request import SearchRequest

OPERATION = Operation(
    id="advanced_filtering_search", method="POST", path="/data/search/", idempotency=Idempotency.READ
)


def build_request(*, body: SearchRequest) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(SearchPage))
