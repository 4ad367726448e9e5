"""What is asked of a shared storage, and what is made of its answers; test_storage.py beside this has a real one."""

from __future__ import annotations

import asyncio
import copy
import itertools
import logging
import pickle
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable, Generator
from datetime import UTC, datetime
from typing import Any

import anyio
import anyio.lowlevel
import httpx2 as httpx
import pytest
import redis.exceptions
from close_crm import AsyncClose, Close, RateLimits, errors
from close_crm.auth.credentials import Secret, Signing
from close_crm.auth.header import ApiKey, BearerToken
from close_crm.oauth.auth import OAuth, OAuthApp, Tokens
from close_crm.ratelimit.booking import Booking
from close_crm.ratelimit.headers import Budget
from close_crm.ratelimit.limiter import Rate
from close_crm.ratelimit.store import StoreCommand
from close_crm.ratelimit.windows import Budgets, GroupLimiter, Limiters, Reservation
from close_crm.shared_limits import redis_store
from close_crm.shared_limits.bookings import SharedLimits
from close_crm.shared_limits.health import PAUSE, Health
from close_crm.shared_limits.redis_store import PATIENCE, Busy
from hypothesis import given
from hypothesis import strategies as st

from .redis_model import RedisModel

URL = httpx.URL("https://api.close.com/api/v1")
SECRET = "redis-password-0815"
_PLACES = itertools.count()


class Time:
    """The time, which passes when somebody says so."""

    def __init__(self) -> None:
        self.now = 5000.0


class Process:
    """One process: its budgets, what it shares, and a clock that has nothing in common with others."""

    def __init__(
        self, time: Time, redis: Any, *, key: str = "key", organization: str | None = None, place: str = "",
        latency: float = 0.0,
    ) -> None:  # fmt: skip
        self.time = time
        self.redis = redis
        self.latency = latency
        self.limiters = Limiters(Budgets(), Budgets(), 3, common=organization is not None)
        self.asked = 0
        ahead = next(_PLACES) * 777.7
        self.clock: Callable[[], float] = lambda: time.now + ahead
        settings = RateLimits(storage=place or f"redis://of.test.{next(_PLACES)}", organization=organization)
        self.shared = SharedLimits(settings, "https://a/", key, organization, self.clock)

    @property
    def pace(self) -> GroupLimiter:
        """The budgets of the one group that these tests use."""
        return self.limiters.of("GET /")

    def drive(self, steps: Generator[StoreCommand, Any, Any]) -> Any:
        """Answer what a generator asks, and give what it returns."""
        try:
            step = next(steps)
            while True:
                self.asked += 1
                self.time.now += self.latency / 2
                try:
                    step.answer = step.what(self.redis)
                except (OSError, Busy) as error:
                    step.error = error
                self.time.now += self.latency / 2
                step = steps.send(None)
        except StopIteration as stop:
            return stop.value

    def claim(self, place: Reservation | None = None, left: float = 1e3) -> float:
        """Claim a place; gives the wait, as a call would see it."""
        place = place or Reservation(self.pace)
        wait: float = self.drive(self.shared.claim(place, "GET /", self.clock() + left))
        return wait or place.claim(self.clock())

    def call(self, told: Budget | None = None, refused_for: float | None = None) -> None:
        """Make a call that goes at once."""
        place = Reservation(self.pace)
        assert self.claim(place) == 0
        place.settle(self.clock(), [told] if told else [], refused_for, self.clock())
        self.drive(self.shared.report(self.pace, "GET /", self.clock() + 1e3))


class Says:
    """Stands for a storage that says one thing, or fails."""

    def __init__(self, answer: Any) -> None:
        self.answer = answer

    def book(self, names: Any, arguments: Any) -> Any:
        """Say it."""
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def world() -> tuple[Time, RedisModel]:
    """A time, and a storage that knows it."""
    time = Time()
    return time, RedisModel(lambda: time.now)


def test_nothing_known_lets_a_request_go() -> None:
    """As long as nobody was told a limit, there is nothing to wait for; one question is asked."""
    time, redis = world()
    process = Process(time, redis)

    assert [process.claim() for _ in range(50)] == [0.0] * 50
    assert process.asked == 50


def test_limit_that_others_were_told_holds_here() -> None:
    """A process that starts fresh takes the limit over, and what was used of it."""
    time, redis = world()
    Process(time, redis).call(Budget(5, 4, 2.5))
    fresh = Process(time, redis)

    assert [fresh.claim() for _ in range(5)] == [0, 0, 0, 0, pytest.approx(2.5, abs=0.05)]
    assert fresh.pace.key.rate == Rate(5, 2.5)


