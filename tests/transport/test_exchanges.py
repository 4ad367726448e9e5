"""Ordinary exchanges of HTTP/1.1: what `Exchanges` makes of them is what h11 makes of them."""

from __future__ import annotations

import json
from typing import Any

import h11
import httpcore2 as httpcore
import httpx2 as httpx
import pytest
from close_conformance.colours import COLOURS, Colour
from close_conformance.colours import client as client_of_colour
from close_crm.wire.exchanges import Exchanges
from hypothesis import example, given
from hypothesis import strategies as st

from tools.fault_server import OBJECT, answered, bytes_then, head, keep, scripted, serving

HOST = (b"Host", b"api.example")
#: What a request may have that is no concern of ordinary ones.
ODD = [
    (b"Connection", b"keep-alive"),
    (b"connection", b"close"),
    (b"Expect", b"100-continue"),
    (b"Upgrade", b"websocket"),
    (b"X-Trace", b"a b\tc"),
    (b"X-Trace", b"a\r\nX-Other: b"),
    (b"X-Trace", b" a"),
    (b"X-Trace", b""),
    (b"X Trace", b"a"),
    (b"Host", b"other.example"),
    (b"Transfer-Encoding", b"chunked"),
]
PARTS = [
    b"HTTP/1.1 200 OK\r\n", b"HTTP/1.1 404 Not Found\r\n", b"HTTP/1.1 204 No Content\r\n",
    b"HTTP/1.1 100 Continue\r\n\r\n",
    b"HTTP/1.0 200 OK\r\n", b"HTTP/1.1 200\r\n", b"HTTP/1.1 304 Not Modified\r\n", b"HTTP/1.1 503 \xe9\r\n",
    b"HTTP/1.1 600 Odd\r\n", b"HTTP/1.1 200 OK\n",
    b"Content-Length: 5\r\n", b"content-length: 0\r\n", b"Content-Length: 5, 5\r\n", b"Content-Length: +5\r\n",
    b"Content-Length:5\r\n", b"Content-Length: 99999999999999999999999\r\n", b"Content-Length: 40\r\n",
    b"Transfer-Encoding: chunked\r\n", b"Connection: close\r\n", b"Connection: Keep-Alive\r\n",
    b"Content-Type: application/json\r\n", b"X-Empty:\r\n", b"X-Folded: a\r\n b\r\n", b"X-Odd: \xe9\x01\r\n",
    b"X-Blank : a\r\n", b"X-Two:  a \t b \r\n", b"X: \x00\r\n", b"X-Long: " + b"a" * 300 + b"\r\n",
    b"\r\n", b"\n", b"hello", b"5\r\nhello\r\n0\r\n\r\n", b"{}", b"\r\n\r\nhello",
]  # fmt: skip


def cut(data: bytes, places: list[int]) -> list[bytes]:
    """Return data as it may arrive, in pieces."""
    ends = sorted({place % (len(data) + 1) for place in places} | {len(data)})
    return [piece for start, end in zip([0, *ends], ends, strict=False) if (piece := data[start:end])]


def exchanged(
    state: Any, method: bytes, headers: list[tuple[bytes, bytes]], body: list[bytes], received: list[bytes]
) -> list[Any]:
    """Return what one exchange comes to, as httpcore goes through it, until something is refused."""
    seen: list[Any] = []
    try:
        seen.append(sent(state, method, headers, body))
        left, content = [*received, b""], b""
        while True:
            event = state.next_event()
            if event is h11.NEED_DATA:
                if not left[0] and state.their_state is h11.SEND_RESPONSE:
                    return [*seen, "no response"]
                state.receive_data(left.pop(0))
            elif isinstance(event, h11.Data):
                content += event.data
            elif isinstance(event, (h11.Response, h11.InformationalResponse)):
                seen.append([type(event), event.status_code, bytes(event.reason), event.http_version])
                seen.append([(bytes(name), bytes(value)) for name, value in event.headers.raw_items()])
            else:
                break
        seen.append(content)
        if state.our_state is h11.DONE and state.their_state is h11.DONE:
            state.start_next_cycle()
            seen.append("again")
    except h11.ProtocolError as error:
        seen.append((type(error), str(error)))
    return seen


def sent(state: Any, method: bytes, headers: list[tuple[bytes, bytes]], body: list[bytes]) -> bytes:
    """Return a request as bytes, sent in one piece if it can be."""
    whole = None
    if isinstance(state, Exchanges):
        url = httpcore.URL(scheme=b"https", host=b"api.example", port=None, target=b"/api/v1/")
        stream = httpx.ByteStream(b"".join(body))
        whole = state.request(httpcore.Request(method, url, headers=[HOST, *headers], content=stream))
    if whole is None:
        return b"".join(state.send(event) for event in sending(method, headers, body))
    state.sent()
    return whole


def sending(method: bytes, headers: list[tuple[bytes, bytes]], body: list[bytes]) -> list[h11.Event]:
    """Return the events of a request."""
    request = h11.Request(method=method, target=b"/api/v1/", headers=[HOST, *headers])
    return [request, *(h11.Data(data=piece) for piece in body), h11.EndOfMessage()]


def client() -> h11.Connection:
    """Return the state of a connection."""
    return h11.Connection(h11.CLIENT)


METHODS = st.sampled_from([b"GET", b"PUT", b"POST", b"DELETE", b"HEAD"])
BODIES = st.lists(st.binary(max_size=30), max_size=3)


