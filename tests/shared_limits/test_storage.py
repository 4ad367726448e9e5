"""What is shared through a Redis, and what happens without it.

Another process is played by forgetting what this one knows; `test_processes.py` has real ones.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import re
import socket
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

import close_crm
import httpx2 as httpx
import pytest
from close_crm import AsyncClose, Clock, Close, RateLimits, RateLimitState, errors
from close_crm.shared_limits.health import PAUSE
from close_crm.shared_limits.redis_store import PATIENCE
from close_crm.transport.drivers import AsyncHTTP
from close_emulator import Emulator

from tests.colours import COLOURS, Colour, client
from tools.redis_server import PASSWORD, Server, free_port

KEY = "api_key_that_nobody_may_see"
GROUP = "GET /me/"
ME = {"id": "user_1", "first_name": "Ada", "organizations": []}


class Time:
    """Time that passes when somebody sleeps, and by the little that every look at it takes."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        """Sleep."""
        self.slept.append(seconds)
        self.now += seconds

    async def async_sleep(self, seconds: float) -> None:
        """Sleep."""
        self.sleep(seconds)

    @property
    def clock(self) -> Clock:
        """What a client is given."""
        return Clock(lambda: self.now, self.sleep, self.async_sleep, lambda: 0.0)


def told(limit: int, remaining: int, reset: float, status: int = 200) -> httpx.Response:
    """Make an answer that tells of a budget."""
    header = f"limit={limit}, remaining={remaining}, reset={reset}"
    return httpx.Response(status, headers={"RateLimit": header}, json=ME if status == 200 else {})


def answering(*answers: httpx.Response) -> Callable[[httpx.Request], httpx.Response]:
    """Return each answer once, the last one ever after."""
    left: Iterator[httpx.Response] = iter(answers)
    last = answers[-1]

    def answer(request: httpx.Request) -> httpx.Response:
        found = next(left, last)
        return httpx.Response(found.status_code, headers=found.headers, content=found.content)

    return answer


def known(close: Close) -> RateLimitState:
    """What is known of the one group that these tests use."""
    state = close.rate_limit_states.get(GROUP)
    assert state is not None
    return state


def windows(server: Server) -> list[int]:
    """How many requests each budget in Redis counts, in the present window and those after it."""
    with server.client() as inspected:
        budgets = [inspected.hgetall(name) for name in inspected.scan_iter()]
    counts = [sum(int(held) for name, held in budget.items() if name.isdigit()) for budget in budgets]
    return [count for count in counts if count]


def shown(error: BaseException) -> str:
    """All that a traceback with the values of variables shows."""
    return "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())


@pytest.mark.parametrize("colour", COLOURS)
def test_process_that_starts_fresh_keeps_to_the_limit_that_another_learnt(
    colour: Colour, redis_server: Server, forget: Callable[[], None]
) -> None:
    """The first process was told 3 a minute and used 2 of them: the second sends one, and waits with its next."""
    rate_limits = RateLimits(storage=redis_server.url)
    many = answering(told(3, 2, 59.5))
    with client(colour, many, api_key=KEY, rate_limits=rate_limits) as close:
        for _ in range(2):
            close.users.me()
    forget()
    clock = Time()
    with client(colour, many, api_key=KEY, rate_limits=rate_limits, clock=clock.clock, deadline=10) as close:
        close.users.me()
        with pytest.raises(errors.DeadlineExceeded, match="window"):
            close.users.me()

        assert (known(close).limit, known(close).remaining) == (3, 2)
    assert clock.slept == []


@pytest.mark.parametrize("colour", COLOURS)
def test_refusal_of_one_process_closes_the_budget_for_the_others(
    colour: Colour, redis_server: Server, forget: Callable[[], None]
) -> None:
    """After a 429 in one process another one, which knows nothing, waits before it sends."""
    rate_limits = RateLimits(storage=redis_server.url)
    with (
        client(
            colour, answering(told(20, 0, 30, 429)), api_key=KEY, rate_limits=rate_limits, deadline=20
        ) as close,
        pytest.raises(errors.RateLimited),
    ):
        close.users.me()
    forget()
    sent: list[httpx.Request] = []

    def count(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return told(20, 19, 30)

    with (
        client(colour, count, api_key=KEY, rate_limits=rate_limits, deadline=10) as close,
        pytest.raises(errors.DeadlineExceeded, match=r"ends in (29|30)"),
    ):
        close.users.me()
    with client(colour, count, api_key="another_key", rate_limits=rate_limits, deadline=10) as close:
        close.users.me()

    assert len(sent) == 1


@pytest.mark.parametrize("deadline", [20, 300])
@pytest.mark.parametrize("colour", COLOURS)
def test_pause_above_a_minute_that_another_process_was_answered_raises_at_once(
    colour: Colour, deadline: float, redis_server: Server, forget: Callable[[], None]
) -> None:
    """As in the process itself: Close is asked, its refusal is raised with the wait, and nobody waits."""
    rate_limits = RateLimits(storage=redis_server.url)
    clock = Time()
    for _ in range(2):
        with (
            client(
                colour,
                answering(told(20, 0, 120, 429)),
                api_key=KEY,
                rate_limits=rate_limits,
                deadline=deadline,
                clock=clock.clock,
            ) as close,
            pytest.raises(errors.RateLimited) as raised,
        ):
            close.users.me()
        forget()

        assert raised.value.retry_after == pytest.approx(120, abs=1)
    assert clock.slept == []


@pytest.mark.parametrize("colour", COLOURS)
def test_organizations_ceiling_holds_across_processes(
    colour: Colour, redis_server: Server, forget: Callable[[], None]
) -> None:
    """Keys of one organization in other processes leave less of its budget, whatever each key's own has left."""
    rate_limits = RateLimits(organization="orga_1", organization_share=2, storage=redis_server.url)
    handler = answering(told(2, 1, 59.5))
    for key in ("one_key", "another_key"):
        with client(colour, handler, api_key=key, rate_limits=rate_limits) as close:
            for _ in range(2):
                close.users.me()
        forget()
    with client(colour, handler, api_key="third_key", rate_limits=rate_limits, deadline=10) as close:
        close.users.me()  # knows of no limit yet, so that nothing holds it up

        with pytest.raises(errors.DeadlineExceeded, match="window"):
            close.users.me()
    names = RateLimits(organization="orga_2", storage=redis_server.url)
    forget()
    with client(colour, handler, api_key="key_elsewhere", rate_limits=names, deadline=10) as close:
        for _ in range(2):
            close.users.me()


