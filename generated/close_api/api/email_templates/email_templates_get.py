"""Retrieve an e-mail template: GET /email_template/{id}/"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from close_runtime.codecs import BOOL, FILTERS
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of
from close_runtime.unset import UNSET, Unset

from ...models.email_template import EmailTemplate

OPERATION = Operation(
    id="email_templates_get", method="GET", path="/email_template/{id}/", idempotency=Idempotency.READ
)


def build_request(
    id: str, *, fields: Iterable[str] | Unset = UNSET, include_embedded: bool | Unset = UNSET
) -> dict[str, Any]:
    return request_for(
        OPERATION,
        {"id": id},
        query=(("_fields", FILTERS, fields), ("include_embedded", BOOL, include_embedded)),
    )


endpoint = Endpoint(build_request, body_of(EmailTemplate))
