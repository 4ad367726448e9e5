"""The sync client's pool: one owner for each connection, a limit, and turns for those who wait."""

from __future__ import annotations

import gc
import logging
import socket
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import Close, RetryPolicy, errors
from close_crm.transport.adopted import adopt
from close_crm.transport.pool import Pool, discard

from tools.fault_server import FaultServer, Turn, hang, in_turn, scripted, whole

pytestmark = pytest.mark.usefixtures("each_network")

ONCE: Any = {"tz_offset": None, "retry": RetryPolicy(attempts=1), "rate_limits": False}


@contextmanager
def client(
    server: FaultServer, *, most: int = 2, idle: int = 2, expiry: float = 60
) -> Iterator[tuple[Close, Pool]]:
    """Return a client with so many connections, and its pool."""
    transport = httpx.HTTPTransport(
        limits=httpx.Limits(max_connections=most, max_keepalive_connections=idle, keepalive_expiry=expiry)
    )
    with Close("key", base_url=server.url, transport=transport, **ONCE) as close:
        pool: Any = transport._pool
        yield close, pool


def gate() -> tuple[Turn, threading.Semaphore, threading.Event]:
    """Return a turn that waits before it answers, what counts those that wait, and what lets them answer."""
    waiting, go = threading.Semaphore(0), threading.Event()

    def turn(connection: socket.socket, stop: threading.Event) -> None:
        waiting.release()
        assert go.wait(30)
        whole(connection, stop)

    return turn, waiting, go


def got(close: Close) -> str:
    """Make a call."""
    return close.opportunities.get("oppo_1").id


def test_connections_are_used_again() -> None:
    """Calls one after another share a connection."""
    with scripted() as server, client(server) as (close, pool):
        assert [got(close) for _ in range(5)] == ["oppo_1"] * 5

        assert (server.connections, len(pool.connections)) == (1, 1)


def test_no_more_connections_than_the_limit() -> None:
    """Twenty threads with two connections all get their turns."""
    with scripted() as server, client(server) as (close, pool), ThreadPoolExecutor(20) as threads:
        answers = list(threads.map(lambda _: got(close), range(200)))

        assert answers == ["oppo_1"] * 200
        assert server.connections == 2
        assert all(connection.is_idle() for connection in pool.connections)


def test_who_waits_is_woken_by_who_ends() -> None:
    """A call that finds all connections taken goes on when one is returned, however that call ended."""
    turn, waiting, go = gate()
    with (
        scripted(turn, turn, whole) as server,
        client(server) as (close, _),
        ThreadPoolExecutor(3) as threads,
    ):
        first = [threads.submit(got, close) for _ in range(2)]
        assert all(waiting.acquire(timeout=30) for _ in range(2))
        third = threads.submit(got, close)
        go.set()

        assert [future.result(30) for future in (*first, third)] == ["oppo_1"] * 3
        assert server.connections == 2


def test_waiting_for_a_connection_keeps_its_timeout() -> None:
    """Who gets no connection in time gets an error of that, and nothing of it was sent."""
    turn, waiting, go = gate()
    with scripted(turn) as server, client(server, most=1) as (close, _), ThreadPoolExecutor(1) as threads:
        first = threads.submit(got, close)
        assert waiting.acquire(timeout=30)
        with pytest.raises(errors.TransportError, match="PoolTimeout") as caught:
            close.with_options(timeout=httpx.Timeout(30, pool=0.01)).opportunities.get("oppo_1")
        go.set()

        assert first.result(30) == "oppo_1"
        assert (caught.value.maybe_applied, len(server.requests)) == (False, 1)


def test_idle_connection_to_another_server_makes_room() -> None:
    """One transport for two servers closes the idle connection to the one when the other needs its place."""
    transport = httpx.HTTPTransport(limits=httpx.Limits(max_connections=1, max_keepalive_connections=1))
    adopt(transport)
    with scripted() as here, scripted() as there, httpx.Client(transport=transport) as plain:
        answers = [plain.get(f"{server.url}/x").status_code for server in (here, there, here)]

        assert answers == [200] * 3
        assert (here.connections, there.connections) == (2, 1)


@pytest.mark.parametrize(
    ("idle", "expiry"), [(0, 60.0), (2, 0.0)], ids=["none may be idle", "idle ones expire at once"]
)
def test_connections_that_may_not_be_kept_are_closed(idle: int, expiry: float) -> None:
    """Each call has a new connection where none may stay idle, or none for long."""
    with scripted() as server, client(server, idle=idle, expiry=expiry) as (close, pool):
        assert [got(close) for _ in range(3)] == ["oppo_1"] * 3

        assert server.connections == 3
        assert len(pool.connections) <= 1


