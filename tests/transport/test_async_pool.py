"""The async client's pool within one event loop: a limit, turns in their order, and room for other servers."""

from __future__ import annotations

import asyncio
import logging
import socket
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import AsyncClose, RetryPolicy, errors
from close_crm.transport.adopted import adopt

from tools.fault_server import FaultServer, hang, scripted, whole

pytestmark = pytest.mark.usefixtures("each_network")

ONCE: Any = {"tz_offset": None, "retry": RetryPolicy(attempts=1), "rate_limits": False}


@asynccontextmanager
async def client(
    server: FaultServer, *, most: int = 2, idle: int = 2, expiry: float = 60
) -> AsyncIterator[AsyncClose]:
    """Open a client with so many connections."""
    transport = httpx.AsyncHTTPTransport(
        limits=httpx.Limits(max_connections=most, max_keepalive_connections=idle, keepalive_expiry=expiry)
    )
    async with AsyncClose("key", base_url=server.url, transport=transport, **ONCE) as close:
        yield close


def pool_of(close: AsyncClose) -> Any:
    """Return the pool of the present event loop."""
    transport: Any = close._http._transport
    return transport._pool._pools.here()


def connections(close: AsyncClose) -> list[Any]:
    """Return the connections of the present event loop."""
    found: list[Any] = pool_of(close).connections
    return found


async def got(close: AsyncClose) -> str:
    """Make a call."""
    return (await close.opportunities.get("oppo_1")).id


async def test_no_more_connections_than_the_limit() -> None:
    """Two hundred tasks with two connections all get their turns, and leave the connections idle."""
    with scripted() as server:
        async with client(server) as close:
            answers = await asyncio.gather(*(got(close) for _ in range(200)))

            assert answers == ["oppo_1"] * 200
            assert server.connections == 2
            assert [connection.is_idle() for connection in connections(close)] == [True, True]


async def test_callers_get_their_turns_in_order() -> None:
    """With one connection, calls are sent in the order in which they were made, later ones included."""
    with scripted() as server:
        async with client(server, most=1) as close:
            order: list[int] = []

            async def call(number: int) -> None:
                await got(close)
                order.append(number)
                if number < 10:
                    await got(close)
                    order.append(number + 100)

            await asyncio.gather(*(call(number) for number in range(20)))

            assert [number for number in order if number < 100] == list(range(20))
            assert order.index(100) > order.index(19)


async def test_who_gives_up_waiting_holds_nobody_back() -> None:
    """Callers that are cancelled while they wait leave the line, and the next one goes on."""
    with scripted() as server:
        async with client(server, most=1) as close:
            calls = [asyncio.ensure_future(got(close)) for _ in range(10)]
            await asyncio.sleep(0)
            for call in calls[1:9]:
                call.cancel()

            answers = await asyncio.gather(*calls, return_exceptions=True)
            assert [answers[0], answers[9]] == ["oppo_1"] * 2
            assert all(isinstance(answer, asyncio.CancelledError) for answer in answers[1:9])
            assert await got(close) == "oppo_1"


async def test_a_cancelled_call_gives_its_place_back() -> None:
    """The connection of a call that is cancelled during its wait is closed, and another may be opened."""
    waiting, going_on = threading.Event(), threading.Event()

    def turn(connection: socket.socket, stop: threading.Event) -> None:
        waiting.set()
        going_on.wait(30)

    with scripted(turn, whole) as server:
        async with client(server, most=1) as close:
            call = asyncio.ensure_future(got(close))
            await asyncio.to_thread(waiting.wait, 30)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            assert connections(close) == []
            going_on.set()

            assert await got(close) == "oppo_1"


async def test_waiting_for_a_connection_keeps_its_timeout() -> None:
    """Who gets no connection in time gets an error that says so, and nothing of it was sent."""
    with scripted(hang) as server:
        async with client(server, most=1) as close:
            first = asyncio.ensure_future(got(close))
            await asyncio.sleep(0)
            with pytest.raises(errors.TransportError, match="PoolTimeout") as caught:
                await close.with_options(timeout=httpx.Timeout(30, pool=0.01)).opportunities.get("oppo_1")
            first.cancel()

            assert not caught.value.maybe_applied
            with pytest.raises(asyncio.CancelledError):
                await first


async def test_idle_connection_to_another_server_makes_room() -> None:
    """One transport for two servers closes the idle connection to the one when the other needs its place."""
    transport = httpx.AsyncHTTPTransport(limits=httpx.Limits(max_connections=1, max_keepalive_connections=1))
    adopt(transport)
    with scripted() as here, scripted() as there:
        async with httpx.AsyncClient(transport=transport) as plain:
            answers = [(await plain.get(f"{server.url}/x")).status_code for server in (here, there, here)]

    assert answers == [200] * 3
    assert (here.connections, there.connections) == (2, 1)


@pytest.mark.parametrize(
    ("idle", "expiry"), [(0, 60.0), (2, 0.0)], ids=["none may be idle", "idle ones expire at once"]
)
async def test_connections_that_may_not_be_kept_are_closed(idle: int, expiry: float) -> None:
    """Each of three calls has a connection of its own, and at most the last one is left."""
    with scripted() as server:
        async with client(server, idle=idle, expiry=expiry) as close:
            for _ in range(3):
                assert await got(close) == "oppo_1"

            assert server.connections == 3
            assert len(connections(close)) <= 1


async def test_a_connection_that_the_server_closed_is_not_used() -> None:
    """A connection that was closed while it was idle is replaced before anything is sent over it."""

    def answer_and_close(connection: socket.socket, stop: threading.Event) -> None:
        whole(connection, stop)
        connection.shutdown(socket.SHUT_WR)

    with scripted(answer_and_close, whole) as server:
        async with client(server) as close:
            assert await got(close) == "oppo_1"
            (connection,) = connections(close)
            while not connection.has_expired():  # noqa: ASYNC110 - nothing announces what a socket gets
                await asyncio.sleep(0)
            assert await got(close) == "oppo_1"

    assert server.connections == 2


async def test_connection_of_a_call_that_ends_elsewhere_is_closed() -> None:
    """A program's log that raises ends a call between its connection and its body: the connection is closed at once."""
    held: list[Any] = []

    class BrokenLog(logging.Filter):
        def filter(self, record: logging.LogRecord) -> bool:
            held.extend(pool_of(close)._living())
            raise LookupError("of the program's log")

    log, broken = logging.getLogger("httpx2"), BrokenLog()
    before = log.level
    with scripted() as server:
        async with client(server, most=1) as close:
            log.setLevel(logging.INFO)
            log.addFilter(broken)
            try:
                with pytest.raises(errors.TransportError, match="of the program's log"):
                    await got(close)
            finally:
                log.removeFilter(broken)
                log.setLevel(before)

            # Held here, so that nothing but the end of the call can have taken it off the count.
            assert len(held) == 1
            assert connections(close) == []
            assert await got(close) == "oppo_1"
