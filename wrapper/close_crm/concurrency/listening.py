"""Responses that arrive before their request is sent: a server refuses a large body, and closes the connection.

A socket of a thread has such a response when the sending fails. So has one of asyncio, whose transport then closes it
unread. Nothing is received before: it could be a response to the next request, on a connection that looks idle.
"""

from __future__ import annotations

import socket
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import httpcore2 as httpcore
from close_runtime.signals import raise_if_by_signal

#: Bytes; enough for the answer to a request that is refused, behind what TLS has to say.
_ENOUGH = 2**16


class _Last:
    """Stands for a connection's protocol, and has it receive the last of what a connection has that is lost."""

    def __init__(self, transport: Any) -> None:
        self._transport = transport
        self.lost = False
        self.protocol = transport.get_protocol()

    def __getattr__(self, name: str) -> Any:
        return getattr(self.protocol, name)

    def connection_lost(self, error: Exception | None) -> None:
        try:
            if error is not None and (data := _left_in(self._transport.get_extra_info("socket"))):
                self.protocol.data_received(data)
                # It can be read up to its end; TLS of anyio's reads nothing more where a sending failed.
                self.lost, error = True, None
        finally:
            self.protocol.connection_lost(error)


def _left_in(sock: Any) -> bytes:
    """Return what a socket has received; the transport closes it, once its protocol knows that it is lost."""
    try:
        # Event loops give out a view of it, which can't receive.
        with socket.fromfd(sock.fileno(), sock.family, sock.type) as same:
            same.setblocking(False)
            return same.recv(_ENOUGH)
    except OSError as error:
        raise_if_by_signal(error)
        return b""


@contextmanager
def listening(stream: Any) -> Generator[None]:
    """Receive an early response where the block fails to send, if the stream is anyio's over asyncio.

    Raises:
        httpcore2.WriteError: The connection was lost; what had been received can still be read.
    """
    while (inner := getattr(stream, "transport_stream", None)) is not None:  # below TLS
        stream = inner
    transport = getattr(stream, "_transport", None)
    if transport is None:
        yield
        return
    last = _Last(transport)
    transport.set_protocol(last)
    try:
        yield
    finally:
        transport.set_protocol(last.protocol)
    if last.lost:
        raise httpcore.WriteError
