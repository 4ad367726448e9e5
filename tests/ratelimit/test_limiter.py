"""The shared budget: arithmetic of windows, overtaking answers, and what is left after a cancellation."""

from __future__ import annotations

import gc
import threading
from typing import Any

import pytest
from close_crm.ratelimit.headers import Budget
from close_crm.ratelimit.limiter import Known, Limiter, Rate, RateLimitState
from close_crm.ratelimit.windows import Budgets, GroupLimiter, Limiters, Reservation, group_of, shared
from hypothesis import given
from hypothesis import strategies as st


def sent(limiter: Limiter, now: float, told: Budget | None) -> None:
    """Send one request that is answered at once."""
    assert limiter.reserve(now) == 0
    limiter.settle(now, told)


def free(limiter: Limiter, now: float) -> int:
    """Count how many requests may go now, and let them go."""
    count = 0
    while count < 1000 and limiter.reserve(now) == 0:
        count += 1
    return count


def test_nobody_waits_before_anything_is_known() -> None:
    """As long as no answer told a limit, every request goes at once."""
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
    """When the window is over, as many may go as one holds, even before an answer tells of the new one."""
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
    """Within one window the least that was told holds, whatever order the answers come in."""
    limiter = Limiter()
    sent(limiter, 0, Budget(10, 9, 5))
    for _ in range(3):
        limiter.reserve(0)
    for remaining in (6, 8, 7):
        limiter.settle(0.1, Budget(10, remaining, 4.9))

    assert free(limiter, 0.2) == 6


def test_late_answer_of_the_old_window_does_not_close_the_new_one() -> None:
    """An answer about a window that is over does not use up the present one, whose end was told."""
    limiter = Limiter()
    sent(limiter, 0, Budget(10, 5, 1))
    limiter.reserve(0.99)
    sent(limiter, 1.1, Budget(10, 9, 1))
    limiter.settle(1.15, Budget(10, 0, 0.0))

    assert free(limiter, 1.2) == 9


def test_late_answer_holds_up_a_guessed_window_for_a_moment_only() -> None:
    """As long as the new window's end is a guess, an answer that tells another end corrects it."""
    limiter = Limiter()
    sent(limiter, 0, Budget(10, 1, 1))
    limiter.reserve(0.99)
    assert limiter.reserve(1.1) == 0
    limiter.settle(1.1, Budget(10, 0, 0.01))

    assert 0 < limiter.reserve(1.11) < 0.05
    assert free(limiter, 1.2) >= 9


def test_answer_of_a_newer_window_replaces_the_old_one() -> None:
    """An answer that tells a later window's end is about that window."""
    limiter = Limiter()
    sent(limiter, 0, Budget(10, 2, 0.95))
    sent(limiter, 0.9, Budget(10, 9, 0.95))

    assert free(limiter, 0.95) == 9


@pytest.mark.parametrize("limit", [None, 10])
def test_refusal_closes_the_window_for_all(limit: int | None) -> None:
    """After a 429 nobody sends until the wait it asks for is over."""
    limiter = Limiter()
    limiter.reserve(0)
    limiter.settle(0, Budget(limit, 0, 2), refused_for=3)

    assert limiter.reserve(2.9) > 0
    assert free(limiter, 3.1) == (limit or 1000)


def test_refusal_teaches_the_limit() -> None:
    """A refusal that tells the limit keeps the next window to it, though no success ever told."""
    limiter = Limiter()
    limiter.reserve(0)
    limiter.settle(0, Budget(60, 0, 1), refused_for=1)

    assert free(limiter, 1.1) == 60


def test_answer_without_a_budget_counts_as_one_used() -> None:
    """A 502 of some proxy tells nothing, and may have been counted."""
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
    """Whatever answers, refusals and cancellations came: once all is over and time passes, a request may go."""
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
                limiter.settle(now, Budget(20, remaining, reset), 1.0 if kind == "refuse" else None)
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
    """One group holds all objects of a kind, also for paths that were written by hand."""
    assert group_of("PUT", path) == group


def test_groups_are_told_once_they_are_known() -> None:
    """States name each group of which an answer told something."""
    limiters = Limiters(Budgets(), Budgets(), 3, common=False)
    limiters.of("GET /me/")
    sent(limiters.of("PUT /opportunity/").key, 0, Budget(10, 5, 5))

    assert list(limiters.states(0)) == ["PUT /opportunity/"]


def test_callers_go_in_the_order_in_which_they_came() -> None:
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
    first.settle(0.1, [Budget(1, 0, 0.95)], None, 0)
    second.settle(0.1, [Budget(1, 0, 0.95)], 0.95, 0)
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

    assert (len(pace.key._held), len(pace.organization._held)) == (0, 0)


def test_request_is_sent_so_that_it_arrives_just_after_the_windows_end() -> None:
    """Half of what the quickest request took is taken off, once enough were seen: others come later."""
    limiter = Limiter()
    for number in range(40):
        assert limiter.reserve(number / 100, number + 10**9) == 0
        limiter.settle(
            number / 100 + 0.1,
            Budget(50, 49 - number, 2.5 - number / 100),
            sent=number / 100,
            number=number + 10**9,
        )

    known = limiter.known(0.5)
    assert known is not None
    assert 0.5 + known.ends_in == pytest.approx(2.5 + 0.1 - 0.05, abs=0.005)


