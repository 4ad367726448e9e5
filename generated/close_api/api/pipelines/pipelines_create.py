"""Create a pipeline: POST /pipeline/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.create_pipeline import CreatePipeline
from ...models.pipeline import Pipeline

OPERATION = Operation(id="pipelines_create", method="POST", path="/pipeline/", idempotency=Idempotency.CREATE)


def build_request(*, body: CreatePipeline) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(Pipeline))
