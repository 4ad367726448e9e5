"""Sockets of the sync client: no wait on one goes past the deadline, and a request goes out in one piece."""

from __future__ import annotations

import ssl
import typing
from collections.abc import Iterable
from contextlib import suppress

import httpcore2 as httpcore

from .deadline import bounded, is_over
from .signals import signals_pass

#: Bytes that are kept back at most until the rest of a request is there, too.
_LARGEST_PIECE = 65_536
#: Bytes that any socket takes without waiting for the server.
AT_ONCE = 2**14


def split_off(kept: bytes, piece: bytes) -> tuple[bytes, bytes]:
    """Return what to send now of a request, and what to keep back until there is more of it.

    Args:
        kept: What was kept back so far.
        piece: What there is more; empty at the request's end.
    """
    whole = kept + piece
    return (b"", whole) if piece and len(whole) <= _LARGEST_PIECE else (whole, b"")


class _Stream(httpcore.NetworkStream):
    """A connection of httpcore's, which sends the head and the body of a request in one piece.

    httpcore writes them one after the other, and nothing at all as the end of a request.
    """

    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream
        self._unsent = b""

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self._unsent:
            with suppress(httpcore.WriteError):  # httpcore does the same, in case an answer came before
                self.write(b"", timeout)
        # Where there is always more to read, as of interim answers without end, no wait is ever too long.
        if is_over():
            raise httpcore.ReadTimeout
        with signals_pass():
            return self._stream.read(max_bytes, bounded(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        now, self._unsent = split_off(self._unsent, buffer)
        if now or not buffer:
            # httpcore goes on after an error of writing, in case an answer came before.
            with signals_pass():
                self._stream.write(now, bounded(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, bounded(timeout)))

    def get_extra_info(self, info: str) -> typing.Any:
        return self._stream.get_extra_info(info)


class _Backend(httpcore.NetworkBackend):
    def __init__(self, backend: httpcore.NetworkBackend) -> None:
        self._backend = backend

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[typing.Any] | None = None,
    ) -> httpcore.NetworkStream:
        # httpcore connects again after an error, if its `retries` say so.
        with signals_pass():
            return _Stream(
                self._backend.connect_tcp(host, port, bounded(timeout), local_address, socket_options)
            )

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[typing.Any] | None = None
    ) -> httpcore.NetworkStream:
        with signals_pass():
            return _Stream(self._backend.connect_unix_socket(path, bounded(timeout), socket_options))

    def sleep(self, seconds: float) -> None:
        self._backend.sleep(seconds)


def guard(pool: httpcore.ConnectionPool) -> None:
    """Make the connections of a pool ask `until` before each wait."""
    inner: typing.Any = pool  # httpx has no argument for it
    backend = inner._network_backend  # noqa: SLF001 - a canary test names the version
    inner._network_backend = backend if isinstance(backend, _Backend) else _Backend(backend)  # noqa: SLF001 - as above
