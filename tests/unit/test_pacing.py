"""The shared budget: arithmetic of windows, overtaking answers, and what is left after a cancellation."""

from __future__ import annotations

import threading

import pytest
from close_crm._pacing import Pacer, Pacers, RateLimitState, group_of, shared
from close_crm._rate_limits import Budget
from hypothesis import given
from hypothesis import strategies as st


def sent(pacer: Pacer, now: float, told: Budget | None) -> None:
    """Send one request that is answered at once."""
    assert pacer.reserve(now) == 0
    pacer.settle(now, told)


def free(pacer: Pacer, now: float) -> int:
    """Count how many requests may go now, and let them go."""
    count = 0
    while count < 1000 and pacer.reserve(now) == 0:
        count += 1
    return count


def test_nobody_waits_before_anything_is_known() -> None:
    """As long as no answer told a limit, every request goes at once."""
    pacer = Pacer()

    assert free(pacer, 0) == 1000
    assert pacer.state(0) is None


def test_requests_under_way_count() -> None:
    """What is under way is taken off what is left, so that not more go than the window takes."""
    pacer = Pacer()
    sent(pacer, 0, Budget(10, 3, 5))

    assert free(pacer, 1) == 3
    assert pacer.reserve(1) == pytest.approx(4, abs=0.1)
    assert pacer.state(1) == RateLimitState(10, 0, pacer.reserve(1))


def test_new_window_opens_in_full() -> None:
    """When the window is over, as many may go as one holds, even before an answer tells of the new one."""
    pacer = Pacer()
    sent(pacer, 0, Budget(10, 0, 5))

    assert pacer.reserve(4.9) > 0
    assert free(pacer, 5.1) == 10


def test_answers_that_overtake_one_another_do_no_harm() -> None:
    """Within one window the least that was told holds, whatever order the answers come in."""
    pacer = Pacer()
    sent(pacer, 0, Budget(10, 9, 5))
    for _ in range(3):
        pacer.reserve(0)
    for remaining in (6, 8, 7):
        pacer.settle(0.1, Budget(10, remaining, 4.9))

    assert free(pacer, 0.2) == 6


def test_late_answer_of_the_old_window_does_not_close_the_new_one() -> None:
    """An answer about a window that is over does not use up the present one, whose end was told."""
    pacer = Pacer()
    sent(pacer, 0, Budget(10, 5, 1))
    pacer.reserve(0.99)
    sent(pacer, 1.1, Budget(10, 9, 1))
    pacer.settle(1.15, Budget(10, 0, 0.0))

    assert free(pacer, 1.2) == 9


def test_late_answer_holds_up_a_guessed_window_for_a_moment_only() -> None:
    """As long as the new window's end is a guess, an answer that tells another end corrects it."""
    pacer = Pacer()
    sent(pacer, 0, Budget(10, 1, 1))
    pacer.reserve(0.99)
    assert pacer.reserve(1.1) == 0
    pacer.settle(1.1, Budget(10, 0, 0.01))

    assert 0 < pacer.reserve(1.11) < 0.05
    assert free(pacer, 1.2) >= 9


def test_answer_of_a_newer_window_replaces_the_old_one() -> None:
    """An answer that tells a later window's end is about that window."""
    pacer = Pacer()
    sent(pacer, 0, Budget(10, 2, 1))
    sent(pacer, 0.9, Budget(10, 9, 1))

    assert free(pacer, 0.95) == 9


@pytest.mark.parametrize("limit", [None, 10])
def test_refusal_closes_the_window_for_all(limit: int | None) -> None:
    """After a 429 nobody sends until the wait it asks for is over."""
    pacer = Pacer()
    pacer.reserve(0)
    pacer.settle(0, Budget(limit, 0, 2), refused_for=3)

    assert pacer.reserve(2.9) > 0
    assert free(pacer, 3.1) == (limit or 1000)


def test_refusal_teaches_the_limit() -> None:
    """A refusal that tells the limit keeps the next window to it, though no success ever told."""
    pacer = Pacer()
    pacer.reserve(0)
    pacer.settle(0, Budget(60, 0, 1), refused_for=1)

    assert free(pacer, 1.1) == 60


def test_answer_without_a_budget_counts_as_one_used() -> None:
    """A 502 of some proxy tells nothing, and may have been counted."""
    pacer = Pacer()
    sent(pacer, 0, Budget(10, 5, 5))
    sent(pacer, 0, None)

    assert free(pacer, 0) == 4


def test_cancelled_request_gives_its_place_back() -> None:
    """A request that was cut off is not under way any more; that Close may have counted it ends with the window."""
    pacer = Pacer()
    sent(pacer, 0, Budget(10, 5, 5))
    for _ in range(5):
        assert pacer.reserve(0) == 0
        pacer.release()

    assert free(pacer, 0) == 0
    assert free(pacer, 5.1) == 10


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["reserve", "settle", "refuse", "release"]),
            st.floats(0, 2),
            st.integers(0, 20),
            st.floats(0, 5),
        ),
        max_size=60,
    )
)
def test_no_story_locks_callers_out(story: list[tuple[str, float, int, float]]) -> None:
    """Whatever answers, refusals and cancellations came: once all is over and time passes, a request may go."""
    pacer = Pacer()
    now, under_way = 0.0, 0
    for kind, passed, remaining, reset in story:
        now += passed
        if kind == "reserve":
            under_way += pacer.reserve(now) == 0
        elif under_way:
            under_way -= 1
            if kind == "release":
                pacer.release()
            else:
                pacer.settle(now, Budget(20, remaining, reset), 1.0 if kind == "refuse" else None)
        state = pacer.state(now)
        assert state is None or (state.remaining >= 0 and state.resets_in >= 0)
    for _ in range(under_way):
        pacer.release()

    assert pacer.reserve(now + 100) == 0


def test_clients_with_one_key_share_and_others_do_not() -> None:
    """Budgets are one per address and key."""
    assert shared("https://a/", "1") is shared("https://a/", "1")
    assert shared("https://a/", "1") is not shared("https://a/", "2")
    assert shared("https://a/", "1") is not shared("https://b/", "1")


def test_budget_is_one_for_many_threads() -> None:
    """Threads that ask at once are given exactly what is left."""
    pacer = Pacer()
    sent(pacer, 0, Budget(100, 50, 5))
    let_through: list[bool] = []

    def ask() -> None:
        let_through.extend(pacer.reserve(1) == 0 for _ in range(20))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sum(let_through) == 50


@pytest.mark.parametrize(
    ("path", "group"),
    [
        ("/opportunity/", "PUT /opportunity/"),
        ("/opportunity/{id}/", "PUT /opportunity/"),
        ("/custom_field/shared/{id}/association/{object_type}/", "PUT /custom_field/shared/"),
        ("/api/v1/opportunity/oppo_8H3oeJLq4hOwzJR1lXVcUrMyNQlMxUKoG0nGCsMYnCB/", "PUT /api/v1/opportunity/"),
        ("/api/v1/status/opportunity/", "PUT /api/v1/status/opportunity/"),
        ("/api/v1/custom_field/shared/", "PUT /api/v1/custom_field/shared/"),
    ],
)
def test_group_has_no_id_in_it(path: str, group: str) -> None:
    """One group holds all objects of a kind, also for paths that were written by hand."""
    assert group_of("PUT", path) == group


def test_groups_are_told_once_they_are_known() -> None:
    """States name each group of which an answer told something."""
    pacers = Pacers()
    pacers.of("GET /me/")
    sent(pacers.of("PUT /opportunity/"), 0, Budget(10, 5, 5))

    assert list(pacers.states(0)) == ["PUT /opportunity/"]
