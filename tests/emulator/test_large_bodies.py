"""Bodies above the limit, and other things that are no proper request, in process and over HTTP."""

import socket

import httpx2 as httpx
import pytest
from close_emulator import MAX_BODY, Emulator

from .test_http import raw


def test_in_process(emulator: Emulator, demo: str) -> None:
    """A body of the limit's size is read, one byte more is 413."""
    body = b'{"value": 1' + b" " * (MAX_BODY - 12) + b"}"

    taken = raw(emulator, "PUT", f"/api/v1{demo}", body=body, content_type="application/json")
    refused = raw(emulator, "PUT", f"/api/v1{demo}", body=body + b" ", content_type="application/json")

    assert (taken[0], refused[0]) == (200, 413)
    assert refused[2] == b'{"error": "The request is larger than 8388608 bytes."}'


def test_largest_over_http(emulator: Emulator, demo: str) -> None:
    """A body whose length is announced as the limit's is read."""
    body = b'{"value": 1' + b" " * (MAX_BODY - 12) + b"}"

    with emulator.serve() as base_url, httpx.Client(base_url=base_url, auth=(emulator.api_key, "")) as caller:
        taken = caller.put(demo, content=body, headers={"Content-Type": "application/json"})

    assert (taken.status_code, taken.json()["value"]) == (200, 1)


@pytest.mark.parametrize("chunked", [False, True])
def test_over_http(emulator: Emulator, demo: str, chunked: bool) -> None:
    """Over HTTP the refusal arrives although the body is not read to its end, and nothing has changed."""
    body = b'{"value": 1' + b" " * MAX_BODY + b"}"
    content = (body[place : place + 65_536] for place in range(0, len(body), 65_536)) if chunked else body

    with emulator.serve() as base_url, httpx.Client(base_url=base_url, auth=(emulator.api_key, "")) as caller:
        refused = caller.put(demo, content=content, headers={"Content-Type": "application/json"})
        after = caller.get(demo).json()["value"]

    assert (refused.status_code, refused.headers["connection"]) == (413, "close")
    assert "larger than" in refused.json()["error"]
    assert after == 50_000
    assert emulator.exchanges[-2].sent == b""


def test_announced_size_is_enough(emulator: Emulator) -> None:
    """A body that is announced to be too large is refused before any of it is read."""
    with emulator.serve() as base_url:
        host, port = httpx.URL(base_url).host, httpx.URL(base_url).port
        assert port is not None
        with socket.create_connection((host, port), timeout=10) as connection:
            connection.sendall(
                b"POST /api/v1/opportunity/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999\r\n\r\n"
            )
            answer = connection.recv(65_536)

    assert answer.startswith(b"HTTP/1.1 413 ")


@pytest.mark.parametrize(
    "request_line",
    [
        b"GET /api/v1/me/\x00 HTTP/1.1",
        b"GET /api/v1/me/ HTTP/1.1\r\nX: a\x00b",
        b"GET /api/v1/me/ HTTP/1.1\r\nX : y",
        b"nonsense",
        b"POST /api/v1/opportunity/ HTTP/1.1\r\nContent-Length: -1",
    ],
    ids=lambda line: repr(line[:40]),
)
def test_what_is_no_http(emulator: Emulator, request_line: bytes) -> None:
    """What is no HTTP is 400, never a 500, and the server goes on."""
    with emulator.serve() as base_url:
        host, port = httpx.URL(base_url).host, httpx.URL(base_url).port
        assert port is not None
        with socket.create_connection((host, port), timeout=10) as connection:
            connection.sendall(request_line + b"\r\nHost: localhost\r\n\r\n")
            answer = connection.recv(65_536)
        assert httpx.get(base_url.replace("api/v1", "health")).status_code == 200

    assert answer.startswith(b"HTTP/1.1 400 ")


@pytest.mark.parametrize("path", ["/api/v1/opportunity/%0d%0aSet-Cookie:x/", "/api/v1/pipeline/%0d%0aX:y/"])
def test_header_injection(emulator: Emulator, path: str) -> None:
    """Line breaks in a path reach no header and no second line of the log."""
    with emulator.serve() as base_url:
        answer = httpx.get(f"{base_url.removesuffix('/api/v1')}{path}", auth=(emulator.api_key, ""))

    assert answer.status_code == 404
    assert not {"set-cookie", "x"} & set(answer.headers)
    assert "\n" not in emulator.exchanges[-1].line
