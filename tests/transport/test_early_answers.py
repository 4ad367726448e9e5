"""A server that answers a large body before it has all of it, and closes: the answer counts, not the failed sending."""

from __future__ import annotations

import socket
import threading
from collections.abc import AsyncIterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any, Final

import httpcore2 as httpcore
import httpx2 as httpx
import pytest
from close_conformance.colours import COLOURS, Colour
from close_conformance.colours import client as client_of_colour
from close_crm import RetryPolicy, errors
from close_crm.concurrency.listening import listening
from close_crm.transport.adopted import adopt
from close_crm.transport.one_piece import OnePiece

from tests.fast.tls import contexts
from tools.fault_server import answered, scripted
from tools.soak.interrupts import alarm

#: More than both sides of a connection keep in their buffers.
LARGE: Final = "x" * 20_000_000


def refuse(connection: socket.socket, _: threading.Event) -> None:
    """Answer after the head, and leave the body unread: the system then resets the connection."""
    # Behind what TLS has said the answer would wait, and be lost with the connection.
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
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


def first_of_two(connection: socket.socket, _: threading.Event) -> None:
    """Answer at once, and, when more of the body was sent than buffers keep, with what nobody has asked for."""
    received = 0
    for answer in (b"oppo_1", b"oppo_stray"):
        body = b'{"id": "%b"}' % answer
        connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n%b" % (len(body), body))
        while received < 8_000_000:
            received += len(connection.recv(65536))
    while connection.recv(65536):
        pass


@pytest.mark.parametrize("colour", COLOURS)
def test_what_comes_early_answers_no_other_request(colour: Colour) -> None:
    """A server that answers twice while a large body is sent has its connection closed: the next call gets its own."""
    with (
        scripted(answered(200, b'{"id": "oppo_2"}'), on_accept=[first_of_two]) as server,
        client_of_colour(colour, api_key="a.b", base_url=server.url, tz_offset=None) as close,
    ):
        first = close.opportunities.create(lead_id="lead_1", note=LARGE)
        second = close.opportunities.get("oppo_2")

    assert [first.id, second.id] == ["oppo_1", "oppo_2"]


async def pieces(size: int) -> AsyncIterator[bytes]:
    """Give a large body piece by piece, as that of a file."""
    for at in range(0, len(LARGE), size):
        yield LARGE[at : at + size].encode()


@pytest.mark.parametrize("size", [65_536, 8_192])
async def test_answer_before_all_pieces_are_sent(size: int) -> None:
    """Whichever piece can't be sent any more, the answer that came before is received."""
    with scripted(on_accept=[refuse]) as server:
        transport = httpx.AsyncHTTPTransport()
        adopt(transport)
        async with httpx.AsyncClient(transport=transport) as client:
            response = await client.post(server.url, content=pieces(size))

    assert response.status_code == 413


class Inner:
    """A connection of httpcore's that notes by which protocol each piece is sent."""

    def __init__(self, transport: Transport) -> None:
        self._transport, self._stream = transport, Stream(_transport=transport)
        self.sent: list[tuple[int, type]] = []

    async def write(self, buffer: bytes) -> None:
        """Note a piece."""
        self.sent.append((len(buffer), type(self._transport.protocol)))


async def test_last_piece_of_a_large_body() -> None:
    """After a large piece the small ones, too, are sent so that an answer is received; small requests are not."""
    inner = Inner(Transport())
    piece = OnePiece(inner)
    for buffer in (b"a", b"", b"b" * 70_000, b"c", b""):
        await piece.write(buffer)

    assert [size for size, _ in inner.sent] == [1, 70_000, 1]
    assert [kind is Protocol for _, kind in inner.sent] == [True, False, False]


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
    """A transport of asyncio's."""

    def __init__(self, sock: Any = None) -> None:
        self.protocol: Any = Protocol()
        self._socket = sock

    def get_protocol(self) -> Any:
        """Return who is told of data."""
        return self.protocol

    def set_protocol(self, protocol: Any) -> None:
        """Tell another one."""
        self.protocol = protocol

    def get_extra_info(self, info: str) -> Any:
        """Return the socket."""
        assert info == "socket"
        return self._socket


class Stream:
    """A stream of anyio's, or TLS over one."""

    def __init__(self, **parts: Any) -> None:
        self.__dict__.update(parts)


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


@pytest.mark.parametrize("answer", [b"a", b"a" * 100_000, b""])
def test_lost_connection_ends_the_sending(answer: bytes) -> None:
    """With a beginning of a response it ends like a closed one, which can be read to its end; else it is as it was.

    At most 64 KB are received, so that no server can fill the memory.
    """
    here, there = socket.socketpair()
    with here, there:
        transport, error = Transport(here), ConnectionResetError()
        protocol = transport.protocol
        there.sendall(answer)
        with (
            pytest.raises(httpcore.WriteError) if answer else nullcontext(),
            listening(Stream(transport_stream=Stream(_transport=transport))),
        ):
            transport.protocol.connection_lost(error)

        assert here.fileno() >= 0
    assert transport.protocol is protocol
    assert b"".join(protocol.pieces) == answer[:65_536]
    assert protocol.told == [None if answer else error]


@pytest.mark.parametrize("closed", [True, False])
def test_nothing_is_received_of_a_connection_that_was_closed(closed: bool) -> None:
    """A connection that the program itself closes, and one whose socket is gone, end as they would without."""
    here, there = socket.socketpair()
    with here, there:
        there.sendall(b"a")
        if closed:
            here.close()
        error = ConnectionResetError() if closed else None
        transport = Transport(here)
        with listening(Stream(_transport=transport)):
            transport.protocol.connection_lost(error)

    assert transport.protocol.pieces == []
    assert transport.protocol.told == [error]


def test_alarm_while_the_last_is_received(monkeypatch: pytest.MonkeyPatch) -> None:
    """It goes up, and the protocol learns of the loss all the same: those who send wait for that."""
    here, there = socket.socketpair()
    late, error, transport = TimeoutError("an alarm"), ConnectionResetError(), Transport(here)
    with here, there, alarm(late) as send_signal:
        monkeypatch.setattr(socket, "fromfd", lambda *_: send_signal())
        with pytest.raises(TimeoutError) as caught, listening(Stream(_transport=transport)):
            transport.protocol.connection_lost(error)

    assert caught.value is late
    assert transport.protocol.told == [error]


def test_a_sending_that_fails_leaves_the_protocol() -> None:
    """After an error, or a cancellation, the protocol is anyio's again."""
    transport = Transport()
    protocol = transport.protocol
    with pytest.raises(KeyboardInterrupt), listening(Stream(_transport=transport)):
        raise KeyboardInterrupt

    assert transport.protocol is protocol
