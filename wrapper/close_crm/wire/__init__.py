"""HTTP/1.1 as bytes: what httpcore asks h11 for, in a few steps where an exchange is an ordinary one."""

from __future__ import annotations

from typing import Any


def shorten(connection: Any) -> None:
    """Have a connection of httpcore's that is idle go on with ordinary exchanges, if it speaks HTTP/1.1.

    With its second exchange: of many programs the first is the only one, and over before loading this would have paid.
    """
    while (inner := getattr(connection, "_connection", None)) is not None:
        connection = inner
    if getattr(connection, "_request_count", 0) == 2:  # a canary test names the version
        from .connections import shorten_http11

        shorten_http11(connection)
