"""How places are booked in a shared storage; test_storage.py beside this has a real one."""

from __future__ import annotations

import pytest
from close_crm.ratelimit.headers import Answered, Budget
from close_crm.ratelimit.limiter import Rate
from close_crm.ratelimit.windows import Reservation
from close_crm.shared_limits.booking import Booking
from hypothesis import given
from hypothesis import strategies as st

from .process_model import Process, Says, Time, world


def test_nothing_known_lets_a_request_go() -> None:
    """As long as nobody was answered a limit, there is nothing to wait for; one question is asked."""
    time, redis = world()
    process = Process(time, redis)

    assert [process.claim() for _ in range(50)] == [0.0] * 50
    assert process.asked == 50


def test_limit_announced_to_others_applies_here() -> None:
    """A process that starts fresh takes the limit over, and what was used of it."""
    time, redis = world()
    Process(time, redis).call(Budget(5, 4, 2.5))
    fresh = Process(time, redis)

    assert [fresh.claim() for _ in range(5)] == [0, 0, 0, 0, pytest.approx(2.5, abs=0.05)]
    assert fresh.pace.key.rate == Rate(5, 2.5)


def test_uncontended_call_asks_once() -> None:
    """A call that finds a place makes one round trip, what its predecessor was answered included."""
    time, redis = world()
    process = Process(time, redis)
    process.call(Budget(100, 99, 5.5))
    before = process.asked
    for left in range(98, 48, -1):
        process.call(Budget(100, left, 5.5))

    assert process.asked == before + 50


def test_places_are_given_in_the_order_of_asking() -> None:
    """Who finds the window full has a place in the next, or in the one after it, whatever process it is in."""
    time, redis = world()
    Process(time, redis).call(Budget(2, 1, 1.0))
    processes = [Process(time, redis) for _ in range(6)]

    waits = [process.claim() for process in processes]

    assert [round(wait) for wait in waits] == [0, 1, 1, 2, 2, 3]


def test_place_far_away_is_looked_at_again_before_its_time() -> None:
    """Windows begin later than they should; who waits for many learns when its own does, and has its place still."""
    time, redis = world()
    first = Process(time, redis)
    first.call(Budget(1, 0, 1.0))
    waiting = [Process(time, redis) for _ in range(4)]
    places = [Reservation(process.pace) for process in waiting]
    for process, place in zip(waiting, places, strict=True):
        process.drive(process.shared.claim(place, "GET /", process.clock() + 1e3))
    last, place = waiting[3], places[3]
    wait = last.drive(last.shared.claim(place, "GET /", last.clock() + 1e3))
    assert 3 < wait < 4
    time.now += 1.2
    time.now += wait - 1.2
    wait = last.drive(last.shared.claim(place, "GET /", last.clock() + 1e3))

    assert 0 < wait <= 0.6
    time.now += wait
    assert last.claim(place) == 0


@pytest.mark.parametrize("apart", [-0.5, -0.1, 0.1, 0.5, 3600])
def test_clocks_of_processes_need_not_agree(apart: float) -> None:
    """Two processes whose clocks are apart have equal shares: the windows are the storage's."""
    time, redis = world()
    one, other = Process(time, redis), Process(time, redis)
    clock = other.clock
    other.shared._clock = other.clock = lambda: clock() + apart
    one.call(Budget(10, 9, 1.0))

    waits = [process.claim() for _ in range(6) for process in (one, other)]

    assert [wait > 0 for wait in waits] == [False] * 9 + [True] * 3
    assert all(0.9 < wait <= 1.1 for wait in waits[9:])


def test_window_in_whole_seconds_ends_as_who_saw_it_first_says() -> None:
    """A process that was answered in the middle of a window learns when it really ends, and how the next one does."""
    time, redis = world()
    first, second = Process(time, redis), Process(time, redis)
    first.call(Budget(10, 9, 1))
    time.now += 0.6
    second.call(Budget(10, 8, 1))
    second.claim()

    known = second.pace.key.known(second.clock())
    assert known is not None
    assert known.ends_in == pytest.approx(0.4, abs=0.02)
    time.now += 0.45
    first.call(Budget(10, 9, 1))
    assert second.claim() == 0
    state = second.pace.key.state(second.clock())
    assert state is not None
    assert state.resets_in == pytest.approx(1, abs=0.02)


def test_caller_a_moment_too_early_keeps_its_place() -> None:
    """It goes when its window has begun, and nobody is asked again. One that others used up is lost."""
    time, redis = world()
    early, late = Process(time, redis), Process(time, redis)
    early.call(Budget(10, 9, 1.5))
    time.now += 1.51
    kept, lost = Reservation(early.pace), Reservation(late.pace)
    assert (early.claim(kept), late.claim(lost)) == (0, 0)

    kept.settle(Answered(early.clock(), 0.01, early.clock()), [Budget(10, 0, 0.01)])
    lost.settle(Answered(late.clock(), 1.4, late.clock()), [Budget(10, 0, 1.4)])

    assert (kept.booking is not None, lost.booking) == (True, None)
    time.now += 0.05
    asked = early.asked
    assert early.claim(kept) == 0
    assert early.asked == asked


def test_storage_far_away_is_asked_for_several_places() -> None:
    """A busy process books ahead for the calls that it makes while a question is under way; others find half."""
    time, redis = world()
    process = Process(time, redis, latency=0.1)
    process.call(Budget(100, 99, 2.5))
    for left in range(98, 58, -1):
        process.call(Budget(100, left, max(0.1, 2.5 - (time.now - 5000))))

    assert process.asked < 35
    [budget] = redis.hashes.values()
    assert max(int(held) for name, held in budget.items() if name.isdigit()) <= 60