def test_end_of_a_window_in_whole_seconds_is_the_least_that_was_told() -> None:
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
    limiter.settle(now, Budget(10, 9, 1.05), sent=now, number=begun[0])

    # Half of the limit is its share: 5 of the 9 that are left, 4 of them under way already.
    assert sum(limiter.reserve(now, number) == 0 for number in numbers if number not in begun) == 1


def free_and_settled(limiter: Limiter, now: float, *, carried_out: int, refused: int) -> int:
    """Let ten requests go, some of which are refused."""
    if limiter.limit is None:
        sent(limiter, now, Budget(10, 10, 0.05))
        now += 0.06
    numbers = [number for number in range(10) if limiter.reserve(now, number + 1) == 0]
    for number in numbers[:carried_out]:
        limiter.settle(now, Budget(10, 9 - number, 1.05), sent=now, number=number + 1)
    for number in numbers[carried_out : carried_out + refused]:
        limiter.settle(now, Budget(10, 0, 1.05), 1.05, sent=now, number=number + 1)
    return carried_out + refused


def about(seconds: float) -> Any:
    """So many seconds, and a margin."""
    return pytest.approx(seconds, abs=0.1)


def known(times: int = 3, limit: int = 10, window: float = 5) -> GroupLimiter:
    """Two budgets of a key whose organization is known, and whose limit an answer told."""
    pace = GroupLimiter(Limiter(), Limiter(), times, common=True)
    assert pace.reserve(0) == 0
    pace.settle(0, [Budget(limit, limit - 1, window)])
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


def test_organization_has_a_multiple_of_what_a_key_is_told() -> None:
    """What answers tell for a key says how much the organization has, over the same window."""
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


def test_waiting_for_the_organization_holds_no_place_of_the_key() -> None:
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
    """Nobody tells when the organization's window ends: it is over one window after the first answer in it."""
    pace = known(limit=10, window=1)
    assert pace.reserve(2.0) == 0
    pace.settle(2.3, [Budget(10, 9, 1)])

    state = pace.organization.state(2.4)
    assert state is not None
    assert 0.9 <= state.resets_in <= 0.95


def test_refusal_closes_the_keys_budget_and_leaves_the_organizations() -> None:
    """A 429 of which nothing can be told but its wait is about the key; Close did not count it."""
    pace = known()
    other = sister(pace)
    pace.reserve(1)
    pace.settle(1, [], refused_for=7)

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
    pace.settle(1, [Budget(30, 0, 7)], refused_for=7)

    assert pace.reserve(1) == about(7)
    assert other.reserve(1) == about(7)
    assert pace.key.limit == 10


@pytest.mark.parametrize(("own", "wide", "closes"), [(0, 5, False), (3, 0, True), (0, 0, True)])
def test_refusal_that_shows_both_budgets_closes_what_is_used_up(own: int, wide: int, closes: bool) -> None:
    """Of two headers the organization's says whether its budget is used up, and so whether other keys have to wait."""
    pace = known()
    other = sister(pace)
    pace.reserve(1)
    pace.settle(1, [Budget(10, own, 7), Budget(30, wide, 7)], refused_for=7)

    assert pace.reserve(1) == about(7)
    assert (other.reserve(1) > 0) is closes


def test_organization_that_is_not_known_counts_by_what_its_headers_say() -> None:
    """Without the organization's id its budget is what this key was told of it, and nothing is made up."""
    pace = GroupLimiter(Limiter(), Limiter(), 3, common=False)
    pace.reserve(0)
    pace.settle(0, [Budget(10, 9, 5)])
    before = pace.state(0)
    pace.reserve(0)
    pace.settle(0, [Budget(30, 2, 5)])
    after = pace.state(0)

    assert before is not None
    assert before.organization is None
    assert after is not None
    assert (after.limit, after.remaining) == (10, 8)
    assert after.organization == RateLimitState(30, 2, about(5))


def test_answer_that_shows_nothing_left_closes_the_budget_it_is_about() -> None:
    """Other processes can be told of it, so that they need not be refused to learn it."""
    pace = known()
    for _ in range(2):
        pace.reserve(1)
    pace.settle(1, [Budget(10, 0, 3.5)])
    pace.settle(1, [Budget(30, 0, 3.5)])

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
                told = {"wide": [wide], "refuse wide": [wide], "both": [own, wide]}.get(kind, [own])
                pace.settle(now, told, 1.0 if "refuse" in kind else None)
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
def test_no_window_lets_more_through_than_either_budget_holds(
    limit: int, times: int, turns: list[int]
) -> None:
    """However four keys take turns, none sends more than its limit, nor all together more than the organization's."""
    organization = Limiter()
    keys = [GroupLimiter(Limiter(), organization, times, common=True) for _ in range(4)]
    for pace in keys:
        pace.expect(0, Rate(limit, 5))
    let_through = [0, 0, 0, 0]
    for number in turns:
        if keys[number].reserve(1) == 0:
            let_through[number] += 1
            keys[number].settle(1, [])

    assert max(let_through) <= limit
    assert sum(let_through) <= limit * times
