"""Responses, read by llhttp, the parser of Node.js, through httptools."""

from __future__ import annotations

from typing import Any, Final

import httpcore2 as httpcore

from close_crm.extras import of_the_extra
from close_crm.wire.exchanges import HANDED_ON

with of_the_extra("fast"):
    import httptools

#: Bytes in a row that bring no body: a head, or trailers. As many as httpcore has of h11.
_MOST: Final = 100 * 1024
#: Headers that say where a body ends.
_FRAMING: Final = {b"content-length", b"transfer-encoding"}
#: What h11 reads, too: a success that was carried out is not to become an error for the form of its response.
_LENIENT: Final = {
    "lenient_headers": True,
    "lenient_version": True,
    "lenient_chunked_length": True,
    "lenient_optional_cr_before_lf": True,
    "lenient_spaces_after_chunk_size": True,
}


class Parser:
    """The responses of one connection, one after the other.

    Attributes:
        begun: Whether the head of the response is complete.
        complete: Whether the whole response is.
        reusable: Whether another request may follow on the connection.
        status: Its status.
        headers: Its headers, as they were received.
    """

    def __init__(self) -> None:
        self.reusable = True
        self.begun = self.complete = True
        self.status = 0
        self.headers: list[tuple[bytes, bytes]] = []
        self._reason = b""
        self._body: list[bytes] = []
        self._size = 0
        self._bodiless = False
        self._without_body = 0
        self._past_llhttp = self._stays_open = False
        self._to_come = 0
        self._parser = self._llhttp()

    def expect(self, method: bytes) -> None:
        """Make ready for the response to a request."""
        if self._past_llhttp:
            self._parser, self._past_llhttp = self._llhttp(), False
        self.begun = self.complete = self.reusable = False
        self._bodiless = method == b"HEAD"
        self._without_body = 0
        self._start()

    def extensions(self, stream: object) -> dict[str, Any]:
        """Return the extensions of a response, as httpcore has them."""
        version = b"HTTP/" + self._parser.get_http_version().encode()
        return {"http_version": version, "reason_phrase": self._reason, "network_stream": stream}

    def feed(self, received: bytes) -> None:
        """Take what was received; nothing is the end of the connection.

        Raises:
            httpcore2.RemoteProtocolError: It is no HTTP, or ends too early.
        """
        if not received:
            self._end()
            return
        if self._past_llhttp:
            self._pass_by(received)
            return
        begun = self.begun
        self._without_body += len(received)
        try:
            self._parser.feed_data(received)
        except httptools.HttpParserCallbackError as error:
            # Nothing here fails by itself: a signal handler's exception, which httptools has put inside its own.
            raise error.__context__ or error from None
        except httptools.HttpParserUpgrade:
            self.begun = self.complete = True
        except httptools.HttpParserError as error:
            self.reusable = False
            if not self.complete:
                raise httpcore.RemoteProtocolError(str(error)) from None
        if self._without_body > _MOST and not self.complete:
            msg = f"more than {_MOST} bytes of headers"
            raise httpcore.RemoteProtocolError(msg)
        if self.begun and not begun and not self.complete:
            self._measure()

    @property
    def enough(self) -> bool:
        """Whether there is as much of the body as is handed on at a time: most bodies come in one piece."""
        return self.complete or self._size >= HANDED_ON

    def take(self) -> bytes:
        """Return what was received of the body since the last time."""
        taken, self._body, self._size = self._body, [], 0
        return taken[0] if len(taken) == 1 else b"".join(taken)

    def _llhttp(self) -> Any:
        parser = httptools.HttpResponseParser(self)
        parser.set_dangerous_leniencies(**_LENIENT)
        return parser

    def _measure(self) -> None:
        """Keep the rest of a body of a known length from llhttp, which finds nothing there and copies it."""
        found = [(name.lower(), value) for name, value in self.headers if name.lower() in _FRAMING]
        if [name for name, _ in found] == [b"content-length"]:
            self._past_llhttp, self._stays_open = True, self._parser.should_keep_alive()
            self._to_come = int(found[0][1]) - self._size

    def _pass_by(self, received: bytes) -> None:
        piece = received[: self._to_come]
        self._body.append(piece)
        self._size += len(piece)
        self._to_come -= len(piece)
        self.complete = not self._to_come
        self.reusable = self.complete and self._stays_open and len(piece) == len(received)

    def _start(self) -> None:
        self.headers, self._reason, self._body, self._size = [], b"", [], 0

    def _end(self) -> None:
        if not self.begun:
            msg = "Server disconnected without sending a response."
            raise httpcore.RemoteProtocolError(msg)
        if not self.complete and any(name.lower() in _FRAMING for name, _ in self.headers):
            msg = "the connection was closed before the end of the body"
            raise httpcore.RemoteProtocolError(msg)
        self.complete = True

    # What httptools calls.

    def on_message_begin(self) -> None:
        """Begin a response, or find one that nobody asked for."""
        if self.complete:
            self.reusable = False
        else:
            self._start()

    def on_status(self, reason: bytes) -> None:
        """Take the status in words, or a part of it."""
        if not self.begun:
            self._reason += reason

    def on_header(self, name: bytes, value: bytes) -> None:
        """Take a header; what comes after the body is left aside."""
        if not self.begun:
            self.headers.append((name.rstrip(b" "), value.rstrip(b" \t")))

    def on_headers_complete(self) -> None:
        """Take the status. An interim response is not the response."""
        if not self.complete:
            self.status = self._parser.get_status_code()
            self.begun = self.status >= 200 or self.status == 101
            self.complete = self.begun and self._bodiless

    def on_body(self, piece: bytes) -> None:
        """Take a piece of the body."""
        if not self.complete:
            self._body.append(piece)
            self._size += len(piece)
            self._without_body = 0

    def on_message_complete(self) -> None:
        """Take the end; after an interim response, another one follows."""
        if self.begun and not self.complete:
            self.complete = True
            self.reusable = self.status != 101 and self._parser.should_keep_alive()
        self._without_body = 0