def test_uncontended_call_asks_once() -> None:
    """A call that finds a place makes one round trip, what its predecessor was told included."""
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
    """Windows begin later than they should; who waits for many is told when its own does, and has its place still."""
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
    """A process that was answered in the middle of a window is told when it really ends, and how the next one does."""
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


def test_caller_that_came_a_moment_too_early_keeps_its_place() -> None:
    """It goes when its window has begun, and nobody is asked again. One that others used up is lost."""
    time, redis = world()
    early, late = Process(time, redis), Process(time, redis)
    early.call(Budget(10, 9, 1.5))
    time.now += 1.51
    kept, lost = Reservation(early.pace), Reservation(late.pace)
    assert (early.claim(kept), late.claim(lost)) == (0, 0)

    kept.settle(early.clock(), [Budget(10, 0, 0.01)], 0.01, early.clock())
    lost.settle(late.clock(), [Budget(10, 0, 1.4)], 1.4, late.clock())

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
    for told in (Budget(20, 0, 7.5), None):
        time, redis = world()
        Process(time, redis).call(told, refused_for=7.5)

        assert Process(time, redis).claim() == pytest.approx(7.5, abs=0.05)


def test_requests_of_other_programs_count() -> None:
    """What an answer says is left holds for all, whoever used the rest."""
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
    """Whoever asks when, whether places are given back or not: no window holds more than its limit."""
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


def test_storage_that_fails_is_left_alone_for_a_while(caplog: pytest.LogCaptureFixture) -> None:
    """One failure, one warning; nobody asks again until the pause is over, then one caller does."""
    caplog.set_level(logging.INFO, logger="close_crm")
    time, redis = world()
    failing = Says(ConnectionError(f"no way to {SECRET}"))
    process = Process(time, failing, place=f"redis://user:{SECRET}@of.failing.test:1234/5?x=1")

    asked = []
    for passed in (0, 0, PAUSE):
        time.now += passed
        assert process.claim() == 0
        asked.append(process.asked)
    assert (asked, len(caplog.records)) == ([1, 1, 2], 1)
    time.now += PAUSE
    steps = process.shared.claim(Reservation(process.pace), "GET /", process.clock() + 1e3)
    next(steps)
    assert (process.claim(), process.asked) == (0.0, 2)  # one caller tries it at a time
    steps.close()
    time.now += PAUSE
    process.redis = redis
    assert [process.claim(), process.claim(), process.asked] == [0.0, 0.0, 4]

    assert [record.levelname for record in caplog.records] == ["WARNING", "INFO"]
    assert "redis://of.failing.test:1234/5 failed (ConnectionError)" in caplog.text
    assert SECRET not in caplog.text
    assert "user" not in caplog.text


@pytest.mark.parametrize(
    ("error", "hint"),
    [
        (redis.exceptions.MovedError("3999 127.0.0.1:6381"), "Redis Cluster"),
        (redis.exceptions.ResponseError("unknown command 'EVALSHA'"), "Sentinel"),
    ],
)
def test_cluster_and_sentinel_are_named(
    error: Exception, hint: str, caplog: pytest.LogCaptureFixture
) -> None:
    """An address of something that can't be used is told by one line that says what it is."""
    Health().failed(0.0, "redis://host", error)

    [line] = caplog.messages
    assert hint in line


def test_process_that_is_busy_blames_no_storage(caplog: pytest.LogCaptureFixture) -> None:
    """A call that got no connection in time goes on; nothing is logged, and the next one asks again."""
    process = Process(Time(), Says(Busy()))

    assert [process.claim(), process.claim(), process.asked] == [0.0, 0.0, 2]
    assert caplog.text == ""


def test_storage_is_not_asked_when_time_is_short() -> None:
    """A call that has less time left than the storage may take goes by what its process knows."""
    process = Process(*world())

    assert (process.claim(left=PATIENCE / 2), process.asked) == (0.0, 0)


class Slow:
    """Stands for a storage, with so many places, that takes its time."""

    errors = (OSError,)

    def __init__(self, places: Any) -> None:
        self.places = places

    def enter(self, loop: object) -> None:
        """Work in any event loop."""

    async def held_up(self, _: object) -> None:
        """Answer after the event loop was busy with something else for long."""
        until = time.monotonic() + 0.3
        while time.monotonic() < until:
            pass
        # As many rounds of the loop as an answer from the network takes.
        for _ in range(10):
            await anyio.lowlevel.checkpoint()

    async def silent(self, _: object) -> None:
        """Answer never."""
        await anyio.sleep_forever()

    def close(self) -> None:
        """Fail."""
        raise ConnectionResetError


