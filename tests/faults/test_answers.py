"""Every status and body that is not as it should be: one outcome each, from our tree, with all that helps."""

from __future__ import annotations

import json
import logging
import ssl
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import Close, RetryPolicy, errors
from close_crm.errors.statuses import CLASSES

from tests.colours import COLOURS, Colour

from .calls import OPERATIONS, Script, Time, call, patient, posts, said

OBJECT = json.dumps({"id": "oppo_1"}).encode()
READ = "GET /opportunity/{id}/"


def untrusted() -> httpx.ConnectError:
    """Make the error of a certificate that is not trusted, as httpx raises it."""
    error = httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] self-signed certificate")
    error.__cause__ = ssl.SSLCertVerificationError("self-signed certificate")
    return error


#: What came, what it raises, after how many requests of a read, and whether an update may have been carried out.
TRANSPORT: list[tuple[Exception, type[errors.CloseError], int, bool]] = [
    (httpx.ConnectError("[Errno 111] Connection refused"), errors.ConnectFailed, 3, False),
    (httpx.ConnectError("[Errno -2] Name or service not known"), errors.ConnectFailed, 3, False),
    (httpx.ConnectTimeout("timed out"), errors.ConnectFailed, 3, False),
    (httpx.PoolTimeout("no connection was free"), errors.ConnectFailed, 3, False),
    (httpx.ProxyError("407 Proxy Authentication Required"), errors.ConnectFailed, 3, False),
    (untrusted(), errors.TransportError, 1, False),
    (httpx.WriteError("[Errno 32] Broken pipe"), errors.TransportError, 3, True),
    (httpx.WriteTimeout("timed out"), errors.TimedOut, 3, True),
    (httpx.ReadError("[Errno 104] Connection reset by peer"), errors.TransportError, 3, True),
    (httpx.ReadTimeout("timed out"), errors.TimedOut, 3, True),
    (httpx.CloseError("cut"), errors.TransportError, 3, True),
    (httpx.RemoteProtocolError("Server disconnected"), errors.TransportError, 3, True),
    (httpx.LocalProtocolError("illegal"), errors.TransportError, 3, True),
    (httpx.DecodingError("incorrect header check"), errors.TransportError, 1, True),
]
STATUSES: list[tuple[int, type[errors.CloseError], int, bool]] = [
    *((status, CLASSES.get(status, errors.StatusError), 1, False) for status in (400, 401, 402)),
    *((status, CLASSES.get(status, errors.StatusError), 1, False) for status in (403, 404, 405, 406, 410)),
    *((status, CLASSES.get(status, errors.StatusError), 1, False) for status in (413, 415, 418, 422, 451)),
    *((status, errors.StatusError, 1, True) for status in (100, 103, 300, 301, 304, 399, 419, 460, 499)),
    *((status, errors.StatusError, 1, True) for status in (600, 999)),
    (408, errors.StatusError, 3, True),
    (409, errors.StatusError, 3, False),
    (425, errors.StatusError, 3, False),
    (429, errors.RateLimited, 3, False),
    (500, errors.ServerError, 3, True),
    (501, errors.ServerError, 1, True),
    (502, errors.ServerError, 3, True),
    (503, errors.ServerError, 3, True),
    (504, errors.ServerError, 3, True),
    (520, errors.ServerError, 1, True),
]
BODIES: list[tuple[str, bytes, type[errors.CloseError], int, bool]] = [
    (name, content, errors.UnexpectedBody, sends, True)
    for name, content, sends in (
        ("HTML", b"<html>Sign in</html>", 1),
        ("empty", b"", 3),
        ("blank", b" \n", 3),
        ("truncated", b'{"id": "oppo_1", "val', 3),
        ("truncated list", b"[1, 2", 3),
        ("not UTF-8", b'{"id": "\xff"}', 1),
        ("UTF-16", '{"id": "a"}'.encode("utf-16"), 1),
        ("null", b"null", 1),
        ("list", b"[]", 1),
        ("number", b"5", 1),
        ("text", b'"oppo_1"', 1),
        ("NaN", b'{"value": NaN}', 1),
        ("infinity", b'{"value": -Infinity}', 1),
        ("deep", b"[" * 100_000 + b"]" * 100_000, 1),
        ("two objects", b"{} {}", 1),
        ("single quotes", b"{'id': 1}", 1),
    )
]
FAULTS: list[Any] = [
    *(pytest.param(*row, id=f"{type(row[0]).__name__} {row[0]}") for row in TRANSPORT),
    *(pytest.param(*row, id=str(row[0])) for row in STATUSES),
    *(pytest.param(*row[1:], id=row[0]) for row in BODIES),
]  # fmt: skip


