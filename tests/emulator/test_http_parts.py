"""Parts of the emulator's HTTP, each by itself: headers, forms, overrides, addresses, and whom the server answers."""

from __future__ import annotations

import pytest
from close_emulator.http.addresses import at_close, at_server
from close_emulator.http.messages import Answer, RawRequest
from close_emulator.http.method_override import unfolded
from close_emulator.http.multipart import MalformedFormError, read_form
from close_emulator.server.hosts import Hosts


def asked(method: str = "GET", query: bytes = b"", body: bytes = b"", **headers: str) -> RawRequest:
    """Return a request, its headers' names with underscores for hyphens."""
    named = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    return RawRequest(method, b"/api/v1/lead/", query, named, body)


def test_repeated_headers_are_one_list() -> None:
    """Values of one name are joined by commas, whatever the case of its letters."""
    request = RawRequest("GET", b"/", b"", (("X-A", "1"), ("x-b", "2"), ("x-a", "3")), b"")

    assert (request.header("x-a"), request.header("x-b"), request.header("x-c")) == ("1, 3", "2", None)


def test_empty_answers_end_a_line() -> None:
    """An empty object is written as recorded answers to DELETE are."""
    assert Answer(200, {}).encoded(())[2] == b"{}\n"
    assert Answer(200, {"a": 1}).encoded(())[2] == b'{"a": 1}'


def test_reads_by_post_are_as_if_they_were_sent_plainly() -> None:
    """`_params` take the place of the query, nulls are none, and no body is left."""
    body = b'{"_params": {"id__in": ["a", "b"], "name": null}, "x": 1}'
    read = unfolded(
        asked("POST", b"_limit=1", body, x_http_method_override=" get ", content_type="application/json")
    )

    assert (read.method, read.query, read.body) == ("GET", b"id__in=a%2Cb", b"")


PART = 'Content-Disposition: form-data; name="{}"\r\n\r\n{}'


def form(*parts: str, end: str = "--") -> bytes:
    """Return the body of a form."""
    return ("--b\r\n" + "\r\n--b\r\n".join(parts) + f"\r\n--b{end}\r\n").encode()


def test_form_ends_with_its_file() -> None:
    """What comes after the file is not looked at."""
    body = form(PART.format("key", "k"), PART.format("file", "content"), PART.format("late", "x"))

    assert read_form("multipart/form-data; boundary=b", body) == ({"key": "k"}, b"content")
    assert read_form("multipart/form-data; boundary=b", form(PART.format("key", "k"))) == ({"key": "k"}, None)


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("multipart/mixed; boundary=b", form(PART.format("key", "k"))),
        ("multipart/form-data", form(PART.format("key", "k"))),
        ("multipart/form-data; boundary=b", form(PART.format("key", "k"), end="")),
        ("multipart/form-data; boundary=b", form("Content-Disposition: form-data\r\n\r\nk")),
        ("multipart/form-data; boundary=b", b""),
    ],
    ids=["another type", "no boundary", "no end", "no name", "nothing"],
)
def test_forms_that_are_none(kind: str, body: bytes) -> None:
    """They are refused, not guessed at."""
    with pytest.raises(MalformedFormError):
        read_form(kind, body)


def test_addresses_are_moved_where_answers_have_some() -> None:
    """Below their own keys, however deep; what a person wrote stays."""
    here, there = "http://localhost:1", "https://api.close.com/call/acti_x/recording/"
    answer = {"data": [{"recording_url": there, "note": there, "url": "https://elsewhere.example/call/"}]}
    moved = at_server(answer, here)

    assert moved == {"data": [{**answer["data"][0], "recording_url": f"{here}/call/acti_x/recording/"}]}
    assert at_close(moved, here) == answer


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"origin": "http://localhost:1"}, None),
        ({"origin": "HTTPS://LocalHost:1"}, None),
        ({"origin": "http://localhost:2"}, 403),
        ({"origin": "null"}, 403),
        ({"sec_fetch_site": "same-origin"}, None),
        ({"sec_fetch_site": "same-site"}, 403),
        ({"sec_fetch_site": "cross-site", "sec_fetch_mode": "navigate"}, None),
    ],
)
def test_own_pages_are_answered(headers: dict[str, str], status: int | None) -> None:
    """A page of the server itself is, by either scheme and in any letters, and so is a link that somebody follows."""
    refusal = Hosts().refusal(asked("GET", b"", b"", host="LOCALHOST:1", **headers))

    assert (refusal and refusal[0]) == status