@pytest.mark.parametrize("colour", COLOURS)
def test_nothing_in_redis_is_a_key_and_everything_expires(
    colour: Colour, redis_server: Server, forget: Callable[[], None]
) -> None:
    """Names and values hold fingerprints, never the API key, and none stays for good."""
    rate_limits = RateLimits(organization="orga_1", storage=redis_server.url)
    handler = answering(told(20, 19, 30), told(20, 0, 30))
    with client(colour, handler, api_key=KEY, rate_limits=rate_limits, deadline=10) as close:
        close.users.me()
        close.users.me()
    with redis_server.client() as inspected:
        names = list(inspected.scan_iter())
        dump = [(name, inspected.hgetall(name)) for name in names]
        lives = [inspected.pttl(name) for name in names]

    assert len(names) == 2
    assert all(name.startswith("close-crm/") for name in names)
    assert KEY not in repr(dump)
    assert all(0 < life <= 600_000 for life in lives)


@pytest.mark.parametrize("colour", COLOURS)
def test_calls_go_on_when_redis_dies_and_share_again_when_it_is_back(
    colour: Colour, mortal_server: Server, forget: Callable[[], None], caplog: pytest.LogCaptureFixture
) -> None:
    """One warning, without the password; the process keeps the limit by itself; later it asks Redis again."""
    caplog.set_level(logging.INFO, logger="close_crm")
    clock = Time()
    rate_limits = RateLimits(storage=mortal_server.url)
    handler = answering(*(told(20, left, 30) for left in (19, 18, 17, 16, 15, 14)))
    with client(colour, handler, api_key=KEY, rate_limits=rate_limits, clock=clock.clock) as close:
        close.users.me()
        mortal_server.kill()
        for _ in range(3):
            close.users.me()
        limits = known(close)
        mortal_server.start()
        close.users.me()
        still_alone = windows(mortal_server)
        clock.now += PAUSE
        close.users.me()

    lines = [record.getMessage() for record in caplog.records if "storage" in record.getMessage()]
    assert limits.remaining == 16
    assert still_alone == []
    assert windows(mortal_server) == [6]  # of five an answer told
    assert [line.partition(" failed")[0].partition(" answers")[0] for line in lines] == [
        f"The storage of rate limits at redis://127.0.0.1:{mortal_server.port}/0"
    ] * 2
    assert "ConnectionError" in lines[0]
    assert PASSWORD not in caplog.text


