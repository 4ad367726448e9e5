"""HTTP/1.1 as bytes: what httpcore asks h11 for, in a few steps where an exchange is an ordinary one."""

from __future__ import annotations

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


def shorten(connection: Any) -> None:
    """Have an idle connection of httpcore's go on with ordinary exchanges, if it speaks HTTP/1.1.

    After its second exchange: of many programs the first is the only one, and over before loading this would have paid.
    """
    connection = _innermost(connection)
    if getattr(connection, "_request_count", 0) == 2:
        from .connections import shorten_http11

        shorten_http11(connection)
