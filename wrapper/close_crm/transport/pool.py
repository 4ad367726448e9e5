"""The sync client's connections: which are idle, how many there are, and whose each one is.

This takes the place of httpcore's pool, whose connections it goes on using. A signal handler may raise an exception in
the main thread at almost any point (Celery's soft time limit, an alarm, ctrl-C). In httpcore's pool that may happen
just after its lock was taken, which leaves it held, so that all other threads hang; or while its lists are rewritten,
which leaves a connection marked as in use for good. Here

- a connection has one owner: the list of idle ones, or the list that a request brings along, under `LEASE` in its
  extensions. It goes from one to the other within a single call of a function written in C, such as
  `held.extend(map(deque.pop, (idle,)))`: CPython runs signal handlers between such calls, not inside them;
- the request's list exists before anything is put into it, and whoever made it calls `discard` in the end, whatever
  happened: what is still in it then was not given back by a call that ended well, and is closed;
- a place is taken as long as its connection lives: in case `discard` is interrupted, too, a weak reference takes the
  connection off the count, again by a function in C;
- the lock is one written in C: no signal handler runs between its being taken and the `with` block.
"""

from __future__ import annotations

import math
import time
import weakref
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import RLock
from typing import Any, Final, Self, TypeAlias, cast

import httpcore2 as httpcore
from close_runtime.signals import raise_if_by_signal

from close_crm.concurrency.forks import leave
from close_crm.concurrency.signals import Passing
from close_crm.wire import has_more, shorten

from .effects import LEASE

#: Seconds after which a thread that waits for a connection looks for one unasked: an interrupt may lose its wake-up.
_LOOK_AGAIN: Final = 0.05


class Connection:
    """A connection of httpcore's, and where it goes when it is idle."""

    def __init__(self, inner: Any, idle: deque[Connection], pool: Places) -> None:
        self.inner, self.idle, self.pool = inner, idle, pool
        self.reference = weakref.ref(self, pool.alive.discard)
        # While it lives: a reference that is dead has no hash unless it was asked before.
        hash(self.reference)


Held: TypeAlias = list[Connection]


def discard(held: Held) -> None:
    """Close the connection that a request still has, if any. Harmless when it is done twice."""
    while held:
        connection = held[-1]
        connection.pool.alive.discard(connection.reference)
        try:
            connection.inner.close()
        except OSError as error:
            raise_if_by_signal(error)
        held.clear()
        connection.pool.ring()


def replaced(method: object) -> bool:
    """Whether something answers in the place of a method of httpcore's, as mocking libraries have it."""
    return not str(getattr(method, "__module__", "")).startswith("httpcore2")


class Places:
    """Connections of either colour: which there are, how many there may be, and which are idle.

    Args:
        settings: Makes connections, and says how many there may be; it stays empty itself.
    """

    def __init__(self, settings: httpcore.ConnectionPool | httpcore.AsyncConnectionPool) -> None:
        self._settings: Any = settings
        self._most: int = self._settings._max_connections
        self._most_idle: int = self._settings._max_keepalive_connections
        self._start()

    def _start(self) -> None:
        self._lock = RLock()
        self.alive: set[weakref.ref[Connection]] = set()
        self._idle: dict[object, deque[Connection]] = {}

    @property
    def connections(self) -> list[Any]:
        """Connections that are open or being opened."""
        return [connection.inner for connection in self._living()]

    def _living(self) -> list[Connection]:
        references = [reference() for reference in tuple(self.alive)]
        return [connection for connection in references if connection is not None]

    def _idle_at(self, url: httpcore.URL) -> deque[Connection]:
        return self._idle.setdefault((url.scheme, url.host, url.port), deque())

    def _open(self, origin: httpcore.Origin, idle: deque[Connection], held: Held) -> bool:
        """Begin a new connection, if there may be another one."""
        with self._lock:
            if len(self.alive) >= self._most:
                return False
            connection = Connection(self._settings.create_connection(origin), idle, self)
            self.alive.add(connection.reference)
        held.append(connection)
        return True

    def _spare(self, idle: deque[Connection]) -> Held:
        """Return a connection to another server that is idle and may make room; none if there is none."""
        spare: Held = []
        for other in tuple(self._idle.values()):
            if other is not idle and not spare:
                with suppress(IndexError):
                    spare.extend(map(deque.popleft, (other,)))
        return spare

    def _keep(self, held: Held) -> None:
        """Make a connection idle, if it can be used again and there is room."""
        inner, idle = held[0].inner, held[0].idle
        if inner.is_idle() and len(idle) < self._most_idle and not has_more(inner):
            shorten(inner)
            idle.extend(map(list.pop, (held,)))

    def ring(self) -> None:
        """Wake somebody who waits for a connection, as there may be one."""
        raise NotImplementedError

    def _all(self) -> list[Held]:
        """Return all connections, those in use as well, to be closed."""
        connections = self._living()
        for idle in tuple(self._idle.values()):
            idle.clear()
        return [[connection] for connection in connections]

    def after_fork(self) -> None:
        """Start without connections: the parent process goes on using these."""
        leave((self.alive, self._idle, self._living()))
        self._start()