def test_there_are_at_least_sixty_six_faults() -> None:
    """These, the forms of 429 and those of real sockets are more than the 66 that were measured elsewhere."""
    from .test_sockets import CONNECTION_FAULTS

    assert len(FAULTS) + len(CONNECTION_FAULTS) >= 66


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(("turn", "kind", "sends", "maybe"), FAULTS)
def test_fault_raises_from_our_tree_and_tells_all(
    colour: Colour, turn: Any, kind: type[errors.CloseError], sends: int, *, maybe: bool
) -> None:
    """A fault that stays raises its class, with method, path, attempts and whether it may have been applied."""
    script = Script(turn)
    with patient(colour, script) as close, pytest.raises(errors.CloseError) as read:
        close.opportunities.get("oppo_1")
    update = Script(turn)
    with patient(colour, update) as close, pytest.raises(errors.CloseError) as updated:
        close.opportunities.update("oppo_1", value=1)

    for error, served, method, applied in (
        (read.value, script, "GET", False),
        (updated.value, update, "PUT", maybe),
    ):
        reported: Any = error
        assert type(error) is kind
        assert served.sends == len(error.attempts) == sends
        assert (reported.method, reported.path) == (method, "/api/v1/opportunity/oppo_1/")
        assert error.template == f"{method} /opportunity/{{id}}/"
        assert error.maybe_applied is applied
        assert f"{method} /api/v1/opportunity/oppo_1/" in str(error)
        assert (f"after {sends} attempts" in str(error)) is (sends > 1)


#: Faults after which nobody knows whether a request was carried out, beyond those of real sockets.
AMBIGUOUS: list[Any] = [
    *(pytest.param(error, id=type(error).__name__) for error, *_, maybe in TRANSPORT if maybe),
    pytest.param(408, id="408"),
    *(pytest.param(content, id=name) for name, content, _, sends, _ in BODIES if sends > 1),
]


#: A success of these may have no body: see `x-may-be-empty` in the description.
MAY_BE_EMPTY = {"leads_merge"}


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("turn", "name"),
    [
        pytest.param(turn.values[0], name, id=f"{turn.id}-{name}")
        for turn in AMBIGUOUS
        for name in posts()
        if turn.id != "empty" or name not in MAY_BE_EMPTY
    ],
)
def test_nothing_is_made_twice(colour: Colour, name: str, turn: Any) -> None:
    """After an ambiguous fault nothing that creates, or can't be undone, is sent again: OutcomeUnknown has its body."""
    operation = OPERATIONS[name]
    script = Script(turn)
    with patient(colour, script) as close, pytest.raises(errors.OutcomeUnknown) as caught:
        call(close, operation, said(operation))

    assert script.sends == 1
    assert caught.value.body == json.loads(script.requests[0].content)
    assert (caught.value.maybe_applied, caught.value.template) == (
        True,
        f"{operation.method} {operation.path}",
    )


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("name", posts())
@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_failed_create_is_reported_and_not_repeated(colour: Colour, name: str, status: int) -> None:
    """A create that fails on the server raises its status once, and says that it may have been carried out."""
    script = Script(status)
    with patient(colour, script) as close, pytest.raises(errors.ServerError) as caught:
        call(close, OPERATIONS[name], said(OPERATIONS[name]))

    assert (script.sends, caught.value.maybe_applied) == (1, True)


@pytest.mark.parametrize("colour", COLOURS)
def test_earlier_attempt_is_not_forgotten(colour: Colour) -> None:
    """A refusal or a missing connection after a lost answer still says that the first sending may have landed."""
    for last in (400, 429, httpx.ConnectError("refused"), untrusted()):
        script = Script(httpx.ReadError("reset"), last)
        with patient(colour, script) as close, pytest.raises(errors.CloseError) as caught:
            close.opportunities.update("oppo_1", value=1)
        assert caught.value.maybe_applied, last


