"""The Redis behind shared budgets: how it is opened and asked, in both colours.

However it behaves, one wait for it ends within `PATIENCE`, and a command with all its waits (for a free connection, a
new one, its password, the script) within `close_crm.ratelimit.store.LONGEST`. What it can raise is
caught and blamed on it; anything else (a soft time limit, an interrupt) comes from elsewhere and goes on to the caller.
"""

from __future__ import annotations

import asyncio
import os
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cache
from importlib import import_module
from importlib.resources import files
from inspect import signature
from queue import Empty, Full
from typing import Any, TypeAlias
from urllib.parse import parse_qs, urlsplit

import anyio

from close_crm.auth.credentials import drop_frames
from close_crm.concurrency.deadline import bounded, until
from close_crm.concurrency.forks import leave, survive_fork
from close_crm.concurrency.loops import PerLoop
from close_crm.concurrency.signals import Passing, signals_pass
from close_crm.errors import ConfigurationError
from close_crm.ratelimit.settings import RateLimits
from close_crm.ratelimit.store import StoreCommand

#: Seconds that the storage may take for one answer.
PATIENCE = 0.5
#: Seconds of delay that are of this process' making, not the storage's.
_LATE = 0.05
#: Connections of one client; more callers than that at once wait for each other.
_CONNECTIONS = 32
PREFIX = "close-crm"
Errors: TypeAlias = tuple[type[Exception], ...]


class Connections:
    """Connections to a Redis that all threads share, or all tasks of one event loop.

    Args:
        pool: The library's.
        script: The library's script that books places, over these; the async colour's is awaited.
        places: A semaphore of the colour: as many may ask at once as there are connections.
    """

    def __init__(self, pool: Any, script: Any, places: Any) -> None:
        self.pool = pool
        self.places = places
        self._script = script
        self._brought = False

    def book(self, names: Sequence[str], arguments: Sequence[int]) -> Any:
        """Run the script that books places: see `windows.lua`."""
        if self._brought:
            return self._script(keys=names, args=arguments)
        # The first question brings the script: to ask for one that is not there takes two more round trips.
        self._brought = True
        client = self._script.registered_client
        return client.eval(self._script.script, len(names), *names, *arguments)

    def close(self) -> Any:
        """Close all of them."""
        return self.pool.disconnect()


class SyncStorage:
    """A client's access to a Redis for threads: a `close_crm.ratelimit.store.Store`.

    Connections are made anew after each failure, since another server may answer to the name by then, and after each
    interrupt, since nobody knows which of them it left in use.

    Args:
        connect: Makes the connections.
        errors: What the storage can raise.
    """

    def __init__(self, connect: Callable[[], Connections], errors: Errors) -> None:
        self.errors = errors
        self._connect = connect
        self._connections = connect()
        survive_fork(self)

    def run(self, command: StoreCommand) -> None:
        """Carry a command out; its answer or its error is put into it."""
        connections, whole = self._connections, False
        try:
            ask_sync(command, connections, self.errors)
            whole = _is_whole(command)
        finally:
            if not whole and self._connections is connections:
                self._connections = self._connect()
                _close_idle(connections.pool)

    def close(self) -> None:
        """Close all connections."""
        self._connections.close()

    def after_fork(self) -> None:
        """Start without connections: the parent process goes on using these."""
        leave(self._connections)
        self._connections = self._connect()


def _close_idle(pool: Any) -> None:
    """Close the connections that no other thread uses."""
    try:
        pool.disconnect(inuse_connections=False)
    except TypeError:  # redis-py 6 has no such argument: it would close those in use, too
        places = 0
        with suppress(Empty):
            while True:
                if (connection := pool.pool.get_nowait()) is not None:
                    connection.disconnect()
                places += 1
        for _ in range(places):
            pool.pool.put_nowait(None)  # a place for a connection yet to be made


