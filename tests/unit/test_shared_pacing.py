"""What is asked of a shared storage, and what is made of its answers. tests/pacing has a real one."""

from __future__ import annotations

import copy
import itertools
import logging
import pickle
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Generator
from datetime import UTC, datetime
from typing import Any

import anyio
import anyio.lowlevel
import httpx2 as httpx
import pytest
from close_crm import AsyncClose, Close, Pacing, _storage, errors
from close_crm._pacing import Closed, Pace, Pacer, Rate
from close_crm._shared_pacing import PAUSE, SharedBudgets
from close_crm._storage import PATIENCE, Ask, Busy
from close_crm.auth import Credentials, Signing
from close_crm.oauth import OAuth, OAuthApp, Tokens
from hypothesis import given
from hypothesis import strategies as st

URL = httpx.URL("https://api.close.com/api/v1")
SECRET = "redis-password-0815"
NOTHING = (None, -2, -2)
_PLACES = itertools.count()


class Recorder:
    """Stands for the storage: says what was asked of it."""

    def __getattr__(self, name: str) -> Any:
        return lambda *arguments: (name, *arguments)


class Asked:
    """Answers what a generator asks, in order, and keeps what it was."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.asked: list[tuple[Any, ...]] = []

    def of(self, steps: Generator[Ask, Any, Any]) -> Any:
        """Drive it to its end, and give what it returns."""
        try:
            step = next(steps)
            while True:
                recorder: Any = Recorder()
                self.asked.append(step.what(recorder))
                answer = self.answers.pop(0)
                if isinstance(answer, Exception):
                    step.error = answer
                else:
                    step.answer = answer
                step = steps.send(None)
        except StopIteration as stop:
            return stop.value


class World:
    """One process' view: its budgets, and what it shares."""

    def __init__(self, organization: str | None = None, place: str = "redis://of.one.test") -> None:
        self.now = 100.0
        self.pace = Pace(Pacer(), Pacer(), 3, common=organization is not None)
        self.shared = SharedBudgets(
            Pacing(storage=place, organization=organization),
            "https://a/",
            "fingerprint",
            organization,
            lambda: self.now,
            lambda: 5000.0,
        )

    def claim(self, *answers: Any, until: float = 1e9) -> tuple[Any, list[Any]]:
        """Claim a place; gives the wait, and the names of what was asked."""
        asked = Asked(*answers)
        wait = asked.of(self.shared.claim(self.pace, "GET /", until))
        return wait, [what[0] for what in asked.asked]


def test_nothing_known_lets_a_request_go() -> None:
    """As long as nobody was told a limit, there is nothing to count."""
    assert World().claim(NOTHING) == (0.0, ["look"])


def test_limit_that_others_were_told_holds_here() -> None:
    """The limit is taken over, and a place in the window is taken."""
    world = World()

    assert world.claim((b"20 1.0", -2, -2), True) == (0.0, ["look", "take"])
    assert world.pace.key.rate == Rate(20, 1.0)


def test_full_window_tells_how_long_to_wait() -> None:
    """The wait ends when the window's oldest request is over."""
    wait, asked = World().claim((b"20 4.0", -2, -2), False, (5002.5, 0))

    assert asked == ["look", "take", "stats"]
    assert wait == pytest.approx(2.5, abs=0.05)


def test_wait_is_never_longer_than_a_window() -> None:
    """A clock that is wrong on some machine holds nobody up for longer than a window."""
    assert World().claim((b"20 4.0", -2, -2), False, (9999.0, 0))[0] == pytest.approx(4, abs=0.05)
    assert 0 < World().claim((b"20 4.0", -2, -2), False, (0.0, 0))[0] < 0.1


def test_closed_budget_is_not_counted() -> None:
    """Who has to wait takes no place."""
    assert World().claim((b"20 1.0", 1500, -2)) == (1.5, ["look"])
    assert World().claim((b"20 1.0", -2, 2500)) == (2.5, ["look"])


def test_full_organization_takes_no_place_of_the_key() -> None:
    """The organization's window is looked at first, and counted last."""
    known = (b"20 1.0", -2, -2)

    assert World("orga_1").claim(known, False, (5000.5, 0))[1] == ["look", "free", "stats"]
    assert World("orga_1").claim(known, True, True, True) == (0.0, ["look", "free", "take", "take"])
    assert World("orga_1").claim(known, True, True, False, (5000.5, 0))[0] == pytest.approx(0.5, abs=0.05)


