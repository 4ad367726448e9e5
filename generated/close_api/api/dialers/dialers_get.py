"""Retrieve a dialer: GET /dialer/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.codecs import FILTER
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of
from close_runtime.unset import UNSET, Unset

from ...models.dialer import Dialer

OPERATION = Operation(id="dialers_get", method="GET", path="/dialer/{id}/", idempotency=Idempotency.READ)


def build_request(id: str, *, organization_id: str | Unset = UNSET) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, query=(("organization_id", FILTER, organization_id),))


endpoint = Endpoint(build_request, body_of(Dialer))
