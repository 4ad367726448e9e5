"""One caller's place in both budgets: it counts once, under its own number, whatever becomes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from close_crm.ratelimit.headers import Answered, Budget
from close_crm.ratelimit.limiter import Limiter
from close_crm.ratelimit.windows import GroupLimiter, Reservation, shared

from .requests import about

End = Callable[[Reservation], None]


@dataclass
class Booked:
    """A place in a window that processes share."""

    begins: float
    ends: float
    closed_for: float = 0.0


def group() -> GroupLimiter:
    """Return two budgets of which nothing is known."""
    return GroupLimiter(Limiter(), Limiter(), 3, common=False)


ENDS: dict[str, End] = {
    "answered": lambda one: one.settle(Answered(0.1, sent=0), [Budget(10, 5, 1)]),
    "refused": lambda one: one.settle(Answered(0.1, 1.0, 0), [Budget(10, 0, 1)]),
    "without an answer": lambda one: one.release(),
}


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("place", range(3))
def test_place_is_counted_under_its_own_number(end: str, place: int) -> None:
    """Of three under way one ends, and the other two are collected: nothing is left in either budget."""
    pace = group()
    under_way = [Reservation(pace) for _ in range(3)]
    assert [one.claim(0) for one in under_way] == [0, 0, 0]

    ENDS[end](under_way.pop(place))
    for budget in (pace.key, pace.organization):
        assert (len(budget._held), [one._number in budget._held for one in under_way]) == (2, [True, True])
    under_way.clear()
    for budget in (pace.key, pace.organization):
        budget._held.forget()

    assert (len(pace.key._held), len(pace.organization._held)) == (0, 0)


def test_refusal_reaches_the_key() -> None:
    """After a 429 without any header the next caller waits as long as it asks for."""
    pace = group()
    first, second = Reservation(pace), Reservation(pace)
    assert first.claim(0) == 0
    first.settle(Answered(0.1, 5.0, 0), [])

    assert second.claim(0.1) == about(5)


def test_caller_that_leaves_holds_nobody_up() -> None:
    """In the line of either budget those behind it go in its place when the window opens."""
    for used_up in (0, 1):
        pace = group()
        budget = (pace.key, pace.organization)[used_up]
        budget.settle(Answered(0), Budget(1, 0, 1.5))
        first, second = Reservation(pace), Reservation(pace)
        end = 0.5 + max(first.claim(0.5), second.claim(0.5))
        assert second.claim(end) > 0
        first.leave()

        assert second.claim(end) == 0


def test_answer_that_was_long_on_its_way_is_about_the_window_it_was_sent_in() -> None:
    """What it says of the end is counted from when it was sent, in both budgets."""
    pace = group()
    for sent, now, used, reset in ((0.0, 0.0, 5, 1.05), (0.1, 0.9, 6, 0.95)):
        one = Reservation(pace)
        assert one.claim(sent) == 0
        one.settle(Answered(now, sent=sent), [Budget(10, 10 - used, reset), Budget(30, 30 - used, reset)])

    own, wide = pace.key.known(0.9), pace.organization.known(0.9)
    assert own is not None
    assert wide is not None
    assert (own.remaining, wide.remaining) == (4, 24)
    assert (own.ends_in, wide.ends_in) == (about(0.15), about(0.15))


@pytest.mark.parametrize(("refused_for", "kept"), [(0.4, True), (0.6, False), (5.0, False)])
def test_request_that_was_a_moment_too_early_keeps_its_booking(refused_for: float, kept: bool) -> None:
    """Where a refusal asks for less than half of what is left of the booked window, the place is still good."""
    one = Reservation(group())
    assert one.claim(0) == 0
    one.booking = Booked(0.0, 1.0)
    one.settle(Answered(0.0, refused_for, 0), [])

    assert (one.booking is not None) is kept


@pytest.mark.parametrize("organization", [None, "orga_a"])
def test_organization_has_as_many_times_the_limit_as_was_said(organization: str | None) -> None:
    """The multiple reaches each group, whether the organization is known or not."""
    limiters = shared("https://times.example", f"key of {organization}", organization, 5)

    assert limiters.of("GET /lead/").times == 5
