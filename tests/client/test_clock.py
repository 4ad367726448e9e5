"""Time as an argument: waits that end at once, and calls that end all the same."""

from __future__ import annotations

from typing import Any

import httpx2 as httpx
import pytest
from close_crm import AsyncClose, Clock, Close, RetryPolicy, errors
from close_crm.testing import FakeClock

from tests.colours import COLOURS, Colour, client


def refused(request: httpx.Request) -> httpx.Response:
    """Ask each request to come back in a second."""
    return httpx.Response(429, headers={"retry-after": "1"}, request=request)


class Counting:
    """Refuses like `refused`, and counts."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.count += 1
        return refused(request)


@pytest.mark.parametrize("colour", COLOURS)
def test_fake_clock_passes_waits_on_its_own_time(colour: Colour) -> None:
    """One clock serves both colours: each wait is noted, and is over at once."""
    clock = FakeClock(now=100.0)
    answers = [httpx.Response(503, headers={"retry-after": "7"}), httpx.Response(200, json={"id": "user_1"})]
    with client(colour, lambda _: answers.pop(0), retry=RetryPolicy(attempts=2), clock=clock) as close:
        close.users.me()

    assert clock.waits == [7.0]
    assert clock.now == 107.0


def test_fake_clock_is_moved_by_hand() -> None:
    """`advance` passes time without a wait; it never goes back."""
    clock = FakeClock()
    clock.advance(2.5)
    for wrong in (-1, float("nan"), "1"):
        with pytest.raises(errors.ConfigurationError, match="seconds"):
            clock.advance(wrong)  # type: ignore[arg-type]  # refused at run time, too

    assert (clock.now, clock.time(), clock.waits) == (2.5, 2.5, [])


@pytest.mark.parametrize(
    "wrong", [None, "1", -1, float("nan"), 10**400], ids=["none", "text", "negative", "nan", "huge"]
)
async def test_fake_clock_waits_for_seconds_alone(wrong: Any) -> None:
    """What is no number of seconds is refused by both waits, and no time passes."""
    clock = FakeClock()
    with pytest.raises(errors.ConfigurationError, match=r"^sleep takes seconds from 0 on, not "):
        clock.sleep(wrong)
    with pytest.raises(errors.ConfigurationError, match=r"^async_sleep takes seconds from 0 on, not "):
        await clock.async_sleep(wrong)

    assert (clock.now, clock.waits) == (0.0, [])


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("half", ["time", "sleep", "no waits at all"])
def test_half_a_clock_ends_its_calls(colour: Colour, half: str) -> None:
    """Only the time, or only the waits, replaced: a wait passes its time, so a call ends at its deadline."""
    fake = FakeClock()
    halves: dict[str, dict[str, Any]] = {
        "time": {"time": lambda: 5.0, "sleep": lambda _: None, "async_sleep": _at_once},
        "sleep": {"sleep": fake.sleep, "async_sleep": fake.async_sleep},
        "no waits at all": {"sleep": lambda _: None, "async_sleep": _at_once},
    }
    server = Counting()
    with (
        client(
            colour,
            server,
            clock=Clock(**halves[half]),
            deadline=30,
            rate_limits=True,
            api_key=f"key_{half}_{colour}".replace(" ", "_"),
        ) as close,
        pytest.raises(errors.RateLimited),
    ):
        close.users.me()

    assert 1 < server.count < 100


@pytest.mark.parametrize("colour", COLOURS)
def test_wait_that_was_asked_for_is_kept_to_each_time(colour: Colour) -> None:
    """A server that says `Retry-After` and nothing else, in every answer, is asked once in each of these waits."""
    clock, server = FakeClock(), Counting()
    settings: dict[str, Any] = {"clock": clock, "deadline": 30, "rate_limits": True}
    with (
        client(colour, server, api_key=f"key_of_the_patient_{colour}", **settings) as close,
        pytest.raises(errors.RateLimited),
    ):
        close.users.me()

    assert server.count == 30
    assert all(wait >= 1 for wait in clock.waits)


@pytest.mark.parametrize("colour", COLOURS)
def test_clocks_have_budgets_of_their_own(colour: Colour) -> None:
    """What a test learns of rate limits holds up no other: a second fake clock begins anew with the same key."""
    used_up = httpx.Response(
        200, headers={"ratelimit": "limit=5, remaining=0, reset=9"}, json={"id": "user_1"}
    )
    waits = []
    for clock in [FakeClock()] * 2 + [FakeClock()]:
        with client(
            colour, lambda _: used_up, api_key=f"key_{colour}", rate_limits=True, clock=clock
        ) as close:
            close.users.me()
        waits.append(len(clock.waits))

    assert waits == [0, 1, 0]


async def _at_once(seconds: float) -> None:
    """Wait for nothing."""


@pytest.mark.parametrize("name", ["time", "sleep", "async_sleep", "random"])
def test_clock_takes_functions_alone(name: str) -> None:
    """What can't be called is refused by its name, before a client is made with it."""
    with pytest.raises(errors.ConfigurationError, match=rf"Clock\({name}=\)"):
        Clock(**{name: 5})  # type: ignore[arg-type]  # refused at run time, too


@pytest.mark.parametrize("kind", [Close, AsyncClose])
def test_clock_of_another_kind_is_refused(kind: type[Close | AsyncClose]) -> None:
    """The argument's name is in the error."""
    with pytest.raises(errors.ConfigurationError, match=r"clock takes a close_crm\.Clock"):
        kind("api_of_a_test", clock=5)  # type: ignore[arg-type]  # refused at run time, too


@pytest.mark.parametrize("passed", [0.0, 0.25, 0.5, 0.75])
async def test_wait_passes_the_whole_of_its_time(passed: float) -> None:
    """A wait moves the time on by what its own sleep did not, in both colours; one that took longer adds nothing."""
    now = [5.0]

    def sleep(seconds: float) -> None:
        now[0] += passed

    async def async_sleep(seconds: float) -> None:
        sleep(seconds)

    clock = Clock(time=lambda: now[0], sleep=sleep, async_sleep=async_sleep)

    clock.sleep(0.5)
    assert clock.time() == 5 + max(0.5, passed)
    await clock.async_sleep(0.5)
    assert clock.time() == 5 + 2 * max(0.5, passed)
