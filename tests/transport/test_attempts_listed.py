"""What an error lists of the attempts before it, and when there is no time for another one."""

from __future__ import annotations

import asyncio
from contextlib import suppress

import httpx2 as httpx
import pytest
from close_crm import AsyncClose, Close, RetryPolicy, errors
from close_crm.testing import FakeClock

from tests.colours import COLOURS, Colour, client
from tests.faults.calls import Script

POLICY = RetryPolicy(attempts=3, first_wait=1, longest_wait=1)


@pytest.mark.parametrize("colour", COLOURS)
def test_answer_that_cannot_be_read_is_the_last_attempt(colour: Colour) -> None:
    """The error lists each attempt with its status, the successful one that could not be read as well."""
    script = Script(httpx.Response(503), httpx.Response(200, content=b"no JSON"))
    with (
        client(colour, transport=httpx.MockTransport(script), clock=FakeClock(), retry=POLICY) as close,
        pytest.raises(errors.UnexpectedBody) as caught,
    ):
        close.opportunities.get("oppo_1")

    assert [getattr(attempt, "status", None) for attempt in caught.value.attempts] == [503, 200]
    assert [str(attempt)[:3] for attempt in caught.value.attempts] == ["503", "200"]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(("asked", "sends"), [(5, 2), (50, 1)])
def test_wait_beyond_the_deadline_is_not_begun(colour: Colour, asked: int, sends: int) -> None:
    """Whatever the clock says, a wait that would end after the deadline is not begun, and a shorter one is."""
    busy = httpx.Response(503, headers={"retry-after": str(asked)})
    script, clock = Script(busy, httpx.Response(200, json={"id": "oppo_1"})), FakeClock(1_000_000)
    with client(
        colour, transport=httpx.MockTransport(script), clock=clock, retry=POLICY, deadline=20
    ) as close:
        if sends == 2:
            assert close.opportunities.get("oppo_1").id == "oppo_1"
        else:
            with pytest.raises(errors.ServerError):
                close.opportunities.get("oppo_1")

    assert (script.sends, clock.now) == (sends, 1_000_000 + asked * (sends - 1))


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("method", "sends"), [("GET", 2), ("HEAD", 2), ("POST", 1), ("PUT", 1), ("DELETE", 1)]
)
def test_requests_of_no_operation_go_by_their_method(colour: Colour, method: str, sends: int) -> None:
    """What is sent with the HTTP client itself is sent again after a lost answer if it reads, and not if it writes."""
    script = Script(httpx.ReadError("cut off"), httpx.Response(200))

    def sync() -> None:
        with Close("key", transport=httpx.MockTransport(script), clock=FakeClock(), retry=POLICY) as close:
            close.get_httpx_client().request(method, "/nothing/described/")

    async def awaited() -> None:
        async with AsyncClose(
            "key", transport=httpx.MockTransport(script), clock=FakeClock(), retry=POLICY
        ) as close:
            await close.get_async_httpx_client().request(method, "/nothing/described/")

    with suppress(errors.OutcomeUnknown):
        sync() if colour == "sync" else asyncio.run(awaited())

    assert script.sends == sends
