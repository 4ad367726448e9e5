"""The Redis behind shared budgets: how it is opened and asked, in both colours.

However it behaves, one wait for it ends within `PATIENCE`, and a command with all its waits (for a free connection, a
new one, its password, the script) within `close_crm.ratelimit.store.LONGEST`. What it can raise is
caught and blamed on it; anything else (a soft time limit, an interrupt) comes from elsewhere and goes on to the caller.
"""

from __future__ import annotations

import asyncio
import sys
import threading
import time
import weakref
from collections.abc import Callable, Sequence
from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import Any, TypeAlias

import anyio

from close_crm.auth.credentials import drop_frames
from close_crm.concurrency.deadline import bounded, until
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
#: Runs the script with these names and arguments; the async colour's is awaited.
Run: TypeAlias = Callable[[Sequence[str], Sequence[int]], Any]


class Storage:
    """One client's access to a Redis: a `close_crm.ratelimit.store.Store`.

    Args:
        ask: Carries out a command; the async colour's is awaited.
        connect: Makes the pool of connections.
        script: Makes what runs the script over a pool.
        places: A semaphore of the colour: as many may ask at once as there are connections.
        errors: What the storage can raise.
    """

    def __init__(
        self,
        ask: Callable[[StoreCommand, Storage], Any],
        connect: Callable[[], Any],
        script: Callable[[Any], Run],
        places: Callable[[], Any],
        errors: tuple[type[Exception], ...],
    ) -> None:
        self._ask = ask
        self._connect = connect
        self._script = script
        self._places = places
        self.errors = errors
        self._pool = connect()
        self._run = script(self._pool)
        self.places = places()
        self._loop: weakref.ref[asyncio.AbstractEventLoop] | None = None

    def run(self, command: StoreCommand) -> Any:
        """Carry a command out; its answer or its error is put into it."""
        return self._ask(command, self)

    def book(self, names: Sequence[str], arguments: Sequence[int]) -> Any:
        """Run the script that books places: see `windows.lua`."""
        return self._run(names, arguments)

    def enter(self, loop: asyncio.AbstractEventLoop) -> None:
        """Make connections anew where this event loop is another than the one that the present ones belong to."""
        if self._loop is None or self._loop() is loop:
            self._loop = self._loop or weakref.ref(loop)
            return
        _abandon(self._pool)
        self._loop = weakref.ref(loop)
        self._pool, self.places = self._connect(), self._places()
        self._run = self._script(self._pool)

    def close(self) -> Any:
        """Close all connections."""
        return self._pool.disconnect()


def open_sync(settings: RateLimits) -> Storage:
    """Return a storage for threads. It connects when it is first asked.

    Raises:
        ConfigurationError: The extra is missing, or the address can't be used.
    """
    redis = _library()
    kind = redis.BlockingConnectionPool

    def connect() -> Any:
        pool = _pool(kind, redis.retry.Retry, redis.backoff.NoBackoff, settings)
        pool.connection_class = _bounded(pool.connection_class)
        return pool

    def script(pool: Any) -> Run:
        run = redis.Redis(connection_pool=pool).register_script(_text())
        return lambda names, arguments: run(keys=names, args=arguments)

    return Storage(ask_sync, connect, script, lambda: threading.Semaphore(_CONNECTIONS), _errors(redis))


def open_async(settings: RateLimits) -> Storage:
    """Return a storage for tasks of asyncio. It connects when it is first asked, anew for each event loop.

    Raises:
        ConfigurationError: The extra is missing, or the address can't be used.
    """
    redis = _library()
    retry = import_module("redis.asyncio.retry").Retry

    def connect() -> Any:
        return _pool(redis.asyncio.BlockingConnectionPool, retry, redis.backoff.NoBackoff, settings)

    def script(pool: Any) -> Run:
        run = redis.asyncio.Redis(connection_pool=pool).register_script(_text())
        return lambda names, arguments: run(keys=names, args=arguments)

    return Storage(
        ask_async, connect, script, lambda: anyio.Semaphore(_CONNECTIONS, fast_acquire=True), _errors(redis)
    )


