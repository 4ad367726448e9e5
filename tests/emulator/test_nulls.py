"""A field that takes null makes no answer that the description does not allow."""

from __future__ import annotations

import httpx2 as httpx
import pytest
from close_crm.testing.contract import ContractTransport
from close_description import load

from .request_fields import Steps
from .test_every_field import BASE, CLIENT, EMULATOR, OPERATIONS, START, contexts, fields_of, path_of

CHECKED = httpx.Client(
    base_url=BASE, auth=CLIENT.auth, headers=CLIENT.headers, transport=ContractTransport(EMULATOR.transport())
)


def nullable(name: str) -> list[Steps]:
    """Return the paths of described fields that take null."""
    fields = fields_of(OPERATIONS[name])
    described = (
        steps for steps in fields.all() if not any("." in step for step in steps)
    )  # custom fields have dots
    return [steps for steps in described if "null" in load().types(fields.schema_of(steps))]


NAMES = [name for name in OPERATIONS if nullable(name)]


@pytest.mark.parametrize("name", NAMES)
def test_null_leads_to_no_undescribed_answer(name: str) -> None:
    """Each such field is sent as null, and the answer checked: a switch that takes null may be shown as off alone."""
    operation = OPERATIONS[name]
    fields = fields_of(operation)
    for steps in nullable(name):
        for _, body in zip(range(2), contexts(operation, fields, steps), strict=False):
            EMULATOR.restore(START)
            answer = CHECKED.request(operation.method, path_of(name), json=fields.put(body, steps, None))

            assert answer.status_code < 500