def test_expired_connections_do_not_wait_for_a_rush() -> None:
    """Connections that were opened for many threads at once are closed one by one when one is enough again."""
    turn, waiting, go = gate()
    with (
        scripted(*[turn] * 5, whole) as server,
        client(server, most=5, idle=5, expiry=0.0) as (close, pool),
        ThreadPoolExecutor(5) as threads,
    ):
        rush = [threads.submit(got, close) for _ in range(5)]
        assert all(waiting.acquire(timeout=30) for _ in range(5))
        go.set()
        assert [future.result(30) for future in rush] == ["oppo_1"] * 5
        for _ in range(5):
            got(close)

        assert len(pool.connections) <= 2


def test_closing_the_client_ends_calls_under_way() -> None:
    """Another thread's call ends at once when the client is closed, and no socket stays open."""
    arrived = threading.Event()

    def arrive(connection: socket.socket, stop: threading.Event) -> None:
        arrived.set()
        hang(connection, stop)

    with scripted(arrive) as server, client(server) as (close, pool), ThreadPoolExecutor(1) as threads:
        call = threads.submit(got, close)
        assert arrived.wait(30)
        close.close()
        server.stop()

        assert isinstance(call.exception(30), errors.CloseError)
        assert not pool.connections
    gc.collect()


def test_answer_that_nobody_reads_gives_its_place_back() -> None:
    """A connection whose answer is dropped unread counts no more."""
    transport = httpx.HTTPTransport(limits=httpx.Limits(max_connections=1, max_keepalive_connections=1))
    adopt(transport)
    pool: Any = transport._pool

    def request(server: FaultServer) -> httpx.Request:
        timeout = {"timeout": dict.fromkeys(("connect", "read", "write", "pool"), 5.0)}
        return httpx.Request("GET", f"{server.url}/x", extensions=timeout)

    with scripted() as server:
        for ending in _ENDINGS:
            ending(transport.handle_request(request(server)))
            assert transport.handle_request(request(server)).read()
            assert len(pool.connections) <= 1
        transport.close()


def _close(response: httpx.Response) -> None:
    response.close()


def _break_off(response: httpx.Response) -> None:
    for _ in response.iter_raw(1):
        break
    response.close()


_ENDINGS: tuple[Callable[[httpx.Response], None], ...] = (_close, _break_off)


def test_connection_that_is_taken_while_it_is_looked_at_costs_no_other() -> None:
    """Who looks for a connection whose time is over closes no other one, if another thread took that one meanwhile."""
    with scripted() as server, client(server) as (close, pool):
        held: list[Any] = []
        with ThreadPoolExecutor(2) as threads:
            turn, waiting, go = gate()
            server.script = in_turn([turn, turn, whole])
            calls = [threads.submit(got, close) for _ in range(2)]
            for _ in calls:
                waiting.acquire()
            go.set()
            assert [call.result() for call in calls] == ["oppo_1"] * 2
        (idle,) = pool._idle.values()
        oldest = idle[0]

        def taken() -> bool:
            oldest.inner.has_expired = lambda: False
            held.append(idle.popleft())
            return True

        oldest.inner.has_expired = taken
        pool._prune(idle)

        assert held == [oldest]
        assert len(idle) == 1
        assert got(close) == "oppo_1"
        assert server.connections == 2
        discard(held)


def test_connection_of_a_call_that_ends_elsewhere_is_closed() -> None:
    """A program's log that raises ends a call between its connection and its body: the connection is closed at once."""
    held: list[Any] = []

    class BrokenLog(logging.Filter):
        def filter(self, record: logging.LogRecord) -> bool:
            held.extend(pool._living())
            raise LookupError("of the program's log")

    log, broken = logging.getLogger("httpx2"), BrokenLog()
    before = log.level
    with scripted() as server, client(server) as (close, pool):
        log.setLevel(logging.INFO)
        log.addFilter(broken)
        try:
            with pytest.raises(errors.TransportError, match="of the program's log"):
                got(close)
        finally:
            log.removeFilter(broken)
            log.setLevel(before)

        # Held here, so that nothing but the end of the call can have taken it off the count.
        assert len(held) == 1
        assert pool.connections == []
        assert got(close) == "oppo_1"
