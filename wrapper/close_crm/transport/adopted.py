"""Changes to httpx's transports: the pools of connections that they use."""

from __future__ import annotations

from typing import Any

import httpcore2 as httpcore

from close_crm.concurrency.deadline import guard

from .async_pool import LoopPools
from .pool import Pool


def adopt(transport: object) -> None:
    """Have a transport of httpx, or one that passes requests on to one, use our pools, and our deadlines.

    Other transports are left as they are.
    """
    inner = innermost(transport)
    # httpx has no argument for it.
    pool = getattr(inner, "_pool", None)
    if isinstance(pool, httpcore.ConnectionPool):
        guard(pool)
        inner._pool = Pool(pool)  # noqa: SLF001
    elif isinstance(pool, httpcore.AsyncConnectionPool):
        inner._pool = LoopPools(pool)  # noqa: SLF001


def renew(transport: object) -> None:
    """Leave the connections of a transport that was adopted to the parent process of a fork."""
    pool = getattr(innermost(transport), "_pool", None)
    if isinstance(pool, (Pool, LoopPools)):
        pool.after_fork()


def innermost(transport: Any) -> Any:
    """Return the transport that sends in the end, below all that pass requests on; these have it as `inner`."""
    while (inner := getattr(transport, "inner", None)) is not None:
        transport = inner
    return transport
