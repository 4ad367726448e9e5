"""The one server for faults that only real sockets have: bytes, resets and silences, in turn or by request.

with scripted(reset, whole) as server:                   # the first request is cut off, all others are answered
with serving(lambda request: answered(502)) as server:   # each request is looked at
"""

from __future__ import annotations

import json
import os
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import IO, Any, Final

#: One connection, after its request was read; `stop` is set when the test is over, and every wait is on it.
Turn = Callable[[socket.socket, threading.Event], None]


@dataclass(frozen=True)
class Request:
    """A request that was read to its end.

    Attributes:
        method: The HTTP method.
        target: What the request line asks for: a path with its query, an address at a proxy.
        head: The bytes of the request line and the headers, without the empty line.
        body: The bytes of the body.
    """

    method: str
    target: str
    head: bytes
    body: bytes

    @property
    def headers(self) -> list[tuple[str, str]]:
        """The headers in their order."""
        pairs = (line.partition(b":") for line in self.head.splitlines()[1:])
        return [(name.decode(), value.strip().decode()) for name, _, value in pairs]


#: Decides how a request is answered.
Script = Callable[[Request], Turn]
OBJECT: Final = json.dumps({"id": "oppo_1", "data": [], "has_more": False}).encode()


def head(length: int | None, status: int = 200, *more: str) -> bytes:
    """Return the start of an answer with a JSON body."""
    lines = [f"HTTP/1.1 {status} X", "Content-Type: application/json", *more]
    lines += [] if length is None else [f"Content-Length: {length}"]
    return "\r\n".join([*lines, "", ""]).encode()


def whole(connection: socket.socket, stop: threading.Event) -> None:
    """Answer as a healthy server does."""
    connection.sendall(head(len(OBJECT)) + OBJECT)


def keep(connection: socket.socket, stop: threading.Event) -> None:
    """Leave the connection open for the next request."""


def answered(status: int, content: bytes = b"", headers: Mapping[str, str] | None = None) -> Turn:
    """Answer in full, and leave the connection open; without headers the body is JSON."""
    if headers is None:
        return bytes_then(head(len(content), status) + content, keep)
    # No answer of this status has a body, nor its length.
    sized = {} if status == 204 else {"Content-Length": str(len(content))}
    lines = [f"HTTP/1.1 {status} X", *(f"{name}: {text}" for name, text in {**headers, **sized}.items())]
    return bytes_then("\r\n".join([*lines, "", ""]).encode() + (content if sized else b""), keep)


def bytes_then(text: bytes, ending: Turn) -> Turn:
    """Send bytes, then end in some way."""

    def turn(connection: socket.socket, stop: threading.Event) -> None:
        connection.sendall(text)
        ending(connection, stop)

    return turn


def fin(connection: socket.socket, stop: threading.Event) -> None:
    """Close in good order."""
    _close(connection)


