"""List e-mail templates: GET /email_template/"""

from __future__ import annotations

from typing import Any

from close_runtime.codecs import BOOL, INT
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.pagination.paging import Paging
from close_runtime.requests import request_for
from close_runtime.responses import body_of
from close_runtime.unset import UNSET, Unset

from ...models.email_template_list import EmailTemplateList

OPERATION = Operation(
    id="email_templates_list", method="GET", path="/email_template/", idempotency=Idempotency.READ
)
PAGING = Paging(form="offset")


def build_request(
    *,
    limit: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    is_archived: bool | Unset = UNSET,
    is_shared: bool | Unset = UNSET,
) -> dict[str, Any]:
    return request_for(
        OPERATION,
        query=(
            ("_limit", INT, limit),
            ("_skip", INT, skip),
            ("is_archived", BOOL, is_archived),
            ("is_shared", BOOL, is_shared),
        ),
    )


endpoint = Endpoint(build_request, body_of(EmailTemplateList))
