"""One budget: arithmetic of windows, overtaking answers, and what is left after a cancellation."""

from __future__ import annotations

import threading

import pytest
from close_crm.ratelimit.headers import Answered, Budget
from close_crm.ratelimit.limiter import Limiter, RateLimitState
from close_crm.ratelimit.windows import Budgets, Limiters, group_of, shared
from hypothesis import given
from hypothesis import strategies as st

from .requests import free, sent


def test_nobody_waits_before_anything_is_known() -> None:
    """As long as no response announces a limit, every request goes at once."""
    limiter = Limiter()

    assert free(limiter, 0) == 1000
    assert limiter.state(0) is None


def test_requests_under_way_count() -> None:
    """What is under way is taken off what is left, so that not more go than the window takes."""
    limiter = Limiter()
    sent(limiter, 0, Budget(10, 3, 5))

    assert free(limiter, 1) == 3
    assert limiter.reserve(1) == pytest.approx(4, abs=0.1)
    assert limiter.state(1) == RateLimitState(10, 0, limiter.reserve(1))


def test_new_window_opens_in_full() -> None:
    """When the window is over, as many may go as in any window, even before a response announces the new one."""
    limiter = Limiter()
    sent(limiter, 0, Budget(10, 0, 5))

    assert limiter.reserve(4.9) > 0
    assert free(limiter, 5.1) == 10


def test_window_that_is_over_has_its_limit_left_and_no_end() -> None:
    """Looking does not begin a new window: as long as nobody sends, nothing ends, however often one looks."""
    limiter = Limiter()
    sent(limiter, 0, Budget(10, 3, 5))

    assert [limiter.state(now) for now in (6, 8, 100)] == [RateLimitState(10, 10, 0.0)] * 3
    assert limiter.reserve(100) == 0
    assert limiter.state(101) == RateLimitState(10, 9, 4.0)


def test_answers_that_overtake_one_another_do_no_harm() -> None:
    """Within one window the least that responses say counts, whatever their order."""
    limiter = Limiter()
    sent(limiter, 0, Budget(10, 9, 5))
    for _ in range(3):
        limiter.reserve(0)
    for remaining in (6, 8, 7):
        limiter.settle(Answered(0.1), Budget(10, remaining, 4.9))

    assert free(limiter, 0.2) == 6


def test_late_answer_of_the_old_window_does_not_close_the_new_one() -> None:
    """An answer about a window that is over does not use up the present one, whose end is known."""
    limiter = Limiter()
    sent(limiter, 0, Budget(10, 5, 1))
    limiter.reserve(0.99)
    sent(limiter, 1.1, Budget(10, 9, 1))
    limiter.settle(Answered(1.15), Budget(10, 0, 0.0))

    assert free(limiter, 1.2) == 9


def test_late_answer_holds_up_a_guessed_window_for_a_moment_only() -> None:
    """As long as the new window's end is a guess, a response that says another end corrects it."""
    limiter = Limiter()
    sent(limiter, 0, Budget(10, 1, 1))
    limiter.reserve(0.99)
    assert limiter.reserve(1.1) == 0
    limiter.settle(Answered(1.1), Budget(10, 0, 0.01))

    assert 0 < limiter.reserve(1.11) < 0.05
    assert free(limiter, 1.2) >= 9


def test_answer_of_a_newer_window_replaces_the_old_one() -> None:
    """A response that says a later window's end is about that window."""
    limiter = Limiter()
    sent(limiter, 0, Budget(10, 2, 0.95))
    sent(limiter, 0.9, Budget(10, 9, 0.95))

    assert free(limiter, 0.95) == 9


@pytest.mark.parametrize("limit", [None, 10])
def test_refusal_closes_the_window_for_all(limit: int | None) -> None:
    """After a 429 nobody sends until the wait it asks for is over."""
    limiter = Limiter()
    limiter.reserve(0)
    limiter.settle(Answered(0, 3), Budget(limit, 0, 2))

    assert limiter.reserve(2.9) > 0
    assert free(limiter, 3.1) == (limit or 1000)


def test_refusal_teaches_the_limit() -> None:
    """A refusal that says the limit keeps the next window to it, though no success ever said it."""
    limiter = Limiter()
    limiter.reserve(0)
    limiter.settle(Answered(0, 1), Budget(60, 0, 1))

    assert free(limiter, 1.1) == 60


def test_answer_without_a_budget_counts_as_one_used() -> None:
    """A 502 of some proxy says nothing, and may have been counted."""
    limiter = Limiter()
    sent(limiter, 0, Budget(10, 5, 5))
    sent(limiter, 0, None)

    assert free(limiter, 0) == 4


def test_cancelled_request_gives_its_place_back() -> None:
    """A request that was cut off is not under way any more; that Close may have counted it ends with the window."""
    limiter = Limiter()
    sent(limiter, 0, Budget(10, 5, 5))
    for _ in range(5):
        assert limiter.reserve(0) == 0
        limiter.release()

    assert free(limiter, 0) == 0
    assert free(limiter, 5.1) == 10


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
    """Whatever answers, refusals and cancellations there were: once all is over and time passes, a request may go."""
    limiter = Limiter()
    now, under_way = 0.0, 0
    for kind, passed, remaining, reset in story:
        now += passed
        if kind == "reserve":
            under_way += limiter.reserve(now) == 0
        elif under_way:
            under_way -= 1
            if kind == "release":
                limiter.release()
            else:
                limiter.settle(Answered(now, 1.0 if kind == "refuse" else None), Budget(20, remaining, reset))
        state = limiter.state(now)
        assert state is None or (state.remaining >= 0 and state.resets_in >= 0)
    for _ in range(under_way):
        limiter.release()

    assert limiter.reserve(now + 100) == 0


def test_clients_with_one_key_share_and_others_do_not() -> None:
    """Budgets are one per address and key."""
    assert shared("https://a/", "1").key is shared("https://a/", "1").key
    assert shared("https://a/", "1").key is not shared("https://a/", "2").key
    assert shared("https://a/", "1").key is not shared("https://b/", "1").key


def test_keys_of_one_organization_share_its_budgets_alone() -> None:
    """An organization's budgets are one for all its keys; a key whose organization is not known has its own."""
    one, other = shared("https://a/", "1", "orga_1"), shared("https://a/", "2", "orga_1")

    assert one.organization is other.organization
    assert one.key is not other.key
    assert one.key is shared("https://a/", "1").key
    assert one.organization is not shared("https://b/", "1", "orga_1").organization
    assert shared("https://a/", "1").organization is not shared("https://a/", "2").organization


def test_budget_is_one_for_many_threads() -> None:
    """Threads that ask at once are given exactly what is left."""
    limiter = Limiter()
    sent(limiter, 0, Budget(100, 50, 5))
    let_through: list[bool] = []

    def ask() -> None:
        let_through.extend(limiter.reserve(1) == 0 for _ in range(20))

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
    """One group is for all objects of a kind, also for paths that were written by hand."""
    assert group_of("PUT", path) == group


def test_groups_are_listed_once_they_are_known() -> None:
    """States name each group of which a response said something."""
    limiters = Limiters(Budgets(), Budgets(), 3, common=False)
    limiters.of("GET /me/")
    sent(limiters.of("PUT /opportunity/").key, 0, Budget(10, 5, 5))

    assert list(limiters.states(0)) == ["PUT /opportunity/"]
