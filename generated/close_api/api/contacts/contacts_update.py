"""Update a contact: PUT /contact/{id}/"""

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
from ...models.update_contact import UpdateContact

OPERATION = Operation(
    id="contacts_update", method="PUT", path="/contact/{id}/", idempotency=Idempotency.REPLACE
)


def build_request(id: str, *, body: UpdateContact, fields: Iterable[str] | Unset = UNSET) -> dict[str, Any]:
    return request_for(OPERATION, {"id": id}, query=(("_fields", FILTERS, fields),), body=body)


endpoint = Endpoint(build_request, body_of(Contact))
