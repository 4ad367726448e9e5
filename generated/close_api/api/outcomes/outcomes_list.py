"""List outcomes: GET /outcome/"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from close_runtime.codecs import FILTERS, INT
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.pagination.paging import Paging
from close_runtime.requests import request_for
from close_runtime.responses import body_of
from close_runtime.unset import UNSET, Unset

from ...models.outcome_list import OutcomeList

OPERATION = Operation(id="outcomes_list", method="GET", path="/outcome/", idempotency=Idempotency.READ)
PAGING = Paging(form="offset")


def build_request(
    *, limit: int | Unset = UNSET, skip: int | Unset = UNSET, fields: Iterable[str] | Unset = UNSET
) -> dict[str, Any]:
    return request_for(
        OPERATION, query=(("_limit", INT, limit), ("_skip", INT, skip), ("_fields", FILTERS, fields))
    )


endpoint = Endpoint(build_request, body_of(OutcomeList))
