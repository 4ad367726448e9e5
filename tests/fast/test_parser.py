"""Responses mean the same to llhttp, as it is used here, and to h11, which httpx2 reads them with."""

from __future__ import annotations

from typing import Any, NamedTuple

import httpcore2 as httpcore
import pytest
from close_crm.fast.parser import Parser
from close_crm.fast.pools import FastPool
from close_crm.transport.pool import Pool
from hypothesis import example, given
from hypothesis import strategies as st

URL = "http://api.example/api/v1/me/"
#: What h11 lets stand inside a line.
BYTES = st.sampled_from([bytes([byte]) for byte in range(256) if byte not in b"\x00\n\r\x0b\x0c"])
TEXTS = st.lists(BYTES, max_size=6).map(b"".join)
ENDS = st.sampled_from([b"\r\n", b"\n"])


class Read(NamedTuple):
    """What is made of a response."""

    status: int
    reason: bytes
    headers: list[tuple[bytes, bytes]]
    body: bytes
    idle: bool


def read(kind: type[Pool], pieces: list[bytes], method: str = "GET") -> Read | None:
    """Return what a pool makes of the bytes of a connection; None where it refuses them."""
    pool = kind(httpcore.ConnectionPool(network_backend=httpcore.MockBackend(pieces)))
    request = httpcore.Request(method, URL, headers=[("Host", "api.example")])
    held: list[Any] = []
    request.extensions["close_crm.lease"] = held
    try:
        response: Any = pool.handle_request(request)
        body = b"".join(response.stream)
    except (httpcore.ProtocolError, httpcore.NetworkError):
        return None
    response.stream.close()
    assert not held
    idle = any(connection.is_idle() for connection in pool.connections)
    reason: bytes = response.extensions["reason_phrase"]
    return Read(response.status, reason, response.headers, body, idle)


def cut(text: bytes, sizes: list[int]) -> list[bytes]:
    """Return a text in pieces of these sizes, the last one as long as it gets."""
    pieces: list[bytes] = []
    for size in sizes:
        pieces, text = [*pieces, text[:size]], text[size:]
    return [piece for piece in (*pieces, text) if piece]


@st.composite
def responses(draw: st.DrawFn) -> bytes:
    """Draw a response: interim ones before it, odd bytes in its lines, its body framed in any way."""
    end = draw(ENDS)
    interim = b"HTTP/1.1 103 Early Hints" + end + b"Link: </a>" + end * 2
    status = draw(st.sampled_from([200, 201, 204, 304, 400, 429, 503]))
    lines = [b"HTTP/1.%d %d %b" % (draw(st.integers(0, 1)), status, draw(TEXTS).strip())]
    names = st.sampled_from([b"Via", b"X-Request-Id", b"RateLimit", b"set-cookie"])
    lines += [b"%b: %b" % (draw(names), draw(TEXTS)) for _ in range(draw(st.integers(0, 4)))]
    lines += draw(st.sampled_from([[], [b"Connection: close"], [b"Connection: keep-alive"]]))
    body = draw(st.binary(max_size=40))
    framing = draw(st.sampled_from(["length", "chunks", "end"]))
    if status in {204, 304}:
        body = b""
    elif framing == "length":
        lines.append(b"Content-Length: %d" % len(body))
    elif framing == "chunks":
        lines.append(b"Transfer-Encoding: chunked")
        parts = [body[:7], body[7:]]
        chunks = [b"%x;a=b\r\n%b\r\n" % (len(part), part) for part in parts if part]
        body = b"".join(chunks) + b"0\r\n" + draw(st.sampled_from([b"", b"Trailer: a\r\n"])) + b"\r\n"
    return interim * draw(st.integers(0, 2)) + end.join(lines) + end * 2 + body


@given(responses(), st.lists(st.integers(1, 30) | st.integers(50, 150), max_size=6))
def test_any_response_is_read_as_h11_reads_it(text: bytes, sizes: list[int]) -> None:
    """Status, reason, headers and body, wherever the bytes are cut."""
    found, wanted = read(FastPool, cut(text, sizes)), read(Pool, cut(text, sizes))

    assert found is not None
    assert wanted is not None
    assert found[:4] == wanted[:4]


@pytest.mark.parametrize(
    ("text", "idle"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", True),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nTrailer: a\r\n\r\n", True),
        (b"HTTP/1.1 204 OK\r\n\r\n", True),
        (b"HTTP/1.1 103 Early\r\n\r\nHTTP/1.1 304 OK\r\n\r\n", True),
        (b"HTTP/1.1 200 OK\r\nUpgrade: h2\r\nConnection: Upgrade\r\nContent-Length: 2\r\n\r\n{}", True),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}", False),
        (b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n{}", False),
        (b"HTTP/1.1 200 OK\r\n\r\n{}", False),
    ],
    ids=[
        "length",
        "chunks",
        "no content",
        "interim",
        "another protocol offered",
        "close",
        "old",
        "until its end",
    ],
)
def test_whether_another_request_may_follow(text: bytes, idle: bool) -> None:
    """A connection is kept where its response has an end, and does not say that it is the last one; cut anywhere."""
    for size in range(len(text)):
        found = read(FastPool, cut(text, [size]))

        assert found is not None
        assert found.idle is idle


