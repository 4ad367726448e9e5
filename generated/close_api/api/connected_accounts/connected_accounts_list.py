"""List connected accounts: GET /connected_account/"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from close_runtime.codecs import FILTER, FILTERS
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.pagination.paging import Paging
from close_runtime.requests import request_for
from close_runtime.responses import body_of
from close_runtime.unset import UNSET, Unset

from ...models.connected_account_list import ConnectedAccountList

OPERATION = Operation(
    id="connected_accounts_list", method="GET", path="/connected_account/", idempotency=Idempotency.READ
)
PAGING = Paging(form="whole")


def build_request(*, fields: Iterable[str] | Unset = UNSET, user_id: str | Unset = UNSET) -> dict[str, Any]:
    return request_for(OPERATION, query=(("_fields", FILTERS, fields), ("user_id", FILTER, user_id)))


endpoint = Endpoint(build_request, body_of(ConnectedAccountList))
