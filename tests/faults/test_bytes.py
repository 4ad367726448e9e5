"""Every byte that a server can put into a status line, a header or a body, through everything that reads answers.

What was carried out and answered with a success stays a success, whatever stands around it.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, Final

import httpx2 as httpx
import pytest
from close_crm import Close, errors
from close_crm.bulk.models import Update
from close_crm.cli import main
from close_crm.oauth.auth import OAuth, OAuthApp, Tokens
from hypothesis import example, given
from hypothesis import strategies as st

from tests.bulk.runs import running
from tests.colours import COLOURS, Colour, client
from tools.fault_server import OBJECT, Turn, bytes_then, scripted

#: What may stand inside a line, as h11 reads it.
SENDABLE: Final = [byte for byte in range(256) if byte not in b"\x00\n\r\x0b\x0c"]
TOKENS: Final = json.dumps(
    {"access_token": "new_access", "refresh_token": "new_refresh", "expires_in": 3600}
).encode()
#: Headers that something reads, here or in httpx.
NAMES: Final = [
    b"Via",
    b"Set-Cookie",
    b"Location",
    b"Content-Type",
    b"Date",
    b"Retry-After",
    b"RateLimit",
    b"RateLimit-Limit",
    b"RateLimit-Remaining",
    b"RateLimit-Reset",
    b"X-Request-Id",
    b"Trace-Id",
    b"Link",
]


def stay(connection: Any, stop: Any) -> None:
    """Wait for the next request."""


def with_bytes(body: bytes, status: int = 200, values: Iterable[int] = SENDABLE) -> list[Turn]:
    """Answer once with each byte in turn in reason phrase and headers."""
    return [
        bytes_then(
            b"HTTP/1.1 %d B%cro\r\nVia: 1.1 B%cro\r\n" % (status, byte, byte)
            + b"Set-Cookie: a=%c\r\nX-Request-Id: %c\r\n" % (byte, byte)
            + b"Content-Type: application/json; charset=%c\r\n" % byte
            + b"Content-Length: %d\r\n\r\n%b" % (len(body), body),
            stay,
        )
        for byte in values
    ]


def is_safe(text: str) -> bool:
    """Whether a text is one line that steers no terminal."""
    return not any(
        unicodedata.category(char) in {"Cc", "Cf", "Cs", "Zl", "Zp"} and char not in "\u200c\u200d"
        for char in text
    )


@contextmanager
def networked(colour: Colour, url: str, **settings: Any) -> Iterator[Close]:
    """Return a client that sends over loopback, each request once."""
    transport = httpx.HTTPTransport() if colour == "sync" else httpx.AsyncHTTPTransport()
    with client(colour, base_url=url, transport=transport, **settings) as close:
        yield close


@pytest.mark.usefixtures("each_network")
@pytest.mark.parametrize("colour", COLOURS)
def test_any_byte_in_status_line_and_headers_leaves_a_success(colour: Colour) -> None:
    """Reads, changes and creates succeed, and the answer's raw headers are those that were received."""
    calls: list[Callable[[Close], Any]] = [
        lambda close: close.opportunities.update("oppo_1", value=1),
        lambda close: close.lead_statuses.create(label="Of a test"),
        lambda close: close.request("POST", "/task/", json={}),
        lambda close: list(close.opportunities.iterate()),
    ]
    for call in calls:
        with scripted(*with_bytes(OBJECT)) as server, networked(colour, server.url) as close:
            for _ in range(len(SENDABLE)):
                call(close)
            assert len(server.requests) == len(SENDABLE)


@pytest.mark.usefixtures("each_network")
@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("status", [302, 400, 429, 500])
def test_any_byte_in_a_refusal_leaves_its_status(colour: Colour, status: int) -> None:
    """A refusal raises the error of its status, whose text is safe to print and of one line."""
    with scripted(*with_bytes(b'{"error": "no"}', status)) as server, networked(colour, server.url) as close:
        for _ in range(len(SENDABLE)):
            with pytest.raises(errors.StatusError) as caught:
                close.opportunities.update("oppo_1", value=1)
            assert caught.value.status == status
            assert is_safe(str(caught.value))


@pytest.mark.parametrize("colour", COLOURS)
def test_any_byte_passes_through_a_bulk_run(colour: Colour) -> None:
    """Each row of a bulk run whose update was answered with a success is a success."""

    def answer(request: httpx.Request) -> httpx.Response:
        byte = int(request.url.path.split("_")[-1].strip("/"))
        headers = [(b"Via", b"1.1 B%cro" % byte), (b"X-Request-Id", b"%c" % byte)]
        return httpx.Response(200, headers=headers, stream=httpx.ByteStream(OBJECT))

    rows = [Update(f"oppo_{byte}", value=1) for byte in SENDABLE]
    with running(colour, httpx.MockTransport(answer), rows) as results:
        assert [result.error for result in results] == [None] * len(SENDABLE)


