"""Requests of the async client in one piece: httpcore writes the head and the body of each apart.

For threads, `close_crm.concurrency.guarded` does the same.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import httpcore2 as httpcore
from httpcore2._utils import is_socket_readable

from close_crm.concurrency.guarded import AT_ONCE, split_off
from close_crm.wire import closed_on_failure, is_left_over


class OnePiece:
    """A network of httpcore's, or a connection of it, whose connections keep a head back until the body is there."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner
        self._unsent, self._large = b"", False
        self._socket: Any = None

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def get_extra_info(self, info: str) -> Any:
        """Return what is asked for. The socket is looked up once: each request asks whether its server has closed."""
        if info != "is_readable":
            return self._inner.get_extra_info(info)
        self._socket = self._socket or self._inner.get_extra_info("socket")
        return is_socket_readable(self._socket) or is_left_over(self._inner.get_extra_info("ssl_object"))

    async def connect_tcp(self, *how: Any, **settings: Any) -> Any:
        """Connect."""
        return OnePiece(await self._inner.connect_tcp(*how, **settings))

    async def start_tls(self, *how: Any, **settings: Any) -> Any:
        """Encrypt what is sent from now on."""
        async with closed_on_failure(self._inner):
            return OnePiece(await self._inner.start_tls(*how, **settings))

    async def write(self, buffer: bytes, **settings: Any) -> None:
        """Send, unless there may be more of the same request; its end is an empty piece."""
        now, self._unsent = split_off(self._unsent, buffer)
        self._large = self._large or len(now) > AT_ONCE
        if now and self._large:
            from close_crm.concurrency.listening import listening  # few requests are that large

            with listening(getattr(self._inner, "_stream", None)):
                await self._inner.write(now, **settings)
        elif now or not buffer:
            await self._inner.write(now, **settings)

    async def read(self, max_bytes: int, **settings: Any) -> Any:
        """Send what was kept back, and receive."""
        if self._unsent:
            with suppress(httpcore.WriteError):  # httpcore does the same, in case there was a response before
                await self.write(b"", **settings)
        return await self._inner.read(max_bytes, **settings)