async def test_waiting_for_a_place_and_a_busy_event_loop_are_no_faults_of_the_storage(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Both are told from a storage that does not answer, in each colour."""
    monkeypatch.setattr(redis_store, "PATIENCE", 0.1)
    sync_slow: Any = Slow(threading.Semaphore(0))
    full: Any = Slow(anyio.Semaphore(0))
    free: Any = Slow(anyio.Semaphore(1))
    asks = [StoreCommand(what, 0.1) for what in (lambda _: None, lambda _: None, free.held_up, free.silent)]
    redis_store.ask_sync(asks[0], sync_slow)
    await redis_store.ask_async(asks[1], full)
    await redis_store.ask_async(asks[2], free)
    await redis_store.ask_async(asks[3], free)

    assert [type(ask.error) for ask in asks] == [Busy, Busy, Busy, TimeoutError]
    assert free.places.value == 1


def test_interrupt_while_a_storage_is_asked_shows_nothing_of_it() -> None:
    """Ctrl-C goes on to the caller, without the library's frames and what they know, and gives the place back."""

    def interrupted(_: object) -> None:
        password = SECRET
        raise KeyboardInterrupt(len(password))

    storage: Any = Slow(threading.Semaphore(1))
    with pytest.raises(KeyboardInterrupt) as caught:
        redis_store.ask_sync(StoreCommand(interrupted), storage)

    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    assert SECRET not in "".join(shown.format())
    assert storage.places.acquire(blocking=False)


async def test_storage_that_can_not_be_closed_does_not_keep_the_client_open() -> None:
    """Closing goes on, whatever the storage's connections say."""
    broken: Any = Slow(None)
    async with AsyncClose("key_of_a_test") as aclose:
        aclose._http._store = broken
    with Close("key_of_a_test") as close:
        close._http._store = broken

    assert aclose._http.is_closed
    assert close._http.is_closed


async def test_storage_is_opened_anew_for_another_event_loop() -> None:
    """One client in two runs of asyncio: connections of a loop that is over are dropped, not asked."""
    storage = redis_store.open_async(RateLimits(storage="redis://127.0.0.1:1"))
    places, pool = storage.places, storage._pool
    storage.enter(asyncio.get_running_loop())
    assert (storage.places, storage._pool) == (places, pool)
    other = asyncio.new_event_loop()
    storage.enter(other)
    other.close()

    assert storage.places is not places
    assert storage._pool is not pool


class SoftTimeLimit(Exception):
    """What a worker's signal handler raises."""


async def test_soft_time_limit_while_a_storage_is_asked_goes_on_to_the_caller() -> None:
    """Only what the storage can raise is caught and blamed on it: anything else comes from elsewhere."""

    def limited(_: object) -> None:
        raise SoftTimeLimit

    sync_storage: Any = Slow(threading.Semaphore(1))
    async_storage: Any = Slow(anyio.Semaphore(1))
    with pytest.raises(SoftTimeLimit):
        redis_store.ask_sync(StoreCommand(limited), sync_storage)
    with pytest.raises(SoftTimeLimit):
        await redis_store.ask_async(StoreCommand(limited), async_storage)

    assert sync_storage.places.acquire(blocking=False)
    assert async_storage.places.value == 1


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({"organization": "lead_1"}, "orga_"),
        ({"organization": "orga_1\n"}, "orga_"),
        ({"organization": 1}, "orga_"),
        ({"organization_share": 1}, "from 2 on"),
        ({"organization_share": True}, "from 2 on"),
        ({"organization_share": 2.5}, "from 2 on"),
        ({"storage": ""}, "redis://"),
        ({"storage": "redis://"}, "redis://"),
        ({"storage": f"http://{SECRET}@host"}, "redis://"),
        ({"storage": f"redis://:{SECRET}@host:port"}, "redis://"),
        ({"storage": 1}, "redis://"),
        ({"storage": "redis+sentinel://host:26379/mymaster"}, "Sentinel"),
        ({"storage": f"redis+cluster://:{SECRET}@host:7000"}, "Cluster"),
        ({"storage": "rediss+cluster://host:7000"}, "Cluster"),
    ],
)
def test_settings_are_checked(settings: dict[str, Any], said: str) -> None:
    """What can't be used is refused at once, and an address is not repeated: it may hold a password."""
    with pytest.raises(errors.ConfigurationError, match=said) as caught:
        RateLimits(**settings)

    assert SECRET not in str(caught.value)


