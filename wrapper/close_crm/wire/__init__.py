"""HTTP/1.1 as bytes: what httpcore asks h11 for, in a few steps where an exchange is an ordinary one."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from typing import Any


def _innermost(connection: Any) -> Any:
    # A canary test names the version.
    while (inner := getattr(connection, "_connection", None)) is not None:
        connection = inner
    return connection


def has_more(connection: Any) -> bool:
    """Whether an idle connection of httpcore's has received something that belongs to no request."""
    state = getattr(_innermost(connection), "_h11_state", None)
    return state is not None and bool(state.trailing_data[0])


def is_left_over(encrypted: Any) -> bool:
    """Whether TLS has received something that is not decrypted yet, or its end; `encrypted` may be None."""
    if encrypted is None:
        return False
    import ssl

    with suppress(ssl.SSLError):
        try:
            encrypted.read(1)
        except ssl.SSLWantReadError:
            return False
    return True


@asynccontextmanager
async def closed_on_failure(stream: Any) -> AsyncGenerator[None, None]:
    """Close a stream of httpcore's after whatever is raised: httpcore does after errors, not where it is cancelled."""
    try:
        yield
    except BaseException:
        import anyio

        with anyio.CancelScope(shield=True):
            await stream.aclose()
        raise


def shorten(connection: Any) -> None:
    """Have an idle connection of httpcore's go on with ordinary exchanges, if it speaks HTTP/1.1.

    After its second exchange: of many programs the first is the only one, and over before loading this would have paid.
    """
    connection = _innermost(connection)
    if getattr(connection, "_request_count", 0) == 2:
        from .connections import shorten_http11

        shorten_http11(connection)
