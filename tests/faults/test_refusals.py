"""Answers with 429, in every form: what they ask for is waited for, until the deadline of the call."""

from __future__ import annotations

import json

import httpx2 as httpx
import pytest
from close_crm import Clock, RetryPolicy, errors

from tests.colours import COLOURS, Colour, client
from tools.soak.forms import FORMS, HOSTILE, Form

from .calls import Script, Time, patient

OBJECT = json.dumps({"id": "oppo_1"}).encode()
READ = "GET /opportunity/{id}/"


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_refusal_is_waited_for_as_it_asks(colour: Colour, form: Form) -> None:
    """The wait after a 429 is what its form asks for, never nothing; one above a minute raises at once."""
    time = Time(chance=0.0)
    script = Script(httpx.Response(429, headers=form.headers, content=form.content), OBJECT)
    with patient(colour, script, time) as close:
        if (form.asked or 0) > 60:
            with pytest.raises(errors.RateLimited) as caught:
                close.opportunities.get("oppo_1")
            assert (caught.value.retry_after, time.waits, script.sends) == (form.asked, [], 1)
        else:
            assert close.opportunities.get("oppo_1").id == "oppo_1"
            assert time.waits == [max(0.1, form.asked or 0)]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("rate_limits", [False, True])
@pytest.mark.parametrize("form", HOSTILE, ids=lambda form: form.name)
def test_malformed_refusal_is_survived(colour: Colour, form: Form, *, rate_limits: bool) -> None:
    """Headers and bodies that can't be read make no call fail, whether budgets are kept or not."""
    script = Script(httpx.Response(429, headers=form.headers, content=form.content), OBJECT)
    with patient(
        colour, script, rate_limits=rate_limits, api_key=f"key of {form.name}".replace(" ", "_")
    ) as close:
        assert close.opportunities.get("oppo_1").id == "oppo_1"

    assert script.sends == 2


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("rate_limits", [False, True])
@pytest.mark.parametrize("attempts", [1, 3])
def test_refusals_are_waited_for_until_the_deadline(
    colour: Colour, attempts: int, *, rate_limits: bool
) -> None:
    """A refusal that says its wait is no attempt: it is waited for, whatever the policy, as long as there is time."""
    time = Time(chance=0.0)
    script = Script(httpx.Response(429, headers={"Retry-After": "3"}))
    key = f"key_that_is_refused_for_ever_{colour}_{attempts}"
    retry = RetryPolicy(attempts=attempts)
    with (
        patient(
            colour, script, time, api_key=key, retry=retry, deadline=10, rate_limits=rate_limits
        ) as close,
        pytest.raises(errors.RateLimited) as caught,
    ):
        close.opportunities.get("oppo_1")

    assert caught.value.retry_after == pytest.approx(3, abs=0.1)
    assert time.waits == pytest.approx([3, 3, 3], abs=0.1)
    assert script.sends == 4
    assert [attempt.waited for attempt in caught.value.attempts] == [3, 3, 3, 0]  # type: ignore[attr-defined]  # ours


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("rate_limits", [False, True])
def test_waits_that_do_not_pass_come_to_the_deadline(colour: Colour, *, rate_limits: bool) -> None:
    """Where a test fakes the sleeping alone, refusals for ever end as soon as they would in earnest."""
    waits: list[float] = []

    async def async_sleep(seconds: float) -> None:
        waits.append(seconds)

    script = Script(httpx.Response(429, headers={"Retry-After": "3"}))
    clock = Clock(sleep=waits.append, async_sleep=async_sleep)
    with (
        client(
            colour,
            script,
            api_key=f"key_of_no_time_{colour}",
            clock=clock,
            deadline=30,
            rate_limits=rate_limits,
        ) as close,
        pytest.raises(errors.RateLimited),
    ):
        close.opportunities.get("oppo_1")

    assert script.sends <= 11
    assert sum(waits) <= 30


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("rate_limits", [False, True])
@pytest.mark.parametrize("reset", ["0", "0.001"])
def test_refusals_that_ask_for_nothing_are_not_answered_at_once(
    colour: Colour, reset: str, *, rate_limits: bool
) -> None:
    """Waits between refusals that ask for hardly any grow, so that the server is not hammered until the deadline."""
    script = Script(httpx.Response(429, headers={"RateLimit": f"limit=9, remaining=0, reset={reset}"}))
    key = f"key_that_is_told_nothing_{colour}_{reset}"
    with (
        patient(colour, script, api_key=key, deadline=30, rate_limits=rate_limits) as close,
        pytest.raises(errors.RateLimited),
    ):
        close.opportunities.get("oppo_1")

    assert 10 <= script.sends <= 30


