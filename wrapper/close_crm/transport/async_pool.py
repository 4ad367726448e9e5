"""The async client's connections: a pool for each event loop.

A connection works in the event loop alone that it was made in. A program may use one client in several `asyncio.run`,
one after the other, or in several threads with a loop each.

As in the sync client's `Pool`, a connection has one owner at a time: the list of idle ones, or the list that a request
brings along. httpcore's pool looks at all connections and all requests whenever one of them changes; here a request
takes the connection that was used last, and callers for whom there is none are served in their order.
"""

from __future__ import annotations

import copy
import time
from collections import deque
from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Any, Self, cast

import anyio
import httpcore2 as httpcore
from close_runtime.signals import ignoring_errors
from httpcore2._backends.auto import AutoBackend

from close_crm.concurrency.loops import PerLoop

from .effects import LEASE
from .one_piece import OnePiece
from .pool import Connection, Held, Places, replaced

#: Seconds between two looks, at least, whether the connection that was idle longest has expired.
_PRUNE_AFTER = 1.0


async def discard_async(held: Held) -> None:
    """Close the connection that a request still has, if any, as `discard` does."""
    while held:
        connection = held[-1]
        connection.pool.alive.discard(connection.reference)
        with anyio.CancelScope(shield=True), ignoring_errors():
            await connection.inner.aclose()
        held.clear()
        connection.pool.ring()


class AsyncPool(Places):
    """Connections for the tasks of one event loop."""

    discard = staticmethod(discard_async)

    def _start(self) -> None:
        super()._start()
        self._waiting: deque[anyio.Event] = deque()
        self._looked = 0.0

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request over a connection that no other request uses meanwhile.

        Raises:
            httpcore2.PoolTimeout: None became free within the request's timeout.
        """
        if replaced(self._settings.handle_async_request):
            return cast("httpcore.Response", await self._settings.handle_async_request(request))
        held: Held = request.extensions.get(LEASE, [])
        try:
            while True:
                connection = await self._take(request, held)
                try:
                    response: httpcore.Response = await connection.inner.handle_async_request(request)
                    break
                except httpcore.ConnectionNotAvailable:
                    await discard_async(held)
            response.stream = _Stream(self, held, response.stream)
            return response
        except BaseException:
            await discard_async(held)
            raise

    async def _take(self, request: httpcore.Request, held: Held) -> Connection:
        idle = self._idle_at(request.url)
        if self._waiting or not await self._found(request.url, idle, held):
            mine = anyio.Event()
            self._waiting.append(mine)
            try:
                with anyio.move_on_after(request.extensions.get("timeout", {}).get("pool")):
                    while self._waiting[0] is not mine or not await self._found(request.url, idle, held):
                        if mine.is_set():
                            before, mine = mine, anyio.Event()
                            self._waiting[self._waiting.index(before)] = mine
                        await mine.wait()
            finally:
                self._waiting.remove(mine)
                self.ring()
            if not held:
                raise httpcore.PoolTimeout
        return held[0]

    async def _found(self, url: httpcore.URL, idle: deque[Connection], held: Held) -> bool:
        """Whether the request got a connection: one that is idle, or a new one."""
        while idle:
            held.extend(map(deque.pop, (idle,)))
            if not held[0].inner.has_expired():
                return True
            await discard_async(held)
        while not self._open(url.origin, idle, held):
            if not (spare := self._spare(idle)):
                return False
            await discard_async(spare)
        return True

    def ring(self) -> None:
        """Have whoever waits longest look for a connection."""
        if self._waiting:
            self._waiting[0].set()

    async def give_back(self, held: Held) -> None:
        """Make a connection idle whose response was read to its end; one that can't be used again is closed."""
        idle, spare = held[0].idle, list[Connection]()
        self._keep(held)
        await discard_async(held)
        self.ring()
        # Those used last are taken first, so that the others' time may be over.
        if len(idle) < 2 or time.monotonic() < self._looked + _PRUNE_AFTER:
            return
        self._looked = time.monotonic()
        if idle[0].inner.has_expired():
            spare.extend(map(deque.popleft, (idle,)))
            await discard_async(spare)

    async def aclose(self) -> None:
        """Close all connections, those in use as well."""
        for held in self._all():
            await discard_async(held)


class _Stream:
    """A response's body, with the connection that it comes over."""

    def __init__(self, pool: AsyncPool, held: Held, inner: Any) -> None:
        self._pool = pool
        self._held = held
        self._inner = inner
        self._closing = False

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._inner)

    async def aclose(self) -> None:
        """Put the connection back; one that was interrupted in doing so is closed."""
        if self._closing:
            await discard_async(self._held)
        elif self._held:
            self._closing = True
            try:
                await self._inner.aclose()
            except BaseException:
                # Interrupted in the middle, it may look idle and not be.
                await discard_async(self._held)
                raise
            await self._pool.give_back(self._held)


class LoopPools:
    """Takes the place of one pool of httpcore's.

    Args:
        settings: What the pools are copies of; it stays empty itself.
    """

    def __init__(self, settings: httpcore.AsyncConnectionPool) -> None:
        self._settings: Any = settings
        self._pools = PerLoop(self._make, AsyncPool.aclose, self._abandon)

    @property
    def connections(self) -> list[Any]:
        """This event loop's connections that are open or being opened."""
        pool = self._pools.here()
        return [] if pool is None else pool.connections

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request over a connection of this event loop."""
        return await (await self._pools.get()).handle_async_request(request)

    async def aclose(self) -> None:
        """Close the connections of this event loop."""
        await self._pools.aclose()

    def after_fork(self) -> None:
        """Start without connections: the parent process goes on using these."""
        self._pools.after_fork()

    def _make(self) -> AsyncPool:
        settings = copy.copy(self._settings)
        backend = settings._network_backend
        # It settles on asyncio or trio with its first use.
        fresh = type(backend)() if isinstance(backend, AutoBackend) else backend
        settings._network_backend = OnePiece(fresh)
        return AsyncPool(settings)

    @staticmethod
    def _abandon(pool: AsyncPool) -> None:
        """Close the sockets of a loop that is over, without its help and without a warning that they were left open."""
        for connection in pool.connections:
            stream: Any = getattr(getattr(connection, "_connection", None), "_network_stream", None)
            stream = getattr(getattr(stream, "_inner", stream), "_stream", None)
            transport = getattr(getattr(stream, "transport_stream", stream), "_transport", None)
            for close in ("abort", "_call_connection_lost"):
                with suppress(RuntimeError, AttributeError, TypeError):
                    getattr(transport, close)(*([None] if close.startswith("_") else []))

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *how: object) -> None:
        await self.aclose()
