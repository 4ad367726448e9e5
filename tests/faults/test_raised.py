"""Whatever is raised while a request is sent: an outcome of our tree with its cause, or an error from outside."""

from __future__ import annotations

import asyncio
import builtins
import concurrent.futures
import json
import socket
import ssl
import threading
import zlib
from typing import Any

import anyio
import h11
import httpcore2 as httpcore
import httpx2 as httpx
import pytest
from close_crm import AsyncClose, Close, RetryPolicy, errors
from close_crm.clock import Clock
from close_runtime.text import described

from tests.colours import COLOURS, Colour, client
from tools.fault_server import Turn, fin, hang, reset, scripted, whole

from .calls import Script, Time, patient


class OutsideError(Exception):
    """As a task queue's time limit is: an `Exception` of a package that sends nothing."""


class TheirOSError(OSError):
    """One that somebody derived from a built-in one."""


def made(kind: type[Exception]) -> Exception | None:
    """Make an exception of a kind, None where it takes what nobody knows."""
    for arguments in (
        ("of a test",),
        (),
        ("ascii", "x", 0, 1, "of a test"),
        ("ascii", b"x", 0, 1, "of a test"),
    ):
        try:
            return kind(*arguments)
        except TypeError:
            continue
    return None


def kinds(module: Any) -> list[type[Exception]]:
    """Return the exceptions that a module has."""
    found = (value for value in vars(module).values() if isinstance(value, type))
    return [
        kind
        for kind in found
        if issubclass(kind, Exception) and not issubclass(kind, (Warning, errors.CloseError))
    ]


INSIDE: list[Exception] = [
    error
    for module in (builtins, httpx, httpcore, h11, anyio, ssl, socket, zlib, asyncio)
    for kind in dict.fromkeys(kinds(module))
    if (error := made(kind)) is not None and not isinstance(error, (StopIteration, StopAsyncIteration))
]
UNSENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.UnsupportedProtocol,
    httpx.ProxyError,
)


@pytest.mark.usefixtures("each_network")
@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    "error", INSIDE, ids=lambda error: f"{type(error).__module__}.{type(error).__name__}"
)
def test_exception_of_what_sends_is_an_outcome(colour: Colour, error: Exception) -> None:
    """A create says that it may have been carried out, unless nothing was sent; the exception is its cause."""
    script = Script(error)
    with client(colour, script) as close:
        with pytest.raises(errors.TransportError) as created:
            close.lead_statuses.create(label="Of a test")
        with pytest.raises(errors.TransportError) as read:
            close.opportunities.get("oppo_1")

    untrusted = isinstance(error, ssl.SSLCertVerificationError)
    unsent = isinstance(error, UNSENT) or untrusted
    kind = errors.TransportError if untrusted else errors.ConnectFailed if unsent else errors.OutcomeUnknown
    assert type(created.value) is kind
    assert created.value.maybe_applied is not unsent
    assert created.value.__cause__ is read.value.__cause__ is error
    assert not read.value.maybe_applied
    assert type(error).__name__ in str(created.value)


@pytest.mark.parametrize("colour", COLOURS)
def test_error_of_ours_from_below_is_about_the_call(colour: Colour) -> None:
    """What a transport raises as one of our errors keeps its kind and reason, and is about the call that it ends."""
    script = Script(errors.BodyTooLarge("GET", "/elsewhere/", "it is too large", False))
    with client(colour, script) as close:
        with pytest.raises(errors.BodyTooLarge) as read:
            close.opportunities.get("oppo_1")
        with pytest.raises(errors.CloseError) as created:
            close.lead_statuses.create(label="Of a test")

    assert (read.value.method, read.value.path.endswith("/opportunity/oppo_1/")) == ("GET", True)
    assert (read.value.reason, read.value.maybe_applied) == ("it is too large", False)
    assert created.value.maybe_applied


@pytest.mark.parametrize("colour", COLOURS)
def test_group_of_exceptions_is_what_its_members_are(colour: Colour) -> None:
    """A group is an outcome if all of its members are; with one from outside it passes."""
    inside = ExceptionGroup("of a test", [OSError("cut"), ExceptionGroup("inner", [ValueError("odd")])])
    mixed = ExceptionGroup("of a test", [OSError("cut"), ExceptionGroup("inner", [OutsideError()])])

    with client(colour, Script(inside)) as close, pytest.raises(errors.OutcomeUnknown):
        close.lead_statuses.create(label="Of a test")
    with client(colour, Script(mixed)) as close, pytest.raises(ExceptionGroup) as caught:
        close.lead_statuses.create(label="Of a test")
    assert caught.value is mixed


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("kind", [OutsideError, TheirOSError, concurrent.futures.CancelledError])
def test_exception_from_outside_passes_with_a_note(colour: Colour, kind: type[Exception]) -> None:
    """It comes out as it went in, and says which request it interrupted and whether that may have been applied."""
    error = kind("a time limit")
    with client(colour, Script(error)) as close:
        with pytest.raises(kind) as updated:
            close.opportunities.update("oppo_1", value=1)
        notes = list(updated.value.__notes__)
        with pytest.raises(kind):
            close.opportunities.get("oppo_1")

    assert updated.value is error
    assert notes == ["close_crm: raised during PUT /api/v1/opportunity/oppo_1/, maybe_applied=True"]
    assert error.__notes__[1:] == [
        "close_crm: raised during GET /api/v1/opportunity/oppo_1/, maybe_applied=False"
    ]