def reset(connection: socket.socket, stop: threading.Event) -> None:
    """Close with a reset."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    _close(connection)


def _close(connection: socket.socket) -> None:
    # `close` alone would wait for the file that requests are read from.
    os.close(connection.detach())


def hang(connection: socket.socket, stop: threading.Event) -> None:
    """Say nothing more until the test is over."""
    stop.wait(30)


def drip(connection: socket.socket, stop: threading.Event) -> None:
    """Send a byte each 50 ms, for far longer than any deadline of a test."""
    connection.sendall(head(100_000))
    while not stop.wait(0.05):
        connection.sendall(b" ")


def drip_head(connection: socket.socket, stop: threading.Event) -> None:
    """Send the headers, a byte each 50 ms."""
    for byte in head(2, 200, *(f"X-{number}: {number}" for number in range(1000))):
        if stop.wait(0.05):
            return
        connection.sendall(bytes([byte]))


def chatter(connection: socket.socket, stop: threading.Event) -> None:
    """Send interim answers without a pause and without an end."""
    while not stop.is_set():
        connection.sendall(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" * 100)


def flood(total: int, *headers: str, chunk: bytes = b" " * 65536) -> Turn:
    """Send a body of so many bytes, chunk after chunk."""

    def turn(connection: socket.socket, stop: threading.Event) -> None:
        connection.sendall(head(total, 200, *headers))
        for _ in range(total // len(chunk)):
            if stop.is_set():
                return
            connection.sendall(chunk)

    return turn


def in_turn(turns: Iterable[Turn]) -> Script:
    """Return a script that answers one request after the other; the last turn stays."""
    left, lock = list(turns), threading.Lock()

    def script(request: Request) -> Turn:
        with lock:
            return left.pop(0) if len(left) > 1 else left[0]

    return script


class FaultServer:
    """A server on loopback that answers as its script says.

    Attributes:
        origin: Scheme, host and port.
        url: The base URL of the API there.
        script: Decides how each request is answered; may be changed between requests.
        received: Each request that was read to its end, in order.
        connections: How many connections were made.
    """

    def __init__(
        self, script: Script, *, on_accept: Iterable[Turn | None] = (), tls: ssl.SSLContext | None = None
    ) -> None:
        self.script = script
        self._on_accept = list(on_accept)
        self._tls = tls
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self.received: list[Request] = []
        self.connections = 0
        scheme = "http" if tls is None else "https"
        self.origin = f"{scheme}://127.0.0.1:{self._listener.getsockname()[1]}"
        self.url = f"{self.origin}/api/v1"

    @property
    def requests(self) -> list[tuple[str, str]]:
        """Method and target of each request that was received."""
        return [(request.method, request.target) for request in self.received]

    def start(self) -> None:
        """Serve from threads."""
        self._go(self._accept)

    def _go(self, work: Callable[..., None], *arguments: Any) -> None:
        thread = threading.Thread(target=work, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                if self._stop.is_set():
                    connection.close()
                    return
                self.connections += 1
                self._open.append(connection)
                self._go(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        if self._tls is not None:
            try:
                connection = self._tls.wrap_socket(connection, server_side=True)
            except OSError:
                return
            self._open.append(connection)
        with suppress(OSError), connection:
            with self._lock:
                first = self._on_accept.pop(0) if self._on_accept else None
            if first is not None:
                first(connection, self._stop)
                return
            with connection.makefile("rb") as stream:
                while (request := _read(stream)) is not None:
                    with self._lock:
                        self.received.append(request)
                    self.script(request)(connection, self._stop)

    def stop(self) -> None:
        """End all connections and threads."""
        self._stop.set()
        with suppress(OSError), socket.create_connection(self._listener.getsockname(), timeout=1):
            pass
        self._listener.close()
        for connection in self._open:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)


def _read(stream: IO[bytes]) -> Request | None:
    """Return the next request, None where the connection ends."""
    if not (line := stream.readline()):
        return None
    text, length = line, 0
    while (header := stream.readline()).strip():
        text += header
        name, _, value = header.decode().partition(":")
        length = int(value) if name.lower() == "content-length" else length
    method, target, _ = line.decode().split(" ", 2)
    return Request(method, target, text, stream.read(length))


@contextmanager
def serving(
    script: Script, *, on_accept: Iterable[Turn | None] = (), tls: ssl.SSLContext | None = None
) -> Iterator[FaultServer]:
    """Serve while the context lasts.

    Args:
        script: Decides how each request is answered.
        on_accept: What becomes of the first connections before anything is read; None reads their requests.
        tls: The server's side of TLS; without it, the server is one of plain HTTP.
    """
    server = FaultServer(script, on_accept=on_accept, tls=tls)
    server.start()
    try:
        yield server
    finally:
        server.stop()


@contextmanager
def scripted(
    *turns: Turn, on_accept: Iterable[Turn | None] = (), tls: ssl.SSLContext | None = None
) -> Iterator[FaultServer]:
    """Serve these turns one after the other, while the context lasts; without any, each request is answered."""
    with serving(in_turn(turns or [whole]), on_accept=on_accept, tls=tls) as server:
        yield server
