"""What limiters learn: a process' share of a window that others use, and how far away a server is."""

from __future__ import annotations

import math

import pytest
from close_crm.ratelimit.share import Share
from close_crm.ratelimit.trip import FIRST, Trip


def begun(served: int, refusals: int, waiting: int = 0, *, exact: bool = True, limit: int = 100) -> Share:
    """Return the share with which a second window begins, after so many requests of the first."""
    share = Share()
    share.begin(0, limit, waiting, exact=exact)
    share.sent, share.served, share.refusals = served + refusals, served, refusals
    share.begin(10, limit, waiting, exact=exact)
    return share


@pytest.mark.parametrize(
    ("served", "refusals", "waiting", "exact", "first"),
    [
        (20, 0, 0, True, None),
        (20, 5, 0, True, 21),
        (20, 5, 0, False, 20),
        (20, 5, 90, True, 30),
        (0, 1, 1, True, 1),
        (99, 1, 0, True, None),
        (98, 1, 0, True, 99),
    ],
)
def test_share_follows_from_what_was_carried_out(
    served: int, refusals: int, waiting: int, exact: bool, first: int | None
) -> None:
    """After refusals a window begins with what was carried out and some more, or a third of those who wait."""
    share = begun(served, refusals, waiting, exact=exact)

    assert share.first == first
    assert (share.sent, share.served, share.refusals, share.opened) == (0, 0, 0, 10)


def test_share_grows_while_nothing_is_refused() -> None:
    """Each window without a refusal begins with an eighth more of what is left, at least one, until it is whole."""
    share = begun(served=20, refusals=1)
    seen = []
    for _ in range(100):
        if share.first is None:
            break
        seen.append(share.first)
        share.begin(0, 100, 0, exact=True)

    assert seen[:3] == [21, 30, 38]
    assert seen[-2:] == [98, 99]
    assert seen == sorted(set(seen))


def test_trip_is_known_after_enough_answers() -> None:
    """The first answers made their connections, too: only after them the quickest says how far away a server is."""
    trip = Trip(slower=1.0)
    known = []
    for number in range(FIRST + 1):
        trip.measure(0.3 if number else 0.1)
        known.append(trip.seconds)

    assert known == [0.0] * FIRST + [0.1]
    assert Trip(1.0).quickest == math.inf


def test_trip_that_became_longer_is_noticed() -> None:
    """The quickest grows with each answer, until the ways of now are the quickest."""
    trip = Trip(slower=2.0)
    for took in (0.1, 0.3, 0.3, 0.3):
        trip.measure(took)

    assert trip.quickest == pytest.approx(0.3)
