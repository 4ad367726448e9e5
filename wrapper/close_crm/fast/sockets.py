"""Sockets of asyncio as httpcore takes them; in trio's loops, httpcore's own."""

from __future__ import annotations

import asyncio
import ssl
from contextlib import suppress
from typing import Any, Final

import httpcore2 as httpcore
from httpcore2._backends.auto import AutoBackend
from httpcore2._utils import is_socket_readable

from close_crm.concurrency.guarded import AT_ONCE

#: Bytes that are kept of what was received, until somebody reads on.
_MOST: Final = 256 * 1024
#: Turns of the loop after which it has received what a socket has.
_TURNS: Final = 3


class AsyncioBackend(AutoBackend):
    """Connects as httpcore does. Under asyncio, what it connected is then spoken to without anyio in between."""

    async def connect_tcp(self, *how: Any, **settings: Any) -> httpcore.AsyncNetworkStream:
        """Connect."""
        connected = await super().connect_tcp(*how, **settings)
        # Of anyio's stream on asyncio; a canary test names the version.
        transport = getattr(getattr(connected, "_stream", None), "_transport", None)
        return connected if transport is None else Stream(transport)


class Stream(asyncio.Protocol, httpcore.AsyncNetworkStream):
    """A connection. At most one coroutine reads or writes at a time.

    Args:
        transport: A transport of asyncio that is connected, and whose reading is paused.
    """

    def __init__(self, transport: Any) -> None:
        self._loop = asyncio.get_running_loop()
        self._transport: Any = transport
        self._received = b""
        self._over: bool = transport.is_closing()
        self._error: Exception | None = None
        self._full = False
        self._waiter: asyncio.Future[bool] | None = None
        transport.set_protocol(self)
        transport.set_write_buffer_limits()
        transport.resume_reading()

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ARG002, ASYNC109 - httpcore's form
        """Return what was received, as soon as there is anything; nothing at the end of the connection.

        Raises:
            httpcore2.ReadTimeout: It took longer than `timeout` seconds.
            httpcore2.ReadError: The connection was reset.
        """
        if not self._received and not self._over:
            await self._wait(timeout, httpcore.ReadTimeout)
        received, self._received = self._received, b""
        if received:
            if len(received) >= _MOST and not self._over:
                self._transport.resume_reading()
            return received
        if self._error is not None:
            raise httpcore.ReadError(self._error) from self._error
        return b""

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109 - as above
        """Send, and wait while there is no room for more.

        Raises:
            httpcore2.WriteTimeout: It took longer than `timeout` seconds.
            httpcore2.WriteError: The connection is closed.
        """
        if len(buffer) > AT_ONCE:
            # An early response; sending to a server that has closed would lose it.
            for _ in range(_TURNS if is_socket_readable(self._transport.get_extra_info("socket")) else 0):
                await asyncio.sleep(0)
        if not self._over:
            self._transport.write(buffer)
        while self._full and not self._over:
            await self._wait(timeout, httpcore.WriteTimeout)
        if self._over:
            raise httpcore.WriteError(self._error)

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - as above
    ) -> Stream:
        """Encrypt what is sent from now on.

        Raises:
            httpcore2.ConnectTimeout: It took longer than `timeout` seconds.
            httpcore2.ConnectError: The server's certificate was refused, or it has none.
        """
        try:
            async with asyncio.timeout(timeout):
                encrypted = await self._loop.start_tls(
                    self._transport, self, ssl_context, server_hostname=server_hostname
                )
            if encrypted is None:
                msg = "the connection was closed during the handshake"
                raise ConnectionResetError(msg)
            self._transport = encrypted
        except BaseException as error:
            self._transport.abort()
            if isinstance(error, TimeoutError):
                raise httpcore.ConnectTimeout(error) from error
            if isinstance(error, OSError):
                raise httpcore.ConnectError(error) from error
            raise
        return self

    async def aclose(self) -> None:
        """Close it at once."""
        self._over = True
        self._transport.abort()
        await asyncio.sleep(0)

    def abandon(self) -> None:
        """Close the socket of a loop that is over, without its help and without a warning that it was left open."""
        inner = getattr(getattr(self._transport, "_ssl_protocol", None), "_transport", self._transport)
        with suppress(RuntimeError):
            inner.abort()
        # What the loop would call next; it closes the socket, and fails where it asks the loop for more.
        with suppress(RuntimeError, AttributeError):
            inner._call_connection_lost(None)

    def get_extra_info(self, info: str) -> Any:
        """Return what httpcore asks for."""
        if info == "is_readable":
            sock = self._transport.get_extra_info("socket")
            return self._over or bool(self._received) or is_socket_readable(sock)
        names = {"client_addr": "sockname", "server_addr": "peername"}
        return self._transport.get_extra_info(names.get(info, info))

    async def _wait(self, seconds: float | None, late: type[Exception]) -> None:
        """Wait for anything to happen."""
        waiter = self._waiter = self._loop.create_future()
        timer = None if seconds is None else self._loop.call_later(seconds, self._wake, True)
        try:
            if await waiter:
                raise late
        finally:
            self._waiter = None
            if timer is not None:
                timer.cancel()

    def _wake(self, too_late: bool = False) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(too_late)

    # What asyncio calls.

    def data_received(self, data: bytes) -> None:
        """Keep what comes, and let nothing more come where that is much."""
        self._received += data
        if len(self._received) >= _MOST:
            self._transport.pause_reading()
        self._wake()

    def eof_received(self) -> None:
        """Take the end; asyncio closes the transport."""
        self._over = True
        self._wake()

    def connection_lost(self, exc: Exception | None) -> None:
        """Take the end, and its reason."""
        self._over, self._error = True, exc
        self._wake()

    def pause_writing(self) -> None:
        """Let those who write wait."""
        self._full = True

    def resume_writing(self) -> None:
        """Let them go on."""
        self._full = False
        self._wake()
