"""Changes to httpx's transports: the pools of connections that they use, and that they are made when they are used."""

from __future__ import annotations

from collections.abc import Callable
from threading import RLock
from typing import Any, cast

import httpx2 as httpx


class Deferred(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport of httpx that is made with its first use, once, as loading what it needs takes a while.

    Args:
        make: Makes it.
    """

    #: It passes requests on to none but its own.
    inner = None

    def __init__(self, make: Callable[[], Any]) -> None:
        self._make = make
        self._made: Any = None
        self._lock = RLock()

    def __getattr__(self, name: str) -> Any:
        return getattr(self.made(), name)

    def made(self) -> Any:
        """Return the transport."""
        if self._made is None:
            with self._lock:
                if self._made is None:
                    transport = self._make()
                    adopt(transport)
                    self._made = transport
        return self._made

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send, and wait for the response."""
        return cast("httpx.Response", self.made().handle_request(request))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send, and await the response."""
        return cast("httpx.Response", await self.made().handle_async_request(request))

    def close(self) -> None:
        """Close all connections."""
        if self._made is not None:
            self._made.close()

    async def aclose(self) -> None:
        """Close all connections."""
        if self._made is not None:
            await self._made.aclose()

    def after_fork(self) -> None:
        """Start without connections, and without a lock that a thread of the parent process may have held."""
        self._lock = RLock()
        renew(self._made)


def adopt(transport: object) -> None:
    """Have a transport of httpx, or one that passes requests on to one, use our pools, and our deadlines.

    Other transports are left as they are.
    """
    inner: Any = innermost(transport)
    # httpx has no argument for it.
    if isinstance(inner, Deferred) or (pool := getattr(inner, "_pool", None)) is None:
        return
    import httpcore2 as httpcore

    if isinstance(pool, httpcore.ConnectionPool):
        from close_crm.concurrency.guarded import guard

        from .pool import Pool

        guard(pool)
        inner._pool = Pool(pool)  # noqa: SLF001 - as above
    elif isinstance(pool, httpcore.AsyncConnectionPool):
        from .async_pool import LoopPools

        inner._pool = LoopPools(pool)  # noqa: SLF001 - as above


def renew(transport: object) -> None:
    """Leave the connections of a transport that was adopted to the parent process of a fork."""
    inner = innermost(transport)
    owner = inner if isinstance(inner, Deferred) else getattr(inner, "_pool", None)
    if owner is not None and hasattr(owner, "after_fork"):
        owner.after_fork()


def innermost(transport: Any) -> Any:
    """Return the transport that sends in the end, below all that pass requests on; these have it as `inner`."""
    # A foreign object's attributes are not read: they may raise anything.
    kinds = (httpx.BaseTransport, httpx.AsyncBaseTransport)
    while isinstance(transport, kinds) and (inner := getattr(transport, "inner", None)) is not None:
        transport = inner
    return transport
