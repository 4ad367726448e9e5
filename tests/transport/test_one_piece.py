"""Connections of the async client: what is left over in TLS, and handshakes that are cancelled."""

from __future__ import annotations

import asyncio
import socket
import ssl
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpcore2 as httpcore
import pytest
from close_crm.transport.one_piece import OnePiece

from tests.fast.tls import contexts


class Inner:
    """A connection of httpcore's in memory."""

    def __init__(self, **info: Any) -> None:
        self.info = info
        self.closed = False
        self.asked: list[tuple[Any, ...]] = []
        self.broken = False

    def get_extra_info(self, name: str) -> Any:
        """Return what httpcore says of a connection."""
        return self.info.get(name)

    async def write(self, buffer: bytes, **settings: float) -> None:
        """Send."""
        self.asked.append(("write", buffer, settings["timeout"]))
        if self.broken:
            raise httpcore.WriteError

    async def read(self, max_bytes: int, **settings: float) -> bytes:
        """Receive."""
        self.asked.append(("read", max_bytes, settings["timeout"]))
        return b"x" * max_bytes

    async def start_tls(self) -> None:
        """Wait for a server that says nothing."""
        await asyncio.Event().wait()

    async def aclose(self) -> None:
        """Close it."""
        await asyncio.sleep(0)
        self.closed = True


def shaken(folder: Path) -> tuple[ssl.SSLObject, ssl.SSLObject, ssl.MemoryBIO, ssl.MemoryBIO]:
    """Return both ends of TLS in memory, and what goes from the client and to it."""
    ours, theirs = contexts(folder)
    there, here = ssl.MemoryBIO(), ssl.MemoryBIO()
    server = ours.wrap_bio(there, here, server_side=True)
    client = theirs.wrap_bio(here, there, server_hostname="127.0.0.1")
    for end in (client, server, client, server):
        try:
            end.do_handshake()
        except ssl.SSLWantReadError:
            continue
    return server, client, there, here


@pytest.mark.parametrize("sent", [b"", b"HTTP/1.1 200 OK"], ids=["nothing", "a response"])
def test_what_is_left_over_in_tls_belongs_to_no_request(tmp_path: Path, sent: bytes) -> None:
    """An idle connection is not used again where its server said more: that would be the answer to the next request."""
    server, client, _, _ = shaken(tmp_path)
    if sent:
        server.write(sent)
    near, far = socket.socketpair()
    with near, far:
        connection = OnePiece(Inner(socket=near, ssl_object=client))

        assert connection.get_extra_info("is_readable") is bool(sent)


def test_end_of_tls_is_the_end_of_a_connection(tmp_path: Path) -> None:
    """A server that has taken its leave gets no further request."""
    server, client, _, _ = shaken(tmp_path)
    with suppress(ssl.SSLWantReadError):
        server.unwrap()
    near, far = socket.socketpair()
    with near, far:
        assert OnePiece(Inner(socket=near, ssl_object=client)).get_extra_info("is_readable")


def test_cancelled_handshake_closes_the_socket() -> None:
    """No socket is left open by a call that is cancelled while it waits for the server's part of TLS."""
    inner = Inner()

    async def cancelled() -> None:
        task = asyncio.ensure_future(OnePiece(inner).start_tls())
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(cancelled())

    assert inner.closed


@pytest.mark.parametrize("broken", [False, True], ids=["sent", "not sent"])
def test_what_was_kept_back_is_sent_before_a_response_is_awaited(*, broken: bool) -> None:
    """Whatever a request ends with, all is sent; a server that takes no more may have answered before."""
    inner = Inner()
    inner.broken = broken

    async def exchange() -> bytes:
        connection = OnePiece(inner)
        await connection.write(b"head", timeout=9)
        found: bytes = await connection.read(5, timeout=8)
        return found

    assert asyncio.run(exchange()) == b"xxxxx"
    assert inner.asked == [("write", b"head", 8), ("read", 5, 8)]


def test_what_is_asked_of_a_connection_is_passed_on() -> None:
    """All but whether it is readable, which is looked up once."""
    assert OnePiece(Inner(server_addr=("127.0.0.1", 80))).get_extra_info("server_addr") == ("127.0.0.1", 80)