@pytest.mark.parametrize("colour", COLOURS)
def test_redis_that_hangs_holds_one_call_up_for_a_moment(
    colour: Colour, forget: Callable[[], None], caplog: pytest.LogCaptureFixture
) -> None:
    """A server that takes connections and says nothing costs one call its patience, and the next ones nothing."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        rate_limits = RateLimits(storage=f"redis://127.0.0.1:{silent.getsockname()[1]}")
        with client(colour, answering(told(20, 19, 30)), api_key=KEY, rate_limits=rate_limits) as close:
            begun = time.monotonic()
            close.users.me()
            first = time.monotonic() - begun
            for _ in range(5):
                close.users.me()
            rest = time.monotonic() - begun - first

    assert PATIENCE <= first < 4 * PATIENCE
    assert rest < PATIENCE
    assert caplog.text.count("failed (") == 1


@contextmanager
def dripping() -> Iterator[int]:
    """Return the port of a server whose one answer never ends, and comes byte by byte, each in good time."""
    over = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def drip(connection: socket.socket) -> None:
            with connection, suppress(OSError):
                while not over.wait(PATIENCE / 5):
                    connection.sendall(b"+")

        def accept() -> None:
            with suppress(OSError):
                while not over.is_set():
                    threading.Thread(target=drip, args=(listener.accept()[0],)).start()

        accepting = threading.Thread(target=accept)
        accepting.start()
        # A server that drips for ever would hold up a test that fails for ever, too.
        ending = threading.Timer(5, over.set)
        ending.start()
        try:
            yield listener.getsockname()[1]
        finally:
            over.set()
            ending.cancel()
            listener.shutdown(socket.SHUT_RDWR)
            accepting.join()


@pytest.mark.parametrize("colour", COLOURS)
def test_redis_that_drips_breaks_no_deadline(colour: Colour, forget: Callable[[], None]) -> None:
    """A server that says a little now and then is given up as soon as one that says nothing."""
    with dripping() as port:
        rate_limits = RateLimits(storage=f"redis://:{PASSWORD}@127.0.0.1:{port}")
        with client(
            colour, answering(told(20, 19, 30)), api_key=KEY, rate_limits=rate_limits, deadline=1.5 * PATIENCE
        ) as close:
            begun = time.monotonic()
            assert close.users.me().id == "user_1"
            took = time.monotonic() - begun

    assert took <= 1.5 * PATIENCE + 0.25


async def test_cancellation_while_a_connection_is_made_shows_no_password(forget: Callable[[], None]) -> None:
    """What is raised has no frames of the library, whose variables hold what it authenticates with."""
    asked = asyncio.Event()
    over = asyncio.Event()

    async def listen(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        assert PASSWORD.encode() in await reader.read(1000)
        asked.set()
        await over.wait()
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(listen, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    rate_limits = RateLimits(storage=f"redis://:{PASSWORD}@127.0.0.1:{port}")
    async with server, AsyncClose(KEY, rate_limits=rate_limits, transport=Emulator().transport()) as close:
        call = asyncio.ensure_future(close.users.me())
        await asked.wait()
        call.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await call
        over.set()

    assert PASSWORD not in shown(caught.value)


@pytest.mark.parametrize("colour", COLOURS)
def test_foreign_values_in_redis_do_no_harm(
    colour: Colour, redis_server: Server, forget: Callable[[], None]
) -> None:
    """What somebody else wrote under our names is not read as a limit, and makes no call fail."""
    rate_limits = RateLimits(storage=redis_server.url)
    handler = answering(told(20, 19, 30))
    with client(colour, handler, api_key=KEY, rate_limits=rate_limits) as close:
        close.users.me()
        close.users.me()
        with redis_server.client() as spoilt:
            for name in list(spoilt.scan_iter()):
                spoilt.delete(name)
                spoilt.set(name, "\u00fc 0 -1")

        assert close.users.me().id == "user_1"
        assert known(close).limit == 20


@pytest.mark.parametrize("colour", COLOURS)
def test_missing_extra_is_said_at_once(
    colour: Colour, monkeypatch: pytest.MonkeyPatch, forget: Callable[[], None]
) -> None:
    """Without the library the client is not made, and the error says what to install."""
    monkeypatch.setitem(sys.modules, "redis", None)
    rate_limits = RateLimits(storage="redis://127.0.0.1")

    with (
        pytest.raises(errors.ConfigurationError, match=r"pip install 'close-crm\[redis\]'"),
        client(colour, answering(told(1, 1, 1)), api_key=KEY, rate_limits=rate_limits),
    ):
        pass


@pytest.mark.parametrize("colour", COLOURS)
def test_address_that_redis_refuses_is_not_shown(colour: Colour, forget: Callable[[], None]) -> None:
    """An address with a wrong argument is refused when the client is made, without its password in any text."""
    rate_limits = RateLimits(storage=f"redis://:{PASSWORD}@127.0.0.1/0?socket_timeout=soon")

    with (
        pytest.raises(errors.ConfigurationError) as caught,
        client(colour, answering(told(1, 1, 1)), api_key=KEY, rate_limits=rate_limits),
    ):
        pass
    assert PASSWORD not in shown(caught.value)


@pytest.mark.parametrize("colour", COLOURS)
def test_password_of_redis_is_in_no_traceback(colour: Colour, forget: Callable[[], None]) -> None:
    """A call that fails, and a Redis that can't be reached, leave no password in what is raised and shown."""
    rate_limits = RateLimits(storage=f"redis://:{PASSWORD}@127.0.0.1:{free_port()}")
    refused = answering(httpx.Response(401, json={"error": "no"}))
    with (
        client(colour, refused, api_key=KEY, rate_limits=rate_limits) as close,
        pytest.raises(errors.CloseError) as caught,
    ):
        close.users.me()

    assert PASSWORD not in shown(caught.value)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("scheme", ["redis", "rediss"])
