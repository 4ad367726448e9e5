"""T1: whatever the description allows can be said through the facade, and arrives as it was said."""

from __future__ import annotations

from typing import Any

import httpx2 as httpx
import pytest
import respx
from close_description import Operation
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.colours import COLOURS, Colour, client

from .requests_from_description import DESCRIBED, Generated, Said, of_case, of_request, operations, say

CASES = operations()
BASE = "https://api.close.com/api/v1"


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


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("operation", DESCRIBED.operations, ids=lambda operation: operation.id)
def test_what_the_description_allows_arrives_as_said(operation: Operation, colour: Colour) -> None:
    """Parameters and bodies made from the description go through the facade to the wire unchanged."""
    wire: list[httpx.Request] = []
    status = next(int(code) for code in operation.answers if code < "3")

    def keep(request: httpx.Request) -> httpx.Response:
        wire.append(request)
        return httpx.Response(status, json={})

    with respx.mock(base_url=BASE, assert_all_called=False) as router, client(colour) as close:
        route: Any = router.route()  # respx is typed for httpx, whose place httpx2 takes here
        route.mock(side_effect=keep)

        @settings(max_examples=25, suppress_health_check=list(HealthCheck))
        @given(case=CASES[operation.id].as_strategy())
        def check(case: Generated) -> None:
            meant = of_case(operation, case)
            if isinstance(meant.body, dict) and contradicts(meant.body):
                return
            if oversized(meant.query) or oversized(meant.body):
                return
            say(close, operation, meant)

            assert of_request(operation, wire[-1]) == meant
            assert wire[-1].method == operation.method

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


@pytest.mark.parametrize("colour", COLOURS)
def test_every_form_of_custom_key_arrives_as_said(colour: Colour) -> None:
    """Each documented form of key, with each kind of value it takes, is sent as the JSON that was meant."""
    update = next(operation for operation in DESCRIBED.operations if operation.id == "opportunities_update")
    wire: list[httpx.Request] = []

    def keep(request: httpx.Request) -> httpx.Response:
        wire.append(request)
        return httpx.Response(200, json={})

    with respx.mock(base_url=BASE, assert_all_called=False) as router, client(colour) as close:
        route: Any = router.route()  # respx is typed for httpx, whose place httpx2 takes here
        route.mock(side_effect=keep)

        @given(
            whole=st.dictionaries(FIELD, VALUE, max_size=3),
            single=st.dictionaries(FIELD, st.tuples(st.sampled_from(["add", "remove"]), TEXT), max_size=3),
        )
        def check(whole: dict[str, Any], single: dict[str, tuple[str, str]]) -> None:
            body = {f"custom.{field}": value for field, value in whole.items()}
            body |= {
                f"custom.{field}.{ending}": text
                for field, (ending, text) in single.items()
                if field not in whole
            }
            say(close, update, Said("/opportunity/oppo_1/", {}, {}, body))

            assert of_request(update, wire[-1]).body == body

        check()
