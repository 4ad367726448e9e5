"""List playbooks: GET /playbook/"""

from __future__ import annotations

import datetime
from typing import Any

from close_runtime.codecs import BOOL, DATETIME, INT
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.pagination.paging import Paging
from close_runtime.requests import request_for
from close_runtime.responses import body_of
from close_runtime.unset import UNSET, Unset

from ...models.playbook_list import PlaybookList

OPERATION = Operation(id="playbooks_list", method="GET", path="/playbook/", idempotency=Idempotency.READ)
PAGING = Paging(form="offset")


def build_request(
    *,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    is_archived: bool | Unset = UNSET,
    position_gt: int | Unset = UNSET,
    created_at_lt: datetime.datetime | str | Unset = UNSET,
) -> dict[str, Any]:
    return request_for(
        OPERATION,
        query=(
            ("_limit", INT, limit),
            ("_skip", INT, skip),
            ("is_archived", BOOL, is_archived),
            ("position__gt", INT, position_gt),
            ("created_at__lt", DATETIME, created_at_lt),
        ),
    )


endpoint = Endpoint(build_request, body_of(PlaybookList))
