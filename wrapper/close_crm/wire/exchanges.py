"""Ordinary exchanges of HTTP/1.1, in a tenth of the steps that h11 takes for any exchange.

httpcore has h11 keep the state of a connection, which costs more than all else that is done for a small request.
`Exchanges` takes that state's place, with the same methods and the same results. It knows one kind of exchange: a
request with a body in one piece or none, and a response whose head arrives in one piece and says how long its body is.
All others it leaves to h11, with everything that was sent and received in this exchange so far. That is decided before
anybody has learned anything of it, so that it makes no difference; `tests/transport/test_exchanges.py` compares them.
"""

from __future__ import annotations

import re
from typing import Any, Final, TypeAlias

import h11
import httpcore2 as httpcore
import httpx2 as httpx
from h11._headers import Headers

#: A state of h11's, such as `h11.DONE`.
State: TypeAlias = Any

#: Names as in RFC 9110 section 5.1; values of visible ASCII, with one blank before them or none.
_FIELDS: Final = rb"((?:[-!#$%&'*+.^_`|~0-9a-zA-Z]+: ?[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?\r\n)+)\r\n"
_REQUEST: Final = re.compile(rb"[A-Z]+ [\x21-\x7e]+ HTTP/1\.1\r\n" + _FIELDS)
_RESPONSE: Final = re.compile(rb"HTTP/1\.1 ([2-5]\d\d) ([\x21-\x7e]+(?: [\x21-\x7e]+)*)\r\n" + _FIELDS)
_FIELD: Final = re.compile(rb"([^:]+): ?([^\r]+)\r\n")
#: h11 takes a few digits more.
_LENGTH: Final = re.compile(rb"\d{1,15}")
#: Methods and statuses with rules of their own about bodies.
_ODD_METHODS: Final = frozenset({b"HEAD", b"CONNECT"})
_ODD_STATUSES: Final = frozenset({204, 304})
_ODD_IN_REQUESTS: Final = frozenset({b"transfer-encoding", b"expect", b"upgrade"})
#: Bytes of a body that are handed on at a time, at least, unless it ends.
HANDED_ON: Final = 1024 * 1024


