"""A server that answers at once from memory: `python -m tools.benchmarks.server CPU`, which prints its port.

It reads only as much HTTP as it needs: the method, the path, the length of the body. Each line on its stdin is answered
with the seconds of processor time that it has used, so that a benchmark can say how busy it was; it ends with its
stdin.
"""

from __future__ import annotations

import asyncio
import os
import re
import sys
import time

from .answers import page_answer, update_answer

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
#: In the form that Close has, with a limit that no client of a benchmark comes near: who paces is not to wait.
LIMITS = b"RateLimit: limit=10000000, remaining=9999999, reset=1\r\n"


def response(status: bytes, body: bytes) -> bytes:
    """Return a whole response."""
    return (
        b"HTTP/1.1 " + status + b"\r\n"
        b"Date: Mon, 23 Nov 2026 10:00:00 GMT\r\n"
        b"Content-Type: application/json\r\n"
        b"Content-Length: " + str(len(body)).encode() + b"\r\n"
        b"X-Request-Id: req_2nQkYxQpYwV5mV9kP7cGfY\r\n"
        b"Vary: Accept-Encoding, Cookie\r\n" + LIMITS + b"Connection: keep-alive\r\n\r\n" + body
    )


UPDATE = response(b"200 OK", update_answer())
PAGE = response(b"200 OK", page_answer())
MISSING = response(b"404 Not Found", b'{"error": "Not found"}')


def answer_to(head: bytes) -> bytes:
    """Return the response to a request by its first line."""
    if head.startswith(b"PUT /api/v1/opportunity/oppo_"):
        return UPDATE
    if head.startswith(b"GET /api/v1/opportunity/?"):
        return PAGE
    return MISSING


class Canned(asyncio.Protocol):
    """One connection."""

    def __init__(self) -> None:
        self._received = bytearray()
        self._transport: asyncio.WriteTransport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the way back."""
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer each request that is complete."""
        received = self._received
        received += data
        assert self._transport is not None
        while (end := received.find(b"\r\n\r\n")) >= 0:
            head = bytes(received[:end])
            length = _LENGTH.search(head)
            whole = end + 4 + (int(length[1]) if length else 0)
            if len(received) < whole:
                return
            del received[:whole]
            self._transport.write(answer_to(head))


async def serve() -> None:
    """Serve on a port that is free until stdin ends."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Canned, "127.0.0.1", 0, backlog=512)
    say(server.sockets[0].getsockname()[1])
    async with server:
        while await asyncio.to_thread(sys.stdin.readline):
            say(time.process_time())


def say(value: float) -> None:
    """Print a number at once."""
    sys.stdout.write(f"{value}\n")
    sys.stdout.flush()


def main() -> None:
    """Serve, on one processor if its number is given."""
    if sys.argv[1:]:
        os.sched_setaffinity(0, {int(sys.argv[1])})
    asyncio.run(serve())


if __name__ == "__main__":
    main()