@pytest.mark.usefixtures("each_network")
def test_bytes_pass_through_the_command_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A request that succeeds ends with status 0, and prints nothing that steers a terminal."""
    monkeypatch.setenv("CLOSE_API_KEY", "api_of_a_test")
    odd = b"\x01\x1b\x7f\x80\x85\x9b\xa0\xc3\xe2\xff"
    with scripted(*with_bytes(OBJECT, values=odd)) as server:
        monkeypatch.setenv("CLOSE_BASE_URL", server.url)
        statuses = [main(["opportunity", "get", "oppo_1", "--json"]) for _ in odd]

    assert statuses == [0] * len(odd)
    assert "\x1b" not in "".join(capsys.readouterr())


@pytest.mark.parametrize("colour", COLOURS)
def test_any_byte_in_a_token_answer_leaves_the_tokens(colour: Colour) -> None:
    """Tokens that were handed out are used and kept, whatever stands around them: the old ones are revoked already."""
    bodies = [
        b'{"scope": "B%cro", "expires_in": 1e400, %s' % (byte, TOKENS[1:])
        for byte in range(256)
        if byte not in b'"\\'
    ]

    def answers(request: httpx.Request) -> httpx.Response:
        headers = [(b"Via", b"1.1 B\xfcro"), (b"Content-Type", b"application/json; charset=\xff")]
        return httpx.Response(200, headers=headers, stream=httpx.ByteStream(bodies.pop()))

    for _ in range(len(bodies)):
        app = OAuthApp("client", "secret_of_a_test", transport=httpx.MockTransport(answers))
        kept: list[Tokens] = []
        auth = OAuth(app, Tokens("old_access", "old_refresh"), on_refresh=kept.append)
        with client(colour, refused_once, api_key=None, auth=auth) as close:
            close.users.me()
        assert [(one.access_token, one.refresh_token) for one in kept] == [("new_access", "new_refresh")]


def refused_once(request: httpx.Request) -> httpx.Response:
    """Refuse the old token."""
    old = "old_access" in request.headers["authorization"]
    return httpx.Response(401 if old else 200, json={"error": "expired"} if old else {"id": "user_1"})


@pytest.mark.parametrize("colour", COLOURS)
@given(
    status=st.sampled_from([200, 201, 204, 301, 307, 308, 400, 401, 429, 500, 503, 599]),
    headers=st.lists(
        st.tuples(st.sampled_from(NAMES) | st.binary(min_size=1, max_size=8), st.binary(max_size=30)),
        max_size=6,
    ),
    reason=st.binary(max_size=30),
)
@example(status=307, headers=[(b"Location", b"http://xn--]")], reason=b"")
@example(status=200, headers=[(b"Set-Cookie", b"a=\xff")], reason=b"\x1b[31m")
def test_any_headers_leave_what_the_status_says(
    colour: Colour, status: int, headers: list[tuple[bytes, bytes]], reason: bytes
) -> None:
    """A success is one whatever its headers, and a refusal is the error of its status, safe to print."""
    headers = [pair for pair in headers if pair[0].lower() not in {b"content-encoding", b"content-length"}]

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(
            status, headers=headers, stream=httpx.ByteStream(OBJECT), extensions={"reason_phrase": reason}
        )

    events: list[Any] = []
    with client(colour, answer, hooks=[events.append]) as close:
        if status < 300:
            assert close.opportunities.update("oppo_1", value=1).id == "oppo_1"
        else:
            with pytest.raises(errors.StatusError) as caught:
                close.opportunities.update("oppo_1", value=1)
            assert caught.value.status == status
            assert is_safe(str(caught.value))
            assert all(is_safe(str(attempt)) for attempt in caught.value.attempts)
    shown = [value for event in events for value in getattr(event, "headers", {}).values()]
    assert all(is_safe(value) and len(value) <= 300 for value in shown)


@pytest.mark.parametrize("colour", COLOURS)
@given(
    body=st.binary(max_size=60)
    | st.binary(max_size=20).map(lambda text: b'{"id": "oppo_1", "note": "%s"}' % text)
)
def test_any_body_of_a_success_is_read_or_refused_from_our_tree(colour: Colour, body: bytes) -> None:
    """A body that is no JSON object raises an error that says so, and that the update may have been carried out."""

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=httpx.ByteStream(body))

    with client(colour, answer) as close:
        result = outcome(lambda: close.opportunities.update("oppo_1", value=1))
    if isinstance(result, errors.CloseError):
        assert isinstance(result, (errors.UnexpectedBody, errors.TransportError))
        assert result.maybe_applied
        assert is_safe(str(result))
    else:
        assert result.to_dict() == json.loads(body)


def outcome(call: Callable[[], Any]) -> Any:
    """Return what a call returns or raises."""
    try:
        return call()
    except errors.CloseError as error:
        return error
