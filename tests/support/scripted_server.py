"""A server that follows a script of bytes, resets and silences, for faults that only real sockets have."""

from __future__ import annotations

import json
import os
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, Final

#: One connection, after its request was read; `stop` is set when the test is over, and every wait is on it.
Turn = Callable[[socket.socket, threading.Event], None]
OBJECT: Final = json.dumps({"id": "oppo_1", "data": [], "has_more": False}).encode()


def head(length: int | None, status: int = 200, *more: str) -> bytes:
    """Return the start of an answer with a JSON body."""
    lines = [f"HTTP/1.1 {status} X", "Content-Type: application/json", *more]
    lines += [] if length is None else [f"Content-Length: {length}"]
    return "\r\n".join([*lines, "", ""]).encode()


def whole(connection: socket.socket, stop: threading.Event) -> None:
    """Answer as a healthy server does."""
    connection.sendall(head(len(OBJECT)) + OBJECT)


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


class Scripted:
    """A server whose connections take their turns from a list; the last turn stays.

    Attributes:
        requests: Method and path of each request that was read to its end, in order.
        connections: How many connections were made.
        accepting: Turns for connections before anything is read; None reads a request.
    """

    def __init__(self, turns: list[Turn], *, on_accept: list[Turn | None] | None = None) -> None:
        self._turns = turns
        self._on_accept = on_accept or []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self.requests: list[tuple[str, str]] = []
        self.connections = 0
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}/api/v1"

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
        with suppress(OSError), connection:
            with self._lock:
                first = self._on_accept.pop(0) if self._on_accept else None
            if first is not None:
                first(connection, self._stop)
                return
            with connection.makefile("rb") as stream:
                while line := stream.readline():
                    length = 0
                    while (header := stream.readline()).strip():
                        name, _, value = header.decode().partition(":")
                        length = int(value) if name.lower() == "content-length" else length
                    stream.read(length)
                    method, path, _ = line.decode().split(" ", 2)
                    with self._lock:
                        self.requests.append((method, path))
                        turn = self._turns.pop(0) if len(self._turns) > 1 else self._turns[0]
                    turn(connection, self._stop)

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


@contextmanager
def scripted(*turns: Turn, on_accept: list[Turn | None] | None = None) -> Iterator[Scripted]:
    """Serve while the context lasts."""
    server = Scripted(list(turns) or [whole], on_accept=on_accept)
    server.start()
    try:
        yield server
    finally:
        server.stop()
