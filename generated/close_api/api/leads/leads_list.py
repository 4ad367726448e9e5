"""List or search leads: GET /lead/"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from close_runtime.codecs import FILTERS, INT, NUMBER, STR
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.pagination.paging import Paging
from close_runtime.requests import request_for
from close_runtime.responses import body_of
from close_runtime.unset import UNSET, Unset

from ...models.lead_list import LeadList

OPERATION = Operation(
    id="leads_list",
    method="GET",
    path="/lead/",
    idempotency=Idempotency.READ,
    headers=frozenset({"x-tz-offset"}),
)
PAGING = Paging(
    form="offset", max_limit=200, max_skip=35000, changed_field="date_updated", changed_ordered=False
)


def build_request(
    *,
    query: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    fields: Iterable[str] | Unset = UNSET,
    x_tz_offset: float | Unset = UNSET,
) -> dict[str, Any]:
    return request_for(
        OPERATION,
        query=(
            ("query", STR, query),
            ("_limit", INT, limit),
            ("_skip", INT, skip),
            ("_fields", FILTERS, fields),
        ),
        headers=(("x-tz-offset", NUMBER, x_tz_offset),),
    )


endpoint = Endpoint(build_request, body_of(LeadList))
