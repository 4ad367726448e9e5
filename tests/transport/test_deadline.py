"""The deadline inside the network: how long each wait on a guarded socket may take."""

from __future__ import annotations

import ssl
from typing import Any

import httpcore2 as httpcore
import pytest
from close_crm.concurrency.deadline import bounded, guard, until


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

    assert backend.asked == [("host", 443, 6, "local", [(1, 2, 3)]), ("/run/socket", 6, [(1, 2, 3)]), 0.5]
    assert backend.stream.asked == [("tls", context, "host", 6), ("read", 5, 6), ("write", b"y", 6)]
    with until(4, at_four), pytest.raises(httpcore.ReadTimeout):
        secure.read(5, 9)
    assert secure.read(5, 9) == b"x"
