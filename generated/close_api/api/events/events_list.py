"""List events: GET /event/"""

from __future__ import annotations

import datetime
from typing import Any

from close_runtime.codecs import DATE_OR_DATETIME, FILTER, INT, STR
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.pagination.paging import Paging
from close_runtime.requests import request_for
from close_runtime.responses import body_of
from close_runtime.unset import UNSET, Unset

from ...models.event_list import EventList

OPERATION = Operation(id="events_list", method="GET", path="/event/", idempotency=Idempotency.READ)
PAGING = Paging(form="cursor", max_limit=50, changed_field="date_updated", changed_ordered=False)


def build_request(
    *,
    cursor: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    object_type: str | Unset = UNSET,
    object_id: str | Unset = UNSET,
    lead_id: str | Unset = UNSET,
    action: str | Unset = UNSET,
    user_id: str | Unset = UNSET,
    request_id: str | Unset = UNSET,
    date_updated_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
    date_updated_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
    date_updated_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
    date_updated_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
) -> dict[str, Any]:
    return request_for(
        OPERATION,
        query=(
            ("_cursor", STR, cursor),
            ("_limit", INT, limit),
            ("object_type", FILTER, object_type),
            ("object_id", FILTER, object_id),
            ("lead_id", FILTER, lead_id),
            ("action", FILTER, action),
            ("user_id", FILTER, user_id),
            ("request_id", FILTER, request_id),
            ("date_updated__lt", DATE_OR_DATETIME, date_updated_lt),
            ("date_updated__lte", DATE_OR_DATETIME, date_updated_lte),
            ("date_updated__gt", DATE_OR_DATETIME, date_updated_gt),
            ("date_updated__gte", DATE_OR_DATETIME, date_updated_gte),
        ),
    )


endpoint = Endpoint(build_request, body_of(EventList))
