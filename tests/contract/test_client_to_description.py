"""T1: whatever the description allows can be said through the facade, and arrives as it was said."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import Close
from close_description import Operation
from close_emulator import plain_operations
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.colours import COLOURS, Colour, client

from .requests_from_description import DESCRIBED, Generated, Said, of_case, of_request, operations, say

CASES = operations()
#: Cases for each operation, and for each of a plain resource: these take the same few kinds of values.
EXAMPLES, PLAIN_EXAMPLES = 15, 7


def contradicts(body: Any) -> bool:
    """Return whether a body does two things to one custom field: no schema can forbid it, the client refuses it."""
    stems = [
        key.removesuffix(".add").removesuffix(".remove") for key in body or () if key.startswith("custom.")
    ]
    return len(set(stems)) < len(stems)


def oversized(said: Any) -> bool:
    """Whether it has a whole number of more than 64 bits: Close documents no bound, the client refuses it."""
    if isinstance(said, dict):
        return any(map(oversized, said.values()))
    if isinstance(said, list | tuple):
        return any(map(oversized, said))
    if isinstance(said, str) and said.removeprefix("-").isdecimal():
        said = int(said) if len(said) <= 20 else 2**64
    return isinstance(said, int) and not -(2**63) <= said < 2**63


class Wire:
    """Clients of both colours, and the last request that they sent."""

    def __init__(self, stack: ExitStack) -> None:
        self.last: httpx.Request | None = None
        self.status = 200
        self.clients: dict[Colour, Close] = {
            colour: stack.enter_context(client(colour, self.keep)) for colour in COLOURS
        }

    def keep(self, request: httpx.Request) -> httpx.Response:
        """Keep a request."""
        self.last = request
        return httpx.Response(self.status, json={})

    def sent(self, colour: Colour, operation: Operation, meant: Said) -> httpx.Request:
        """Return the request that a call makes."""
        self.status = next(int(code) for code in operation.answers if code < "3")
        self.last = None
        say(self.clients[colour], operation, meant)
        assert self.last is not None, "nothing was sent"
        return self.last


@pytest.fixture(scope="module")
def wire() -> Iterator[Wire]:
    """Clients that all tests share: a request leaves nothing behind in a client."""
    with ExitStack() as stack:
        yield Wire(stack)


@pytest.mark.parametrize("operation", DESCRIBED.operations, ids=lambda operation: operation.id)
def test_what_the_description_allows_arrives_as_said(wire: Wire, operation: Operation) -> None:
    """Parameters and bodies made from the description go through the facade to the wire unchanged, in both colours."""
    examples = PLAIN_EXAMPLES if operation.id in plain_operations() else EXAMPLES

    # Drawing takes far longer than sending.
    @settings(max_examples=examples, suppress_health_check=list(HealthCheck))
    @given(case=CASES[operation.id].as_strategy())
    def check(case: Generated) -> None:
        meant = of_case(operation, case)
        if isinstance(meant.body, dict) and contradicts(meant.body):
            return
        if oversized(meant.query) or oversized(meant.body):
            return
        for colour in COLOURS:
            request = wire.sent(colour, operation, meant)

            assert of_request(operation, request) == meant, colour
            assert request.method == operation.method

    check()


FIELD = st.from_regex(r"[a-z]?cf_[A-Za-z0-9]{1,43}", fullmatch=True)
TEXT = st.text(st.characters(codec="utf-8"))
VALUE = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXT
    | st.lists(TEXT)
)


def test_every_form_of_custom_key_arrives_as_said(wire: Wire) -> None:
    """Each documented form of key, with each kind of value it takes, is sent as the JSON that was meant."""
    update = next(operation for operation in DESCRIBED.operations if operation.id == "opportunities_update")

    @given(
        whole=st.dictionaries(FIELD, VALUE, max_size=3),
        single=st.dictionaries(FIELD, st.tuples(st.sampled_from(["add", "remove"]), TEXT), max_size=3),
    )
    def check(whole: dict[str, Any], single: dict[str, tuple[str, str]]) -> None:
        body = {f"custom.{field}": value for field, value in whole.items()}
        body |= {
            f"custom.{field}.{ending}": text for field, (ending, text) in single.items() if field not in whole
        }
        for colour in COLOURS:
            request = wire.sent(colour, update, Said("/opportunity/oppo_1/", {}, {}, body))

            assert of_request(update, request).body == body, colour

    check()
