"""The Redis behind shared budgets: how it is opened and asked, in both colours.

However it behaves, one question to it ends within `PATIENCE`, the wait for a connection included.
"""

from __future__ import annotations

import math
import sys
import threading
import time
from collections.abc import Callable
from importlib import import_module
from typing import Any

import anyio

from ._deadline import bounded, until
from ._pacing import Rate
from .auth import drop_frames
from .errors import ConfigurationError
from .pacing import Pacing

#: Seconds that the storage may take for one answer.
PATIENCE = 0.5
#: Seconds of delay that are of this process' making, not the storage's.
_LATE = 0.05
#: Connections of one client; more callers than that at once wait for each other.
_CONNECTIONS = 32
PREFIX = "close-crm"


class Storage:
    """What there is to ask. Gives values in the sync colour, and what gives them when awaited in the async one."""

    def __init__(self, limiter: Any, redis: Any, item: Callable[..., Any], places: Any) -> None:
        self._limiter = limiter
        self._redis = redis
        self._item = item
        #: A semaphore of the colour: as many may ask at once as there are connections.
        self.places = places

    def look(self, told: str, *closed: str) -> Any:
        """Give what is known of a limit, and for how many milliseconds each budget is closed (negative: it isn't)."""
        pipeline = self._redis.pipeline(transaction=False)
        pipeline.get(told)
        for name in closed:
            pipeline.pttl(name)
        return pipeline.execute()

    def free(self, rate: Rate, scope: str) -> Any:
        """Tell whether the window has a place left."""
        return self._limiter.test(self._per(rate), scope)

    def take(self, rate: Rate, scope: str) -> Any:
        """Take a place in the window; tells whether there was one."""
        return self._limiter.hit(self._per(rate), scope)

    def stats(self, rate: Rate, scope: str) -> Any:
        """Give when the window's oldest place is free again, and how many are."""
        return self._limiter.get_window_stats(self._per(rate), scope)

    def put(self, name: str, value: str, seconds: float) -> Any:
        """Keep a value for so long."""
        return self._redis.set(name, value, px=max(1, math.ceil(seconds * 1000)))

    def close(self) -> Any:
        """Close all connections."""
        return self._redis.connection_pool.disconnect()

    def _per(self, rate: Rate) -> Any:
        return self._item(rate.limit, int(rate.window), namespace=PREFIX)


def open_sync(settings: Pacing) -> Storage:
    """Give a storage for threads. It connects when it is first asked.

    Raises:
        ConfigurationError: The extra is missing, or the address can't be used.
    """
    limits, redis = _libraries()
    pool = _pool(redis.BlockingConnectionPool, redis.retry.Retry, redis.backoff.NoBackoff, settings)
    pool.connection_class = _bounded(pool.connection_class)
    counts = limits.storage.RedisStorage("redis://", connection_pool=pool, key_prefix=PREFIX)
    return Storage(
        limits.strategies.MovingWindowRateLimiter(counts),
        redis.Redis(connection_pool=pool),
        limits.RateLimitItemPerSecond,
        threading.Semaphore(_CONNECTIONS),
    )


def open_async(settings: Pacing) -> Storage:
    """Give a storage for tasks of one event loop of asyncio. It connects when it is first asked.

    Raises:
        ConfigurationError: The extra is missing, or the address can't be used.
    """
    limits, redis = _libraries()
    retry = import_module("redis.asyncio.retry").Retry
    pool = _pool(redis.asyncio.BlockingConnectionPool, retry, redis.backoff.NoBackoff, settings)
    counts = limits.aio.storage.RedisStorage(
        "async+redis://", implementation="redispy", connection_pool=pool, key_prefix=PREFIX
    )
    return Storage(
        limits.aio.strategies.MovingWindowRateLimiter(counts),
        redis.asyncio.Redis(connection_pool=pool),
        limits.RateLimitItemPerSecond,
        anyio.Semaphore(_CONNECTIONS, fast_acquire=True),
    )


def _libraries() -> tuple[Any, Any]:
    try:
        limits, redis, *_ = [import_module(name) for name in _LIBRARIES]
    except ImportError as error:
        msg = "Pacing(storage=) needs its extra: pip install 'close-crm[redis]'"
        raise ConfigurationError(msg) from error
    return limits, redis


_LIBRARIES = (
    "limits",
    "redis",
    "redis.asyncio",
    "limits.storage",
    "limits.strategies",
    "limits.aio.storage",
    "limits.aio.strategies",
)


def _pool(kind: Any, retry: Any, backoff: Any, settings: Pacing) -> Any:
    try:
        # The address in no variable: a traceback may show those.
        pool = kind.from_url(settings.storage, max_connections=_CONNECTIONS, timeout=PATIENCE)
    except (ValueError, TypeError) as error:
        msg = f"Pacing(storage=) can't be used: {type(error).__name__}"
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
    """Give the same class of connections over such sockets."""
    # The library has no argument for it.
    return type(kind.__name__, (kind,), {"_connect": lambda self: _Socket(kind._connect(self))})  # noqa: SLF001


class Ask:
    """Ask the storage; the client puts there what it says, or the error, and how long a connection was waited for."""

    __slots__ = ("answer", "error", "queued", "what")

    def __init__(self, what: Callable[[Storage], Any]) -> None:
        self.what = what
        self.answer: Any = None
        self.error: Exception | None = None
        self.queued = 0.0


class Busy(Exception):  # told, never raised to callers
    """This process itself is too busy to ask; the storage is not to blame."""


def ask_sync(ask: Ask, storage: Storage | None) -> None:
    """Put what the storage says where it is looked for."""
    if storage is None:
        return
    begun = time.monotonic()
    if not storage.places.acquire(timeout=PATIENCE):
        ask.error = Busy()
        return
    handled = sys.exception()
    try:
        ask.queued = time.monotonic() - begun
        with until(begun + PATIENCE):
            ask.answer = ask.what(storage)
    except Exception as error:  # noqa: BLE001  # the core decides what becomes of it
        ask.error = Busy() if ask.queued > _LATE and time.monotonic() - begun >= PATIENCE else error
    except BaseException as error:
        drop_frames(error, handled)
        raise
    finally:
        storage.places.release()


async def ask_async(ask: Ask, storage: Storage | None) -> None:
    """Put what the storage says where it is looked for."""
    if storage is None:
        return
    begun, ask.queued = time.monotonic(), PATIENCE
    with anyio.move_on_after(PATIENCE) as patience:
        await storage.places.acquire()
        ask.queued = time.monotonic() - begun
        handled = sys.exception()
        try:
            ask.answer = await ask.what(storage)
        except Exception as error:  # noqa: BLE001  # the core decides what becomes of it
            ask.error = error
        except BaseException as error:
            drop_frames(error, handled)
            raise
        finally:
            storage.places.release()
    if patience.cancelled_caught:
        # Who queued had less time to ask; an event loop that was held up gives up before it looks for an answer.
        late = time.monotonic() - begun > PATIENCE + _LATE
        ask.error = Busy() if late or ask.queued > _LATE else TimeoutError()