def test_address_can_not_make_calls_wait(colour: Colour, scheme: str, forget: Callable[[], None]) -> None:
    """A timeout in the address is overruled: how long calls may be held up is not Redis' to say, nor TLS'."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"{scheme}://127.0.0.1:{silent.getsockname()[1]}?socket_timeout=5"
        with client(
            colour, answering(told(20, 19, 30)), api_key=KEY, rate_limits=RateLimits(storage=url), deadline=30
        ) as close:
            begun = time.monotonic()
            close.users.me()

    assert time.monotonic() - begun < 4 * PATIENCE


async def test_cancelled_calls_leave_counts_and_connections_whole(
    redis_server: Server, forget: Callable[[], None]
) -> None:
    """Calls that are cut off while they ask Redis hold no place, and those after them are answered rightly."""
    emulator = Emulator()
    emulator.limits.set(100_000, window=1)
    async with AsyncClose(
        emulator.api_key, transport=emulator.transport(), rate_limits=RateLimits(storage=redis_server.url)
    ) as close:
        id = (await close.users.me()).id
        for number in range(200):
            task = asyncio.ensure_future(close.users.me())
            for _ in range(number % 23):
                await asyncio.sleep(0)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        answers = [(await close.users.me()).id for _ in range(10)]

        http = close._http
        assert isinstance(http, AsyncHTTP)
        assert http.limiters is not None
        pace = http.limiters.of(GROUP)
        assert (len(pace.key._held), len(pace.organization._held)) == (0, 0)
        shared: Any = http._context.core.shared
        assert shared is not None
        assert not shared._health._failed
    assert answers == [id] * 10


def test_one_client_in_two_runs_of_asyncio(redis_server: Server, forget: Callable[[], None]) -> None:
    """Connections of a run that is over are dropped: Redis is asked in the next one, and not blamed."""
    emulator = Emulator()
    emulator.limits.set(500, window=20)
    close = AsyncClose(
        emulator.api_key, transport=emulator.transport(), rate_limits=RateLimits(storage=redis_server.url)
    )

    async def calls(last: bool) -> None:
        await asyncio.gather(*(close.users.me() for _ in range(5)))
        if last:
            await close.aclose()

    for last in (False, False, True):
        asyncio.run(calls(last))

    shared: Any = close._http._context.core.shared
    assert shared is not None
    assert not shared._health._failed
    assert windows(redis_server)[0] >= 15


FORKED = """
import json, os, sys
from close_crm import Close, RateLimits
url, key, storage, calls = sys.argv[1:]
close = Close(key, base_url=url, rate_limits=RateLimits(storage=storage), tz_offset=None)
id = close.users.me().id
child = os.fork()
wrong = sum(close.users.me().id != id for _ in range(int(calls)))
if child == 0:
    os._exit(wrong)