class Pool(Places):
    """Connections for threads."""

    discard = staticmethod(discard)

    def _start(self) -> None:
        super()._start()
        self._bell: SimpleQueue[None] = SimpleQueue()

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request over a connection that nobody else uses meanwhile.

        Raises:
            httpcore2.PoolTimeout: None became free within the request's timeout.
        """
        if replaced(self._settings.handle_request):
            return cast("httpcore.Response", self._settings.handle_request(request))
        held: Held = request.extensions.get(LEASE, [])
        try:
            while True:
                connection = self._take(request, held)
                try:
                    response: httpcore.Response = connection.inner.handle_request(request)
                    break
                except httpcore.ConnectionNotAvailable:
                    discard(held)
            response.stream = _Stream(self, held, response.stream)
            return response
        except Passing as passing:
            raised = passing.error
        except BaseException:
            discard(held)
            raise
        # Past this point nobody takes it for a failure of the connection, and whoever sends may be no client of ours.
        discard(held)
        raise raised

    def _take(self, request: httpcore.Request, held: Held) -> Connection:
        idle = self._idle_at(request.url)
        give_up = math.nan
        while True:
            try:
                held.extend(map(deque.pop, (idle,)))
            except IndexError:
                if self._open(request.url.origin, idle, held):
                    return held[0]
                if spare := self._spare(idle):
                    discard(spare)
                    continue
                if math.isnan(give_up):
                    patience = request.extensions.get("timeout", {}).get("pool")
                    give_up = math.inf if patience is None else time.monotonic() + patience
                self._wait(give_up - time.monotonic())
                continue
            if not held[0].inner.has_expired():
                return held[0]
            discard(held)

    def _wait(self, seconds: float) -> None:
        if seconds <= 0:
            raise httpcore.PoolTimeout
        with suppress(Empty):
            self._bell.get(timeout=min(seconds, _LOOK_AGAIN))

    def give_back(self, held: Held) -> None:
        """Make a connection idle whose answer was read to its end; one that can't be used again is closed."""
        idle = held[0].idle
        self._keep(held)
        discard(held)
        self.ring()
        self._prune(idle)

    def ring(self) -> None:
        # As many as may wait. Old ones cost whoever waits next a look each.
        if self._bell.qsize() < self._most:
            self._bell.put(None)

    def _prune(self, idle: deque[Connection]) -> None:
        """Close the connection that was idle longest, if its time is over: those used last are taken first."""
        spare: Held = []
        try:
            with suppress(IndexError):
                if len(idle) > 1 and idle[0].inner.has_expired():
                    spare.extend(map(deque.popleft, (idle,)))
                    # Another thread may have taken that one meanwhile: an answer that comes looks like an end, too.
                    if not spare[0].inner.has_expired():
                        idle.extendleft(map(list.pop, (spare,)))
        finally:
            discard(spare)

    def close(self) -> None:
        """Close all connections, those in use as well."""
        for held in self._all():
            discard(held)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *how: object) -> None:
        self.close()


class _Stream:
    """An answer's body, with the connection that it comes over."""

    def __init__(self, pool: Pool, held: Held, inner: Any) -> None:
        self._pool = pool
        self._held = held
        self._inner: Iterable[bytes] = inner
        self._closing = False

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._inner
        except Passing as passing:
            raised = passing.error
        except BaseException:
            discard(self._held)
            raise
        else:
            return
        discard(self._held)
        raise raised

    def close(self) -> None:
        """Put the connection back; one that was interrupted in doing so is closed."""
        if not self._held:
            return
        if self._closing:
            discard(self._held)
            return
        self._closing = True
        inner: Any = self._inner
        inner.close()
        self._pool.give_back(self._held)
