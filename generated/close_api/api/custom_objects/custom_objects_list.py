"""List the custom objects of a lead: GET /custom_object/"""

from __future__ import annotations

from typing import Any

from close_runtime.codecs import FILTER
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.pagination.paging import Paging
from close_runtime.requests import request_for
from close_runtime.responses import body_of
from close_runtime.unset import UNSET, Unset

from ...models.custom_object_list import CustomObjectList

OPERATION = Operation(
    id="custom_objects_list", method="GET", path="/custom_object/", idempotency=Idempotency.READ
)
PAGING = Paging(form="whole")


def build_request(*, lead_id: str, custom_object_type_id: str | Unset = UNSET) -> dict[str, Any]:
    return request_for(
        OPERATION,
        query=(("lead_id", FILTER, lead_id), ("custom_object_type_id", FILTER, custom_object_type_id)),
    )


endpoint = Endpoint(build_request, body_of(CustomObjectList))