class AsyncStorage:
    """A client's access to a Redis for tasks of asyncio, with connections for each event loop.

    Args:
        connect: Makes the connections.
        errors: What the storage can raise.
    """

    def __init__(self, connect: Callable[[], Connections], errors: Errors) -> None:
        self.errors = errors
        self._loops = PerLoop(connect, Connections.close, _abandon)
        survive_fork(self)

    async def run(self, command: StoreCommand) -> None:
        """Carry a command out; its answer or its error is put into it."""
        try:
            asyncio.get_running_loop()
        except RuntimeError as error:  # another kind of event loop: the library knows asyncio alone
            command.error = error
            return
        await ask_async(command, await self._loops.get(), self.errors)
        if not _is_whole(command):
            with suppress(*self.errors):
                await self._loops.aclose()

    async def close(self) -> None:
        """Close this event loop's connections; those of others are closed with their loops."""
        await self._loops.aclose()

    def after_fork(self) -> None:
        """Start without connections: the parent process goes on using these."""
        self._loops.after_fork()


def _is_whole(command: StoreCommand) -> bool:
    """Whether the connections were not found to be at fault."""
    return command.error is None or isinstance(command.error, Busy)


def open_sync(settings: RateLimits) -> SyncStorage:
    """Return a storage for threads. It connects when it is first asked.

    Raises:
        ConfigurationError: The extra is missing, or the address can't be used.
    """
    redis = _library()

    def connect() -> Connections:
        pool = _pool(redis.BlockingConnectionPool, redis.retry.Retry, redis.backoff.NoBackoff, settings)
        pool.connection_class = _bounded(pool.connection_class)
        script = redis.Redis(connection_pool=pool).register_script(_text())
        return Connections(pool, script, threading.Semaphore(_CONNECTIONS))

    return SyncStorage(connect, _errors(redis))


def open_async(settings: RateLimits) -> AsyncStorage:
    """Return a storage for tasks of asyncio. It connects when it is first asked, in each event loop.

    Raises:
        ConfigurationError: The extra is missing, or the address can't be used.
    """
    redis = _library()
    retry = import_module("redis.asyncio.retry").Retry

    def connect() -> Connections:
        pool = _pool(redis.asyncio.BlockingConnectionPool, retry, redis.backoff.NoBackoff, settings)
        script = redis.asyncio.Redis(connection_pool=pool).register_script(_text())
        places = anyio.Semaphore(_CONNECTIONS, fast_acquire=True)
        return Connections(pool, script, places)

    connect()  # an address that can't be used is found now
    return AsyncStorage(connect, _errors(redis))


def _abandon(connections: Connections) -> None:
    """Close the sockets of an event loop that is over: neither library has a way to do it."""
    pool = connections.pool
    for connection in [*pool._available_connections, *pool._in_use_connections]:  # noqa: SLF001 - nothing public lists them
        writer, connection._reader, connection._writer = connection._writer, None, None  # noqa: SLF001 - its own way waits for the loop that is over
        transport: Any = getattr(writer, "transport", None)
        if (raw := getattr(transport, "_sock", None)) is not None:
            raw.close()
            transport._sock, transport._closing = None, True  # noqa: SLF001 - as above


@cache
def _text() -> str:
    return (files("close_crm.shared_limits") / "windows.lua").read_text(encoding="utf-8")


def _library() -> Any:
    try:
        redis, *_ = [import_module(name) for name in ("redis", "redis.asyncio")]
    except ImportError as error:
        msg = "RateLimits(storage=) needs its extra: pip install 'close-crm[redis]'"
        raise ConfigurationError(msg) from error
    return redis


def _errors(redis: Any) -> Errors:
    # OSError covers sockets, TLS and timeouts; ValueError is what reading an answer raises that is no Redis', TypeError
    # what a setting in the address raises that the library took for text, and Full what the pool raises in a child that
    # was forked within a question, where it gets a connection back.
    return (redis.exceptions.RedisError, OSError, EOFError, ValueError, TypeError, Full)


