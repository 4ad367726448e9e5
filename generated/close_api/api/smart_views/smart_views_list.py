"""List Smart Views: GET /saved_search/"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

from close_runtime.codecs import INT, ListOf, Words
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.pagination.paging import Paging
from close_runtime.requests import request_for
from close_runtime.responses import body_of
from close_runtime.unset import UNSET, Unset

from ...models.smart_view_list import SmartViewList

OPERATION = Operation(
    id="smart_views_list", method="GET", path="/saved_search/", idempotency=Idempotency.READ
)
PAGING = Paging(form="offset")
TYPE_ = Words(
    "call",
    "contact",
    "custom_activity",
    "email",
    "form_submission",
    "lead",
    "meeting",
    "note",
    "opportunity",
    "sms",
    "whatsapp_message",
)
TYPE_IN = ListOf(
    Words(
        "call",
        "contact",
        "custom_activity",
        "email",
        "form_submission",
        "lead",
        "meeting",
        "note",
        "opportunity",
        "sms",
        "whatsapp_message",
    )
)


def build_request(
    *,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    type_: Literal[
        "call",
        "contact",
        "custom_activity",
        "email",
        "form_submission",
        "lead",
        "meeting",
        "note",
        "opportunity",
        "sms",
        "whatsapp_message",
    ]
    | Unset = UNSET,
    type_in: Iterable[
        Literal[
            "call",
            "contact",
            "custom_activity",
            "email",
            "form_submission",
            "lead",
            "meeting",
            "note",
            "opportunity",
            "sms",
            "whatsapp_message",
        ]
    ]
    | Unset = UNSET,
) -> dict[str, Any]:
    return request_for(
        OPERATION,
        query=(
            ("_limit", INT, limit),
            ("_skip", INT, skip),
            ("type", TYPE_, type_),
            ("type__in", TYPE_IN, type_in),
        ),
    )


endpoint = Endpoint(build_request, body_of(SmartViewList))
