"""Create a contact: POST /contact/"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from close_runtime.codecs import FILTERS
from close_runtime.endpoint import Endpoint
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import body_of
from close_runtime.unset import UNSET, Unset

from ...models.contact import Contact
from ...models.create_contact import CreateContact

OPERATION = Operation(id="contacts_create", method="POST", path="/contact/", idempotency=Idempotency.CREATE)


def build_request(*, body: CreateContact, fields: Iterable[str] | Unset = UNSET) -> dict[str, Any]:
    return request_for(OPERATION, query=(("_fields", FILTERS, fields),), body=body)


endpoint = Endpoint(build_request, body_of(Contact))
