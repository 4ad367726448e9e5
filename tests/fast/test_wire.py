"""Requests are sent as h11 sends them, or refused where h11 refuses them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import httpcore2 as httpcore
import pytest
from close_crm.concurrency.guarded import split_off
from close_crm.fast.pools import FastPool
from close_crm.transport.pool import Pool
from hypothesis import given
from hypothesis import strategies as st

ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"


class Wire(httpcore.MockBackend):
    """Keeps what is written."""

    def __init__(self) -> None:
        super().__init__([ANSWER])
        self.written: list[bytes] = []

    def connect_tcp(self, *how: Any, **settings: Any) -> httpcore.NetworkStream:
        """Connect to nobody."""
        stream: Any = super().connect_tcp(*how, **settings)
        stream.write = lambda buffer, timeout=None: self.written.append(buffer)
        found: httpcore.NetworkStream = stream
        return found


def sent(
    kind: type[Pool],
    *,
    method: bytes = b"PUT",
    target: bytes = b"/me/",
    headers: Iterable[tuple[bytes, bytes]] = (),
    body: Iterable[bytes] = (),
) -> list[bytes] | None:
    """Return the pieces that a pool sends; None where it refuses the request."""
    wire = Wire()
    pool = kind(httpcore.ConnectionPool(network_backend=wire))
    url = httpcore.URL(scheme=b"http", host=b"api.example", port=None, target=target)
    given: Any = list(body)
    request = httpcore.Request(method, url, headers=[(b"Host", b"api.example"), *headers], content=given)
    try:
        response: Any = pool.handle_request(request)
        assert b"".join(response.stream) == b""
    except httpcore.LocalProtocolError:
        assert wire.written == []
        return None
    return wire.written


def joined(pieces: list[bytes] | None) -> bytes | None:
    """Return what was sent, in one piece."""
    return None if pieces is None else b"".join(pieces)


@pytest.mark.parametrize("place", ["method", "target", "name", "value"])
def test_any_byte_is_sent_or_refused_as_by_h11(place: str) -> None:
    """No byte of a method, an address or a header ends the line that it stands in."""
    differ = []
    for byte in range(256):
        odd = b"a%cb" % byte
        request: dict[str, Any] = {"method": b"GET", "headers": [(b"A", b"1")]}
        request |= {"method": odd} if place == "method" else {}
        request |= {"target": b"/" + odd} if place == "target" else {}
        request |= {"headers": [(odd, b"1")]} if place == "name" else {}
        request |= {"headers": [(b"A", odd)]} if place == "value" else {}
        if joined(sent(FastPool, **request)) != joined(sent(Pool, **request)):
            differ.append(byte)

    assert differ == []


@given(st.lists(st.binary(max_size=40), max_size=5), st.sampled_from(["length", "chunks"]))
def test_bodies_are_framed_as_by_h11(parts: list[bytes], framing: str) -> None:
    """In chunks, or as many bytes as were announced; in one piece with the head."""
    length = (b"Content-Length", b"%d" % sum(map(len, parts)))
    headers = [length if framing == "length" else (b"Transfer-Encoding", b"chunked")]

    found = sent(FastPool, headers=headers, body=parts)

    assert joined(found) == joined(sent(Pool, headers=headers, body=parts))
    assert found is not None
    assert len(found) == 1


def test_large_bodies_are_not_kept_back() -> None:
    """What is too long for one piece is sent as it is read."""
    parts = [b"a" * 40_000] * 4
    found = sent(FastPool, headers=[(b"Content-Length", b"160000")], body=parts)

    assert found is not None
    assert b"".join(found).endswith(b"\r\n\r\n" + b"a" * 160_000)
    assert max(map(len, found)) < 120_000
    assert split_off(b"", b"a") == (b"", b"a")


@pytest.mark.parametrize("parts", [[b"a"], [b"abc"]], ids=["less", "more"])
def test_a_body_of_another_length_than_announced_is_not_sent_to_its_end(parts: list[bytes]) -> None:
    """A file that grew or shrank meanwhile must not be taken for a whole one, nor its rest for a request."""
    headers = [(b"Content-Length", b"2")]

    assert sent(FastPool, headers=headers, body=parts) is None