class Exchanges:
    """The state of one connection, exchange by exchange, as httpcore uses that of h11.

    Args:
        state: That of h11, as it is between two exchanges.
    """

    def __init__(self, state: h11.Connection) -> None:
        self._h11 = state
        self._begin()

    def _begin(self) -> None:
        self._by_h11 = False
        #: The request, and its body.
        self._sent: tuple[httpcore.Request, bytes] | None = None
        self._ours: State = h11.IDLE
        #: What was received and not handed on, its length, and how many bytes of how many are to follow in the body.
        self._received: list[bytes | memoryview] = []
        self._size = 0
        self._length = self._to_receive = -1
        self._theirs: State = h11.IDLE

    @property
    def our_state(self) -> State:
        """How far the request is."""
        return self._h11.our_state if self._by_h11 else self._ours

    @property
    def their_state(self) -> State:
        """How far the response is."""
        return self._h11.their_state if self._by_h11 else self._theirs

    @property
    def trailing_data(self) -> tuple[bytes, bool]:
        """The bytes after the head of a response that h11 reads, and whether there is an end after them."""
        return self._h11.trailing_data if self._by_h11 else (b"", False)

    def request(self, request: httpcore.Request) -> bytes | None:
        """Return a whole request as bytes; None if it is for h11 to write, event by event."""
        stream, headers = request.stream, request.headers
        if self._by_h11 or type(stream) is not httpx.ByteStream or request.method in _ODD_METHODS:
            return None
        named = {name.lower(): value for name, value in headers}
        body = b"".join(stream)
        if (
            # Each name once, and the host first, as h11 writes it.
            len(named) < len(headers)
            or next(iter(named), b"") != b"host"
            or named.get(b"connection", b"keep-alive").lower() != b"keep-alive"
            or named.get(b"content-length", b"0") != b"%d" % len(body)
            or not _ODD_IN_REQUESTS.isdisjoint(named)
        ):
            return None
        lines = [b"%s: %s\r\n" % field for field in headers]
        head = b"%s %s HTTP/1.1\r\n%s\r\n" % (request.method, request.url.target, b"".join(lines))
        # No value has a further line in it.
        if _REQUEST.fullmatch(head) is None or head.count(b"\n") != len(lines) + 2:
            return None
        self._sent, self._ours, self._theirs = (request, body), h11.SEND_BODY, h11.SEND_RESPONSE
        return head + body

    def sent(self) -> None:
        """Note that the whole request went out."""
        self._ours = h11.DONE

    def send(self, event: h11.Event) -> bytes | None:
        """Return the bytes of a part of a request that is for h11 to write.

        Raises:
            h11.LocalProtocolError: It can't follow what was sent.
        """
        self._by_h11 = True
        return self._h11.send(event)

    def _leave(self) -> None:
        """Leave the rest of this exchange to h11."""
        self._by_h11 = True
        if self._sent is not None:
            request, body = self._sent
            target, headers = request.url.target, request.headers
            self._h11.send(h11.Request(method=request.method, target=target, headers=headers))
            if self._ours is h11.DONE:
                self._h11.send(h11.Data(data=body))
                self._h11.send(h11.EndOfMessage())
        for piece in self._received:
            self._h11.receive_data(bytes(piece))
        self._received = []

    def receive_data(self, data: bytes) -> None:
        """Take what was received; nothing means that nothing will follow."""
        if not data and not self._by_h11 and self._to_receive < 0:
            self._leave()
        if self._by_h11:
            self._h11.receive_data(data)
        elif data:
            self._received.append(data)
            self._size += len(data)
        else:
            self._theirs = h11.ERROR

    def next_event(self) -> Any:
        """Return the next part of the response, or `h11.NEED_DATA`.

        Raises:
            h11.RemoteProtocolError: What was received is no response, or not a whole one.
        """
        if not self._by_h11 and self._to_receive < 0 and self._received:
            head = self._head()
            if head is not None:
                return head
            self._leave()
        if self._by_h11:
            return self._h11.next_event()
        return h11.NEED_DATA if self._to_receive < 0 else self._next_of_body()

    def _next_of_body(self) -> Any:
        if self._theirs is h11.ERROR:
            received = self._length - self._to_receive + self._size
            msg = "peer closed connection without sending complete message body "
            raise h11.RemoteProtocolError(f"{msg}(received {received} bytes, expected {self._length})")
        if not self._to_receive:
            # What follows the response belongs to no request: the connection is not to be used again.
            self._theirs = h11.MUST_CLOSE if self._size else h11.DONE
            return h11.EndOfMessage()
        if self._size < min(self._to_receive, HANDED_ON):
            return h11.NEED_DATA
        content = b"".join(self._received)
        content, rest = content[: self._to_receive], content[self._to_receive :]
        self._to_receive -= len(content)
        self._received, self._size = [], len(rest)
        return h11.Data(data=content)

    def _head(self) -> h11.Response | None:
        """Return the head of the response; None if it is for h11 to read."""
        piece = bytes(self._received[0])
        found = _RESPONSE.match(piece)
        if found is None:
            return None
        fields = [(name, name.lower(), value) for name, value in _FIELD.findall(found[3])]
        status, lengths = int(found[1]), list[bytes]()
        for _, name, value in fields:
            if name == b"content-length":
                lengths.append(value)
            elif name == b"transfer-encoding" or (name == b"connection" and value.lower() != b"keep-alive"):
                return None
        if len(lengths) != 1 or not _LENGTH.fullmatch(lengths[0]) or status in _ODD_STATUSES:
            return None
        self._length = self._to_receive = int(lengths[0])
        self._theirs = h11.SEND_BODY
        self._size = len(piece) - found.end()
        self._received[:] = [memoryview(piece)[found.end() :]]
        return h11.Response(
            headers=Headers(fields), status_code=status, http_version=b"1.1", reason=found[2], _parsed=True
        )

    def start_next_cycle(self) -> None:
        """Begin the next exchange.

        Raises:
            h11.LocalProtocolError: This one is not over.
        """
        if not self._by_h11:
            self._begin()
            return
        self._h11.start_next_cycle()
        if self._h11.trailing_data == (b"", False):
            self._begin()
