"""Create a playbook: POST /playbook/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.create_playbook import CreatePlaybook
from ...models.playbook import Playbook

OPERATION = Operation(id="playbooks_create", method="POST", path="/playbook/", idempotency=Idempotency.CREATE)


def build_request(*, body: CreatePlaybook) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(Playbook))
