"""Update many tasks: PUT /task/"""

from __future__ import annotations

from typing import Any

from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of

from ...models.bulk_update_notifications import BulkUpdateNotifications
from ...models.tasks_updated import TasksUpdated

OPERATION = Operation(id="tasks_bulk_update", method="PUT", path="/task/", idempotency=Idempotency.REPLACE)


def build_request(*, body: BulkUpdateNotifications) -> dict[str, Any]:
    return request_for(OPERATION, body=body)


endpoint = Endpoint(build_request, body_of(TasksUpdated))
