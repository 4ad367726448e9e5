"""List subscriptions: GET /sequence_subscription/"""

from __future__ import annotations

from typing import Any

from close_runtime.codecs import FILTER, INT
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.pagination.paging import Paging
from close_runtime.requests import request_for
from close_runtime.responses import body_of
from close_runtime.unset import UNSET, Unset

from ...models.sequence_subscription_list import SequenceSubscriptionList

OPERATION = Operation(
    id="sequences_list_subscriptions",
    method="GET",
    path="/sequence_subscription/",
    idempotency=Idempotency.READ,
)
PAGING = Paging(form="offset")


def build_request(
    *,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    contact_id: str | Unset = UNSET,
    lead_id: str | Unset = UNSET,
    sequence_id: str | Unset = UNSET,
) -> dict[str, Any]:
    return request_for(
        OPERATION,
        query=(
            ("_limit", INT, limit),
            ("_skip", INT, skip),
            ("contact_id", FILTER, contact_id),
            ("lead_id", FILTER, lead_id),
            ("sequence_id", FILTER, sequence_id),
        ),
    )


endpoint = Endpoint(build_request, body_of(SequenceSubscriptionList))
