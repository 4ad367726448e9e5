"""List SMS templates: GET /sms_template/"""

from __future__ import annotations

from typing import Any

from close_runtime.codecs import INT
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.pagination.paging import Paging
from close_runtime.requests import request_for
from close_runtime.responses import body_of
from close_runtime.unset import UNSET, Unset

from ...models.sms_template_list import SmsTemplateList

OPERATION = Operation(
    id="sms_templates_list", method="GET", path="/sms_template/", idempotency=Idempotency.READ
)
PAGING = Paging(form="offset")


def build_request(*, limit: int | Unset = UNSET, skip: int | Unset = UNSET) -> dict[str, Any]:
    return request_for(OPERATION, query=(("_limit", INT, limit), ("_skip", INT, skip)))


endpoint = Endpoint(build_request, body_of(SmsTemplateList))