def _abandon(pool: Any) -> None:
    """Close the sockets of an event loop that is over, or another: neither library has a way to do it."""
    for connection in [*pool._available_connections, *pool._in_use_connections]:  # noqa: SLF001
        writer, connection._reader, connection._writer = connection._writer, None, None  # noqa: SLF001
        transport: Any = getattr(writer, "transport", None)
        if (raw := getattr(transport, "_sock", None)) is not None:
            raw.close()
            transport._sock, transport._closing = None, True  # noqa: SLF001


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


def _errors(redis: Any) -> tuple[type[Exception], ...]:
    # OSError covers sockets, TLS and timeouts; ValueError is what reading an answer raises that is no Redis'.
    return (redis.exceptions.RedisError, OSError, EOFError, ValueError)


def _pool(kind: Any, retry: Any, backoff: Any, settings: RateLimits) -> Any:
    try:
        # The address in no variable: a traceback may show those.
        pool = kind.from_url(settings.storage, max_connections=_CONNECTIONS, timeout=PATIENCE)
    except (ValueError, TypeError) as error:
        msg = f"RateLimits(storage=) can't be used: {type(error).__name__}"
        raise ConfigurationError(msg) from None
    # After the address was read: what stands in its query must not make calls wait.
    pool.connection_kwargs |= {
        "socket_timeout": PATIENCE,
        "socket_connect_timeout": PATIENCE,
        "retry": retry(backoff(), 0),
    }
    return pool


class _Socket:
    """A socket none of whose waits outlives the question: else a server that drips would hold it up for ever."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self._timeout: float | None = inner.gettimeout()

    def settimeout(self, timeout: float | None) -> None:
        self._timeout = timeout
        self._inner.settimeout(timeout)

    def recv(self, *how: Any) -> Any:
        return self._bounded().recv(*how)

    def recv_into(self, *how: Any) -> Any:
        return self._bounded().recv_into(*how)

    def sendall(self, *how: Any) -> Any:
        return self._bounded().sendall(*how)

    def _bounded(self) -> Any:
        # Zero is no wait at all: a look whether something is there.
        if self._timeout != 0:
            self._inner.settimeout(bounded(self._timeout))
        return self._inner

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)


def _bounded(kind: Any) -> Any:
    """Return the same class of connections over such sockets."""
    # The library has no argument for it.
    return type(kind.__name__, (kind,), {"_connect": lambda self: _Socket(kind._connect(self))})  # noqa: SLF001


class Busy(Exception):  # told, never raised to callers
    """This process itself is too busy to ask; the storage is not to blame."""


def ask_sync(ask: StoreCommand, storage: Storage) -> None:
    """Put what the storage says where it is looked for."""
    begun = time.monotonic()
    if not storage.places.acquire(timeout=PATIENCE):
        ask.error = Busy()
        return
    handled = sys.exception()
    try:
        ask.queued = time.monotonic() - begun
        with until(begun + ask.patience):
            ask.answer = ask.what(storage)
    except storage.errors as error:
        ask.error = Busy() if ask.queued > _LATE and time.monotonic() - begun >= ask.patience else error
    except BaseException as error:
        drop_frames(error, handled)
        raise
    finally:
        storage.places.release()


async def ask_async(ask: StoreCommand, storage: Storage) -> None:
    """Put what the storage says where it is looked for."""
    try:
        storage.enter(asyncio.get_running_loop())
    except RuntimeError as error:  # another kind of event loop: the library knows asyncio alone
        ask.error = error
        return
    begun, ask.queued = time.monotonic(), PATIENCE
    places = storage.places
    with anyio.move_on_after(PATIENCE) as patience:
        await places.acquire()
        ask.queued = time.monotonic() - begun
        patience.deadline += ask.patience - PATIENCE
        handled = sys.exception()
        try:
            ask.answer = await ask.what(storage)
        except storage.errors as error:
            ask.error = error
        except BaseException as error:
            drop_frames(error, handled)
            raise
        finally:
            places.release()
    if patience.cancelled_caught:
        # Who queued had less time to ask; an event loop that was held up gives up before it looks for an answer.
        late = time.monotonic() - begun > ask.patience + _LATE
        ask.error = Busy() if late or ask.queued > _LATE else TimeoutError()