@pytest.mark.parametrize(
    "value", [b"", b"20", b"0 1", b"-3 1", b"20 0", b"20 nan", b"20 inf", b"\xff 1", b"a b", 7]
)
def test_what_is_no_limit_is_not_read_as_one(value: object) -> None:
    """Anything else that stands there is as if nothing did."""
    world = World(place="redis://of.foreign.values")

    assert world.claim((value, -2, -2)) == (0.0, ["look"])
    assert world.pace.key.rate is None


@given(st.lists(st.none() | st.integers() | st.text(max_size=5) | st.binary(max_size=9), max_size=4))
def test_no_answer_makes_a_call_fail(answer: list[object]) -> None:
    """Whatever the storage says to the first question, the request goes."""
    # A place of its own, as one that failed is not asked again.
    world = World(place=f"redis://of.any.answer/{next(_PLACES)}")
    wait, asked = world.claim(answer, *[True] * 5)

    assert asked
    assert wait >= 0


def test_storage_that_fails_is_left_alone_for_a_while(caplog: pytest.LogCaptureFixture) -> None:
    """One failure, one warning; nobody asks again until the pause is over, then one caller does."""
    caplog.set_level(logging.INFO, logger="close_crm")
    world = World(place=f"redis://user:{SECRET}@of.failing.test:1234/5?x=1")

    assert world.claim(ConnectionError(f"no way to {SECRET}")) == (0.0, ["look"])
    assert world.claim() == (0.0, [])
    world.now += PAUSE
    assert world.claim(TimeoutError()) == (0.0, ["look"])
    assert len(caplog.records) == 1
    world.now += PAUSE
    steps = world.shared.claim(world.pace, "GET /", 1e9)
    next(steps)
    assert world.claim() == (0.0, [])  # one caller tries it at a time
    steps.close()
    world.now += PAUSE
    assert world.claim(NOTHING) == (0.0, ["look"])
    assert world.claim(NOTHING) == (0.0, ["look"])

    assert [record.levelname for record in caplog.records] == ["WARNING", "INFO"]
    assert "redis://of.failing.test:1234/5 failed (ConnectionError)" in caplog.text
    assert SECRET not in caplog.text
    assert "user" not in caplog.text


def test_slow_storage_is_one_that_fails() -> None:
    """Answers that come, but too late, add up."""
    world = World("orga_1", "redis://of.slow.test")
    asked: list[Ask] = []
    steps = world.shared.claim(world.pace, "GET /", 1e9)
    ask = next(steps)
    with pytest.raises(StopIteration) as done:
        while True:
            asked.append(ask)
            ask.answer = (b"20 1.0", -2, -2) if len(asked) == 1 else True
            world.now += 0.9 * PATIENCE
            ask = steps.send(None)

    assert done.value.value == 0.0
    assert len(asked) == 3
    assert world.claim() == (0.0, [])


def test_process_that_is_busy_blames_no_storage(caplog: pytest.LogCaptureFixture) -> None:
    """A call that got no connection in time goes on; nothing is logged, and the next one asks again."""
    world = World(place="redis://of.busy.test")

    assert world.claim(Busy()) == (0.0, ["look"])
    assert world.claim(NOTHING) == (0.0, ["look"])
    assert caplog.text == ""


def test_time_in_the_queue_is_not_the_storages() -> None:
    """However long a call waited for connections in all, the storage is asked to the end."""
    world = World("orga_1", "redis://of.queue.test")
    steps = world.shared.claim(world.pace, "GET /", 1e9)
    step = next(steps)
    asked = 1
    with pytest.raises(StopIteration) as done:
        while True:
            step.answer = (b"20 1.0", -2, -2) if asked == 1 else True
            step.queued = 0.9 * PATIENCE
            world.now += 0.9 * PATIENCE
            step = steps.send(None)
            asked += 1

    assert (done.value.value, asked) == (0.0, 4)


class Slow:
    """Stands for a storage, with so many places, that takes its time."""

    def __init__(self, places: Any) -> None:
        self.places = places

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
        """Fail, as connections do whose event loop is over."""
        msg = "Event loop is closed"
        raise RuntimeError(msg)


