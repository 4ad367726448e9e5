"""What the emulator says that it carries out, it carries out: each operation's example, sent by the client."""

from __future__ import annotations

import httpx2 as httpx
import pytest
from close_crm import Close
from close_crm.errors import ServerError
from close_description import Operation
from close_emulator import Emulator, plain_operations, served_operations

from tests.colours import COLOURS, Colour, client
from tests.seeded import example_body, example_query, filled_path, needed_query

from .requests_from_description import DESCRIBED, Said, say

PLAIN = [one for one in DESCRIBED.operations if one.id in plain_operations()]
ABSENT = [one for one in DESCRIBED.operations if one.id not in served_operations()]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("operation", PLAIN, ids=lambda one: one.id)
def test_plain_operation_carries_out_its_example(operation: Operation, colour: Colour) -> None:
    """A plain resource takes the described example at an id of the seed, and answers as described."""
    emulator = Emulator()
    path, query = filled_path(operation), needed_query(operation)

    with client(colour, emulator.handle, answers=True, api_key=emulator.api_key) as close:
        query = example_query(operation) | query
        say(close, operation, Said(path, query, {}, example_body(operation)))


@pytest.mark.parametrize("operation", ABSENT, ids=lambda one: one.id)
def test_what_is_not_carried_out_says_so(operation: Operation) -> None:
    """Anything else that Close documents is 501 with a sentence, sent once, and absent from `/openapi.json`."""
    emulator = Emulator()
    path = operation.path.replace("{", "x_").replace("}", "")
    sent: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return emulator.handle(request)

    with (
        Close(emulator.api_key, transport=httpx.MockTransport(handle)) as close,
        pytest.raises(ServerError, match="does not carry out") as caught,
    ):
        close.request(operation.method, path, json=example_body(operation))

    assert (caught.value.status, len(sent)) == (501, 1)
    assert operation.path not in emulator.description("http://localhost")["paths"] or (
        operation.method.lower() not in emulator.description("http://localhost")["paths"][operation.path]
    )
