"""Windows whose end is known in whole seconds alone, and that others use as well: one caller looks if they are open."""

from __future__ import annotations

import pytest
from close_crm.ratelimit.headers import Answered, Budget
from close_crm.ratelimit.limiter import Limiter

from .requests import about

#: Callers that wait, in the order in which they came.
FIRST, SECOND, THIRD = 10**12, 10**12 + 1, 10**12 + 2
#: Seconds that a request takes there and back.
TRIP = 0.02


def contested(limiter: Limiter) -> Limiter:
    """Return a budget of ten that a rival was found to use, too, and that is used up for a second.

    Answers say so in whole seconds.
    """
    now = 0.0
    for window in range(3):
        begun = [
            number for number in range(100 * window, 100 * window + 10) if limiter.reserve(now, number) == 0
        ]
        for place, number in enumerate(begun):
            carried_out = place < 4
            left = 9 - place if place < 3 else 0
            refused_for = None if carried_out else 1.0
            limiter.settle(Answered(now + TRIP, refused_for, now), Budget(10, left, 1), number)
        for number in range(100 * window, 100 * window + 10):
            limiter.leave(number)
        now += 1.033
    assert limiter.contested
    for number in (FIRST, SECOND, THIRD):
        assert limiter.reserve(2.5, number) > 0.5
    return limiter


def opens(limiter: Limiter) -> float:
    """Return when the window that is used up is over, as far as is known."""
    known = limiter.known(2.5)
    assert known is not None
    assert (known.remaining, known.exact) == (0, False)
    return 2.5 + known.ends_in


def test_only_who_waits_longest_looks() -> None:
    """Whoever asks first when the window should be over, one request goes: that of the caller that came first."""
    limiter = contested(Limiter())
    now = opens(limiter) + 0.01

    assert limiter.reserve(now, THIRD) > 0
    assert limiter.reserve(now, SECOND) > 0
    assert limiter.reserve(now, FIRST) == 0
    assert limiter.reserve(now, SECOND) > 0


def test_others_wait_for_what_the_look_finds() -> None:
    """While it is under way they ask again soon, and not only when the window is known to end."""
    limiter = contested(Limiter())
    now = opens(limiter) + 0.01
    assert limiter.reserve(now, FIRST) == 0

    assert 0 < limiter.reserve(now, SECOND) < 5 * TRIP


def test_look_that_is_refused_is_repeated_by_the_same_caller() -> None:
    """A second later at the latest, since whole seconds may be rounded up; a little apart, so as not to hammer."""
    limiter = contested(Limiter())
    now = opens(limiter) + 0.01
    assert limiter.reserve(now, FIRST) == 0
    limiter.settle(Answered(now + TRIP, 1.0, now), Budget(10, 0, 1), FIRST)
    wait = limiter.reserve(now + TRIP, FIRST)

    assert 0.001 < wait <= 0.1
    assert limiter.reserve(now + TRIP + wait, SECOND) > 0
    assert limiter.reserve(now + TRIP + wait, FIRST) == 0


@pytest.mark.parametrize("wait", [0.5, 30.0])
def test_look_waits_as_long_as_a_refusal_of_no_window_asks(wait: float) -> None:
    """A pause that is no window's is kept in full: sooner, the next look would meet the same refusal."""
    limiter = contested(Limiter())
    now = opens(limiter) + 0.01
    assert limiter.reserve(now, FIRST) == 0
    limiter.settle(Answered(now + TRIP, wait, now), Budget(10, 0, wait), FIRST)

    assert limiter.reserve(now + TRIP + wait - 0.1, FIRST) > 0
    assert limiter.reserve(now + TRIP + wait + 0.1, FIRST) == 0


def test_look_that_is_carried_out_opens_the_window() -> None:
    """It is the first request of the new window, and the others may go as their share allows."""
    limiter = contested(Limiter())
    now = opens(limiter) + 0.01
    assert limiter.reserve(now, FIRST) == 0
    limiter.settle(Answered(now + TRIP, sent=now), Budget(10, 9, 1), FIRST)

    state = limiter.state(now + TRIP)
    assert state is not None
    assert (state.limit, state.remaining, state.resets_in) == (10, 9, about(1))
    assert [limiter.reserve(now + TRIP, number) for number in (SECOND, THIRD)] == [0, 0]


def test_request_that_was_never_sent_leaves_its_place() -> None:
    """A request that is withdrawn does not count against the share of the window: another one goes instead."""
    limiter = contested(Limiter())
    now = opens(limiter) + 0.01
    assert limiter.reserve(now, FIRST) == 0
    limiter.settle(Answered(now + TRIP, sent=now), Budget(10, 9, 1), FIRST)
    now += TRIP

    def begun(numbers: range) -> list[int]:
        found = [number for number in numbers if limiter.reserve(now, number) == 0]
        for number in numbers:
            limiter.leave(number)
        return found

    went = begun(range(FIRST + 10, FIRST + 30))
    for number in went:
        limiter.withdraw(number)

    assert len(went) > 1
    assert len(begun(range(FIRST + 30, FIRST + 50))) == len(went)


@pytest.mark.parametrize(("left", "early"), [(9, False), (5, True)])
def test_next_look_is_as_early_as_the_last_one_leaves_in_doubt(left: int, early: bool) -> None:
    """A look that was the first request of its window shows when that began; otherwise it began before."""
    limiter = contested(Limiter())
    now = opens(limiter) + 0.01
    assert limiter.reserve(now, FIRST) == 0
    limiter.settle(Answered(now + TRIP, sent=now), Budget(10, left, 1), FIRST)
    assert limiter.reserve(now + TRIP, SECOND) == 0
    limiter.settle(Answered(now + 2 * TRIP, sent=now + TRIP), Budget(10, 0, 1), SECOND)
    known = limiter.known(now + 0.1)
    assert known is not None
    ends = now + 0.1 + known.ends_in
    assert limiter.reserve(now + 0.1, THIRD) > 0

    assert limiter.reserve(ends - 0.5, THIRD) > 0
    assert (limiter.reserve(ends - 0.005, THIRD) == 0) is early


def test_requests_without_an_answer_hold_up_no_others() -> None:
    """Once those that a window begins with are over, the others go, though no answer said what is left."""
    limiter = contested(Limiter())
    # From here on ends are known exactly, so that nobody looks.
    limiter.settle(Answered(2.6), Budget(10, 0, 0.4))
    begun = [number for number in range(FIRST + 10, FIRST + 30) if limiter.reserve(3.2, number) == 0]
    late = limiter.reserve(3.2, FIRST + 9)
    for number in begun:
        limiter.release(number)

    assert 0 < len(begun) < 10
    assert late > 0
    assert limiter.reserve(3.2, FIRST + 9) == 0
