"""Retrieve a sequence: GET /sequence/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.codecs import INT
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of
from close_runtime.unset import UNSET, Unset

from ...models.sequence import Sequence

OPERATION = Operation(id="sequences_get", method="GET", path="/sequence/{id}/", idempotency=Idempotency.READ)


def build_request(id: str, *, limit: int | Unset = UNSET, skip: int | Unset = UNSET) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, query=(("_limit", INT, limit), ("_skip", INT, skip)))


endpoint = Endpoint(build_request, body_of(Sequence))