async def test_waiting_for_a_place_and_a_busy_event_loop_are_no_faults_of_the_storage(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Both are told from a storage that does not answer, in each colour."""
    monkeypatch.setattr(_storage, "PATIENCE", 0.1)
    sync_slow: Any = Slow(threading.Semaphore(0))
    full: Any = Slow(anyio.Semaphore(0))
    free: Any = Slow(anyio.Semaphore(1))
    asks = [Ask(lambda _: None), Ask(lambda _: None), Ask(free.held_up), Ask(free.silent)]
    _storage.ask_sync(asks[0], sync_slow)
    await _storage.ask_async(asks[1], full)
    await _storage.ask_async(asks[2], free)
    await _storage.ask_async(asks[3], free)

    assert [type(ask.error) for ask in asks] == [Busy, Busy, Busy, TimeoutError]
    assert free.places.value == 1


def test_interrupt_while_a_storage_is_asked_shows_nothing_of_it() -> None:
    """Ctrl-C goes on to the caller, without the library's frames and what they know, and gives the place back."""

    def interrupted(_: object) -> None:
        password = SECRET
        raise KeyboardInterrupt(len(password))

    storage: Any = Slow(threading.Semaphore(1))
    with pytest.raises(KeyboardInterrupt) as caught:
        _storage.ask_sync(Ask(interrupted), storage)

    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    assert SECRET not in "".join(shown.format())
    assert storage.places.acquire(blocking=False)


async def test_storage_that_can_not_be_closed_does_not_keep_the_client_open() -> None:
    """Closing goes on, whatever the storage's connections say."""
    broken: Any = Slow(None)
    async with AsyncClose("key_of_a_test") as aclose:
        aclose._http._storage = broken
    with Close("key_of_a_test") as close:
        close._http._storage = broken

    assert aclose._http.is_closed
    assert close._http.is_closed


def test_storage_is_not_asked_when_time_is_short() -> None:
    """A call that has less time left than the storage may take goes by what its process knows."""
    world = World()

    assert world.claim(until=world.now + PATIENCE / 2) == (0.0, [])


def test_only_news_is_told() -> None:
    """An answer that says what is known already costs nothing; a limit, and the end of a budget, are told."""
    world = World()
    world.pace.reserve(world.now)
    world.pace.expect(world.now, Rate(20, 0.7))
    asked = Asked(None)
    asked.of(world.shared.report(world.pace, "GET /", Closed(), 1e9))
    asked.of(world.shared.report(world.pace, "GET /", Closed(), 1e9))

    assert [(what[0], what[2]) for what in asked.asked] == [("put", "20 1.0")]
    asked = Asked((b"1", -2), None, (b"1", 9000))
    asked.of(world.shared.report(world.pace, "GET /", Closed(2.0, 3.0), 1e9))
    assert [what[0] for what in asked.asked] == ["look", "put", "look"]
    assert asked.asked[1][3] == 2.0


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
    ],
)
def test_settings_are_checked(settings: dict[str, Any], said: str) -> None:
    """What can't be used is refused at once, and an address is not repeated: it may hold a password."""
    with pytest.raises(errors.ConfigurationError, match=said) as caught:
        Pacing(**settings)

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
    """A repr names the place alone; settings are equal, copyable and picklable by value."""
    settings = Pacing(storage=storage)

    assert repr(settings) == f"Pacing(organization=None, organization_share=3, storage={shown!r})"
    assert pickle.loads(pickle.dumps(settings)) == copy.copy(settings) == settings  # noqa: S301


def test_pacing_takes_nothing_else() -> None:
    """An address in the place of the settings is refused, and not repeated."""
    wrong: Any = f"redis://:{SECRET}@host"
    with pytest.raises(errors.ConfigurationError, match="Pacing") as caught:
        Close("key_of_a_test", pacing=wrong)

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
    with Close(auth=grant) as one, Close("key_of_a_test", pacing=Pacing(organization="orga_2")) as other:
        pacers = one._http.pacers, other._http.pacers

    assert pacers[0] is not None
    assert pacers[1] is not None
    assert pacers[0].organization is pacers[1].organization
    with pytest.raises(errors.ConfigurationError, match="orga_2"):
        Close(auth=grant, pacing=Pacing(organization="orga_1"))


def test_lasting_fingerprint_tells_keys_apart_and_nothing_else() -> None:
    """It is the same in every process, another for another key, and holds nothing of the key."""
    key = "api_1234567890abcdef"
    own = Credentials.choose(key, None, URL).lasting_fingerprint
    code = f"from close_crm.auth import *; print(Credentials.choose({key!r}, None, httpx.URL('https://b')).lasting_fingerprint)"
    elsewhere = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout

    assert elsewhere.strip() == own
    assert own != Credentials.choose(key + "0", None, URL).lasting_fingerprint
    assert own != Credentials.choose(None, key, URL).lasting_fingerprint
    assert key not in own


def test_lasting_fingerprint_of_a_grant_outlives_its_tokens() -> None:
    """Tokens change with each refresh, the user they are for stays; without a user a grant is told from all others."""
    one, renewed = signer("user_1", "orga_1", "token"), signer("user_1", "orga_1", "new_token")

    assert one.lasting_fingerprint == renewed.lasting_fingerprint
    assert one.lasting_fingerprint != signer("user_2", "orga_1", "token").lasting_fingerprint
    assert signer(None, None, "token").lasting_fingerprint != signer(None, None, "token").lasting_fingerprint
