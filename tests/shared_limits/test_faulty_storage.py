"""A Redis that hangs, drips, has foreign values, or can't be used at all."""

from __future__ import annotations

import asyncio
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import httpx2 as httpx
import pytest
import redis
import redis.asyncio
from close_crm import AsyncClose, RateLimits, errors
from close_crm.shared_limits.redis_store import PATIENCE, open_async, open_sync
from close_emulator import Emulator

from tests.colours import COLOURS, Colour, client
from tools.redis_server import PASSWORD, Server, free_port

from .answers import KEY, Time, answering, known, limited, shown


@pytest.mark.parametrize("colour", COLOURS)
def test_redis_that_hangs_holds_one_call_up_for_a_moment(
    colour: Colour, forget: Callable[[], None], caplog: pytest.LogCaptureFixture
) -> None:
    """A server that takes connections and says nothing costs one call its patience, and the next ones nothing."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        rate_limits = RateLimits(storage=f"redis://127.0.0.1:{silent.getsockname()[1]}")
        with client(colour, answering(limited(20, 19, 30)), api_key=KEY, rate_limits=rate_limits) as close:
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
            colour,
            answering(limited(20, 19, 30)),
            api_key=KEY,
            rate_limits=rate_limits,
            deadline=1.5 * PATIENCE,
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
    handler = answering(limited(20, 19, 30))
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
        client(colour, answering(limited(1, 1, 1)), api_key=KEY, rate_limits=rate_limits),
    ):
        pass


@pytest.mark.parametrize("colour", COLOURS)
def test_address_that_redis_refuses_is_not_shown(colour: Colour, forget: Callable[[], None]) -> None:
    """An address with a wrong argument is refused when the client is made, without its password in any text."""
    rate_limits = RateLimits(storage=f"redis://:{PASSWORD}@127.0.0.1/0?socket_timeout=soon")

    with (
        pytest.raises(errors.ConfigurationError) as caught,
        client(colour, answering(limited(1, 1, 1)), api_key=KEY, rate_limits=rate_limits),
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
            colour,
            answering(limited(20, 19, 30)),
            api_key=KEY,
            rate_limits=RateLimits(storage=url),
            deadline=30,
        ) as close:
            begun = time.monotonic()
            close.users.me()

    assert time.monotonic() - begun < 4 * PATIENCE


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("query", ["single_connection_client=true", "db=1&no_such_setting=1"])
def test_setting_that_the_library_does_not_take_is_refused_at_once(
    colour: Colour, query: str, forget: Callable[[], None]
) -> None:
    """What stands in the address and can't be used is an error of the client's making, not of each call."""
    rate_limits = RateLimits(storage=f"rediss://:{PASSWORD}@127.0.0.1?{query}")

    with (
        pytest.raises(
            errors.ConfigurationError, match=r"takes no (single_connection_client|no_such_setting)$"
        ) as caught,
        client(colour, answering(limited(1, 1, 1)), api_key=KEY, rate_limits=rate_limits),
    ):
        pass
    assert PASSWORD not in shown(caught.value)


@pytest.mark.parametrize("colour", COLOURS)
def test_setting_that_fails_when_it_is_used_fails_no_call(
    colour: Colour, redis_server: Server, forget: Callable[[], None], caplog: pytest.LogCaptureFixture
) -> None:
    """Versions of the library take this number for text: calls go on, and there is one warning at most."""
    rate_limits = RateLimits(storage=f"{redis_server.url}?socket_read_size=65536")
    with client(colour, answering(limited(20, 19, 30)), api_key=KEY, rate_limits=rate_limits) as close:
        assert [close.users.me().id for _ in range(3)] == ["user_1"] * 3

    assert len(caplog.messages) <= 1
    assert all("failed (TypeError)" in line for line in caplog.messages)


@pytest.mark.parametrize("opened", [open_sync, open_async])
def test_connections_are_not_the_addresss_to_count(opened: Callable[[RateLimits], Any]) -> None:
    """One connection, and a minute for its turn, would hold callers up; as many as may ask at once have one each."""
    made: list[Any] = []
    pool_of: Any = redis if opened is open_sync else redis.asyncio
    reset = pool_of.BlockingConnectionPool.reset

    def reset_and_kept(pool: Any) -> None:
        made.append(pool)
        reset(pool)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pool_of.BlockingConnectionPool, "reset", reset_and_kept)
        opened(RateLimits(storage="redis://127.0.0.1?max_connections=1&timeout=60"))

    assert {(pool.max_connections, pool.timeout) for pool in made[-1:]} == {(32, PATIENCE)}
    connection = made[-1].make_connection()
    # To say the library's name and version takes two round trips more.
    assert [getattr(connection, name, None) for name in ("driver_info", "lib_name", "lib_version")] == [
        None
    ] * 3


@pytest.mark.parametrize("colour", COLOURS)
def test_first_question_brings_the_script(
    colour: Colour, redis_server: Server, forget: Callable[[], None]
) -> None:
    """To ask for a script that is not there takes two more round trips: far away, that is the patience of a call."""
    rate_limits = RateLimits(storage=redis_server.url)
    with redis_server.client() as admin:
        admin.script_flush()
        admin.config_resetstat()
        with client(colour, answering(limited(20, 19, 30)), api_key=KEY, rate_limits=rate_limits) as close:
            for _ in range(3):
                close.users.me()
        asked = {name: stat["calls"] for name, stat in admin.info("commandstats").items()}

    assert (asked["cmdstat_eval"], asked["cmdstat_evalsha"] > 0) == (1, True)
    assert "cmdstat_script|load" not in asked


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("field", "number"),
    [("limit", "0"), ("limit", "-5"), *(("window", number) for number in ("-5", "nan", "1e300", "9" * 30))],
)
def test_foreign_numbers_in_redis_hold_no_call_up(
    colour: Colour, field: str, number: str, redis_server: Server, forget: Callable[[], None]
) -> None:
    """A limit or a window that can't be is as if nobody knew it, until an answer says what it is."""
    rate_limits, clock = RateLimits(storage=redis_server.url), Time()
    settings: Any = {"api_key": KEY, "rate_limits": rate_limits, "clock": clock.clock}
    with client(colour, answering(limited(20, 19, 30)), **settings) as close:
        close.users.me()
    with redis_server.client() as spoilt:
        for name in list(spoilt.scan_iter()):
            spoilt.hset(name, field, number)
    forget()
    with client(colour, answering(limited(20, 18, 30)), **settings) as close:
        assert [close.users.me().id for _ in range(2)] == ["user_1"] * 2
        assert known(close).limit == 20

    assert clock.slept == []
