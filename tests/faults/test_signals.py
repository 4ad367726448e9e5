"""What a signal handler raises reaches the program as it is, whatever its kind and wherever it is raised."""

from __future__ import annotations

import gc
import signal
import socket
import sys
import threading
import warnings
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import Close, RetryPolicy, errors
from close_crm.bulk.journal import Journal
from close_crm.oauth import app as app_module
from close_crm.oauth.auth import OAuthApp, Tokens
from close_crm.testing.contract import ContractTransport
from close_crm.testing.recording import RecordTransport

from tools.fault_server import Turn, hang, scripted, whole
from tools.soak.interrupts import Interrupt, Interrupter, alarm

pytestmark = [
    pytest.mark.skipif(not hasattr(signal, "SIGALRM"), reason="this system has no SIGALRM"),
    pytest.mark.usefixtures("each_network"),
]

ONCE: Any = {"tz_offset": None, "retry": RetryPolicy(attempts=1), "rate_limits": False}
#: Of a time limit's own class, and of those that the client catches where they are not a handler's.
KINDS = [TimeoutError, Interrupt, ConnectionResetError, ValueError]


def late(send_signal: Callable[[], None]) -> Turn:
    """Return a turn that sends the signal in place of an answer."""

    def turn(connection: socket.socket, stop: threading.Event) -> None:
        send_signal()
        hang(connection, stop)

    return turn


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "ask",
    [
        lambda app: app.exchange("the_code_of_a_consent"),
        lambda app: app.refresh(Tokens("the_access_token", "the_refresh_token")),
        lambda app: app.revoke(Tokens("the_access_token", "the_refresh_token")),
    ],
    ids=["exchange", "refresh", "revoke"],
)
def test_request_for_tokens_is_interrupted(
    ask: Callable[[OAuthApp], object], kind: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What interrupts a request to the token endpoint passes, with a note that it may have been carried out."""
    error = kind("of the program")
    with alarm(error) as send_signal, scripted(late(send_signal)) as server:
        for name in ("TOKEN_URL", "REVOKE_URL"):
            monkeypatch.setattr(app_module, name, f"{server.url}/oauth2/")
        with pytest.raises(kind) as caught:
            ask(OAuthApp("client", "a_client_secret"))

    assert caught.value is error
    assert error.__notes__ == ["close_crm: raised during POST /api/v1/oauth2/, maybe_applied=True"]


@pytest.mark.parametrize("transport", [lambda: ContractTransport(mode="report"), RecordTransport])
@pytest.mark.parametrize("kind", KINDS)
def test_transport_in_a_client_of_others_is_interrupted(
    transport: Callable[[], httpx.BaseTransport], kind: type[Exception]
) -> None:
    """Below a client of httpx2 itself, too, the handler's own exception comes out."""
    error = kind("of the program")
    with (
        alarm(error) as send_signal,
        scripted(late(send_signal), whole) as server,
        httpx.Client(transport=transport()) as client,
    ):
        with pytest.raises(kind) as caught:
            client.get(f"{server.url}/me/")
        assert caught.value is error
        assert client.get(f"{server.url}/me/").is_success


@pytest.mark.parametrize("kind", KINDS)
def test_handler_that_acts_once(kind: type[Exception]) -> None:
    """A handler that puts the one before it back before it raises is a handler all the same."""
    error = kind("of the program")

    def handler(number: int, frame: object) -> None:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        raise error

    with alarm(error) as send_signal:
        signal.signal(signal.SIGALRM, handler)
        patient = {**ONCE, "retry": RetryPolicy(attempts=3, first_wait=0, longest_wait=0)}
        with (
            scripted(late(send_signal), whole) as server,
            Close("key", base_url=server.url, **patient) as close,
        ):
            with pytest.raises(kind) as caught:
                close.opportunities.get("oppo_1")
            assert len(server.requests) == 1

    assert caught.value is error


def test_connecting_is_interrupted() -> None:
    """A transport that connects again by itself does not do so when the program's time is over."""
    error = TimeoutError("of the program")
    looked_up = socket.create_connection
    calls: list[object] = []

    def connect(*args: Any, **settings: Any) -> socket.socket:
        calls.append(args)
        if len(calls) == 1:
            send_signal()
        return looked_up(*args, **settings)

    with alarm(error) as send_signal, scripted() as server, pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket, "create_connection", connect)
        transport = httpx.HTTPTransport(retries=3)
        with (
            Close("key", base_url=server.url, transport=transport, **ONCE) as close,
            pytest.raises(TimeoutError) as caught,
        ):
            close.opportunities.get("oppo_1")

    assert caught.value is error
    assert len(calls) == 1


@pytest.mark.filterwarnings(
    "ignore:unclosed:ResourceWarning"
)  # of a socket that was interrupted in connecting
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("kind", [TimeoutError, ValueError])
def test_no_point_of_a_call_swallows_it(kind: type[Exception]) -> None:
    """An exception of a class that the client itself catches comes out of every point of a call, and no other does."""
    files = ("/close_crm/", "httpx2/_models.py", "httpx2/_client.py", "httpcore2/_sync/http11.py")
    with scripted() as server, Close("key", base_url=server.url, **ONCE) as close:

        def call() -> object:
            return close.opportunities.get("oppo_1").id

        call()
        with Interrupter(within=files) as counter:
            call()
        came: list[tuple[int, str]] = []
        for at in range(0, counter.passed, 5):
            interrupter = Interrupter(at, files, kind)
            try:
                with interrupter:
                    call()
            except kind as error:
                if isinstance(error, errors.CloseError):
                    came.append((at, repr(error)))
            except errors.CloseError as error:
                came.append((at, repr(error)))
            else:
                if interrupter.passed > at:
                    came.append((at, "swallowed"))
        assert not came


def test_end_of_a_call_runs_no_finalizer() -> None:
    """Python ignores what a signal handler raises in a `__del__`: a time limit would be lost at the end of any call."""
    answers = httpx.MockTransport(lambda request: httpx.Response(200, json={"id": "oppo_1"}))
    finalizers: list[str] = []

    def trace(frame: Any, event: str, argument: object) -> None:
        if frame.f_code.co_name == "__del__":
            finalizers.append(frame.f_code.co_qualname)

    with Close("key", transport=answers, tz_offset=None) as close:
        close.opportunities.get("oppo_1")
        before = sys.getprofile()
        sys.setprofile(trace)
        try:
            close.opportunities.get("oppo_1")
        finally:
            sys.setprofile(before)

    assert finalizers == []


@pytest.mark.parametrize("kind", [TimeoutError, ValueError])
def test_opening_of_a_journal_is_interrupted(kind: type[Exception], tmp_path: Path) -> None:
    """Wherever it lands, the handler's own error comes out, and the next run has the journal: nothing stays locked."""
    path = tmp_path / "journal"
    within = ("close_crm/bulk/",)

    def opened() -> None:
        journal = Journal(path)
        try:
            journal.open()
        finally:
            journal.close()

    with Interrupter(within=within) as counter:
        opened()
    gc.collect()
    gc.freeze()  # what is there already would be looked through each time
    for at in range(counter.passed):
        with warnings.catch_warnings(), suppress(kind):
            # Of a file that Python closes, as nobody else could.
            warnings.simplefilter("ignore", ResourceWarning)
            with Interrupter(at, within, kind):
                opened()
        gc.collect()
        opened()

    assert counter.passed > 20
