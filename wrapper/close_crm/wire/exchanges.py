"""Ordinary exchanges of HTTP/1.1, in a tenth of the steps that h11 takes for any exchange.

httpcore has the state of a connection kept by h11, which costs more than all else that is done for a small request.
`Exchanges` takes that state's place, with the same methods and the same results. It knows one kind of exchange: a
request whose length is known, and a response whose head arrives in one piece and says how long its body is. All others
it leaves to h11, with everything that was sent and received in this exchange so far. h11 is asked before anybody has
learned anything, so that it makes no difference which of the two it was; `tests/transport/test_exchanges.py` compares
them.
"""

from __future__ import annotations

import re
from typing import Any, Final, TypeAlias

import h11
from h11._headers import Headers

#: A state of h11's, such as `h11.DONE`.
State: TypeAlias = Any

#: Names as in RFC 9110 section 5.1; values of visible ASCII, with one blank before them or none.
_HEAD: Final = re.compile(
    rb"HTTP/1\.1 ([2-5]\d\d) ([\x21-\x7e]+(?: [\x21-\x7e]+)*)\r\n"
    rb"((?:[-!#$%&'*+.^_`|~0-9a-zA-Z]+: ?[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?\r\n)+)\r\n"
)
_FIELD: Final = re.compile(rb"([^:]+): ?([^\r]+)\r\n")
#: As many digits as h11 takes are not needed.
_LENGTH: Final = re.compile(rb"\d{1,15}")
#: Methods and statuses with rules of their own about bodies.
_ODD_METHODS: Final = frozenset({b"HEAD", b"CONNECT"})
_ODD_STATUSES: Final = frozenset({204, 304})
_ODD_IN_REQUESTS: Final = frozenset({b"transfer-encoding", b"expect", b"upgrade"})
#: Bytes of a response's body that are handed on at a time, at least, unless it ends; and of a request's, at most.
_PIECE: Final = 1024 * 1024


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
        #: The request's events so far, and how many bytes of its body are to follow.
        self._sent: list[h11.Event] = []
        self._to_send = 0
        self._ours: State = h11.IDLE
        #: What was received and not handed on, its length, and how many bytes of the body are to follow.
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
        """What was received after the response's head, and whether nothing will follow."""
        return self._h11.trailing_data if self._by_h11 else (b"", False)

    def send(self, event: h11.Event) -> bytes | None:
        """Return the bytes of a part of the request.

        Raises:
            h11.LocalProtocolError: It can't follow what was sent.
        """
        if self._by_h11:
            return self._h11.send(event)
        if type(event) is h11.Request and self._ours is h11.IDLE:
            headers = event.headers.raw_items()
            named = dict(event.headers)
            self._to_send = int(named.get(b"content-length", 0))
            if (
                self._to_send > _PIECE
                or event.method in _ODD_METHODS
                or not _ODD_IN_REQUESTS.isdisjoint(named)
                or named.get(b"connection", b"keep-alive").lower() != b"keep-alive"
                or headers[0][0].lower() != b"host"
            ):
                return self._by(event)
            self._ours, self._theirs = h11.SEND_BODY, h11.SEND_RESPONSE
            self._sent.append(event)
            lines = [b"%s %s HTTP/1.1" % (event.method, event.target)]
            lines += [b"%s: %s" % field for field in headers]
            return b"\r\n".join([*lines, b"", b""])
        if type(event) is h11.Data and self._ours is h11.SEND_BODY and len(event.data) <= self._to_send:
            self._to_send -= len(event.data)
            self._sent.append(event)
            return event.data
        if type(event) is h11.EndOfMessage and self._ours is h11.SEND_BODY and not self._to_send:
            self._ours = h11.DONE
            self._sent.append(event)
            return b""
        return self._by(event)

    def _by(self, event: h11.Event) -> bytes | None:
        self._leave()
        return self._h11.send(event)

    def _leave(self) -> None:
        """Leave the rest of this exchange to h11."""
        self._by_h11 = True
        for event in self._sent:
            self._h11.send(event)
        for piece in self._received:
            self._h11.receive_data(piece)
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
        if self._size < min(self._to_receive, _PIECE):
            return h11.NEED_DATA
        content = b"".join(self._received)
        content, rest = content[: self._to_receive], content[self._to_receive :]
        self._to_receive -= len(content)
        self._received, self._size = [], len(rest)
        return h11.Data(data=content)

    def _head(self) -> h11.Response | None:
        """Return the head of the response; None if it is for h11 to read."""
        piece = bytes(self._received[0])
        found = _HEAD.match(piece)
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
        self._received, self._size = [memoryview(piece)[found.end() :]], len(piece) - found.end()
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


def shorten(connection: Any) -> None:
    """Have a connection of httpcore's that is idle use `Exchanges`, unless it does or speaks HTTP/2."""
    while (inner := getattr(connection, "_connection", None)) is not None:
        connection = inner
    state = getattr(connection, "_h11_state", None)
    if type(state) is h11.Connection:
        connection._h11_state = Exchanges(state)  # noqa: SLF001 - a canary test names the version