@pytest.mark.parametrize("colour", COLOURS)
def test_refusals_leave_attempts_and_quota_for_faults(colour: Colour) -> None:
    """After any number of refusals a call has its attempts still, and so have those after it."""
    refused = httpx.Response(429, headers={"RateLimit": "limit=100, remaining=0, reset=0.5"})
    with patient(colour, Script(*[refused] * 30, 503, refused, 503, OBJECT)) as close:
        assert close.opportunities.get("oppo_1").id == "oppo_1"


@pytest.mark.parametrize("colour", COLOURS)
def test_call_that_was_refused_and_has_no_turn_in_time_says_so(colour: Colour) -> None:
    """Where the wait for a turn would end after the deadline, RateLimited says how long it is, not a timeout."""
    time = Time(chance=0.0)
    key = f"key_without_a_turn_{colour}"
    first = httpx.Response(429, headers={"RateLimit": "limit=1, remaining=0, reset=4.5"})
    last = httpx.Response(429, headers={"RateLimit": "limit=1, remaining=0, reset=7.5"})
    with (
        patient(colour, Script(first, last), time, api_key=key, deadline=10, rate_limits=True) as close,
        pytest.raises(errors.RateLimited) as caught,
    ):
        close.opportunities.get("oppo_1")

    assert caught.value.retry_after == 7.5
    assert time.waits == pytest.approx([4.5], abs=0.1)


@pytest.mark.parametrize("colour", COLOURS)
def test_window_in_the_headers_of_a_failure_is_no_wait(colour: Colour) -> None:
    """A 503 with the usual RateLimit header is sent again after the backoff, not after the window."""
    time = Time()
    failure = httpx.Response(503, headers={"RateLimit": "limit=100, remaining=50, reset=3600"})
    with patient(colour, Script(failure, OBJECT), time) as close:
        close.opportunities.get("oppo_1")

    assert time.waits == [0.25]


@pytest.mark.parametrize("colour", COLOURS)
def test_waits_of_a_call_end_before_its_deadline(colour: Colour) -> None:
    """Attempts and waits together keep to the deadline; no wait is begun that would go past it."""
    time = Time(chance=1.0)
    policy = RetryPolicy(attempts=50, first_wait=1, longest_wait=8)
    started = time.now
    with (
        patient(colour, Script(503), time, retry=policy, deadline=10) as close,
        pytest.raises(errors.ServerError),
    ):
        close.opportunities.get("oppo_1")

    assert time.waits == [1, 2, 4]
    assert time.now - started < 10


@pytest.mark.parametrize("colour", COLOURS)
def test_call_that_would_wait_for_the_window_too_long_says_so(colour: Colour) -> None:
    """A window that ends after the deadline raises at once, with nothing sent."""
    time = Time()
    answers = Script(
        httpx.Response(200, headers={"RateLimit": "limit=10, remaining=0, reset=30"}, content=OBJECT)
    )
    with patient(
        colour, answers, time, rate_limits=True, deadline=5, api_key=f"key_{colour}_window"
    ) as close:
        close.opportunities.get("oppo_1")
        with pytest.raises(errors.DeadlineExceeded, match="window") as caught:
            close.opportunities.get("oppo_1")
        state = close.rate_limit_states.get("GET /opportunity/")

    assert (answers.sends, time.waits, caught.value.maybe_applied) == (1, [], False)
    assert (caught.value.method, caught.value.path) == ("GET", "/api/v1/opportunity/oppo_1/")
    assert state is not None
    assert (state.limit, state.remaining) == (10, 0)
