"""A server that answers a large body before it has all of it, and closes: the answer counts, not the failed sending."""

from __future__ import annotations

import socket
import threading
from contextlib import nullcontext
from pathlib import Path
from typing import Any, Final

import httpcore2 as httpcore
import pytest
from close_conformance.colours import COLOURS, Colour
from close_conformance.colours import client as client_of_colour
from close_crm import RetryPolicy, errors
from close_crm.concurrency.listening import listening

from tests.fast.tls import contexts
from tools.fault_server import scripted

#: More than both sides of a connection keep in their buffers.
LARGE: Final = "x" * 20_000_000


def refuse(connection: socket.socket, _: threading.Event) -> None:
    """Answer after the head, and leave the body unread: the system then resets the connection."""
    seen = b""
    while b"\r\n\r\n" not in seen:
        seen += connection.recv(4096)
    body = b'{"error": "too large"}'
    head = f"HTTP/1.1 413 Too Large\r\ncontent-length: {len(body)}\r\ncontent-type: application/json\r\n\r\n"
    connection.sendall(head.encode() + body)


@pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "tls"])
@pytest.mark.parametrize("colour", COLOURS)
def test_answer_before_the_body_is_sent(
    colour: Colour, encrypted: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The caller gets Close's refusal, and not that nobody knows whether it was carried out; nothing is sent again."""
    tls, _ = contexts(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "server.pem"))
    with (
        scripted(on_accept=[refuse, refuse], tls=tls if encrypted else None) as server,
        client_of_colour(
            colour, api_key="a.b", base_url=server.url, retry=RetryPolicy(attempts=2), tz_offset=None
        ) as close,
        pytest.raises(errors.StatusError, match="413") as caught,
    ):
        close.opportunities.create(lead_id="lead_1", note=LARGE)

    assert not caught.value.maybe_applied
    assert len(caught.value.attempts) == 1


class Protocol:
    """A connection's protocol, as anyio has one."""

    def __init__(self) -> None:
        self.pieces: list[bytes] = []
        self.told: list[object] = []

    def data_received(self, data: bytes) -> None:
        """Keep a piece."""
        self.pieces.append(data)

    def pause_writing(self) -> None:
        """Wait until the buffer is empty."""
        self.told.append("pause")

    def connection_lost(self, error: Exception | None) -> None:
        """End, for a reason or for none."""
        self.told.append(error)


class Transport:
    """A transport of asyncio's that is received from whenever it is not paused."""

    def __init__(self) -> None:
        self.protocol: Any = Protocol()
        self.paused = True

    def get_protocol(self) -> Any:
        """Return who is told of data."""
        return self.protocol

    def set_protocol(self, protocol: Any) -> None:
        """Tell another one."""
        self.protocol = protocol

    def pause_reading(self) -> None:
        """Receive nothing."""
        self.paused = True

    def resume_reading(self) -> None:
        """Receive."""
        self.paused = False

    def receive(self, data: bytes) -> bool:
        """Receive a piece, unless paused; return whether it was received."""
        if not self.paused:
            self.protocol.data_received(data)
            return True
        return False


class Stream:
    """A stream of anyio's, or TLS over one."""

    def __init__(self, **parts: Any) -> None:
        self.__dict__.update(parts)


@pytest.mark.parametrize("failing", [False, True])
def test_a_server_can_not_fill_the_memory(failing: bool) -> None:
    """While a request is sent, the beginning of a response is received; afterwards the protocol is anyio's again."""
    transport = Transport()
    protocol = transport.protocol
    received: list[bool] = []
    try:
        with listening(Stream(transport_stream=Stream(_transport=transport))):
            received += map(transport.receive, [b"a", b"b" * 2**16, b"c"])
            if failing:
                raise ConnectionResetError
    except ConnectionResetError:
        pass
    received.append(transport.receive(b"d"))

    assert received == [True, True, False, False]
    assert transport.protocol is protocol
    assert protocol.pieces == [b"a", b"b" * 2**16]


def test_streams_of_other_kinds_are_left_alone() -> None:
    """What has no transport of asyncio's, such as trio's sockets, receives as it does by itself."""
    with listening(object()), listening(None):
        pass


def test_protocols_of_asyncio_are_told_all_else() -> None:
    """What the transport reports while a request is sent reaches anyio's protocol, such as that the buffer is full."""
    transport = Transport()
    with listening(Stream(_transport=transport)):
        transport.protocol.pause_writing()

    assert transport.protocol.told == ["pause"]


@pytest.mark.parametrize("answered", [True, False])
def test_lost_connection_ends_the_sending(answered: bool) -> None:
    """With a beginning of a response it ends like a closed one, which can be read to its end; else it is as it was."""
    transport, error = Transport(), ConnectionResetError()
    with (
        pytest.raises(httpcore.WriteError) if answered else nullcontext(),
        listening(Stream(_transport=transport)),
    ):
        if answered:
            transport.receive(b"a")
        transport.protocol.connection_lost(error)

    assert transport.protocol.told == [None if answered else error]
