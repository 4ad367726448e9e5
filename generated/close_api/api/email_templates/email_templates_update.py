"""Update an e-mail template: PUT /email_template/{id}/"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from close_runtime.codecs import FILTERS
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of
from close_runtime.unset import UNSET, Unset

from ...models.email_template import EmailTemplate
from ...models.update_email_template import UpdateEmailTemplate

OPERATION = Operation(
    id="email_templates_update", method="PUT", path="/email_template/{id}/", idempotency=Idempotency.REPLACE
)


def build_request(
    id: str, *, body: UpdateEmailTemplate, fields: Iterable[str] | Unset = UNSET
) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, query=(("_fields", FILTERS, fields),), body=body)


endpoint = Endpoint(build_request, body_of(EmailTemplate))
