"""Subscribe many contacts to a sequence: POST /bulk_action/sequence_subscription/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.bulk_sequence_subscription_action import BulkSequenceSubscriptionAction
from ...models.create_bulk_sequence_subscription_action import CreateBulkSequenceSubscriptionAction

OPERATION = Operation(
    id="bulk_actions.sequence_subscriptions_create",
    method="POST",
    path="/bulk_action/sequence_subscription/",
    idempotency=Idempotency.IRREVERSIBLE,
)


def build_request(*, body: CreateBulkSequenceSubscriptionAction) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(BulkSequenceSubscriptionAction))
