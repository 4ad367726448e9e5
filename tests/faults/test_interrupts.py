"""A signal handler that raises, at any point of a call: nothing stays locked, taken or counted, and nobody hangs."""

from __future__ import annotations

import asyncio
import gc
import random
import signal
import socket
import sys
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import httpx2 as httpx
import pytest
from close_crm import AsyncClose, Close, RetryPolicy
from close_crm.clock import Clock
from close_crm.concurrency.promises import Promise
from close_crm.concurrency.shared_work import PATIENT, Join, SharedWork
from close_crm.errors import CloseError
from close_crm.oauth.auth import OAuth, OAuthApp, Tokens
from close_crm.ratelimit.queue import Line
from close_crm.transport.effects import run

from tools.fault_server import OBJECT, hang, head, scripted, whole
from tools.soak.interrupts import Interrupt, Interrupter, alarm

ONCE: Any = {"tz_offset": None, "retry": RetryPolicy(attempts=1), "rate_limits": False}
#: Seconds after which something is taken to hang.
HANGS: Final = 20
#: Points of a call that are tried in the suite; `make soak` sends real signals for longer.
SAMPLE: Final = 150


@pytest.fixture
def quiet_collector(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Leave unreported what is found when objects of interrupted functions of others are collected.

    A socket that was interrupted in connecting is closed then, and a coroutine of httpcore ended.
    """
    monkeypatch.setattr(sys, "unraisablehook", nothing)
    yield
    gc.collect()


def nothing(*_: object) -> None:
    """Do nothing."""


def in_thread(work: Callable[[], Any]) -> Any:
    """Do something in another thread, and return the outcome of it."""
    results: list[Any] = []

    def run() -> None:
        try:
            results.append(work())
        except BaseException as error:  # noqa: BLE001  # whatever it is, it is what is looked at
            results.append(error)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(HANGS)
    return results[0] if results else "it hangs"


def sampled(
    work: Callable[[], Any], size: int = SAMPLE, before: Callable[[], Any] = lambda: None
) -> Iterator[Interrupt]:
    """Do something again and again, interrupted at another point each time; yield the exceptions as they come out."""
    before()
    # The first time takes more steps than later ones.
    work()
    before()
    with Interrupter() as counter:
        work()
    tried = 0
    for at in sorted(random.Random(1).sample(range(counter.passed), min(SAMPLE, counter.passed))):  # noqa: S311
        before()
        interrupter = Interrupter(at)
        try:
            with interrupter:
                work()
        except Interrupt as interrupt:
            tried += 1
            # Still there, as in a program that keeps the exceptions that it caught.
            yield interrupt
        else:
            assert interrupter.passed <= at, "the exception was swallowed"
    assert tried > 50


def got(close: Close) -> str:
    """Make a call."""
    return close.opportunities.get("oppo_1").id


@pytest.mark.usefixtures("each_network")
@pytest.mark.filterwarnings(
    "ignore:unclosed:ResourceWarning"
)  # of a socket that was interrupted in connecting
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("connected", [True, False], ids=["connected", "connecting"])
def test_interrupted_call_leaves_no_lock_and_no_connection_taken(*, connected: bool) -> None:
    """Wherever a call is interrupted, its thread and others go on at once, over connections that are whole."""
    with scripted() as server, Close("key", base_url=server.url, deadline=HANGS / 2, **ONCE) as close:
        pool: Any = close._http._transport._pool

        def before() -> None:
            if not connected:
                pool.close()
                return
            # The third exchange of a connection and later ones go a short way.
            got(close)
            got(close)

        for interrupt in sampled(lambda: got(close), before=before):
            busy = [connection for connection in pool.connections if not connection.is_idle()]
            assert not busy, f"{busy} after {interrupt}"
            assert in_thread(lambda: got(close)) == "oppo_1", interrupt
            assert got(close) == "oppo_1", interrupt
            assert len(pool.connections) <= 1, interrupt


@pytest.mark.usefixtures("each_network")
@pytest.mark.filterwarnings(
    "ignore::RuntimeWarning"
)  # coroutines that were interrupted before they were awaited
def test_interrupted_task_leaves_no_connection_taken() -> None:
    """Where a handler raises inside a task, the client and its other tasks go on, over connections that are whole."""
    files = ("close_crm", "httpx2", "httpcore2", "h11")

    async def interrupt(close: AsyncClose, at: int) -> None:
        # anyio's own scopes may break in it, too, and with them the task.
        with suppress(Interrupt, RuntimeError), Interrupter(at, files):
            await close.opportunities.get("oppo_1")

    async def interrupt_all(url: str) -> None:
        async with AsyncClose("key", base_url=url, deadline=HANGS / 2, **ONCE) as close:
            pool: Any = close._http._transport._pool
            # The third exchange of a connection and later ones go a short way.
            for _ in range(3):
                await close.opportunities.get("oppo_1")
            with Interrupter(within=files) as counter:
                await close.opportunities.get("oppo_1")
            for at in range(0, counter.passed, counter.passed // SAMPLE):
                await asyncio.create_task(interrupt(close, at))
                assert all(connection.is_idle() for connection in pool.connections), at
                answers = await asyncio.gather(*(close.opportunities.get("oppo_1") for _ in range(2)))
                assert [answer.id for answer in answers] == ["oppo_1"] * 2

    with scripted() as server:
        asyncio.run(interrupt_all(server.url))


def test_interrupted_reading_of_fields_is_left_to_the_next() -> None:
    """Wherever the reading of a schema is interrupted, another thread reads it: nobody waits for one who is gone."""
    schema = {"fields": [{"id": "cf_1", "name": "Plan", "type": "text", "accepts_multiple_values": False}]}
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json=schema))
    with Close("key", transport=transport, **ONCE) as close:
        for interrupt in sampled(close.custom_fields.opportunity, before=close._kept["schemas"].clear):
            fields = in_thread(close.custom_fields.opportunity)
            assert fields["Plan"].id == "cf_1", interrupt


def test_interrupted_work_is_left_to_the_next() -> None:
    """Wherever work that others may wait for is interrupted, whoever wants its result next does it, without a wait."""
    shared = SharedWork()
    known: list[int] = []

    def work(number: int) -> Generator[Join, Any, int]:
        known.append(number)
        yield from ()
        return number

    def result() -> int:
        known.clear()
        steps = shared.result(
            lambda: next(iter(known), None), work, lambda: CloseError("late"), PATIENT, key="result"
        )
        return run(steps, lambda join: pytest.fail(f"waits: {join}"))

    for interrupt in sampled(lambda: [result(), result()]):
        assert result() == known[0], interrupt


def test_interrupted_wait_holds_nobody_up() -> None:
    """Who is interrupted in waiting for a result, or in bringing it, keeps it from nobody else."""
    points = 0
    for _ in range(3):
        # From 3.12 on, the first run of a function is not traced whole.
        counted: Promise[int] = Promise()
        with Interrupter() as counter:
            counted.wait(0.001)
            counted.keep(1)
        points = max(points, counter.passed)
    assert points > 10
    for at in range(points):
        promise: Promise[int] = Promise()
        ended: list[bool] = []
        with suppress(Interrupt), Interrupter(at):
            promise.wait(0.001)
            promise.keep(1)
        waiter = threading.Thread(target=lambda: ended.append(promise.wait(HANGS)), daemon=True)  # noqa: B023
        waiter.start()
        promise.keep(1)
        waiter.join(HANGS)
        assert (ended, promise.result) == ([True], 1)


def test_interrupted_refresh_loses_no_tokens() -> None:
    """Wherever the call that begins a refresh is interrupted, the tokens that it brings are used, and stored, once."""
    issued: list[str] = []
    stored: list[str] = []

    def token(request: httpx.Request) -> httpx.Response:
        issued.append(f"refresh_{len(issued) + 1}")
        answer = {"access_token": f"access_{len(issued)}", "refresh_token": issued[-1], "expires_in": 3600}
        return httpx.Response(200, json=answer)

    app = OAuthApp("client", "secret", transport=httpx.MockTransport(token))
    old = Tokens("access_0", "refresh_0", expires_at=datetime.now(UTC) - timedelta(minutes=1))
    auth = OAuth(app, old, on_refresh=lambda tokens: stored.append(tokens.access_token))
    answers = httpx.MockTransport(lambda request: httpx.Response(200, json={"id": "oppo_1"}))

    def begin() -> None:
        issued.clear()
        stored.clear()
        auth.use(old)

    with Close(auth=auth, transport=answers, **ONCE) as close:
        for interrupt in sampled(lambda: got(close), before=begin):
            assert in_thread(lambda: got(close)) == "oppo_1", interrupt
            assert (issued, stored) == (["refresh_1"], ["access_1"]), interrupt
            assert auth.tokens.refresh_token == "refresh_1"


def test_interrupted_call_is_counted_no_longer() -> None:
    """Wherever a call is interrupted, its place in the budget is free, also while its exception is kept."""
    now = [0.0]
    # The key's budget, and its organization's.
    reported = [
        ("RateLimit", "limit=5000, remaining=4999, reset=5"),
        ("RateLimit", "limit=15000, remaining=14999, reset=5"),
    ]
    answers = httpx.MockTransport(
        lambda request: httpx.Response(200, headers=reported, json={"id": "oppo_1"})
    )
    settings = {**ONCE, "rate_limits": True, "clock": Clock(time=lambda: now[0])}
    with Close("key_of_interrupted_calls", transport=answers, **settings) as close:
        for interrupt in sampled(lambda: got(close)):
            # In a new window, nothing but requests under way is taken off.
            now[0] += 10
            state = close.rate_limit_states["GET /opportunity/"]
            assert state.organization is not None
            assert (state.remaining, state.organization.remaining) == (5000, state.organization.limit), (
                interrupt
            )


@pytest.mark.usefixtures("each_network")
@pytest.mark.skipif(not hasattr(signal, "SIGALRM"), reason="this system has no SIGALRM")
@pytest.mark.parametrize("error", [TimeoutError("of the program"), Interrupt(), OSError(5, "of the program")])
def test_time_limit_of_the_program_is_not_taken_for_the_networks(error: Exception) -> None:
    """What a signal handler raises while an answer is awaited reaches the caller as it is; nothing is sent again."""
    with alarm(error) as send_signal:

        def late(connection: socket.socket, stop: threading.Event) -> None:
            send_signal()
            hang(connection, stop)

        patient = RetryPolicy(attempts=3, first_wait=0, longest_wait=0)
        settings = {**ONCE, "retry": patient}
        with scripted(late, whole) as server, Close("key", base_url=server.url, **settings) as close:
            with pytest.raises(type(error)) as caught:
                got(close)

            assert caught.value is error
            assert len(server.requests) == 1
            assert got(close) == "oppo_1"


@pytest.mark.skipif(not hasattr(signal, "SIGALRM"), reason="this system has no SIGALRM")
def test_time_limit_of_the_program_passes_hooks() -> None:
    """Errors of hooks are dropped; what a signal handler raises while one runs is none of these."""
    error = Interrupt()
    answers = httpx.MockTransport(lambda request: httpx.Response(200, json={"id": "oppo_1"}))
    with alarm(error) as send_signal:

        def hook(event: object) -> None:
            send_signal()

        with (
            Close("key", transport=answers, hooks=[hook], **ONCE) as close,
            pytest.raises(Interrupt) as caught,
        ):
            got(close)

    assert caught.value is error


@pytest.mark.usefixtures("each_network")
def test_no_cookie_is_kept() -> None:
    """Cookies of answers are not sent back: the jar's lock is one that an interrupt could leave held."""

    def cookie(connection: socket.socket, stop: threading.Event) -> None:
        connection.sendall(head(len(OBJECT), 200, "Set-Cookie: session=1; Path=/") + OBJECT)

    with scripted(cookie) as server, Close("key", base_url=server.url, **ONCE) as close:
        got(close)

        assert not close.get_httpx_client().cookies


def test_interrupted_caller_leaves_the_line_of_callers_whole() -> None:
    """Wherever a caller is interrupted that joins or leaves those who wait for a budget, others have their turn."""
    passed, at = True, 0
    while passed:
        line = Line()
        with suppress(Interrupt), Interrupter(at) as interrupter:
            line.join(1, 10.0)
            line.leave(1)
        passed = interrupter.passed > at
        at += 1

        assert line.is_turn(2, 1, 0.0)
        line.join(3, 0.0)
        assert not line.is_turn(4, 1, 0.0)

    assert at > 1