@pytest.mark.parametrize(
    ("storage", "shown"),
    [
        (f"redis://:{SECRET}@host:6380/2?client_name={SECRET}", "redis://host:6380/2"),
        (f"rediss://user:{SECRET}@host", "rediss://host"),
        ("unix:///run/redis.sock?db=1", "unix:///run/redis.sock"),
        (None, None),
    ],
)
def test_settings_do_not_show_the_password(storage: str | None, shown: str | None) -> None:
    """A repr names the place alone; settings are equal and copyable by value."""
    settings = RateLimits(storage=storage)

    assert repr(settings) == f"RateLimits(organization=None, organization_share=3, storage={shown!r})"
    assert copy.deepcopy(settings) == copy.copy(settings) == settings == RateLimits(storage=storage)


@pytest.mark.parametrize(
    "storage",
    [f"redis://:{SECRET}@host/2", f"rediss://user:{SECRET}@host", f"redis://host?password={SECRET}"],
)
def test_settings_with_a_password_are_not_pickled(storage: str) -> None:
    """A pickle would carry the password to wherever it goes: a queue, a file, another machine."""
    with pytest.raises(TypeError, match="secret") as caught:
        pickle.dumps(RateLimits(storage=storage))

    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("storage", [None, "redis://host:6380/2", "unix:///run/redis.sock"])
def test_settings_without_a_password_are_pickled_by_value(storage: str | None) -> None:
    """They may go to other processes."""
    settings = RateLimits(storage=storage, organization="orga_1", organization_share=5)

    assert pickle.loads(pickle.dumps(settings)) == settings  # noqa: S301


def test_pacing_takes_nothing_else() -> None:
    """An address in the place of the settings is refused, and not repeated."""
    wrong: Any = f"redis://:{SECRET}@host"
    with pytest.raises(errors.ConfigurationError, match="RateLimits") as caught:
        Close("key_of_a_test", rate_limits=wrong)

    assert SECRET not in str(caught.value)


def signer(user_id: str | None, organization_id: str | None, access_token: str) -> Signing:
    """What signs with a grant."""
    tokens = Tokens(
        access_token, expires_at=datetime.now(UTC), organization_id=organization_id, user_id=user_id
    )
    return OAuth(OAuthApp("client", "secret_of_the_app"), tokens).signer(URL)


def test_tokens_name_their_organization() -> None:
    """With OAuth the organization need not be given, and a different one is refused."""
    grant = OAuth(OAuthApp("client", "secret_of_the_app"), Tokens("access_token", organization_id="orga_2"))
    with (
        Close(auth=grant) as one,
        Close("key_of_a_test", rate_limits=RateLimits(organization="orga_2")) as other,
    ):
        limiters = one._http.limiters, other._http.limiters

    assert limiters[0] is not None
    assert limiters[1] is not None
    assert limiters[0].organization is limiters[1].organization
    with pytest.raises(errors.ConfigurationError, match="orga_2"):
        Close(auth=grant, rate_limits=RateLimits(organization="orga_1"))


def test_lasting_fingerprint_tells_keys_apart_and_nothing_else() -> None:
    """It is the same in every process, another for another key, and holds nothing of the key."""
    key = "api_1234567890abcdef"
    own = ApiKey(Secret(key), URL).lasting_fingerprint
    code = f"import httpx2; from close_crm.auth.header import *; print(ApiKey(Secret({key!r}), httpx2.URL('https://b')).lasting_fingerprint)"
    elsewhere = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout

    assert elsewhere.strip() == own
    assert own != ApiKey(Secret(key + "0"), URL).lasting_fingerprint
    assert own != BearerToken(Secret(key), URL).lasting_fingerprint
    assert key not in own


def test_lasting_fingerprint_of_a_grant_outlives_its_tokens() -> None:
    """Tokens change with each refresh, the user they are for stays; without a user a grant is told from all others."""
    one, renewed = signer("user_1", "orga_1", "token"), signer("user_1", "orga_1", "new_token")

    assert one.lasting_fingerprint == renewed.lasting_fingerprint
    assert one.lasting_fingerprint != signer("user_2", "orga_1", "token").lasting_fingerprint
    assert signer(None, None, "token").lasting_fingerprint != signer(None, None, "token").lasting_fingerprint
