"""Calls whose turn in the rate limit would come after their deadline."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import Clock, Close, CustomField, RetryPolicy, errors
from close_crm.concurrency.deadline import bounded
from close_crm.testing import FakeClock

from tests.colours import COLOURS, Colour, client
from tests.faults.calls import Script

USED_UP = httpx.Response(200, json={"id": "oppo_1"}, headers={"ratelimit": "limit=10, remaining=0, reset=50"})
REFUSED = httpx.Response(
    429,
    json={"error": "too many"},
    headers={"ratelimit": "limit=10, remaining=0, reset=50", "retry-after": "50"},
)
DONE = httpx.Response(200, json={"id": "oppo_1"})


def limited(colour: Colour, script: Script, clock: FakeClock) -> Any:
    """Open a client that keeps to rate limits of its own."""
    return client(colour, script, clock=clock, rate_limits=True, api_key=f"key_of_{id(script)}")


@pytest.mark.parametrize("colour", COLOURS)
def test_window_that_ends_too_late_is_not_waited_for(colour: Colour) -> None:
    """The error comes at once, and says when the window ends; nothing is sent, and nothing can have been applied."""
    script, clock = Script(USED_UP, DONE), FakeClock()
    with limited(colour, script, clock) as close:
        close.opportunities.update("oppo_1", value=1)
        began = clock.time()
        with pytest.raises(errors.DeadlineExceeded, match="the rate limit's window ends in 50") as caught:
            close.with_options(deadline=20).opportunities.update("oppo_1", value=2)

        assert clock.time() == began
        assert script.sends == 1
        assert (caught.value.maybe_applied, caught.value.body) == (False, {"value": 2})
        close.with_options(deadline=100).opportunities.update("oppo_1", value=3)
        assert script.sends == 2
        assert clock.time() - began >= 50


@pytest.mark.parametrize("colour", COLOURS)
def test_refusal_that_ends_too_late_is_the_error(colour: Colour) -> None:
    """A call that was refused raises that refusal, with its wait, rather than the end of its time."""
    script, clock = Script(REFUSED, DONE), FakeClock()
    with limited(colour, script, clock) as close:
        began = clock.time()
        with pytest.raises(errors.RateLimited, match="too many") as caught:
            close.with_options(deadline=20).opportunities.update("oppo_1", value=1)

    assert clock.time() == began
    assert script.sends == 1
    assert caught.value.retry_after == pytest.approx(50, abs=1)
    assert not caught.value.maybe_applied


@pytest.mark.parametrize("colour", COLOURS)
def test_call_in_doubt_whose_time_is_over_says_what_it_sent(colour: Colour) -> None:
    """A change that may have been applied, and has no time to be read back, says so, with its body."""
    clock = FakeClock()

    def lost(request: httpx.Request) -> httpx.Response:
        clock.advance(30)
        raise httpx.ReadError("lost", request=request)

    script = Script(lost, DONE)
    with (
        client(colour, script, clock=clock, retry=RetryPolicy(attempts=3), deadline=20) as close,
        pytest.raises(errors.OutcomeUnknown) as caught,
    ):
        close.opportunities.update("oppo_1", CustomField("cf_1").add("Monday"))

    assert script.sends == 1
    assert (caught.value.maybe_applied, caught.value.body) == (True, {"custom.cf_1.add": "Monday"})


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("timeout", "most"), [(httpx.Timeout(30, connect=5), 5), (httpx.Timeout(None), None), (2, 2)], ids=repr
)
def test_each_attempt_waits_for_what_is_left(colour: Colour, timeout: Any, most: float | None) -> None:
    """No wait on the network is longer than what is left of the call, nor than the setting for it."""
    clock = FakeClock()
    seen: list[dict[str, float]] = []

    def busy(request: httpx.Request) -> httpx.Response:
        seen.append(dict(request.extensions["timeout"]))
        clock.advance(6)
        return httpx.Response(503)

    settings: dict[str, Any] = {"timeout": timeout, "retry": RetryPolicy(attempts=2, first_wait=0.001)}
    transport = httpx.MockTransport(busy)
    with (
        client(colour, clock=clock, deadline=10, transport=transport, **settings) as close,
        pytest.raises(errors.ServerError),
    ):
        close.opportunities.update("oppo_1", value=1)

    assert [{*each} for each in seen] == [{"connect", "read", "write", "pool"}] * 2
    for each, left in zip(seen, (10, 4), strict=True):
        assert each["connect"] == pytest.approx(min(left, most or left), abs=0.01)
        for name in ("read", "write", "pool"):
            assert each[name] == pytest.approx(min(left, 2 if timeout == 2 else left), abs=0.01)


def test_request_made_by_hand_waits_for_what_is_left() -> None:
    """A request that no method of the client has made, and that says nothing of times, is bounded as well."""
    seen: list[Any] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.extensions["timeout"])
        return httpx.Response(200, json={})

    with Close(
        "key_of_a_test", transport=httpx.MockTransport(answer), clock=FakeClock(), deadline=10
    ) as close:
        http = close.get_httpx_client()
        http.send(httpx.Request("GET", http.base_url.join("me/")))

    assert seen == [dict.fromkeys(("connect", "read", "write", "pool"), pytest.approx(10, abs=0.01))]


@pytest.mark.parametrize(
    ("extensions", "said"),
    [
        ({"deadline": 0}, "deadline takes a positive number of seconds, not 0"),
        ({"deadline": True}, "deadline takes a positive number of seconds, not True"),
        ({"deadline": None}, "deadline takes a positive number of seconds, not None"),
        ({"deadline": "5"}, "deadline takes a positive number of seconds, not '5'"),
        ({"deadline": math.nan}, "deadline takes a positive number of seconds, not nan"),
        ({"timeout": {"read": 0}}, "timeout takes a positive number of seconds or None (read), not 0"),
        (
            {"timeout": {"read": 1, "pool": -1}},
            "timeout takes a positive number of seconds or None (pool), not -1",
        ),
        (
            {"timeout": {"connect": "1"}},
            "timeout takes a positive number of seconds or None (connect), not '1'",
        ),
        ({"timeout": {"read": None, "write": False}}, "timeout takes a positive .* (write), not False"),
        ({"timeout": {"read": 0}, "deadline": 5}, "timeout takes a positive .* (read), not 0"),
    ],
    ids=repr,
)
def test_times_of_a_request_made_by_hand_are_checked(extensions: dict[str, Any], said: str) -> None:
    """A time that a socket would refuse is refused by its name before anything is sent; none is taken."""
    script = Script(DONE)
    with Close("key_of_a_test", transport=httpx.MockTransport(script), clock=FakeClock()) as close:
        http = close.get_httpx_client()
        pattern = re.escape(said).replace(r"\.\*", ".*")
        with pytest.raises(errors.InvalidRequest, match=f"^{pattern}$"):
            http.request("GET", "/me/", extensions=extensions)
        assert script.sends == 0
        fine: list[dict[str, Any]] = [
            {"timeout": {"read": None}},
            {"timeout": None},
            {"timeout": {}},
            {"deadline": 0.5},
        ]
        for taken in fine:
            http.request("GET", "/me/", extensions=taken)
        assert script.sends == 4


@pytest.mark.parametrize("colour", COLOURS)
def test_wait_that_takes_too_long_leaves_the_refusal(colour: Colour) -> None:
    """A call that sleeps past its deadline, as on a laptop that is shut, raises the refusal that it slept for."""
    now = [0.0]

    def oversleep(seconds: float) -> None:
        now[0] += seconds + 100

    async def oversleep_async(seconds: float) -> None:
        oversleep(seconds)

    refused = httpx.Response(429, json={"error": "too many"}, headers={"retry-after": "5"})
    script = Script(refused, DONE)
    clock = Clock(time=lambda: now[0], sleep=oversleep, async_sleep=oversleep_async)
    with (
        client(
            colour, script, clock=clock, rate_limits=True, deadline=20, api_key="key_of_a_sleeper"
        ) as close,
        pytest.raises(errors.RateLimited, match="too many") as caught,
    ):
        close.opportunities.update("oppo_1", value=1)

    assert script.sends == 1
    assert (caught.value.status, caught.value.retry_after) == (429, 5)
    assert len(caught.value.attempts) == 1


class Slow(httpx.SyncByteStream):
    """A body whose pieces take four seconds each."""

    def __init__(self, clock: FakeClock) -> None:
        self.clock, self.given = clock, 0

    def __iter__(self) -> Iterator[bytes]:
        for piece in (b'{"id":', b' "oppo_1"', b"}"):
            self.clock.advance(4)
            self.given += 1
            yield piece


@pytest.mark.parametrize(("deadline", "pieces"), [(8, 2), (9, 3), (13, 3)])
def test_body_is_read_until_the_deadline(deadline: int, pieces: int) -> None:
    """A body that goes on at the deadline, or after it, is given up, however short each of its waits is."""
    clock = FakeClock()
    body = Slow(clock)
    transport = httpx.MockTransport(lambda request: httpx.Response(200, stream=body))
    with client("sync", clock=clock, deadline=deadline, transport=transport) as close:
        if deadline > 12:
            assert close.opportunities.get("oppo_1").id == "oppo_1"
        else:
            with pytest.raises(errors.DeadlineExceeded):
                close.opportunities.get("oppo_1")

    assert body.given == pieces


def test_network_knows_the_deadline_by_the_clients_clock() -> None:
    """Sockets of a call are bounded by what is left on the clock that the client was given."""
    clock = FakeClock()
    left: list[float | None] = []

    def busy(request: httpx.Request) -> httpx.Response:
        clock.advance(6)
        left.append(bounded(None))
        return DONE

    with client("sync", clock=clock, deadline=10, transport=httpx.MockTransport(busy)) as close:
        close.opportunities.get("oppo_1")

    assert left == [pytest.approx(4)]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(("seconds", "late"), [(19, False), (20, True)])
def test_wait_that_ends_with_the_deadline_is_the_deadlines(
    colour: Colour, seconds: int, *, late: bool
) -> None:
    """A read that times out at the very deadline, or after it, is the end of the call's time, and no failure."""
    clock = FakeClock()

    def lost(request: httpx.Request) -> httpx.Response:
        clock.advance(seconds)
        raise httpx.ReadTimeout("lost", request=request)

    with (
        client(colour, clock=clock, deadline=20, transport=httpx.MockTransport(lost)) as close,
        pytest.raises(errors.CloseError) as caught,
    ):
        close.opportunities.get("oppo_1")

    assert isinstance(caught.value, errors.DeadlineExceeded) is late
