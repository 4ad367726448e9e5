"""Find the value of a field by AI: POST /enrich_field/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.enriched_field import EnrichedField
from ...models.run_field_enrichment import RunFieldEnrichment

OPERATION = Operation(
    id="field_enrichment_run", method="POST", path="/enrich_field/", idempotency=Idempotency.IRREVERSIBLE
)


def build_request(*, body: RunFieldEnrichment) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(EnrichedField))