@st.composite
def requests(draw: st.DrawFn) -> tuple[bytes, list[tuple[bytes, bytes]], list[bytes]]:
    """Draw a method, headers and a body, most of which fit together."""
    body = draw(BODIES)
    length = sum(map(len, body)) + draw(st.sampled_from([0, 0, 0, 0, 1, -1]))
    headers = draw(st.lists(st.sampled_from(ODD), max_size=2, unique_by=lambda field: field[0].lower()))
    if length >= 0 and (body or draw(st.booleans())) and (b"Transfer-Encoding", b"chunked") not in headers:
        headers.append((b"Content-Length", b"%d" % length))
    return draw(METHODS), headers, body


ORDINARY = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5\r\n\r\nhello"


@given(
    requests=st.lists(requests(), min_size=1, max_size=3),
    response=st.lists(st.sampled_from(PARTS), max_size=8).map(b"".join) | st.just(ORDINARY),
    places=st.lists(st.integers(0, 200), max_size=4),
)
@example([(b"GET", [], [])], ORDINARY, [])
@example([(b"GET", [(b"X-Trace", b"a\r\nX-Other: b")], [])], ORDINARY, [])
@example([(b"GET", [], [])], b"HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\nhello", [])
@example([(b"GET", [], [])], ORDINARY.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n"), [])
@example([(b"HEAD", [], [])], ORDINARY, [])
@example([(b"PUT", [(b"Content-Length", b"2")], [b"{}"])], ORDINARY, [70])
@example([(b"GET", [], [])], ORDINARY[:-2], [])
@example([(b"GET", [], []), (b"GET", [], [])], ORDINARY, [10])
@example([(b"GET", [], []), (b"GET", [], [])], b"HTTP/1.1 200 OK\r\n\r\n", [])
def test_like_h11(
    requests: list[tuple[bytes, list[tuple[bytes, bytes]], list[bytes]]], response: bytes, places: list[int]
) -> None:
    """Whatever is sent and received, in whatever pieces, comes to the same, one exchange after the other.

    But for what follows the end of a response: h11 keeps it for the response to the next request.
    """
    theirs, ours = client(), Exchanges(client())
    for method, headers, body in requests:
        by_h11 = exchanged(theirs, method, headers, body, cut(response, places))
        here = exchanged(ours, method, headers, body, cut(response, places))
        if theirs.trailing_data[0] and by_h11[-1] == "again" and here == by_h11[:-1]:
            return
        assert here == by_h11
        if by_h11[-1] != "again":
            return


@pytest.mark.parametrize("extra", [b"x", ORDINARY])
def test_what_follows_a_response_is_no_answer(extra: bytes) -> None:
    """What a server sends after a response, unasked, ends the connection: no later request is answered with it."""
    state = Exchanges(client())

    seen = exchanged(state, b"GET", [], [], [ORDINARY + extra])

    assert seen[-1] == b"hello"
    assert state.their_state is h11.MUST_CLOSE


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("before", [0, 1, 2, 3])
def test_no_request_is_answered_before_it_is_sent(colour: Colour, before: int) -> None:
    """A response that comes after another one, unasked, is not taken for that to the next request."""
    other = answered_with("oppo_other")
    turns = [*[answered_with(f"oppo_{number}") for number in range(before)], answered_with("oppo_a") + other]
    with (
        scripted(
            *[bytes_then(turn, keep) for turn in turns], bytes_then(answered_with("oppo_b"), keep)
        ) as server,
        client_of_colour(colour, api_key="key_of_a_test", base_url=server.url) as close,
    ):
        ids = [close.opportunities.get("oppo_1").id for _ in range(before + 2)]

    assert ids[before:] == ["oppo_a", "oppo_b"]


def answered_with(id: str) -> bytes:
    """Return a response with an object."""
    content = json.dumps({"id": id}).encode()
    return head(len(content)) + content


def test_ordinary_exchanges_go_without_h11(monkeypatch: pytest.MonkeyPatch) -> None:
    """An ordinary exchange asks h11 for nothing."""
    state = Exchanges(client())
    for name in ("send", "receive_data", "next_event", "start_next_cycle"):
        monkeypatch.delattr(h11.Connection, name)

    for _ in range(2):
        pieces = cut(ORDINARY, [len(ORDINARY) - 2])
        assert exchanged(state, b"PUT", [(b"Content-Length", b"2")], [b"{}"], pieces)[-2:] == [
            b"hello",
            "again",
        ]


def test_long_bodies_are_handed_on_in_pieces() -> None:
    """No more than a piece of a long body is kept for the next one who limits it."""
    state, size = Exchanges(client()), 3_000_000
    sent(state, b"GET", [], [])
    state.receive_data(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % size)
    assert isinstance(state.next_event(), h11.Response)

    sizes = []
    while not isinstance(event := state.next_event(), h11.EndOfMessage):
        if isinstance(event, h11.Data):
            sizes.append(len(event.data))
        else:
            state.receive_data(b"x" * 65_536)

    assert sum(sizes) == size
    assert max(sizes) < 1_200_000


@pytest.mark.parametrize("colour", COLOURS)
def test_connections_use_them(colour: Colour, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each connection does, after its second exchange.

    httpcore2 2.16 and h11 0.16 have what this takes in private attributes: versions that have it elsewhere fail here.
    """
    begun: list[httpcore.Request] = []
    request = Exchanges.request

    def counted(self: Exchanges, one: httpcore.Request) -> bytes | None:
        begun.append(one)
        return request(self, one)

    monkeypatch.setattr(Exchanges, "request", counted)
    with (
        serving(lambda request: answered(200, OBJECT)) as server,
        client_of_colour(colour, api_key="key_of_a_test", base_url=server.url) as close,
    ):
        for _ in range(4):
            close.opportunities.get("oppo_1")

    assert len(begun) == 2
