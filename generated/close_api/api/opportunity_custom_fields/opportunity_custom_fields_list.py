"""List opportunity custom fields: GET /custom_field/opportunity/"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from close_runtime.codecs import FILTERS, INT
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.pagination.paging import Paging
from close_runtime.requests import request_for
from close_runtime.responses import body_of
from close_runtime.unset import UNSET, Unset

from ...models.custom_field_list import CustomFieldList

OPERATION = Operation(
    id="opportunity_custom_fields_list",
    method="GET",
    path="/custom_field/opportunity/",
    idempotency=Idempotency.READ,
)
PAGING = Paging(form="offset")


def build_request(
    *, limit: int | Unset = UNSET, skip: int | Unset = UNSET, fields: Iterable[str] | Unset = UNSET
) -> dict[str, Any]:
    return request_for(
        OPERATION, query=(("_limit", INT, limit), ("_skip", INT, skip), ("_fields", FILTERS, fields))
    )


endpoint = Endpoint(build_request, body_of(CustomFieldList))