@pytest.mark.parametrize("colour", COLOURS)
def test_what_ends_a_program_or_a_test_passes_with_a_note(colour: Colour) -> None:
    """Exceptions that are no `Exception`, as those of pytest, of gevent's timeouts and of ctrl-C, are noted as well."""

    def failing(request: httpx.Request) -> httpx.Response:
        pytest.fail("of a test")

    with client(colour, failing) as close, pytest.raises(pytest.fail.Exception) as caught:
        close.lead_statuses.create(label="Of a test")

    assert caught.value.__notes__ == [
        "close_crm: raised during POST /api/v1/status/lead/, maybe_applied=True"
    ]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("kind", [OutsideError, RuntimeError])
def test_client_is_whole_afterwards(colour: Colour, kind: type[Exception]) -> None:
    """After any number of exceptions no request counts as under way, and the next call succeeds."""
    turns = [kind("of a test")] * 50
    answer = httpx.Response(
        200,
        headers={"ratelimit": "limit=60, remaining=59, reset=1"},
        content=json.dumps({"id": "oppo_1"}).encode(),
    )
    time = Time()
    script = Script(answer, *turns, answer)
    with client(
        colour, script, rate_limits=True, api_key=f"key_{colour}_{kind.__name__}", clock=time.clock
    ) as close:
        close.opportunities.update("oppo_1", value=1)
        for _ in turns:
            with pytest.raises((kind, errors.CloseError)):
                close.opportunities.update("oppo_1", value=1)
        time.now += 100
        left = [state.remaining for state in close.rate_limit_states.values()]
        assert close.opportunities.update("oppo_1", value=1).id == "oppo_1"

    # A new window has room for as many as the limit says, less those that are under way.
    assert left == [60]


@pytest.mark.parametrize("colour", COLOURS)
def test_exception_while_waiting_says_that_an_attempt_may_have_been_applied(colour: Colour) -> None:
    """A time limit that ends the wait before another attempt reports the attempt that was lost."""
    time_over = OutsideError("a time limit")

    def sleep(seconds: float) -> None:
        raise time_over

    async def async_sleep(seconds: float) -> None:
        raise time_over

    clock = Clock(sleep=sleep, async_sleep=async_sleep)
    lost = Script(httpx.ReadError("cut"))
    with (
        client(colour, lost, retry=RetryPolicy(attempts=3), clock=clock) as close,
        pytest.raises(OutsideError) as caught,
    ):
        close.opportunities.update("oppo_1", value=1)

    assert caught.value.__notes__ == [
        "close_crm: raised during PUT /api/v1/opportunity/oppo_1/, maybe_applied=True"
    ]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("kind", [MemoryError, RecursionError])
def test_want_of_room_is_not_met_again(colour: Colour, kind: type[Exception]) -> None:
    """What ran out of memory or of stack is not sent again, even where that would be safe."""
    script = Script(kind())
    with patient(colour, script) as close, pytest.raises(errors.TransportError) as caught:
        close.opportunities.update("oppo_1", value=1)

    assert (script.sends, caught.value.maybe_applied) == (1, True)


class _Mute(Exception):
    """Has no words."""

    def __str__(self) -> str:
        raise LookupError


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    "error",
    [
        OSError(5, "x" * 10_000_000),
        OSError("forged\r\n2026-11-20 ERROR \x1b[31m\u202e\u2028"),
        ValueError(object(), b"\xff", {"a": [1, 2]}),
        UnicodeDecodeError("utf-8", b"\xff" * 1000, 0, 1, "odd"),
        httpx.ReadError("y" * 10_000_000),
        httpx.RemoteProtocolError("illegal status line: \x9b\n"),
    ],
    ids=["huge", "forging", "odd arguments", "bytes", "huge of httpx", "of a server"],
)
def test_odd_exceptions_make_short_and_safe_texts(colour: Colour, error: Exception) -> None:
    """Message, reason and attempts are bounded, and stay on one line, whatever the exception says."""
    with patient(colour, Script(error)) as close, pytest.raises(errors.TransportError) as caught:
        close.opportunities.get("oppo_1")

    for text in (
        str(caught.value),
        repr(caught.value),
        caught.value.reason,
        *map(str, caught.value.attempts),
    ):
        assert len(text) < 3000
        assert text.isprintable()


def test_exception_without_words_is_described() -> None:
    """An exception whose text can't be had is named all the same."""
    assert described(_Mute()) == "_Mute"


# What real sockets do.