def _pool(kind: Any, retry: Any, backoff: Any, settings: RateLimits) -> Any:
    try:
        # The address in no variable: a traceback may show those.
        pool = kind.from_url(settings.storage)
    except (ValueError, TypeError) as error:
        msg = f"RateLimits(storage=) can't be used: {type(error).__name__}"
        raise ConfigurationError(msg) from None
    # The library would say so when it connects, in each call.
    taken = {name for kind in pool.connection_class.__mro__ for name in signature(kind.__init__).parameters}
    if unknown := _not_taken(pool, settings, taken):
        del pool  # an older library's shows its password
        msg = f"RateLimits(storage=) can't be used: the client library takes no {', '.join(unknown)}"
        raise ConfigurationError(msg)
    # What stands in the address' query must not make calls wait.
    pool.max_connections, pool.timeout = _CONNECTIONS, PATIENCE
    pool.reset()
    pool.connection_kwargs |= {
        "socket_timeout": PATIENCE,
        "socket_connect_timeout": PATIENCE,
        "retry": retry(backoff(), 0),
    }
    # Each connection would begin with two more round trips, to say what library it is of.
    names = {"driver_info"} & taken or {"lib_name", "lib_version"}
    pool.connection_kwargs |= dict.fromkeys(names)
    return pool


def _not_taken(pool: Any, settings: RateLimits, taken: set[str]) -> list[str]:
    """Return the settings in the address that connections have no argument for."""
    named = parse_qs(urlsplit(settings.storage or "").query)
    return sorted((named.keys() & pool.connection_kwargs.keys()) - taken)


class _Socket:
    """A socket none of whose waits outlives the question: else a server that drips would hold it up for ever."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self._timeout: float | None = inner.gettimeout()
        self._process = os.getpid()

    def settimeout(self, timeout: float | None) -> None:
        self._timeout = timeout
        self._inner.settimeout(timeout)

    # The library takes an OSError for the connection's, whoever raised it.
    def recv(self, *how: Any) -> Any:
        with signals_pass():
            return self._bounded().recv(*how)

    def recv_into(self, *how: Any) -> Any:
        with signals_pass():
            return self._bounded().recv_into(*how)

    def sendall(self, *how: Any) -> Any:
        with signals_pass():
            return self._bounded().sendall(*how)

    def _bounded(self) -> Any:
        # A child that was forked within a question has its stack, too, and would take the answer from its parent.
        if os.getpid() != self._process:
            raise ConnectionResetError("the connection is the parent process's")
        # Zero is no wait at all: a look whether something is there.
        if self._timeout != 0:
            self._inner.settimeout(bounded(self._timeout))
        return self._inner

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


def _bounded(kind: Any) -> Any:
    """Return the same class of connections over such sockets."""
    # The library has no argument for it.
    return type(kind.__name__, (kind,), {"_connect": lambda self: _Socket(kind._connect(self))})  # noqa: SLF001 - redis has no argument for it


class Busy(Exception):  # a result, never raised to callers
    """This process itself is too busy to ask; the storage is not to blame."""


def ask_sync(command: StoreCommand, connections: Connections, errors: Errors) -> None:
    """Carry a command out; its answer or its error is put into it."""
    begun = time.monotonic()
    handled = sys.exception()
    try:
        if not connections.places.acquire(timeout=PATIENCE):
            command.error = Busy()
            return
        try:
            command.queued = time.monotonic() - begun
            with until(begun + command.patience), signals_pass():
                command.answer = command.what(connections)
        finally:
            connections.places.release()
    except Passing as passing:
        raised = passing.error
    except errors as error:
        late = command.queued > _LATE and time.monotonic() - begun >= command.patience
        command.error = Busy() if late else error
        return
    except BaseException as error:
        drop_frames(error, handled)
        raise
    else:
        return
    drop_frames(raised, handled)
    raise raised


async def ask_async(command: StoreCommand, connections: Connections, errors: Errors) -> None:
    """Carry a command out; its answer or its error is put into it."""
    begun, command.queued = time.monotonic(), PATIENCE
    handled = sys.exception()
    try:
        with anyio.move_on_after(PATIENCE) as patience:
            await connections.places.acquire()
            try:
                command.queued = time.monotonic() - begun
                patience.deadline += command.patience - PATIENCE
                with signals_pass():
                    command.answer = await command.what(connections)
            finally:
                connections.places.release()
    except Passing as passing:
        raised = passing.error
    except errors as error:
        command.error = error
        return
    except BaseException as error:
        drop_frames(error, handled)
        raise
    else:
        if patience.cancelled_caught:
            # A caller that queued had less time to ask; a blocked event loop gives up before it reads the reply.
            late = time.monotonic() - begun > command.patience + _LATE
            command.error = Busy() if late or command.queued > _LATE else TimeoutError()
        return
    drop_frames(raised, handled)
    raise raised
