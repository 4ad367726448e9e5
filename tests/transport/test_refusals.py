"""A 429's wait: read once, decided in one place, waited for once, with the rate limits kept and without."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import RetryPolicy, errors
from close_crm.ratelimit import headers
from close_crm.testing import FakeClock

from tests.colours import COLOURS, Colour, client


def refused(seconds: str | None) -> httpx.Response:
    """Return a 429 that asks for a wait, or says nothing readable."""
    return httpx.Response(429, headers={} if seconds is None else {"retry-after": seconds}, json={})


def run(colour: Colour, clock: FakeClock, *answers: httpx.Response, **settings: Any) -> None:
    """Update once; these are the first answers."""
    left = list(answers)

    def answer(_: httpx.Request) -> httpx.Response:
        return left.pop(0) if left else httpx.Response(200, json={"id": "oppo_1"})

    transport, retry = httpx.MockTransport(answer), RetryPolicy()
    with client(colour, transport=transport, retry=retry, clock=clock, **settings) as close:
        close.opportunities.update("oppo_1", value=1)


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Each reading of a Retry-After."""
    found: list[str] = []
    module: Any = headers
    read: Callable[..., float | None] = module._retry_after

    def counted(text: str, date: str | None) -> float | None:
        found.append(text)
        return read(text, date)

    monkeypatch.setattr(headers, "_retry_after", counted)
    return found


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("limits", [True, False])
def test_refusal_is_read_once_and_waited_for_once(colour: Colour, reads: list[str], *, limits: bool) -> None:
    """A call that is refused once reads the wait once, and sleeps once for it."""
    clock = FakeClock(random=0.5)
    run(colour, clock, refused("3"), rate_limits=limits)

    assert reads == ["3"]
    assert [3 <= seconds <= 3.1 for seconds in clock.waits] == [True]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("limits", [True, False])
def test_refusal_without_a_wait_is_waited_for_once(colour: Colour, *, limits: bool) -> None:
    """Where a 429 says nothing readable, the call sleeps once, for its own backoff."""
    clock = FakeClock(random=0.5)
    run(colour, clock, refused(None), rate_limits=limits)

    assert [0.1 <= seconds <= 0.51 for seconds in clock.waits] == [True]


@pytest.mark.parametrize("colour", COLOURS)
def test_refusal_that_is_raised_is_read_once(colour: Colour, reads: list[str]) -> None:
    """A wait that is too long is read once, for the decision and for the error alike; nobody sleeps."""
    clock = FakeClock(random=0.5)
    with pytest.raises(errors.RateLimited) as caught:
        run(colour, clock, refused("100"))

    assert (caught.value.retry_after, reads, clock.waits) == (100, ["100"], [])
