"""One storage in threads, tasks, event loops and forks of a program."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from close_crm import AsyncClose, Close, RateLimits
from close_crm.transport.drivers import AsyncHTTP
from close_emulator import Emulator

from tools.redis_server import Server

from .answers import GROUP, windows


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


def test_one_client_in_several_event_loops_at_once(redis_server: Server, forget: Callable[[], None]) -> None:
    """Four threads with an event loop each: one limit for all, over connections of each loop's own."""
    loops, tasks, each = 4, 5, 4
    emulator = Emulator()
    emulator.limits.set(500, window=20)
    close = AsyncClose(
        emulator.api_key, transport=emulator.transport(), rate_limits=RateLimits(storage=redis_server.url)
    )
    begin = threading.Barrier(loops)

    async def call() -> None:
        for _ in range(each):
            await close.users.me()

    async def calls() -> None:
        begin.wait()
        await asyncio.gather(*(call() for _ in range(tasks)))

    with redis_server.client() as admin, ThreadPoolExecutor(loops) as pool:
        before = admin.info("stats")["total_connections_received"]
        for done in [pool.submit(asyncio.run, calls()) for _ in range(loops)]:
            done.result()
        connections = admin.info("stats")["total_connections_received"] - before
        shared: Any = close._http._context.core.shared
        store: Any = close._http._store
        asyncio.run(close.aclose())

        assert not shared._health._failed
        assert loops <= connections <= loops * tasks
        assert store._loops._kept == {}
        assert windows(redis_server)[0] >= loops * tasks * each


def test_more_threads_than_connections_wait_for_each_other(
    redis_server: Server, forget: Callable[[], None]
) -> None:
    """Seventy threads with one client share its 32 connections; Redis is not blamed, and every call is answered."""
    emulator = Emulator()
    emulator.limits.set(10_000, window=30)
    begin = threading.Barrier(70)

    def call(close: Close) -> str:
        begin.wait()
        return close.users.me().id

    settings: Any = {"rate_limits": RateLimits(storage=redis_server.url), "tz_offset": None}
    with (
        Close(emulator.api_key, transport=emulator.transport(), **settings) as close,
        redis_server.client() as admin,
        ThreadPoolExecutor(begin.parties) as pool,
    ):
        before = admin.info("stats")["total_connections_received"]
        answers = set(pool.map(call, [close] * begin.parties))
        connections = admin.info("stats")["total_connections_received"] - before
        shared: Any = close._http._context.core.shared

        assert len(answers) == 1
        assert connections <= 32
        assert not shared._health._failed


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


#: The question has been sent, and its answer is not read before the child has ended.
FORKED_WITHIN = """
import os, sys, threading
from close_crm import Close, RateLimits
from close_crm.ratelimit.store import StoreCommand
from close_crm.shared_limits import redis_store
url, key, storage, forker = sys.argv[1:]
redis_store.PATIENCE = 20
StoreCommand.__init__.__defaults__ = (20,)
parent, statuses = os.getpid(), []
armed, asked, ended = threading.Event(), threading.Event(), threading.Event()

def call(until=lambda: True):
    wrong = close.users.me().id != id
    while not until():
        wrong += close.users.me().id != id
    return wrong

def fork():
    child = os.fork()
    if child:
        statuses.append(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
        ended.set()
    return child

def fork_elsewhere():
    asked.wait()
    if not fork():
        os._exit(sum(call() for _ in range(20)))

def pausing(read):
    def paused(*how):
        if armed.is_set() and not asked.is_set():
            asked.set()
            fork() if forker == "asker" else ended.wait()
        return read(*how)
    return paused

def connected(self, inner, plain=redis_store._Socket.__init__):
    plain(self, inner)
    self.recv, self.recv_into = pausing(self.recv), pausing(self.recv_into)

redis_store._Socket.__init__ = connected
close = Close(key, base_url=url, rate_limits=RateLimits(storage=storage), tz_offset=None)
id = close.users.me().id
armed.set()
if forker == "another thread":
    threading.Thread(target=fork_elsewhere, daemon=True).start()
wrong = call(until=asked.is_set) + sum(call() for _ in range(20))
if os.getpid() != parent:
    os._exit(wrong)
print(wrong, statuses, bool(close._http._context.core.shared._health._failed))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.parametrize("forker", ["asker", "another thread"])
def test_fork_within_a_question(forker: str, redis_server: Server, forget: Callable[[], None]) -> None:
    """A child forked while Redis is asked works on, and leaves the answer to its parent, who doesn't blame Redis."""
    emulator = Emulator()
    emulator.limits.set(500, window=20)
    with emulator.serve() as url:
        arguments = [url, emulator.api_key, redis_server.url, forker]
        done = subprocess.run(
            [sys.executable, "-W", "ignore::DeprecationWarning", "-c", FORKED_WITHIN, *arguments],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    assert (done.stdout, done.stderr) == ("0 [0] False\n", "")


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
