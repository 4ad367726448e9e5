"""A connection of the sync client: httpcore's sockets, and llhttp in place of h11."""

from __future__ import annotations

from collections.abc import Iterator

import httpcore2 as httpcore

from .keep_alive import KeepAlive
from .phases import phase
from .wire import PIECE, Incoming, Outgoing, Sending


class Connection(KeepAlive):
    """A connection, opened by its first request."""

    def handle_request(self, request: Outgoing) -> Incoming:
        """Send a request, and return the response, its body not read.

        Raises:
            httpcore2.LocalProtocolError: The request can't be sent as it is.
            httpcore2.RemoteProtocolError: The response is no HTTP, or ends too early.
        """
        self._idle = False
        waits = request.extensions.get("timeout", {})
        sending = Sending(request)
        if self._stream is None:
            self._stream = self._connector._connect(request)
        stream, parser, late = self._stream, self._parser, waits.get("write")
        parser.expect(request.method)
        try:
            with phase("send_request_headers", request):
                pass  # in one piece with the body, as far as there is room
            with phase("send_request_body", request):
                for part in request.stream:
                    if now := sending.add(part):
                        stream.write(now, late)
                stream.write(sending.end(), late)
        except httpcore.WriteError:
            pass  # a response may have come before
        with phase("receive_response_headers", request):
            while not parser.begun:
                parser.feed(stream.read(PIECE, waits.get("read")))
        return Incoming(parser.status, parser.headers, _Body(self, request), parser.extensions(stream))

    def piece(self, request: Outgoing) -> bytes:
        """Return the next piece of the body, nothing at its end."""
        parser = self._parser
        while not parser.enough:
            parser.feed(self._stream.read(PIECE, request.extensions.get("timeout", {}).get("read")))
        return parser.take()

    def finish(self, request: Outgoing) -> None:
        """Make ready for another request, if there may be one."""
        with phase("response_closed", request):
            self._finish()

    def close(self) -> None:
        """Close the socket."""
        self._idle = False
        if self._stream is not None:
            self._stream.close()


class _Body:
    """The body of a response."""

    def __init__(self, connection: Connection, request: Outgoing) -> None:
        self._connection, self._request = connection, request

    def __iter__(self) -> Iterator[bytes]:
        with phase("receive_response_body", self._request):
            while piece := self._connection.piece(self._request):
                yield piece

    def close(self) -> None:
        """Let the connection be used again."""
        self._connection.finish(self._request)
