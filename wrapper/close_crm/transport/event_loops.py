"""The async client's connections: a pool of httpcore's for each event loop.

A connection works in the event loop alone that it was made in. A program may use one client in several `asyncio.run`,
one after the other, or in several threads with a loop each.
"""

from __future__ import annotations

import asyncio
import copy
import os
import sys
import weakref
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import suppress
from functools import partial
from typing import Any, Generic, Self, TypeVar

import anyio
import httpcore2 as httpcore
from close_runtime.signals import ignoring_errors
from httpcore2._backends.auto import AutoBackend

from close_crm.concurrency.forks import leave

from .pool import LEASE

T = TypeVar("T")


def current_loop() -> Any:
    """Return what is the same throughout one event loop: asyncio's loop, or trio's token."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        trio = sys.modules.get("trio")
        if trio is None:
            raise
        return trio.lowlevel.current_trio_token()


class PerLoop(Generic[T]):
    """One of something for each event loop that asks for it.

    It is closed at the end of its loop, inside that loop: `asyncio.run`, `trio.run` and their like close all async
    generators before they end, and each thing is kept by one. What belonged to a loop that was closed without that is
    abandoned when another loop comes.

    Args:
        make: Makes one.
        close: Closes one, in its own loop.
        abandon: Lets go of one whose loop is over.
    """

    def __init__(
        self, make: Callable[[], T], close: Callable[[T], Awaitable[object]], abandon: Callable[[T], object]
    ) -> None:
        self._make = make
        self._close = close
        self._abandon = abandon
        self._kept: dict[Any, tuple[T, AsyncGenerator[None, None]]] = {}

    def here(self) -> T | None:
        """Return this loop's one, None if it has none."""
        kept = self._kept.get(current_loop())
        return None if kept is None else kept[0]

    async def get(self) -> T:
        """Return this loop's one, made with its first use."""
        loop = current_loop()
        kept = self._kept.get(loop)
        if kept is None:
            self._prune()
            thing = self._make()
            kept = self._kept[loop] = thing, _keep(thing, self._close, weakref.ref(self), loop)
            await anext(kept[1])
        return kept[0]

    async def aclose(self) -> None:
        """Close this loop's one. Those of other loops stay until their loops end."""
        kept = self._kept.pop(current_loop(), None)
        if kept is not None:
            await kept[1].aclose()
        self._prune()

    def forget(self, loop: object) -> None:
        """Take no more notice of a loop."""
        self._kept.pop(loop, None)

    def after_fork(self) -> None:
        """Start without any: the parent process goes on using these."""
        leave(self._kept)
        self._kept = {}

    def _prune(self) -> None:
        for loop in tuple(self._kept):
            if isinstance(loop, asyncio.AbstractEventLoop) and loop.is_closed():
                kept = self._kept.pop(loop, None)
                if kept is not None:
                    self._abandon(kept[0])


async def _keep(
    thing: T, close: Callable[[T], Awaitable[object]], owner: weakref.ref[PerLoop[T]], loop: object
) -> AsyncGenerator[None, None]:
    process = os.getpid()
    try:
        yield
    finally:
        keeper = owner()
        if keeper is not None:
            keeper.forget(loop)
        # A forked child leaves the connections to its parent.
        if os.getpid() == process:
            await close(thing)


class AsyncLease:
    """The connection that a request has of a pool; under `LEASE` in its extensions."""

    pool: Any = None
    #: The connection that it was sent over last.
    connection: Any = None

    async def discard(self) -> None:
        """Close the connection that the request still holds, if any, and others that no request holds.

        httpcore does so itself when a call fails or is cancelled. A signal handler's exception may come in between.
        """
        pool = self.pool
        if pool is None:
            return
        pool._requests[:] = [one for one in pool._requests if one.request.extensions.get(LEASE) is not self]
        owned = {one.connection for one in pool._requests}
        lost = [
            one
            for one in pool._connections
            if one not in owned and (one is self.connection or not one.is_idle())
        ]
        for connection in lost:
            if connection in pool._connections:
                pool._connections.remove(connection)
            with anyio.CancelScope(shield=True), ignoring_errors():
                await connection.aclose()
        # Others may have waited for the place.
        await pool._close_connections(pool._assign_requests_to_connections())


class LoopPools:
    """Takes the place of one pool of httpcore's.

    Args:
        settings: What the pools are copies of; it stays empty itself.
    """

    def __init__(self, settings: httpcore.AsyncConnectionPool) -> None:
        self._settings: Any = settings
        self._pools: PerLoop[Any] = PerLoop(self._make, httpcore.AsyncConnectionPool.aclose, _abandon)

    @property
    def connections(self) -> list[Any]:
        """This event loop's connections that are open or being opened."""
        pool = self._pools.here()
        return [] if pool is None else pool.connections

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send a request over a connection of this event loop."""
        pool = await self._pools.get()
        lease = request.extensions.get(LEASE)
        if isinstance(lease, AsyncLease):
            lease.pool = pool
        response: httpcore.Response = await pool.handle_async_request(request)
        return response

    async def aclose(self) -> None:
        """Close the connections of this event loop."""
        await self._pools.aclose()

    def after_fork(self) -> None:
        """Start without connections: the parent process goes on using these."""
        self._pools.after_fork()

    def _make(self) -> Any:
        pool = copy.copy(self._settings)
        pool._connections, pool._requests = [], []
        if isinstance(pool._network_backend, AutoBackend):
            # It settles on asyncio or trio with its first use.
            pool._network_backend = type(pool._network_backend)()
        pool.create_connection = partial(_noting, pool.create_connection)
        return pool

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *how: object) -> None:
        await self.aclose()


def _noting(create: Callable[[Any], Any], origin: Any) -> Any:
    """Return a new connection that enters itself in the lease of each request it is to send."""
    connection = create(origin)
    send = connection.handle_async_request

    async def handle_async_request(request: httpcore.Request) -> httpcore.Response:
        lease = request.extensions.get(LEASE)
        if isinstance(lease, AsyncLease):
            lease.connection = connection
        response: httpcore.Response = await send(request)
        return response

    connection.handle_async_request = handle_async_request
    return connection


def _abandon(pool: Any) -> None:
    """Close the sockets of a loop that is over, without its help and without a warning that they were left open."""
    for connection in pool._connections:
        stream: Any = getattr(getattr(connection, "_connection", None), "_network_stream", None)
        stream = getattr(stream, "_stream", None)
        transport = getattr(getattr(stream, "transport_stream", stream), "_transport", None)
        for close in ("abort", "_call_connection_lost"):
            with suppress(RuntimeError, AttributeError, TypeError):
                getattr(transport, close)(*([None] if close.startswith("_") else []))
