"""A key's budget and its organization's, which every request counts against."""

from __future__ import annotations

import pytest
from close_crm.ratelimit.headers import Answered, Budget
from close_crm.ratelimit.limiter import Known, Limiter, Rate, RateLimitState
from close_crm.ratelimit.windows import GroupLimiter
from hypothesis import given
from hypothesis import strategies as st

from .requests import about


def known(times: int = 3, limit: int = 10, window: float = 5) -> GroupLimiter:
    """Two budgets of a key whose organization is known, and whose limit a response announced."""
    pace = GroupLimiter(Limiter(), Limiter(), times, common=True)
    assert pace.reserve(0) == 0
    pace.settle(Answered(0), [Budget(limit, limit - 1, window)])
    return pace


def sister(pace: GroupLimiter) -> GroupLimiter:
    """The budgets of another key of the same organization."""
    return GroupLimiter(Limiter(), pace.organization, pace.times, common=True)


def passed(pace: GroupLimiter, now: float) -> int:
    """Count how many requests may go now, and let them go."""
    count = 0
    while count < 1000 and pace.reserve(now) == 0:
        count += 1
    return count


def test_organization_has_a_multiple_of_the_keys_limit() -> None:
    """What responses say of a key says how much the organization has, over the same window."""
    pace = known()

    state = pace.state(0)
    assert state is not None
    assert state.organization == RateLimitState(30, 29, about(5))


def test_requests_of_all_keys_count_against_the_organization() -> None:
    """Each key has its own budget, and none can use what the others have used up of the organization's."""
    pace = known()
    keys = [pace, *(sister(pace) for _ in range(3))]
    for key in keys[1:]:
        key.expect(0, Rate(10, 5))

    assert [passed(key, 1) for key in keys] == [9, 10, 10, 0]
    assert keys[3].reserve(1) == about(4)


def test_waiting_for_the_organization_takes_no_place_of_the_key() -> None:
    """Who is held up by the organization's budget is not under way in the key's."""
    pace = known(times=2)
    other = sister(pace)
    other.expect(0, Rate(10, 5))
    third = sister(pace)
    third.expect(0, Rate(10, 5))
    passed(pace, 1)
    passed(other, 1)

    assert third.reserve(1) > 0
    state = third.key.state(1)
    assert state is not None
    assert state.remaining == 10


def test_window_of_the_organization_lasts_from_its_first_answer() -> None:
    """No response says when the organization's window ends: it is over one window after the first answer in it."""
    pace = known(limit=10, window=1)
    assert pace.reserve(2.0) == 0
    pace.settle(Answered(2.3), [Budget(10, 9, 1)])

    state = pace.organization.state(2.4)
    assert state is not None
    assert 0.9 <= state.resets_in <= 0.95


def test_refusal_closes_the_keys_budget_and_leaves_the_organizations() -> None:
    """A 429 of which nothing is known but its wait is about the key; Close did not count it."""
    pace = known()
    other = sister(pace)
    pace.reserve(1)
    pace.settle(Answered(1, 7), [])

    assert pace.reserve(1) == about(7)
    assert other.reserve(1) == 0
    state = pace.organization.state(0)
    assert state is not None
    assert state.remaining == 28


def test_refusal_by_the_organization_closes_both() -> None:
    """A 429 whose header shows a multiple of the key's limit used up holds up every key of the organization."""
    pace = known()
    other = sister(pace)
    pace.reserve(1)
    pace.settle(Answered(1, 7), [Budget(30, 0, 7)])

    assert pace.reserve(1) == about(7)
    assert other.reserve(1) == about(7)
    assert pace.key.limit == 10


@pytest.mark.parametrize(("own", "wide", "closes"), [(0, 5, False), (3, 0, True), (0, 0, True)])
def test_refusal_that_shows_both_budgets_closes_what_is_used_up(own: int, wide: int, closes: bool) -> None:
    """Of two headers the organization's says whether its budget is used up, and so whether other keys have to wait."""
    pace = known()
    other = sister(pace)
    pace.reserve(1)
    pace.settle(Answered(1, 7), [Budget(10, own, 7), Budget(30, wide, 7)])

    assert pace.reserve(1) == about(7)
    assert (other.reserve(1) > 0) is closes


