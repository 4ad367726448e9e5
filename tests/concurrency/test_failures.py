"""Exceptions raised while sending: which are outcomes, what is kept of them, and what is known to have been sent."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import httpcore2 as httpcore
import httpx2 as httpx
import pytest
from close_crm.concurrency.failures import (
    PROGRESS,
    Progress,
    is_outcome,
    kept,
    let_go,
    let_go_async,
    note,
)

from tests.colours import COLOURS, Colour

SECRET = "a_secret_of_a_test"


class OutsideError(Exception):
    """Of no package that sends."""


def scrub(text: str) -> str:
    """Take the secret out."""
    return text.replace(SECRET, "***")


def raised(error: Exception) -> Exception:
    """Return an error with a frame whose local names show a header."""
    header = f"Basic {SECRET}"
    try:
        raise error
    except type(error) as caught:
        assert header
        return caught


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (httpx.ConnectError("x"), True),
        (httpcore.ReadError("x"), True),
        (ssl.SSLError("x"), True),
        (OSError("x"), True),
        (TimeoutError("x"), True),
        (asyncio.IncompleteReadError(b"", 1), True),
        (OutsideError("x"), False),
        (KeyboardInterrupt(), False),
        (asyncio.CancelledError(), False),
        (ExceptionGroup("x", [OSError("x"), httpx.ReadError("x")]), True),
        (ExceptionGroup("x", [OSError("x"), OutsideError("x")]), False),
        (ExceptionGroup("x", [ExceptionGroup("y", [OutsideError("x")])]), False),
        (type("OfATransport", (httpx.TransportError,), {"__module__": "elsewhere"})("x"), True),
    ],
    ids=repr,
)
def test_outcome_is_what_sending_ends_in(error: BaseException, *, outcome: bool) -> None:
    """Errors of Python and of what sends are outcomes, and groups of nothing else; others come from outside."""
    assert is_outcome(error) is outcome


def test_progress_is_certain_only_by_report() -> None:
    """Nothing was sent as long as nothing began, or a transport that reports has not come to the headers."""
    progress, request = Progress(), httpx.Request("GET", "https://host/")
    assert progress.nothing_sent

    progress.follow(request, awaited=False)
    assert not progress.nothing_sent
    trace = request.extensions["trace"]
    trace("connection.connect_tcp.started", {})
    assert progress.nothing_sent
    trace("http11.send_request_headers.started", {"request": SimpleNamespace(method=b"CONNECT")})
    assert progress.nothing_sent
    trace("http11.send_request_headers.started", {"request": SimpleNamespace(method=b"PUT")})
    assert not progress.nothing_sent
    trace("http11.send_request_headers.started", {"request": SimpleNamespace(method=b"CONNECT")})
    assert (progress.sent, progress.answered) == (True, False)
    assert request.extensions[PROGRESS] is progress


def test_event_without_a_request_counts_as_sent() -> None:
    """What can't be told from a request is one, so that no request in doubt is sent again."""
    progress, request = Progress(), httpx.Request("GET", "https://host/")
    progress.follow(request, awaited=False)
    request.extensions["trace"]("http2.send_request_headers.started", {})

    assert progress.sent


@pytest.mark.parametrize("colour", COLOURS)
def test_trace_of_the_caller_goes_on(colour: Colour) -> None:
    """A caller's own trace gets every event of each attempt; without one, nothing is reported once it is sent."""
    seen: list[str] = []

    def trace(event: str, info: dict[str, Any]) -> None:
        seen.append(f"{event} {info}")

    async def trace_async(event: str, info: dict[str, Any]) -> None:
        trace(event, info)

    def report(request: httpx.Request) -> None:
        for event in ("http11.send_request_headers.started", "http11.receive_response_headers.started"):
            reported = request.extensions.get("trace", lambda *_: None)(event, {})
            if reported is not None:
                asyncio.run(reported)

    awaited = colour == "async"
    theirs = httpx.Request("GET", "https://host/", extensions={"trace": trace_async if awaited else trace})
    for _ in range(2):
        Progress().follow(theirs, awaited=awaited)
        report(theirs)
    ours = httpx.Request("GET", "https://host/")
    Progress().follow(ours, awaited=awaited)
    report(ours)

    assert (
        seen
        == [
            "http11.send_request_headers.started {}",
            "http11.receive_response_headers.started {}",
        ]
        * 2
    )
    assert "trace" not in ours.extensions