def test_a_length_that_is_repeated_is_refused() -> None:
    """As by Node.js, though h11 reads it where the lengths are equal."""
    text = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\n{}"

    assert read(FastPool, [text]) is None
    assert read(Pool, [text]) is not None


@given(responses(), st.data())
def test_a_response_that_is_cut_off_is_one_for_both(text: bytes, data: st.DataObject) -> None:
    """A connection that ends early is as much of a failure, or as little, as it is to h11."""
    pieces = [part] if (part := text[: data.draw(st.integers(0, len(text)))]) else []

    found, wanted = read(FastPool, pieces), read(Pool, pieces)
    assert (found and found[:4]) == (wanted and wanted[:4])


@pytest.mark.parametrize(
    "text",
    [
        b"Content-Length: 3\r\n\r\n{}",
        b"Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n",
        b"Transfer-Encoding: chunked\r\n\r\n3\r\n{}",
        b"Content-Length : 3\r\n\r\n{}",
        b"Transfer-Encoding  : chunked\r\n\r\n3\r\n{}",
    ],
    ids=["length", "chunks", "chunk", "blank after the name", "blanks after the name"],
)
def test_a_body_without_its_end_is_refused(text: bytes) -> None:
    """A connection that ends in the middle of a body is no end of it, however many pieces came before."""
    whole = b"HTTP/1.1 200 OK\r\n" + text
    for size in range(len(whole)):
        assert read(FastPool, cut(whole, [size])) is None


@given(responses(), st.data(), st.lists(st.integers(1, 60), max_size=2))
@example(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}", None, [])
def test_changed_bytes_are_never_read_as_something_else(text: bytes, data: Any, sizes: list[int]) -> None:
    """Where both read a response in which a byte was changed, they read the same."""
    changed = bytearray(text)
    if data is not None:
        place = data.draw(st.integers(0, len(text) - 1))
        changed[place] = data.draw(st.integers(0, 255))

    pieces = cut(bytes(changed), sizes)
    found, wanted = read(FastPool, pieces), read(Pool, pieces)
    assert found is None or wanted is None or found[:4] == wanted[:4]


@pytest.mark.parametrize(
    "more", [b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", b"{}", b"\0"], ids=["response", "body", "byte"]
)
def test_a_connection_with_more_than_its_response_is_closed(more: bytes) -> None:
    """What nobody asked for is no answer to the next request; nor is it where the body came after its head."""
    response = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
    for size in range(len(response)):
        found = read(FastPool, cut(response + more, [size]))

        assert found == (200, b"OK", [(b"Content-Length", b"2")], b"{}", False)


@given(st.lists(st.binary(max_size=9), min_size=2, max_size=4), st.lists(st.integers(1, 60), max_size=8))
def test_responses_follow_each_other(bodies: list[bytes], sizes: list[int]) -> None:
    """On one connection each is read by itself, wherever the one before was cut."""
    parser = Parser()
    for body in bodies:
        parser.expect(b"GET")
        for piece in cut(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body), sizes):
            assert not parser.complete
            parser.feed(piece)

        assert parser.take() == body
        assert parser.complete
        assert parser.reusable
        assert parser.headers == [(b"Content-Length", b"%d" % len(body))]


def test_a_response_to_head_has_no_body() -> None:
    """However long its headers say that the body would be."""
    found = read(FastPool, [b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n"], "HEAD")

    assert found == (200, b"OK", [(b"Content-Length", b"2")], b"", False)


def test_a_server_that_changes_the_protocol_is_left() -> None:
    """Its status is the response, and the connection is closed."""
    found = read(FastPool, [b"HTTP/1.1 101 Switching\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\n\0\0"])

    assert found is not None
    assert (found.status, found.body, found.idle) == (101, b"", False)


@pytest.mark.parametrize(
    "start",
    [
        b"HTTP/1.1 200 OK\r\nVia: ",
        b"HTTP/1.1 200 ",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nTrailer: ",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;",
    ],
    ids=["header", "reason", "trailer", "chunk"],
)
def test_lines_without_an_end_are_refused(start: bytes) -> None:
    """At a hundred kilobytes, as by h11: no server fills the memory with a line."""
    parser = Parser()
    parser.expect(b"GET")
    parser.feed(start)

    with pytest.raises(httpcore.RemoteProtocolError, match="102400"):
        for _ in range(3):
            parser.feed(b"a" * 50_000)


def test_what_interrupts_the_parser_comes_out() -> None:
    """A signal handler's exception is itself, not the parser's error about it."""

    class Interrupted(Parser):
        def on_header(self, name: bytes, value: bytes) -> None:
            raise error

    error = KeyboardInterrupt()
    parser = Interrupted()
    parser.expect(b"GET")

    with pytest.raises(KeyboardInterrupt) as caught:
        parser.feed(b"HTTP/1.1 200 OK\r\nVia: 1\r\n\r\n")

    assert caught.value is error