def test_organization_that_is_not_known_counts_by_what_its_headers_say() -> None:
    """Without the organization's id its budget is what responses to this key say of it, and nothing is made up."""
    pace = GroupLimiter(Limiter(), Limiter(), 3, common=False)
    pace.reserve(0)
    pace.settle(Answered(0), [Budget(10, 9, 5)])
    before = pace.state(0)
    pace.reserve(0)
    pace.settle(Answered(0), [Budget(30, 2, 5)])
    after = pace.state(0)

    assert before is not None
    assert before.organization is None
    assert after is not None
    assert (after.limit, after.remaining) == (10, 8)
    assert after.organization == RateLimitState(30, 2, about(5))


def test_answer_that_shows_nothing_left_closes_the_budget_it_is_about() -> None:
    """Other processes can learn of it, so that they need not be refused to learn it."""
    pace = known()
    for _ in range(2):
        pace.reserve(1)
    pace.settle(Answered(1), [Budget(10, 0, 3.5)])
    pace.settle(Answered(1), [Budget(30, 0, 3.5)])

    for limiter in (pace.key, pace.organization):
        assert limiter.known(1) == Known(0, about(3.5))


STORY = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.sampled_from(
            ["reserve", "settle", "wide", "both", "refuse", "refuse wide", "release", "withdraw"]
        ),
        st.floats(0, 2),
        st.integers(0, 20),
        st.floats(0, 5),
    ),
    max_size=60,
)


@given(STORY, st.booleans())
def test_no_story_of_three_keys_locks_callers_out(
    story: list[tuple[int, str, float, int, float]], common: bool
) -> None:
    """Whatever became of three keys' requests: nothing stays under way, and once time passes, each may go on."""
    organization = Limiter()
    keys = [GroupLimiter(Limiter(), organization, 3, common) for _ in range(3)]
    now, under_way = 0.0, [0, 0, 0]
    for number, kind, gone, remaining, reset in story:
        now += gone
        pace = keys[number]
        if kind == "reserve":
            under_way[number] += pace.reserve(now) == 0
        elif under_way[number]:
            under_way[number] -= 1
            if kind in {"release", "withdraw"}:
                (pace.release if kind == "release" else pace.withdraw)()
            else:
                own, wide = Budget(20, remaining, reset), Budget(60, remaining, reset)
                announced = {"wide": [wide], "refuse wide": [wide], "both": [own, wide]}.get(kind, [own])
                pace.settle(Answered(now, 1.0 if "refuse" in kind else None), announced)
        state = pace.state(now)
        assert state is None or (state.remaining >= 0 and state.resets_in >= 0)
    for pace, count in zip(keys, under_way, strict=True):
        for _ in range(count):
            pace.release()

    assert len(organization._held) == 0
    for pace in keys:
        assert len(pace.key._held) == 0
        assert pace.reserve(now + 100) == 0
        pace.withdraw()


@given(st.integers(1, 50), st.integers(2, 4), st.lists(st.sampled_from(range(4)), max_size=120))
def test_no_window_lets_more_through_than_either_budget(limit: int, times: int, turns: list[int]) -> None:
    """However four keys take turns, none sends more than its limit, nor all together more than the organization's."""
    organization = Limiter()
    keys = [GroupLimiter(Limiter(), organization, times, common=True) for _ in range(4)]
    for pace in keys:
        pace.expect(0, Rate(limit, 5))
    let_through = [0, 0, 0, 0]
    for number in turns:
        if keys[number].reserve(1) == 0:
            let_through[number] += 1
            keys[number].settle(Answered(1), [])

    assert max(let_through) <= limit
    assert sum(let_through) <= limit * times
