"""List dialers: GET /dialer/"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

from close_runtime.codecs import FILTER, INT, STRS, Words
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.pagination.paging import Paging
from close_runtime.requests import request_for
from close_runtime.responses import body_of
from close_runtime.unset import UNSET, Unset

from ...models.dialer_list import DialerList

OPERATION = Operation(id="dialers_list", method="GET", path="/dialer/", idempotency=Idempotency.READ)
PAGING = Paging(form="offset")
SOURCE_TYPE = Words("saved-search", "shared-entry")


def build_request(
    *,
    organization_id: str | Unset = UNSET,
    source_type: Literal["saved-search", "shared-entry"] | Unset = UNSET,
    source_value: str | Unset = UNSET,
    status: str | Unset = UNSET,
    status_in: Iterable[str] | Unset = UNSET,
    user_id: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
) -> dict[str, Any]:
    return request_for(
        OPERATION,
        query=(
            ("organization_id", FILTER, organization_id),
            ("source_type", SOURCE_TYPE, source_type),
            ("source_value", FILTER, source_value),
            ("status", FILTER, status),
            ("status__in", STRS, status_in),
            ("user_id", FILTER, user_id),
            ("_limit", INT, limit),
            ("_skip", INT, skip),
        ),
    )


endpoint = Endpoint(build_request, body_of(DialerList))
