"""Render an e-mail template: GET /email_template/{id}/render/"""

from __future__ import annotations

from typing import Any, Literal

from close_runtime.codecs import FILTER, INT, STR, Words
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of
from close_runtime.unset import UNSET, Unset

from ...models.rendered_email_template import RenderedEmailTemplate

OPERATION = Operation(
    id="email_templates_render",
    method="GET",
    path="/email_template/{id}/render/",
    idempotency=Idempotency.READ,
)
MODE = Words("contact", "lead")
CONTACT_PREFERENCE = Words("all", "contact", "lead")


def build_request(
    id: str,
    *,
    lead_id: str | Unset = UNSET,
    contact_id: str | Unset = UNSET,
    query: str | Unset = UNSET,
    s_query: str | Unset = UNSET,
    entry: int | Unset = UNSET,
    mode: Literal["contact", "lead"] | Unset = UNSET,
    bulk_object_type: Literal["contact", "lead"] | Unset = UNSET,
    contact_preference: Literal["all", "contact", "lead"] | Unset = UNSET,
    sort: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    results_limit: int | Unset = UNSET,
    email_account_id: str | Unset = UNSET,
    sender: str | Unset = UNSET,
) -> dict[str, Any]:
    return request_for(
        OPERATION,
        {"id": id},
        query=(
            ("lead_id", FILTER, lead_id),
            ("contact_id", FILTER, contact_id),
            ("query", STR, query),
            ("s_query", STR, s_query),
            ("entry", INT, entry),
            ("mode", MODE, mode),
            ("bulk_object_type", MODE, bulk_object_type),
            ("contact_preference", CONTACT_PREFERENCE, contact_preference),
            ("sort", STR, sort),
            ("limit", INT, limit),
            ("results_limit", INT, results_limit),
            ("email_account_id", FILTER, email_account_id),
            ("sender", STR, sender),
        ),
    )


endpoint = Endpoint(build_request, body_of(RenderedEmailTemplate))
