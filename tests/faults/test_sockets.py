"""Faults of real connections, and the deadline over them. The server is on loopback; nothing here sleeps."""

from __future__ import annotations

import gzip
import socket
import threading
import time
import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import Close, RetryPolicy, errors
from close_crm.clock import Clock
from close_crm.testing.recording import RecordTransport

from tests.colours import COLOURS, Colour, client
from tools.fault_server import (
    OBJECT,
    Turn,
    bytes_then,
    chatter,
    drip,
    drip_head,
    fin,
    flood,
    hang,
    head,
    reset,
    scripted,
    whole,
)

pytestmark = pytest.mark.usefixtures("each_network")

#: What a call may go past its deadline, in seconds. `make soak` holds it to a quarter of a second on a quiet machine.
GRACE = 2.0
BOMB = gzip.compress(b" " * 8_000_000)


@contextmanager
def networked(colour: Colour, url: str, **settings: Any) -> Iterator[Close]:
    """Return a client that goes over the network, and waits for nothing between its attempts."""

    async def pass_on(seconds: float) -> None:
        pass

    settings.setdefault("retry", RetryPolicy(attempts=3))
    settings.setdefault("deadline", 10)
    clock = Clock(sleep=lambda seconds: None, async_sleep=pass_on, random=lambda: 0.0)
    with client(colour, base_url=url, transport=None, clock=clock, **settings) as close:
        yield close


#: Name, what the server does, whether the read is sent again (so that it succeeds), and what a create raises.
CONNECTION_FAULTS: list[tuple[str, Turn, bool, type[errors.CloseError]]] = [
    ("reset after the whole request", reset, True, errors.OutcomeUnknown),
    ("FIN after the whole request", fin, True, errors.OutcomeUnknown),
    (
        "FIN inside the headers",
        bytes_then(b"HTTP/1.1 200 OK\r\nContent-Ty", fin),
        True,
        errors.OutcomeUnknown,
    ),
    ("FIN inside the status line", bytes_then(b"HTTP/1.", fin), True, errors.OutcomeUnknown),
    ("reset inside the body", bytes_then(head(100) + OBJECT[:20], reset), True, errors.OutcomeUnknown),
    ("short body", bytes_then(head(100) + OBJECT, fin), True, errors.OutcomeUnknown),
    (
        "cut chunk",
        bytes_then(head(None, 200, "Transfer-Encoding: chunked") + b"40\r\n{", fin),
        True,
        errors.OutcomeUnknown,
    ),
    (
        "malformed chunk",
        bytes_then(head(None, 200, "Transfer-Encoding: chunked") + b"zz\r\n{}\r\n", fin),
        True,
        errors.OutcomeUnknown,
    ),
    ("no HTTP at all", bytes_then(b"220 mail.example ESMTP\r\n\r\n", fin), True, errors.OutcomeUnknown),
    ("two lengths", bytes_then(head(2, 200, "Content-Length: 3") + b"{}", fin), True, errors.OutcomeUnknown),
    (
        "gzip without its end",
        bytes_then(head(None, 200, "Content-Encoding: gzip") + gzip.compress(OBJECT)[:-9], fin),
        True,
        errors.OutcomeUnknown,
    ),
    (
        "no gzip, though it says so",
        bytes_then(head(len(OBJECT), 200, "Content-Encoding: gzip") + OBJECT, hang),
        False,
        errors.OutcomeUnknown,
    ),
    (
        "gzip bomb",
        bytes_then(head(len(BOMB), 200, "Content-Encoding: gzip") + BOMB, hang),
        False,
        errors.OutcomeUnknown,
    ),
    ("flood", flood(8_000_000), False, errors.OutcomeUnknown),
]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("turn", "repeated", "kind"),
    [row[1:] for row in CONNECTION_FAULTS],
    ids=[row[0] for row in CONNECTION_FAULTS],
)
def test_broken_answer_is_read_again_and_never_created_again(
    colour: Colour, turn: Turn, repeated: bool, kind: type[errors.CloseError]
) -> None:
    """A read is sent again where that can help; a create is sent once and says that it may have been carried out."""
    with (
        scripted(turn, whole) as server,
        networked(colour, server.url, max_response_bytes=4_000_000) as close,
    ):
        if repeated:
            assert close.opportunities.get("oppo_1").id == "oppo_1"
        else:
            with pytest.raises(errors.TransportError) as failed:
                close.opportunities.get("oppo_1")
            assert (failed.value.maybe_applied, failed.value.path) == (False, "/api/v1/opportunity/oppo_1/")
        assert len(server.requests) == 1 + repeated

    with (
        scripted(turn, whole) as server,
        networked(colour, server.url, max_response_bytes=4_000_000) as close,
        pytest.raises(errors.CloseError) as caught,
    ):
        close.lead_statuses.create(label="Of a test")

    error = caught.value
    assert type(error) is kind
    assert isinstance(error, errors.OutcomeUnknown)
    assert (error.method, error.maybe_applied, error.body) == ("POST", True, {"label": "Of a test"})
    assert error.template == "POST /status/lead/"
    assert len(error.attempts) == len(server.requests) == 1


@pytest.mark.parametrize("colour", COLOURS)
def test_refused_connection_is_reported_as_such(colour: Colour) -> None:
    """Where nothing listens, even a create is tried three times, and the error says that nothing was sent."""
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]
    with (
        networked(colour, f"http://127.0.0.1:{port}/api/v1") as close,
        pytest.raises(errors.ConnectFailed) as caught,
    ):
        close.lead_statuses.create(label="Of a test")

    assert (caught.value.maybe_applied, len(caught.value.attempts)) == (False, 3)


