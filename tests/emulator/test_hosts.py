"""Whom the emulator answers over HTTP: whoever names it by a host of its own, and no web page of another origin."""

import base64
import json
import socket
from collections.abc import Iterator

import pytest
from close_emulator import Emulator

from .test_ways_in import command

AUTHORIZED = b"Authorization: Basic " + base64.b64encode(b"api_emulator:") + b"\r\n"
ALLOWED = ("emulator", "Bücher.test", "10.1.2.3", "[fd00::1]")


@pytest.fixture(scope="module")
def port() -> Iterator[int]:
    """The port of an emulator that listens on every address of this machine."""
    with Emulator().serve("0.0.0.0", allowed_hosts=ALLOWED) as url:  # noqa: S104 - that is the case
        yield int(url.removesuffix("/api/v1").rpartition(":")[2])


def exchange(port: int, *lines: bytes, body: bytes = b"") -> tuple[int, bytes, bool]:
    """Status and body of the answer to a request as it is, and whether the connection ended after it."""
    with socket.create_connection(("127.0.0.1", port), timeout=5) as connection:
        connection.sendall(b"\r\n".join([*lines, b"", body]))
        head, content = b"", b""
        while b"\r\n\r\n" not in head:
            piece = connection.recv(65536)
            assert piece
            head += piece
        head, _, content = head.partition(b"\r\n\r\n")
        length = int(head.lower().partition(b"content-length: ")[2].split(b"\r\n")[0] or 0)
        while len(content) < length or b"connection: close" in head.lower():
            if not (piece := connection.recv(65536)):
                return int(head.split()[1]), content, True
            content += piece
    return int(head.split()[1]), content, False


HERE = [
    "localhost", "LocalHost:1", "localhost.", "a.localhost:80", "127.0.0.1", "127.9.9.9:65535", "[::1]:9",
    "[::ffff:127.0.0.1]", "emulator:8765", "EMULATOR.", "xn--bcher-kva.test", "10.1.2.3", "[fd00::1]", "[FD00:0::1]:1",
]  # fmt: skip
ELSEWHERE = [
    "evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "user@localhost", "localhost@evil.example",
    "localhost:65536", "localhost:x", "", "localhost,evil.example", "0.0.0.0",  # noqa: S104 - named, not bound to
    "192.168.0.1", "[::]", "[::1", "::1",
    "127.1", "2130706433", "bücher.test", "localhost/x", "evil.example\\localhost", ".", "localhost..",
    "emulator.evil.example",
]  # fmt: skip


@pytest.mark.parametrize("path", ["/", "/health", "/api/v1/me/"])
@pytest.mark.parametrize(
    ("host", "status"), [*((one, 200) for one in HERE), *((one, 421) for one in ELSEWHERE)]
)
def test_hosts(port: int, host: str, status: int, path: str) -> None:
    """Loopback names and those that were allowed are answered, in any spelling; all others are 421, on every path."""
    lines = f"GET {path} HTTP/1.1".encode(), f"Host: {host}".encode(), AUTHORIZED.strip()

    answered, content, ended = exchange(port, *lines)

    assert (answered, ended) == (status, status == 421)
    assert status == 200 or json.loads(content)["error"].startswith(
        "The emulator answers to localhost, not to "
    )


def test_refusal_names_the_option(port: int) -> None:
    """Whoever has a name of their own reads how it is allowed."""
    _, content, _ = exchange(port, b"GET / HTTP/1.1", b"Host: Ci-Runner:8765")

    assert "--allowed-host ci-runner, or Emulator.serve(allowed_hosts=[...])" in json.loads(content)["error"]


