"""Update an opportunity: PUT /opportunity/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.codecs import NUMBER
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of
from close_runtime.unset import UNSET, Unset

from ...models.opportunity import Opportunity
from ...models.update_opportunity import UpdateOpportunity

OPERATION = Operation(
    id="opportunities_update",
    method="PUT",
    path="/opportunity/{id}/",
    idempotency=Idempotency.REPLACE,
    headers=frozenset({"x-tz-offset"}),
)


def build_request(id: str, *, body: UpdateOpportunity, x_tz_offset: float | Unset = UNSET) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, headers=(("x-tz-offset", NUMBER, x_tz_offset),), body=body)


endpoint = Endpoint(build_request, body_of(Opportunity))
