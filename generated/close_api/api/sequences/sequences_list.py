"""List sequences: GET /sequence/"""

from __future__ import annotations

from typing import Any

from close_runtime.codecs import INT
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.pagination.paging import Paging
from close_runtime.requests import request_for
from close_runtime.responses import body_of
from close_runtime.unset import UNSET, Unset

from ...models.sequence_list import SequenceList

OPERATION = Operation(id="sequences_list", method="GET", path="/sequence/", idempotency=Idempotency.READ)
PAGING = Paging(form="offset")


def build_request(*, limit: int | Unset = UNSET, skip: int | Unset = UNSET) -> dict[str, Any]:
    return request_for(OPERATION, query=(("_limit", INT, limit), ("_skip", INT, skip)))


endpoint = Endpoint(build_request, body_of(SequenceList))
