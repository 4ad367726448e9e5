"""Update a playbook: PUT /playbook/{id}/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.playbook import Playbook
from ...models.update_playbook import UpdatePlaybook

OPERATION = Operation(
    id="playbooks_update", method="PUT", path="/playbook/{id}/", idempotency=Idempotency.REPLACE
)


def build_request(id: str, *, body: UpdatePlaybook) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, body=body)


endpoint = Endpoint(build_request, body_of(Playbook))
