"""RQ's timer, which raises `JobTimeoutException` from a signal handler, at any point of a call with shared limits."""

from __future__ import annotations

import gc
import os
import random
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, Final

import pytest
from close_crm import Clock, Close, RateLimits
from close_emulator import Emulator
from rq.timeouts import JobTimeoutException, UnixSignalDeathPenalty

from tools.redis_server import Server
from tools.soak.interrupts import Interrupter

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGALRM"), reason="this system has no SIGALRM")
#: Seconds that a job may take here: none does, for the tests let the timer go off themselves.
LONG: Final = 600
#: Seconds after which something is taken to hang.
HANGS: Final = 20


def goes_off() -> None:
    """Let the timer go off, in the main thread, from whichever thread."""
    signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGALRM)


@contextmanager
def job(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Do a job as RQ's workers do, whose time limit comes out of it; nothing is logged, so that nobody is blamed."""
    timer: Any = UnixSignalDeathPenalty
    with pytest.raises(JobTimeoutException), timer(LONG, JobTimeoutException):
        yield
    assert signal.getsignal(signal.SIGALRM) is signal.SIG_DFL
    assert caplog.messages == []


def goes_on(close: Close, id: str) -> None:
    """Make the same call in another thread, and again in this one: no lock is held, no place is taken."""
    answers: list[str] = []
    thread = threading.Thread(target=lambda: answers.append(close.users.me().id), daemon=True)
    thread.start()
    thread.join(HANGS)
    answers.append(close.users.me().id)

    assert answers == [id] * 2


@contextmanager
def no_finalizers() -> Iterator[None]:
    """Run none of objects that were left before: what one raises is ignored by Python itself."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@pytest.fixture
def emulator() -> Emulator:
    """One with more requests in a window than a test makes."""
    found = Emulator()
    found.limits.set(50_000, window=60)
    return found


def client(emulator: Emulator, storage: str, **settings: Any) -> Close:
    """Return a client that shares limits."""
    return Close(
        emulator.api_key,
        transport=emulator.transport(),
        rate_limits=RateLimits(storage=storage),
        tz_offset=None,
        **settings,
    )


def test_timer_goes_off_while_redis_is_asked(
    emulator: Emulator, forget: Callable[[], None], caplog: pytest.LogCaptureFixture
) -> None:
    """A Redis that says nothing is waited for: the wait ends in the job's time limit, and Redis is not blamed."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        held: list[socket.socket] = []

        def accept() -> None:
            with suppress(OSError):
                held.append(silent.accept()[0])
                held[0].recv(100)
                goes_off()

        thread = threading.Thread(target=accept)
        thread.start()
        with client(emulator, f"redis://127.0.0.1:{silent.getsockname()[1]}") as close:
            with job(caplog):
                close.users.me()
            shared: Any = close._http._context.core.shared
            store: Any = close._http._store

            assert not shared._health._failed
            assert store._connections.places._value == 32
        thread.join()
        for connection in held:
            connection.close()


def test_timer_goes_off_in_a_hook(
    emulator: Emulator, redis_server: Server, forget: Callable[[], None], caplog: pytest.LogCaptureFixture
) -> None:
    """Errors of hooks are logged and dropped; a job's time limit is none of these."""
    armed = [True]

    def hook(event: object) -> None:
        if armed and armed.pop():
            goes_off()

    with client(emulator, redis_server.url) as plain:
        id = plain.users.me().id
    with client(emulator, redis_server.url, hooks=[hook]) as close:
        with job(caplog):
            close.users.me()
        goes_on(close, id)


@pytest.mark.parametrize("shared", [True, False])
def test_timer_goes_off_in_a_wait(
    *,
    shared: bool,
    emulator: Emulator,
    redis_server: Server,
    forget: Callable[[], None],
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Who waits for its turn leaves the line."""
    now = [1000.0]

    def sleep(seconds: float) -> None:
        now[0] += seconds
        goes_off()

    emulator.limits.set(1, window=30)
    with Close(
        emulator.api_key,
        transport=emulator.transport(),
        tz_offset=None,
        rate_limits=RateLimits(storage=redis_server.url) if shared else True,
        clock=Clock(lambda: now[0], sleep),
        deadline=100,
    ) as close:
        close.users.me()
        with job(caplog):
            close.users.me()

        limiters: Any = close._http.limiters
        [limiter] = [limiters.of(group).key for group in limiters.key.groups()]
        assert (len(limiter._line), len(limiter._held)) == (0, 0)


#: Where the time limit goes off. Not in redis-py's record of its own metrics, which ignores every error.
PLACES: Final = {
    "close_crm": ("close_crm/",),
    "close_runtime": ("close_runtime/",),
    "limiter": ("close_crm/ratelimit/",),
    "redis": (
        "redis/client.py",
        "redis/connection.py",
        "redis/commands/",
        "redis/_parsers/",
        "redis/retry.py",
    ),
}


@pytest.mark.parametrize("within", PLACES)
def test_timer_goes_off_anywhere_in_a_call(
    within: str,
    emulator: Emulator,
    redis_server: Server,
    forget: Callable[[], None],
    caplog: pytest.LogCaptureFixture,
) -> None:
    """It comes out, leaves no lock held and no place taken, and nobody is blamed, wherever it goes off."""
    files = tuple(part.replace("/", os.sep) for part in PLACES[within])
    with client(emulator, redis_server.url, deadline=HANGS) as close:
        id = close.users.me().id
        with Interrupter(within=files) as counter:
            close.users.me()
        points = range(counter.passed)
        for at in sorted(random.Random(1).sample(points, min(60, len(points)))):  # noqa: S311 - a sample, no secret
            interrupter = Interrupter(at, files, kind=JobTimeoutException)
            with no_finalizers(), suppress(JobTimeoutException), interrupter:
                close.users.me()
                assert interrupter.passed <= at, "the time limit was swallowed"
            goes_on(close, id)
        shared: Any = close._http._context.core.shared
        store: Any = close._http._store
        limiters: Any = close._http.limiters

        assert not shared._health._failed
        assert store._connections.places._value == 32
        assert len(limiters.of("GET /me/").key._held) == 0
    assert caplog.messages == []
