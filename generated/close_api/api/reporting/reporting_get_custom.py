"""Run a custom report: GET /report/custom/{org_id}/"""

from __future__ import annotations

from typing import Any, Literal

from close_runtime.codecs import FILTER, NUMBER, STR, Words
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of
from close_runtime.unset import UNSET, Unset

from ...models.custom_report import CustomReport

OPERATION = Operation(
    id="reporting_get_custom",
    method="GET",
    path="/report/custom/{org_id}/",
    idempotency=Idempotency.READ,
    headers=frozenset({"x-tz-offset"}),
)
TRANSFORM_Y = Words("avg", "max", "min", "sum")


def build_request(
    org_id: str,
    *,
    query: str | Unset = UNSET,
    x: str | Unset = UNSET,
    y: str | Unset = UNSET,
    group_by: str | Unset = UNSET,
    transform_y: Literal["avg", "max", "min", "sum"] | Unset = UNSET,
    interval: str | Unset = UNSET,
    start: str | Unset = UNSET,
    end: str | Unset = UNSET,
    x_tz_offset: float | Unset = UNSET,
) -> dict[str, Any]:
    return request_for(
        OPERATION,
        {"org_id": org_id},
        query=(
            ("query", STR, query),
            ("x", FILTER, x),
            ("y", FILTER, y),
            ("group_by", FILTER, group_by),
            ("transform_y", TRANSFORM_Y, transform_y),
            ("interval", FILTER, interval),
            ("start", FILTER, start),
            ("end", FILTER, end),
        ),
        headers=(("x-tz-offset", NUMBER, x_tz_offset),),
    )


endpoint = Endpoint(build_request, body_of(CustomReport))
