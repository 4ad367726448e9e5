"""The pools of both clients, with other connections in them."""

from __future__ import annotations

import copy
from typing import Any

import httpcore2 as httpcore

from close_crm.concurrency.guarded import guard
from close_crm.transport.async_pool import AsyncPool, LoopPools
from close_crm.transport.pool import Pool

from .async_connection import AsyncConnection
from .connection import Connection
from .sockets import AsyncioBackend


class Settings:
    """A pool of httpcore's that stays empty itself, and says how connections are made.

    Args:
        pool: The pool.
        kind: What its connections are.
    """

    def __init__(self, pool: Any, kind: type[Connection | AsyncConnection]) -> None:
        self._pool, self._kind = pool, kind

    def create_connection(self, origin: httpcore.Origin) -> Connection | AsyncConnection:
        """Return a connection that is not open yet."""
        return self._kind(self._pool.create_connection(origin), self._pool._keepalive_expiry)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._pool, name)


class FastPool(Pool):
    """Connections for threads."""

    def __init__(self, pool: httpcore.ConnectionPool) -> None:
        guard(pool)
        settings: Any = Settings(pool, Connection)
        super().__init__(settings)


class FastPools(LoopPools):
    """Connections for tasks, a pool for each event loop."""

    def _make(self) -> AsyncPool:
        pool = copy.copy(self._settings)
        pool._network_backend = AsyncioBackend()
        settings: Any = Settings(pool, AsyncConnection)
        return AsyncPool(settings)

    @staticmethod
    def _abandon(pool: AsyncPool) -> None:
        """Close the sockets of a loop that is over, without its help."""
        for connection in pool.connections:
            connection.abandon()