@pytest.mark.parametrize("colour", COLOURS)
def test_missing_object_ends_a_removal_only_if_it_may_have_been_ours(colour: Colour) -> None:
    """A 404 after a lost answer is a removal that succeeded; after a refused one it is a 404."""
    with patient(colour, Script(httpx.ReadError("reset"), 404)) as close:
        assert close.opportunities.delete("oppo_1") is None  # type: ignore[func-returns-value]  # the claim
    for first in (429, httpx.ConnectError("refused"), 409):
        with patient(colour, Script(first, 404)) as close, pytest.raises(errors.NotFound):
            close.opportunities.delete("oppo_1")


@pytest.mark.parametrize("colour", COLOURS)
def test_untrusted_certificate_is_explained(colour: Colour) -> None:
    """It is not tried again, and the error names the trust store."""
    with (
        patient(colour, Script(untrusted())) as close,
        pytest.raises(errors.TransportError, match="trust store"),
    ):
        close.users.me()


@pytest.mark.parametrize("colour", COLOURS)
def test_json_under_another_name_is_noted_once(colour: Colour, caplog: pytest.LogCaptureFixture) -> None:
    """JSON that calls itself text is read, and a warning says so once, not with every answer."""
    caplog.set_level(logging.WARNING, "close_crm")
    answer = Script(
        lambda request: httpx.Response(200, headers={"content-type": "text/plain"}, content=OBJECT)
    )
    with patient(colour, answer) as close:
        for _ in range(3):
            assert close.opportunities.get("oppo_1").id == "oppo_1"

    assert [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING] == [
        "JSON has the content type text/plain; it is read all the same"
    ]


@pytest.mark.parametrize("colour", COLOURS)
def test_json_under_another_name_is_noted_for_each_client_and_type(
    colour: Colour, caplog: pytest.LogCaptureFixture
) -> None:
    """Each client warns once of each odd type, parameters and case aside; types of JSON are no matter of a warning."""
    caplog.set_level(logging.WARNING, "close_crm")
    kinds = ["text/plain", "Text/Plain; charset=utf-8", "text/html", None, "application/problem+json"]
    kinds += ["application/json; charset=utf-8", "Application/JSON"]
    for _ in range(2):
        answers = Script(
            *(
                httpx.Response(200, headers={} if kind is None else {"content-type": kind}, content=OBJECT)
                for kind in [*kinds, *kinds]
            )
        )
        with patient(colour, answers) as close:
            for _ in range(2 * len(kinds)):
                assert close.opportunities.get("oppo_1").id == "oppo_1"

    noted = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
    assert noted == [
        f"JSON has the content type {kind}; it is read all the same"
        for kind in ("text/plain", "text/html", "none") * 2
    ]


@pytest.mark.parametrize("colour", COLOURS)
def test_outage_is_not_made_worse(colour: Colour) -> None:
    """When all fails, the quota is soon used up: then there is hardly more than one request per call."""
    script = Script(503)
    calls = 300
    with patient(colour, script) as close:
        for _ in range(calls):
            with pytest.raises(errors.ServerError):
                close.opportunities.get("oppo_1")

    assert calls <= script.sends <= 1.1 * calls


@pytest.mark.parametrize("colour", COLOURS)
def test_one_attempt_is_one_attempt(colour: Colour) -> None:
    """Without retries each fault raises what it is after one request, and nothing is waited for."""
    for turn in (503, 429, httpx.ReadError("reset"), httpx.ConnectError("refused")):
        script, time = Script(turn), Time()
        with (
            patient(colour, script, time, retry=RetryPolicy(attempts=1)) as close,
            pytest.raises(errors.CloseError),
        ):
            close.opportunities.update("oppo_1", value=1)
        assert (script.sends, time.waits) == (1, [])


def test_clock_that_is_set_does_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Deadlines and waits go by a clock that nobody sets; the time of day is never asked."""
    import time as real

    def jumped() -> float:
        raise AssertionError

    monkeypatch.setattr(real, "time", jumped)
    with patient("sync", Script(503, 429, OBJECT)) as close:
        assert isinstance(close, Close)
        assert close.opportunities.get("oppo_1").id == "oppo_1"
