"""Merge two leads: POST /lead/merge/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.leads_merged import LeadsMerged
from ...models.merge_leads import MergeLeads

OPERATION = Operation(
    id="leads_merge",
    method="POST",
    path="/lead/merge/",
    idempotency=Idempotency.IRREVERSIBLE,
    may_be_empty=True,
)


def build_request(*, body: MergeLeads) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(LeadsMerged))
