"""The deadline inside the network: how long each wait on a guarded socket may take."""

from __future__ import annotations

import ssl
from typing import Any

import httpcore2 as httpcore
import pytest
from close_crm.concurrency.deadline import bounded, until
from close_crm.concurrency.guarded import guard


class Stream(httpcore.MockStream):
    """Keeps what it is asked for."""

    def __init__(self) -> None:
        super().__init__([b"x"])
        self.asked: list[Any] = []

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self.asked.append(("read", max_bytes, timeout))
        return b"x"

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self.asked.append(("write", buffer, timeout))

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> Stream:
        self.asked.append(("tls", ssl_context, server_hostname, timeout))
        return self


class Backend(httpcore.NetworkBackend):
    """Connects to one stream, and keeps what it is asked for."""

    def __init__(self) -> None:
        self.stream = Stream()
        self.asked: list[Any] = []

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Any = None,
    ) -> Stream:
        self.asked.append((host, port, timeout, local_address, socket_options))
        return self.stream

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Any = None
    ) -> Stream:
        self.asked.append((path, timeout, socket_options))
        return self.stream

    def sleep(self, seconds: float) -> None:
        self.asked.append(seconds)


def at_four() -> float:
    """A clock that stands."""
    return 4.0


def test_wait_ends_with_the_deadline() -> None:
    """A wait takes what it may by itself, or what is left if that is less; past the deadline, a thousandth second."""
    assert (bounded(None), bounded(9)) == (None, 9)
    with until(10, at_four):
        assert (bounded(None), bounded(2), bounded(9)) == (6, 2, 6)
        with until(4.5, at_four):
            assert (bounded(None), bounded(2)) == (0.5, 0.5)
        with until(3, at_four):
            assert (bounded(None), bounded(2)) == (0.001, 0.001)
        assert bounded(None) == 6
    assert bounded(None) is None


def test_every_wait_of_a_guarded_connection_is_bounded() -> None:
    """Connecting, the handshake, reading and writing wait for what is left; everything else is passed on as it is."""
    backend, context = Backend(), ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    pool: Any = httpcore.ConnectionPool(network_backend=backend)
    guard(pool)
    guard(pool)
    guarded = pool._network_backend
    with until(10, at_four):
        stream = guarded.connect_tcp("host", 443, 9, "local", [(1, 2, 3)])
        guarded.connect_unix_socket("/run/socket", 9, [(1, 2, 3)])
        guarded.sleep(0.5)
        secure = stream.start_tls(context, "host", 9)
        assert secure.read(5, 9) == b"x"
        secure.write(b"y", 9)
        secure.write(b"", 9)

    assert backend.asked == [("host", 443, 6, "local", [(1, 2, 3)]), ("/run/socket", 6, [(1, 2, 3)]), 0.5]
    assert backend.stream.asked == [("tls", context, "host", 6), ("read", 5, 6), ("write", b"y", 6)]
    with until(4, at_four), pytest.raises(httpcore.ReadTimeout):
        secure.read(5, 9)
    assert secure.read(5, 9) == b"x"


@pytest.fixture
def written() -> tuple[Any, list[Any]]:
    """A guarded connection, and what its socket was asked."""
    backend = Backend()
    pool: Any = httpcore.ConnectionPool(network_backend=backend)
    guard(pool)
    return pool._network_backend.connect_tcp("host", 80), backend.stream.asked


def test_head_and_body_are_sent_in_one_piece(written: tuple[Any, list[Any]]) -> None:
    """Httpcore writes the two apart, and nothing as the end of a request: then both are sent."""
    stream, asked = written
    for piece in (b"head", b"body", b""):
        stream.write(piece, 9)

    assert asked == [("write", b"headbody", 9)]


def test_what_was_kept_back_is_sent_before_a_response_is_awaited(written: tuple[Any, list[Any]]) -> None:
    """Whatever a request ends with, it is all sent before the wait begins."""
    stream, asked = written
    stream.write(b"5\r\nchunk\r\n0\r\n\r\n", 9)
    stream.read(5, 8)

    assert asked == [("write", b"5\r\nchunk\r\n0\r\n\r\n", 8), ("read", 5, 8)]


def test_large_bodies_are_not_kept_back(written: tuple[Any, list[Any]]) -> None:
    """A piece that is larger than a socket takes at once goes out as soon as it is there, and once."""
    stream, asked = written
    stream.write(b"head", 9)
    stream.write(b"x" * 70_000, 9)
    stream.write(b"", 9)

    assert [len(bytes(call[1])) for call in asked if call[1]] == [70_004]


def test_a_response_is_read_although_the_request_could_not_be_sent(
    written: tuple[Any, list[Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server may refuse a request and close its side before it has read it: the refusal counts."""
    stream, asked = written

    def write(*_: object) -> None:
        raise httpcore.WriteError

    monkeypatch.setattr(stream._stream, "write", write)
    stream.write(b"head", 9)

    assert stream.read(5, 9) == b"x"
    assert asked == [("read", 5, 9)]
