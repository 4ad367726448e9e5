"""Retrieve an export of leads: GET /export/lead/{id}/"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from close_runtime.codecs import FILTERS
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of
from close_runtime.unset import UNSET, Unset

from ...models.export import Export

OPERATION = Operation(
    id="exports_get_lead", method="GET", path="/export/lead/{id}/", idempotency=Idempotency.READ
)


def build_request(id: str, *, fields: Iterable[str] | Unset = UNSET) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, query=(("_fields", FILTERS, fields),))


endpoint = Endpoint(build_request, body_of(Export))