def unsent(colour: Colour, base_url: str, **settings: Any) -> errors.CloseError:
    """Create over the network, and return the error."""
    settings = {
        "api_key": "key_of_a_test",
        "rate_limits": False,
        "retry": RetryPolicy(attempts=2, first_wait=0),
        **settings,
    }
    with pytest.raises(errors.CloseError) as caught:
        if colour == "sync":
            with Close(base_url=base_url, allow_http=True, **settings) as close:
                close.lead_statuses.create(label="Of a test")
        else:

            async def create() -> None:
                async with AsyncClose(base_url=base_url, allow_http=True, **settings) as close:
                    await close.lead_statuses.create(label="Of a test")

            asyncio.run(create())
    return caught.value


@pytest.mark.usefixtures("each_network")
@pytest.mark.parametrize("colour", COLOURS)
def test_host_that_no_look_up_takes_is_refused(colour: Colour) -> None:
    """A label that is too long is refused where it is given, and not found out by the look-up."""
    error = unsent(colour, f"http://{'a' * 70}.invalid/api/v1")

    assert isinstance(error, errors.ConfigurationError)
    assert not error.maybe_applied
    assert error.attempts == ()


@pytest.mark.usefixtures("each_network")
@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    "refusal",
    [
        b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 502 Bad \x1b[31mGateway\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 200",
        b"220 mail.example ESMTP\r\n\r\n",
        b"",
    ],
    ids=["407", "502", "cut", "no HTTP", "closed"],
)
@pytest.mark.parametrize("ending", [fin, reset], ids=["FIN", "reset"])
def test_proxy_that_fails_before_the_tunnel_stands_was_sent_nothing(
    colour: Colour, refusal: bytes, ending: Turn
) -> None:
    """Whatever becomes of CONNECT, the request itself was not sent, and is tried again."""

    def refuse(connection: socket.socket, stop: threading.Event) -> None:
        connection.sendall(refusal)
        ending(connection, stop)

    with scripted(refuse) as proxy:
        address = proxy.url.removesuffix("/api/v1")
        network = (httpx.HTTPTransport if colour == "sync" else httpx.AsyncHTTPTransport)(proxy=address)
        error = unsent(colour, "https://api.example/api/v1", transport=network)

    assert isinstance(error, errors.ConnectFailed)
    assert not error.maybe_applied
    assert len(error.attempts) == 2
    assert proxy.requests == [("CONNECT", "api.example:443")] * 2
    assert str(error).isprintable()


@pytest.mark.usefixtures("each_network")
@pytest.mark.parametrize("colour", COLOURS)
def test_proxy_that_is_silent_was_sent_nothing(colour: Colour) -> None:
    """A tunnel that does not come in the time for the call leaves no doubt about the request."""
    with scripted(hang) as proxy:
        address = proxy.url.removesuffix("/api/v1")
        network = (httpx.HTTPTransport if colour == "sync" else httpx.AsyncHTTPTransport)(proxy=address)
        error = unsent(colour, "https://api.example/api/v1", transport=network, deadline=0.2)

    assert isinstance(error, (errors.DeadlineExceeded, errors.ConnectFailed))
    assert not error.maybe_applied


@pytest.mark.usefixtures("each_network")
@pytest.mark.parametrize("colour", COLOURS)
def test_connection_that_is_cut_after_the_request_leaves_it_open(colour: Colour) -> None:
    """Once the request's first bytes went out, nobody knows."""
    with scripted(reset) as server:
        error = unsent(colour, server.url)

    assert isinstance(error, errors.OutcomeUnknown)
    assert len(server.requests) == 1


@pytest.mark.usefixtures("each_network")
@pytest.mark.parametrize("colour", COLOURS)
def test_trace_of_the_caller_is_called_as_well(colour: Colour) -> None:
    """The `trace` of httpcore goes on working for whoever uses it."""
    seen: list[str] = []

    async def trace(event: str, info: Any) -> None:
        seen.append(event)

    async def get(url: str) -> None:
        async with AsyncClose("key_of_a_test", base_url=url) as close:
            await close.get_async_httpx_client().get("/me/", extensions={"trace": trace})

    with scripted(whole) as server:
        if colour == "sync":
            with Close("key_of_a_test", base_url=server.url) as close:
                listening = {"trace": lambda event, info: seen.append(event)}
                close.get_httpx_client().get("/me/", extensions=listening)
        else:
            asyncio.run(get(server.url))

    assert "http11.send_request_headers.started" in seen


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    "timeout", [-1, 0, float("nan"), "5", True, httpx.Timeout(5, read=-1), (1, "2", 3, 4)]
)
def test_odd_timeouts_are_refused_before_anything_is_sent(colour: Colour, timeout: Any) -> None:
    """A time that no socket takes is the caller's mistake, and is called so."""
    script = Script(b"{}")
    with client(colour, script) as close, pytest.raises(errors.InvalidRequest, match="timeout"):
        close.with_options(timeout=timeout).users.me()

    assert script.sends == 0