@pytest.mark.parametrize(
    ("lines", "status"),
    [
        ([b"GET / HTTP/1.1"], 400),
        ([b"GET / HTTP/1.0"], 421),
        ([b"GET / HTTP/1.1", b"Host: localhost", b"Host: evil.example"], 400),
        ([b"GET http://evil.example/ HTTP/1.1", b"Host: localhost"], 421),
        ([b"GET http://localhost/ HTTP/1.1", b"Host: evil.example"], 421),
        ([b"GET http://localhost/health HTTP/1.1", b"Host: localhost"], 200),
        ([b"GET http://localhost HTTP/1.1", b"Host: localhost"], 200),
        ([b"GET http://localhost/api/v1/me/ HTTP/1.1", b"Host: localhost", AUTHORIZED.strip()], 200),
        ([b"CONNECT evil.example:443 HTTP/1.1", b"Host: evil.example:443"], 421),
    ],
)  # fmt: skip
def test_targets(port: int, lines: list[bytes], status: int) -> None:
    """A host that is missing, given twice, or named in the target counts as one in the header."""
    assert exchange(port, *lines)[0] == status


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ([b"Origin: http://evil.example"], 403),
        ([b"Origin: null"], 403),
        ([b"Origin: http://localhost:3000"], 403),
        ([b"Origin: http://localhost"], 200),
        ([b"Sec-Fetch-Site: cross-site", b"Sec-Fetch-Mode: no-cors"], 403),
        ([b"Sec-Fetch-Site: same-site", b"Sec-Fetch-Mode: cors"], 403),
        ([b"Sec-Fetch-Site: cross-site", b"Sec-Fetch-Mode: navigate"], 200),
        ([b"Sec-Fetch-Site: same-origin", b"Sec-Fetch-Mode: cors"], 200),
        ([b"Sec-Fetch-Site: none", b"Sec-Fetch-Mode: navigate"], 200),
    ],
)
def test_pages_of_other_origins(port: int, headers: list[bytes], status: int) -> None:
    """A page of another origin reads nothing; a link to the emulator's own page may be followed."""
    assert exchange(port, b"GET / HTTP/1.1", b"Host: localhost", *headers)[0] == status


@pytest.mark.parametrize(
    "headers",
    [[b"Origin: http://evil.example"], [b"Sec-Fetch-Site: cross-site", b"Sec-Fetch-Mode: navigate"]],
)
def test_pages_of_other_origins_change_nothing(headers: list[bytes]) -> None:
    """A form of another origin makes nothing, whatever credentials it carries."""
    emulator = Emulator()
    with emulator.serve() as url:
        port = int(url.removesuffix("/api/v1").rpartition(":")[2])
        lines = (
            b"POST /api/v1/opportunity/ HTTP/1.1",
            b"Host: localhost",
            AUTHORIZED.strip(),
            b"Content-Length: 2",
            *headers,
        )
        status, _, ended = exchange(port, *lines, body=b"{}")

    assert (status, ended) == (403, True)
    assert emulator.exchanges == []


def test_length_stated_in_two_ways() -> None:
    """A request with Content-Length and Transfer-Encoding is refused, and what stands behind it is never looked at."""
    emulator = Emulator()
    with emulator.serve() as url:
        port = int(url.removesuffix("/api/v1").rpartition(":")[2])
        smuggled = (
            b"0\r\n\r\nPOST /api/v1/opportunity/ HTTP/1.1\r\nHost: localhost\r\n"
            + AUTHORIZED
            + b"Content-Length: 2\r\n\r\n{}"
        )
        lines = b"POST /api/v1/opportunity/ HTTP/1.1", b"Host: localhost", AUTHORIZED.strip()
        both = b"Content-Length: 5", b"Transfer-Encoding: chunked"
        status, content, ended = exchange(port, *lines, *both, body=smuggled)

    assert (status, ended) == (400, True)
    assert json.loads(content)["error"] == "The request has both Content-Length and Transfer-Encoding."
    assert emulator.exchanges == []


def test_host_that_it_listens_on() -> None:
    """A host that it was started to listen on is one of its own."""
    with Emulator().serve("127.0.0.1") as url:
        assert url.startswith("http://127.0.0.1:")
    with Emulator().serve("0.0.0.0") as url:  # noqa: S104 - that is the case
        assert url.startswith("http://127.0.0.1:")


@pytest.mark.parametrize(
    "host", ["", "a b", "http://a", "a:80", "*", "*.example", "a/b", "a@b", "\ud800", "a" * 70]
)
def test_names_that_are_none(host: str) -> None:
    """What can be no host is refused at the start."""
    with (
        pytest.raises(ValueError, match="an allowed host is a name or an address"),
        Emulator().serve(allowed_hosts=[host]),
    ):
        pass
    with pytest.raises(ValueError, match="are a list of names"), Emulator().serve(allowed_hosts="emulator"):
        pass


def test_option() -> None:
    """The command takes names, several times."""
    with command("--allowed-host", "emulator", "--allowed-host", "10.0.0.1", "--quiet") as (address, _):
        port = int(address.rpartition(":")[2])
        answered = [
            exchange(port, b"GET / HTTP/1.1", b"Host: " + host)[0]
            for host in (b"emulator:1", b"10.0.0.1", b"other")
        ]

    assert answered == [200, 200, 421]