def test_places_booked_ahead_are_void_when_their_window_is_over() -> None:
    """What was not used does not count in the next window."""
    time, redis = world()
    process = Process(time, redis)
    process.call(Budget(10, 9, 1.0))
    known = process.shared._groups["GET /"]
    known.put_ahead(0, (Booking(1, process.clock(), process.clock() + 1, booked=True, certain=True), 6))
    before = process.asked
    assert process.claim() == 0
    assert process.asked == before
    time.now += 1.1

    assert process.claim() == 0
    assert process.asked == before + 1


def test_place_that_is_not_used_is_given_back() -> None:
    """A call that is cut off while it waits leaves its place to others, with the next question."""
    time, redis = world()
    process = Process(time, redis)
    process.call(Budget(1, 0, 1.0))
    place = Reservation(process.pace)
    process.drive(process.shared.claim(place, "GET /", process.clock() + 1e3))
    process.shared.give_back(place, "GET /")

    assert process.claim() == pytest.approx(1, abs=0.05)


def test_caller_that_can_not_wait_so_long_takes_no_place() -> None:
    """It learns how long it would be."""
    time, redis = world()
    process = Process(time, redis)
    process.call(Budget(1, 0, 5.5))

    assert process.claim(left=2) == pytest.approx(5.5, abs=0.05)
    assert process.claim() == pytest.approx(5.5, abs=0.05)


def test_refusal_closes_the_budget_for_others() -> None:
    """After a 429, others wait as long as it asks for, with or without a limit."""
    for budget in (Budget(20, 0, 7.5), None):
        time, redis = world()
        Process(time, redis).call(budget, refused_for=7.5)

        assert Process(time, redis).claim() == pytest.approx(7.5, abs=0.05)


def test_requests_of_other_programs_count() -> None:
    """What an answer says is left applies to all, whoever used the rest."""
    time, redis = world()
    process = Process(time, redis)
    process.call(Budget(20, 19, 5.5))
    process.call(Budget(20, 3, 5.5))
    other = Process(time, redis)
    process.claim()

    assert [other.claim() > 0 for _ in range(4)] == [False, False, True, True]


def test_organizations_budget_is_kept_by_all_keys() -> None:
    """Each key has its own window, and all have the organization's in common; who waits for it uses up neither."""
    time, redis = world()
    keys = [Process(time, redis, key=f"key {number}", organization="orga_1") for number in range(5)]
    for key in keys:
        key.call(Budget(2, 1, 5.5))

    waits = [key.claim() for key in keys]

    assert [wait > 0 for wait in waits] == [False, True, True, True, True]
    alone = Process(time, redis, key="key 9")
    assert alone.claim() == 0


@given(st.lists(st.tuples(st.integers(0, 3), st.floats(0, 1.5), st.booleans()), min_size=1, max_size=60))
def test_no_window_is_booked_beyond_its_limit(story: list[tuple[int, float, bool]]) -> None:
    """Whoever asks when, whether places are given back or not: no window has more than its limit."""
    time, redis = world()
    processes = [Process(time, redis) for _ in range(4)]
    processes[0].call(Budget(3, 2, 1.0))
    for number, passed, given_back in story:
        time.now += passed
        process = processes[number]
        place = Reservation(process.pace)
        process.drive(process.shared.claim(place, "GET /", process.clock() + 1e3))
        if given_back:
            process.shared.give_back(place, "GET /")
        [budget] = redis.hashes.values()

        assert all(0 <= int(held) <= 3 for name, held in budget.items() if name.isdigit())


@given(
    st.none()
    | st.integers()
    | st.text(max_size=5)
    | st.lists(st.none() | st.integers() | st.binary(max_size=9) | st.floats(), max_size=7)
)
def test_no_answer_makes_a_call_fail(answer: object) -> None:
    """Whatever the storage says, a call gets a wait that is not negative."""
    assert Process(Time(), Says(answer)).claim() >= 0


def test_storage_that_lost_its_memory_makes_nobody_wait_for_windows_long_past() -> None:
    """It counts windows from one again: a place under a higher number is booked anew, not looked for far ahead."""
    time, redis = world()
    process = Process(time, redis)
    process.call(Budget(1, 0, 0.9))
    time.now += 300.5  # windows of 0.9 s
    process.call(Budget(1, 0, 0.9))
    waiting = [Reservation(process.pace) for _ in range(4)]
    waits = [process.claim(place) for place in waiting]
    assert waits == sorted(waits)
    assert waits[-1] > 2

    redis.clear()
    time.now += waits[-1]

    assert process.claim(waiting[-1]) < 1


@pytest.mark.parametrize("back", [0.4, 30.0, 3600.0])
def test_clock_of_the_storage_may_be_put_back(back: float) -> None:
    """By a time server, or a replica that takes over: the window that runs, and pauses, end when they would have."""
    time, redis = world()
    process, other = Process(time, redis), Process(time, redis)
    process.call(Budget(5, 0, 5.5))
    time.now += 1
    before = other.claim()
    redis.clock = lambda: time.now - back

    assert before == pytest.approx(4.5, abs=0.05)
    assert Process(time, redis).claim() == pytest.approx(4.5, abs=0.05)
    time.now += 4.6
    assert Process(time, redis).claim() == 0


def test_clock_of_the_storage_may_be_put_forward() -> None:
    """All windows are over then: the next request begins one, and no place of before is waited for."""
    time, redis = world()
    process = Process(time, redis)
    process.call(Budget(1, 0, 0.9))
    waiting = [Reservation(process.pace) for _ in range(4)]
    waits = [process.claim(place) for place in waiting]
    redis.clock = lambda: time.now + 3600
    time.now += waits[-1]

    assert process.claim(waiting[-1]) < 1
