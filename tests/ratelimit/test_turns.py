"""Whose turn it is, and when: the line of callers, ends of windows, and windows that others use up."""

from __future__ import annotations

import gc

import pytest
from close_crm.ratelimit.headers import Answered, Budget
from close_crm.ratelimit.limiter import Limiter, Rate
from close_crm.ratelimit.windows import GroupLimiter, Reservation

from .requests import about, sent


def test_callers_go_in_the_order_in_which_they_asked() -> None:
    """When a window opens, those who wait longest go first, whoever asks first; newcomers find what is left."""
    limiter = Limiter()
    sent(limiter, 0, Budget(2, 0, 1.5))
    for number in (10**9 + 1, 10**9 + 2, 10**9 + 3):
        assert limiter.reserve(0.5, number) > 0
    end = 0.5 + limiter.reserve(0.5, 10**9 + 1)

    assert limiter.reserve(end, 10**9 + 9) > 0
    assert limiter.reserve(end, 10**9 + 3) > 0
    assert limiter.reserve(end, 10**9 + 2) == 0
    assert limiter.reserve(end, 10**9 + 1) == 0


def test_caller_that_was_refused_goes_before_newcomers() -> None:
    """It keeps its number."""
    limiter = Limiter()
    pace = GroupLimiter(limiter, Limiter(), 3, common=False)
    first, second, newcomer = (Reservation(pace) for _ in range(3))
    assert first.claim(0) == second.claim(0) == 0
    first.settle(Answered(0.1, None, 0), [Budget(1, 0, 0.95)])
    second.settle(Answered(0.1, 0.95, 0), [Budget(1, 0, 0.95)])
    waits = newcomer.claim(0.2), second.claim(0.2)
    now = 0.2 + max(waits)

    assert newcomer.claim(now) > 0
    assert second.claim(now) == 0


@pytest.mark.parametrize("gone", ["leaves", "oversleeps"])
def test_caller_that_does_not_come_holds_nobody_up(gone: str) -> None:
    """Who leaves the line, or sleeps on, leaves its place to those behind it."""
    limiter = Limiter()
    sent(limiter, 0, Budget(1, 0, 1.5))
    end = 0.5 + limiter.reserve(0.5, 10**9 + 1)
    limiter.reserve(0.5, 10**9 + 2)
    if gone == "leaves":
        limiter.leave(10**9 + 1)

    assert (limiter.reserve(end, 10**9 + 2) == 0) is (gone == "leaves")
    assert limiter.reserve(end + 0.3, 10**9 + 3) > 0 or gone == "oversleeps"


def test_reservation_counts_once_and_at_the_latest_when_it_is_collected() -> None:
    """However often it is released, and also where nobody does."""
    pace = GroupLimiter(Limiter(), Limiter(), 3, common=False)
    kept, lost = Reservation(pace), Reservation(pace)
    assert kept.claim(0) == lost.claim(0) == 0
    assert (len(pace.key._held), len(pace.organization._held)) == (2, 2)
    for _ in range(3):
        kept.release()
    assert (len(pace.key._held), len(pace.organization._held)) == (1, 1)
    del lost
    gc.collect()
    assert pace.key._held.forget()
    assert pace.organization._held.forget()

    assert (len(pace.key._held), len(pace.organization._held)) == (0, 0)


def test_place_of_a_caller_that_is_gone_is_free() -> None:
    """Nobody waits for a request whose caller was interrupted before it could say that it is over."""
    pace = GroupLimiter(Limiter(), Limiter(), 3, common=False)
    pace.expect(0, Rate(1, 30.0))
    lost = Reservation(pace)
    assert lost.claim(0) == 0
    assert Reservation(pace).claim(0) > 0
    del lost
    gc.collect()

    assert Reservation(pace).claim(0) == 0


def test_request_is_sent_so_that_it_arrives_just_after_the_windows_end() -> None:
    """Half of what the quickest request took is taken off, once enough were seen: others come later."""
    limiter = Limiter()
    for number in range(40):
        assert limiter.reserve(number / 100, number + 10**9) == 0
        limiter.settle(
            Answered(number / 100 + 0.1, sent=number / 100),
            Budget(50, 49 - number, 2.5 - number / 100),
            number + 10**9,
        )

    known = limiter.known(0.5)
    assert known is not None
    assert 0.5 + known.ends_in == pytest.approx(2.5 + 0.1 - 0.05, abs=0.005)


def test_end_of_a_window_in_whole_seconds_is_the_earliest_announced() -> None:
    """Each `reset` may be rounded up by nearly a second: of all in one window the first says most."""
    limiter = Limiter()
    for now in (0.0, 0.3, 0.6):
        sent(limiter, now, Budget(10, 5, 1))

    known = limiter.known(0.6)
    assert known is not None
    assert (known.ends_in, known.exact) == (about(0.4), False)


def test_window_that_others_use_up_begins_with_a_few_requests() -> None:
    """As many as were carried out before and one more, until an answer says what is left; then the same share of it."""
    limiter = Limiter()
    now = 0.0
    for _ in range(2):
        assert free_and_settled(limiter, now, carried_out=4, refused=6) == 10
        now += 1.1
    numbers = range(10**9, 10**9 + 20)
    begun = [number for number in numbers if limiter.reserve(now, number) == 0]
    assert len(begun) == 5
    limiter.settle(Answered(now, sent=now), Budget(10, 9, 1.05), begun[0])

    # Half of the limit is its share: 5 of the 9 that are left, 4 of them under way already.
    assert sum(limiter.reserve(now, number) == 0 for number in numbers if number not in begun) == 1


def free_and_settled(limiter: Limiter, now: float, *, carried_out: int, refused: int) -> int:
    """Let ten requests go, some of which are refused."""
    if limiter.limit is None:
        sent(limiter, now, Budget(10, 10, 0.05))
        now += 0.06
    numbers = [number for number in range(10) if limiter.reserve(now, number + 1) == 0]
    for number in numbers[:carried_out]:
        limiter.settle(Answered(now, sent=now), Budget(10, 9 - number, 1.05), number + 1)
    for number in numbers[carried_out : carried_out + refused]:
        limiter.settle(Answered(now, 1.05, now), Budget(10, 0, 1.05), number + 1)
    return carried_out + refused


def test_request_that_announces_a_window_is_counted_in_it() -> None:
    """Where calls go on without a pause, an answer shows that a window began; its request was the first in it."""
    limiter = Limiter()
    for at, remaining, reset in ((0.0, 9, 1.05), (1.2, 5, 1.0), (2.2, 9, 0.99)):
        assert limiter.reserve(at) == 0
        limiter.settle(Answered(at + 0.05, sent=at), Budget(10, remaining, reset))
    for remaining in (8, 7, 6):
        assert limiter.reserve(2.3) == 0
        limiter.settle(Answered(2.35, sent=2.3), Budget(10, remaining, 0.85))
    assert limiter.reserve(2.4) == 0
    limiter.settle(Answered(2.45, 0.75, 2.4), Budget(10, 0, 0.75))

    begun = [limiter.reserve(3.3) for _ in range(10)]

    assert begun.count(0) == 1 + 3 + 1  # those of the window before, and one more
