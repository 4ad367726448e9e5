"""Retrieve an e-mail: GET /activity/email/{id}/"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from close_runtime.codecs import FILTERS
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of
from close_runtime.unset import UNSET, Unset

from ...models.email import Email

OPERATION = Operation(
    id="activities.emails_get", method="GET", path="/activity/email/{id}/", idempotency=Idempotency.READ
)


def build_request(id: str, *, fields: Iterable[str] | Unset = UNSET) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, query=(("_fields", FILTERS, fields),))


endpoint = Endpoint(build_request, body_of(Email))
