"""Responses that arrive before their request is sent: a server refuses a large body, and closes the connection.

A socket of a thread has such a response when the sending fails. A transport of asyncio closes itself then, and loses
what it has not received; anyio receives nothing while it sends.
"""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import httpcore2 as httpcore

#: Bytes; enough for the answer to a request that is refused, behind what TLS has to say.
_ENOUGH = 2**16


class _Beginning:
    """Stands for a connection's protocol, and stops receiving when it has enough: a server can't fill the memory."""

    def __init__(self, transport: Any) -> None:
        self._transport = transport
        self._left = _ENOUGH
        self.lost = False
        self.protocol = transport.get_protocol()

    def __getattr__(self, name: str) -> Any:
        return getattr(self.protocol, name)

    def data_received(self, data: bytes) -> None:
        self._left -= len(data)
        if self._left <= 0:
            self._transport.pause_reading()
        self.protocol.data_received(data)

    def connection_lost(self, error: Exception | None) -> None:
        # What was received can be read up to its end; TLS of anyio's reads nothing more where a sending failed.
        self.lost = self._left < _ENOUGH
        self.protocol.connection_lost(None if self.lost else error)


@contextmanager
def listening(stream: Any) -> Generator[None]:
    """Receive the beginning of an early response while the block sends, if the stream is anyio's over asyncio.

    Raises:
        httpcore2.WriteError: The connection was lost; what had been received can still be read.
    """
    while (inner := getattr(stream, "transport_stream", None)) is not None:  # below TLS
        stream = inner
    transport = getattr(stream, "_transport", None)
    if transport is None:
        yield
        return
    beginning = _Beginning(transport)
    transport.set_protocol(beginning)
    transport.resume_reading()
    try:
        yield
    finally:
        transport.pause_reading()
        transport.set_protocol(beginning.protocol)
    if beginning.lost:
        raise httpcore.WriteError
