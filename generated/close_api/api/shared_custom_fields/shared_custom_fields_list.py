"""List shared custom fields: GET /custom_field/shared/"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from close_runtime.codecs import FILTERS
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.pagination.paging import Paging
from close_runtime.requests import request_for
from close_runtime.responses import body_of
from close_runtime.unset import UNSET, Unset

from ...models.shared_custom_field_list import SharedCustomFieldList

OPERATION = Operation(
    id="shared_custom_fields_list", method="GET", path="/custom_field/shared/", idempotency=Idempotency.READ
)
PAGING = Paging(form="whole")


def build_request(*, fields: Iterable[str] | Unset = UNSET) -> dict[str, Any]:
    return request_for(OPERATION, query=(("_fields", FILTERS, fields),))


endpoint = Endpoint(build_request, body_of(SharedCustomFieldList))