_, status = os.waitpid(child, 0)
print(json.dumps({"parent": wrong, "child": os.waitstatus_to_exitcode(status)}))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_fork_with_an_open_storage(redis_server: Server, forget: Callable[[], None]) -> None:
    """Parent and child go on with one client, and the shared window counts the requests of both."""
    emulator = Emulator()
    emulator.limits.set(500, window=20)
    with emulator.serve() as url:
        arguments = [url, emulator.api_key, redis_server.url, "50"]
        done = subprocess.run(
            [sys.executable, "-c", FORKED, *arguments],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    assert json.loads(done.stdout) == {"parent": 0, "child": 0}
    assert done.stderr == ""
    [booked] = windows(redis_server)
    assert 101 <= booked <= 151  # on a busy machine some are booked ahead


def test_threads_share_one_storage(redis_server: Server, forget: Callable[[], None]) -> None:
    """Sixteen threads at once with one client: each call is answered, and counted once."""
    emulator = Emulator()
    emulator.limits.set(10_000, window=30)
    rate_limits = RateLimits(storage=redis_server.url)
    with (
        Close(
            emulator.api_key, transport=emulator.transport(), rate_limits=rate_limits, tz_offset=None
        ) as close,
        ThreadPoolExecutor(16) as pool,
    ):
        close.users.me()
        ids = set(pool.map(lambda _: close.users.me().id, range(200)))

    assert len(ids) == 1
    [booked] = windows(redis_server)
    assert 201 <= booked <= 251  # on a busy machine some are booked ahead


def test_example_of_the_readme(
    redis_server: Server,
    forget: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """It prints what is left for the key and for all keys, and its requests are counted in Redis."""
    text = (Path(__file__).parents[2] / "docs" / "rate-limits.md").read_text()
    [example] = [
        code
        for code in re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
        if "RateLimits(" in code
    ]
    example = re.sub(r"redis://[^\"]+", redis_server.url, example.replace("orga_...", "orga_1"))
    emulator = Emulator()
    emulator.limits.set(20, window=30)
    settings: dict[str, Any] = {"api_key": emulator.api_key, "transport": emulator.transport()}
    monkeypatch.setattr(close_crm, "Close", partial(Close, **settings))

    exec(example, {})  # noqa: S102 - the page's own text

    assert capsys.readouterr().out == "19 of 20 left for this key\n59 of 60 left for all keys\n"
    with redis_server.client() as inspected:
        assert len(list(inspected.scan_iter("close-crm/*"))) == 2