@pytest.mark.parametrize("colour", COLOURS)
def test_reset_at_accept_repeats_reads_alone(colour: Colour) -> None:
    """A reset before anything was read: a read goes again, a create only if not a byte had been sent."""
    with scripted(whole, on_accept=[reset]) as server, networked(colour, server.url) as close:
        assert close.opportunities.get("oppo_1").id == "oppo_1"
    with scripted(whole, on_accept=[reset]) as server, networked(colour, server.url) as close:
        unknown = []
        try:
            close.lead_statuses.create(label="Of a test")
        except errors.OutcomeUnknown as error:
            unknown.append(error)

        # Where the reset comes before the first byte goes out, it can be sent again.
        assert len(server.requests) == 1 - len(unknown)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    "turn",
    [hang, drip, drip_head, chatter],
    ids=["hang", "byte by byte", "headers byte by byte", "interim answers"],
)
def test_no_call_outlives_its_deadline(colour: Colour, turn: Turn) -> None:
    """Whether the server says nothing or a byte now and then, the call ends with its deadline."""
    with scripted(turn) as server, networked(colour, server.url, deadline=0.3) as close:
        started = time.monotonic()
        with pytest.raises(errors.DeadlineExceeded) as caught:
            close.opportunities.update("oppo_1", value=1)
        took = time.monotonic() - started

    assert 0.25 <= took <= 0.3 + GRACE
    assert (caught.value.maybe_applied, caught.value.template) == (True, "PUT /opportunity/{id}/")
    assert caught.value.method == "PUT"


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    "turn",
    [hang, drip, drip_head, chatter],
    ids=["hang", "byte by byte", "headers byte by byte", "interim answers"],
)
@pytest.mark.parametrize("network", [None, "own"])
def test_deadline_applies_below_transports_that_pass_on(
    colour: Colour, turn: Turn, network: str | None
) -> None:
    """A recorder in between, over the default network or one that is given, does not take the deadline off."""
    own = httpx.HTTPTransport() if colour == "sync" else httpx.AsyncHTTPTransport()
    settings: dict[str, Any] = {"transport": RecordTransport(own if network else None), "deadline": 0.3}
    retry = RetryPolicy(attempts=1)
    with scripted(turn) as server, client(colour, base_url=server.url, retry=retry, **settings) as close:
        started = time.monotonic()
        with pytest.raises(errors.DeadlineExceeded):
            close.opportunities.update("oppo_1", value=1)
        took = time.monotonic() - started

    assert 0.25 <= took <= 0.3 + GRACE


@pytest.mark.parametrize("colour", COLOURS)
def test_deadline_of_one_call_overrules_the_clients(colour: Colour) -> None:
    """`with_options(deadline=)` bounds single calls, and a create that it cuts off is of unknown outcome."""
    with scripted(hang) as server, networked(colour, server.url) as close:
        started = time.monotonic()
        with pytest.raises(errors.OutcomeUnknown):
            close.with_options(deadline=0.2).lead_statuses.create(label="Of a test")

        assert time.monotonic() - started < 0.2 + GRACE
        assert len(server.requests) == 1


@pytest.mark.parametrize("colour", COLOURS)
def test_silence_ends_with_the_timeout(colour: Colour) -> None:
    """A server that says nothing is left after the timeout, and a read is sent again within the deadline."""
    with scripted(hang, whole) as server, networked(colour, server.url, timeout=0.2) as close:
        assert close.opportunities.get("oppo_1").id == "oppo_1"
        assert len(server.requests) == 2


@pytest.mark.parametrize("colour", COLOURS)
def test_connection_closed_while_idle_costs_nothing(colour: Colour) -> None:
    """A server that closes kept connections makes the next create open a new one, not fail, and not go twice."""
    closed = threading.Event()

    def close_later(connection: socket.socket, stop: Any) -> None:
        whole(connection, stop)
        connection.shutdown(socket.SHUT_RDWR)
        closed.set()

    with scripted(close_later) as server, networked(colour, server.url) as close:
        for _ in range(20):
            close.lead_statuses.create(label="Of a test")
            assert closed.wait(5)
            closed.clear()

        assert len(server.requests) == 20


@pytest.mark.parametrize("colour", COLOURS)
def test_connection_is_kept(colour: Colour) -> None:
    """Calls in a row share one connection, also those with options of their own."""
    with scripted() as server, networked(colour, server.url) as close:
        for _ in range(5):
            close.opportunities.get("oppo_1")
            close.with_options(deadline=5).opportunities.get("oppo_1")

        assert server.connections == 1


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirect_sends_not_a_byte_elsewhere(colour: Colour, status: int) -> None:
    """A redirect to another origin raises its status; no connection is made there."""
    with scripted() as elsewhere:
        answer = head(0, status, f"Location: {elsewhere.url}/opportunity/oppo_1/")
        with (
            scripted(bytes_then(answer, hang)) as server,
            networked(colour, server.url) as close,
            pytest.raises(errors.StatusError) as caught,
        ):
            close.opportunities.update("oppo_1", value=1)

        assert (caught.value.status, elsewhere.connections, len(server.requests)) == (status, 0, 1)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("packed", [True, False], ids=["bomb", "plain"])
def test_memory_is_bounded_by_the_cap(colour: Colour, packed: bool) -> None:
    """A body of 40 MB against a cap of 8 MB raises, and never takes more memory than the cap and a little of it."""
    size, cap = 40_000_000, 8_000_000
    bomb = gzip.compress(b" " * size)
    turn = (
        flood(size) if not packed else bytes_then(head(len(bomb), 200, "Content-Encoding: gzip") + bomb, hang)
    )
    with scripted(turn) as server, networked(colour, server.url, max_response_bytes=cap) as close:
        tracemalloc.start()
        try:
            with pytest.raises(errors.BodyTooLarge):
                close.opportunities.get("oppo_1")
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()

    assert peak < 2 * cap
