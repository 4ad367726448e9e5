"""Update a pipeline: PUT /pipeline/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.pipeline import Pipeline
from ...models.update_pipeline import UpdatePipeline

OPERATION = Operation(
    id="pipelines_update", method="PUT", path="/pipeline/{id}/", idempotency=Idempotency.REPLACE
)


def build_request(id: str, *, body: UpdatePipeline) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, body=body)


endpoint = Endpoint(build_request, body_of(Pipeline))