def test_what_is_kept_has_no_frames_and_no_headers() -> None:
    """An error with its causes loses frames, headers and secrets in all that it says; it stays the same object."""
    request = httpx.Request("PUT", "https://host/a/", headers={"Authorization": f"Basic {SECRET}"})
    error = raised(httpx.ReadError(f"read {SECRET}", request=request))
    cause = OSError(5, f"file {SECRET}", f"/{SECRET}")
    error.__cause__ = raised(cause)
    cause.__context__ = raised(UnicodeEncodeError("ascii", SECRET, 0, 1, f"because of {SECRET}"))
    error.add_note(f"a note of {SECRET}")
    error.add_note("another")
    error.number = 5  # type: ignore[attr-defined]  # as programs do
    error.said = [f"{SECRET}"]  # type: ignore[attr-defined]  # as programs do
    chain = [error, cause, cause.__context__]

    result = kept(error, None, scrub)

    assert result is error
    assert [one.__traceback__ for one in chain if one is not None] == [None] * 3
    assert all(SECRET not in f"{one!r} {one} {vars(one)}" for one in chain)
    assert str(error) == "read ***"
    assert error.__notes__ == ["a note of ***", "another"]
    assert vars(error)["number"] == 5
    assert (cause.errno, cause.strerror, cause.filename) == (
        5,
        "file ***",
        "/***",
    )
    assert isinstance(error, httpx.ReadError)
    assert (error.request.method, str(error.request.url)) == ("PUT", "https://host/a/")
    assert "authorization" not in error.request.headers


def test_what_the_caller_was_handling_is_left_alone() -> None:
    """An error that was there before the call is neither cleaned nor walked through, and a circle of causes ends."""
    handled, error = raised(OSError(SECRET)), raised(OSError(SECRET))
    handled.__context__ = raised(ValueError(SECRET))
    error.__context__ = handled
    error.__cause__ = ValueError("of a circle")
    error.__cause__.__cause__ = error

    kept(error, handled, scrub)

    assert str(error) == "***"
    for theirs in (handled, handled.__context__):
        assert theirs is not None
        assert str(theirs) == SECRET
        assert theirs.__traceback__ is not None


def test_group_is_made_anew_only_for_its_message() -> None:
    """The message of a group can't be changed: one with a secret is replaced, with its members, at any depth."""
    member = OSError(SECRET)
    clean = ExceptionGroup("a group", [member])
    inner = ExceptionGroup(SECRET, [OSError("x")])
    outer = ExceptionGroup("around", [member, inner])

    assert kept(clean, None, scrub) is clean
    assert str(member) == "***"
    result = kept(outer, None, scrub)
    assert isinstance(result, ExceptionGroup)
    assert (result.message, result.exceptions[0]) == ("around", member)
    assert isinstance(result.exceptions[1], ExceptionGroup)
    assert (result.exceptions[1].message, result.exceptions[1].exceptions) == ("***", inner.exceptions)


def test_what_was_interrupted_is_noted() -> None:
    """An error from outside says which request it came in, and whether that may have been applied."""
    error = OutsideError("x")
    note(error, "PUT", "/opportunity/oppo_1/", maybe_applied=True)

    assert error.__notes__ == ["close_crm: raised during PUT /opportunity/oppo_1/, maybe_applied=True"]


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that counts how often it is closed, and may fail then."""

    def __init__(self, error: Exception | None) -> None:
        self.error = error
        self.closed = 0

    def close(self) -> None:
        """Close it."""
        self.closed += 1
        if self.error is not None:
            raise self.error

    async def aclose(self) -> None:
        """Close it."""
        self.close()


def let_go_in(colour: Colour) -> Callable[[httpx.Response], None]:
    """Return how a response is let go in a colour."""
    return let_go if colour == "sync" else lambda response: asyncio.run(let_go_async(response))


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("error", [None, OSError("gone"), httpx.ReadError("cut")], ids=repr)
def test_response_is_closed_whatever_becomes_of_its_connection(
    colour: Colour, error: Exception | None
) -> None:
    """A connection that can't be closed in good order takes nothing from the call."""
    body = Body(error)
    let_go_in(colour)(httpx.Response(200, stream=body))

    assert body.closed == 1


@pytest.mark.parametrize("colour", COLOURS)
def test_error_from_outside_passes_a_response_that_is_let_go(colour: Colour) -> None:
    """What a signal handler raises meanwhile is not about the connection, and passes."""
    with pytest.raises(OutsideError):
        let_go_in(colour)(httpx.Response(200, stream=Body(OutsideError("time"))))
