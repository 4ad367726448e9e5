"""A planted key, searched for in all that can be printed, logged, pickled or reported."""

from __future__ import annotations

import asyncio
import base64
import io
import logging
import pickle
import ssl
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import h11
import httpx2 as httpx
import pytest
from close_crm import AsyncClose, Close, RetryPolicy, errors
from close_crm.clock import Clock

from tests.colours import COLOURS, Colour, client
from tools.fault_server import OBJECT, bytes_then, drip, fin, hang, head, reset, scripted, whole

from .calls import Script

KEY = "api_planted_6Tq9vKzYb1"
FORMS = [
    KEY,
    base64.b64encode(f"{KEY}:".encode()).decode(),
    KEY[4:],
    base64.b64encode(KEY.encode()).decode()[:-4],
]
#: Text that only bodies hold.
BODY_TEXT = "Note_of_a_customer"
ANSWER = OBJECT.replace(b"oppo_1", b"oppo_1_" + BODY_TEXT.encode())
TURNS = {
    "well": bytes_then(head(len(ANSWER)) + ANSWER, lambda connection, stop: None),
    "reset": reset,
    "hang": hang,
    "drip": drip,
    "400": bytes_then(head(len(ANSWER), 400) + ANSWER, fin),
    "401 that repeats it": bytes_then(head(len(KEY) + 12, 401) + b'{"error":"' + KEY.encode() + b'"}', fin),
    "429": bytes_then(head(2, 429, "Retry-After: 3600") + b"{}", fin),
    "503": bytes_then(head(2, 503) + b"{}", fin),
    "no JSON": bytes_then(head(5) + b"<html", fin),
    "no gzip": bytes_then(head(2, 200, "Content-Encoding: gzip") + b"{}", fin),
    "no HTTP": bytes_then(b"nonsense\r\n\r\n", fin),
}


class OutsideError(Exception):
    """Raised by no package that sends."""


@pytest.fixture
def logged() -> Iterator[io.StringIO]:
    """All that any layer logs, at DEBUG."""
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        yield stream
    finally:
        root.removeHandler(handler)
        root.setLevel(before)


def leaks(text: str) -> list[str]:
    """Return the forms of the key that stand in a text."""
    return [form for form in FORMS if form in text]


@pytest.mark.usefixtures("each_network")
@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("name", TURNS)
def test_key_is_nowhere_to_be_seen(colour: Colour, name: str, logged: io.StringIO) -> None:
    """Whatever comes of a call: no error, no pickle, no traceback with locals and no log of any layer has the key."""

    async def pass_on(seconds: float) -> None:
        pass

    clock = Clock(sleep=lambda seconds: None, async_sleep=pass_on)
    shown: list[str] = []
    with (
        scripted(TURNS[name]) as server,
        client(
            colour,
            base_url=server.url,
            transport=None,
            api_key=KEY,
            retry=RetryPolicy(attempts=2),
            clock=clock,
            deadline=0.3,
        ) as close,
    ):
        calls: tuple[Callable[[], object], ...] = (
            lambda: close.opportunities.update("oppo_1", {"custom.cf_1.add": BODY_TEXT}),
            lambda: close.opportunities.create({"custom.cf_1": BODY_TEXT}, lead_id="lead_1"),
            lambda: close.opportunities.get("oppo_1"),
        )
        for work in calls:
            try:
                work()
            except errors.CloseError as error:
                found = traceback.TracebackException.from_exception(error, capture_locals=True)
                shown += ["".join(found.format()), str(error), repr(error), repr(vars(error))]
                shown.append(pickle.dumps(error).decode("latin-1"))

    assert bool(shown) is (name != "well")
    assert not leaks("".join(shown))
    assert not leaks(logged.getvalue())
    assert BODY_TEXT not in logged.getvalue()
    assert "connect_tcp" in logged.getvalue()


def shown(error: BaseException) -> str:
    """Return a traceback with the local values of each frame, as error reporters show it."""
    found = traceback.TracebackException.from_exception(error, capture_locals=True)
    return "".join(found.format())


async def cut_after(url: str, steps: int) -> str:
    """Return what is shown of a call that is cancelled after so many steps of the event loop."""
    async with AsyncClose(KEY, base_url=url, rate_limits=False, tz_offset=None) as close:
        task = asyncio.ensure_future(close.opportunities.update("oppo_1", value=1))
        for _ in range(steps):
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await task
        return shown(caught.value)


@pytest.mark.usefixtures("each_network")
async def test_cancelled_call_does_not_show_the_key() -> None:
    """Wherever a call is cancelled, while it connects, writes or waits, the traceback's local values hold no key."""
    with scripted(hang) as server:
        texts = [await cut_after(server.url, steps) for steps in range(1, 60)]

    assert not leaks("".join(texts))
    # Those that were cut off inside the network's code came through our own.
    assert sum("_attempt_within" in text for text in texts) > 10


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("kind", "raised"),
    [
        (KeyboardInterrupt, KeyboardInterrupt),
        (OutsideError, OutsideError),
        (MemoryError, errors.TransportError),
        (RuntimeError, errors.TransportError),
    ],
)
def test_what_is_no_error_of_the_network_shows_no_key(
    colour: Colour, kind: type[BaseException], raised: type[BaseException]
) -> None:
    """What breaks out of the network's code leaves its frames behind, and keeps what the caller was handling."""

    def breaking(request: httpx.Request) -> httpx.Response:
        sent = str(dict(request.headers))
        try:
            raise OSError(len(sent))
        except OSError as error:
            raise kind from error

    def outer() -> None:
        try:
            raise LookupError
        except LookupError:
            with Close(KEY, transport=httpx.MockTransport(breaking), retry=RetryPolicy(1)) as close:
                close.users.me()

    async def outer_async() -> None:
        try:
            raise LookupError
        except LookupError:
            async with AsyncClose(
                KEY, transport=httpx.MockTransport(breaking), retry=RetryPolicy(1)
            ) as close:
                await close.users.me()

    with pytest.raises(raised) as caught:
        outer() if colour == "sync" else asyncio.run(outer_async())

    text = shown(caught.value)
    assert not leaks(text)
    # A printed traceback shows the causes alone.
    broke = caught.value if kind is raised else caught.value.__cause__
    assert isinstance(broke, kind)
    assert isinstance(broke.__cause__, OSError)
    handled = broke.__cause__.__context__ if kind is raised else caught.value.__context__
    assert isinstance(handled, LookupError)
    assert handled.__traceback__ is not None


@pytest.mark.parametrize("kind", [Close, AsyncClose])
def test_client_shows_nothing_however_deep_one_looks(kind: Any) -> None:
    """Walking all attributes of a client, as debuggers and error reporters do, never meets the key."""
    close = kind(KEY, transport=httpx.MockTransport(lambda request: httpx.Response(200, content=OBJECT)))
    seen: set[int] = set()
    texts: list[str] = []

    def walk(thing: Any, depth: int) -> None:
        if depth > 8 or id(thing) in seen:
            return
        seen.add(id(thing))
        texts.extend([repr(thing), str(thing)])
        inner = list(vars(thing).values()) if hasattr(thing, "__dict__") else []
        inner += [getattr(thing, name, None) for name in getattr(type(thing), "__slots__", ())]
        inner += list(thing.values()) if isinstance(thing, dict) else []
        inner += list(thing) if isinstance(thing, (list, tuple, set)) else []
        for part in inner:
            walk(part, depth + 1)

    walk(close, 0)

    assert len(texts) > 50
    assert not leaks("\n".join(texts))
    with pytest.raises(TypeError):
        pickle.dumps(close)


@pytest.mark.usefixtures("each_network")
@pytest.mark.parametrize("colour", COLOURS)
def test_query_is_not_part_of_errors(colour: Colour) -> None:
    """Errors name the path alone: a query may hold what was searched for."""
    answer = bytes_then(head(2, 400) + b"{}", fin)
    with (
        scripted(answer, whole) as server,
        client(colour, base_url=server.url, transport=None) as close,
        pytest.raises(errors.BadRequest) as caught,
    ):
        close.opportunities.list(lead_id="lead_searched_for")

    assert "searched_for" not in f"{caught.value}{caught.value!r}{vars(caught.value)}"


def exceptions(secret: str) -> list[Exception]:
    """Return exceptions of what sends that have a secret somewhere, also where their arguments do not show it."""
    noted = OSError(5, "cut")
    noted.add_note(f"sent {secret}")
    caused = httpx.ReadError("cut")
    caused.__cause__ = ConnectionResetError(104, f"after {secret}")
    inner = ExceptionGroup(f"inner {secret}", [ValueError(f"of {secret}")])
    return [
        OSError(5, f"no {secret}"),
        FileNotFoundError(2, "no such file", f"/{secret}"),
        ssl.SSLError(1, f"no {secret}"),
        UnicodeEncodeError("ascii", f"\u00fc{secret}", 0, 1, f"no {secret}"),
        UnicodeDecodeError("ascii", f"\u00fc{secret}".encode(), 0, 1, "no"),
        SyntaxError("no", ("file", 1, 1, secret)),
        ValueError(f"no {secret}".encode()),
        KeyError(("a", [secret])),
        LookupError({"authorization": secret}),
        RuntimeError("x" * 285 + secret),
        ExceptionGroup(f"both {secret}", [OSError(5, f"no {secret}"), inner]),
        h11.LocalProtocolError(f"Illegal header value {secret!r}"),
        httpx.ReadTimeout(f"no {secret}"),
        noted,
        caused,
    ]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("number", range(len(exceptions(KEY))))
def test_exception_of_what_sends_is_clean(colour: Colour, number: int) -> None:
    """Whatever attribute of an exception has the key, neither the error nor its cause shows it."""
    error = exceptions(KEY)[number]
    with (
        client(colour, Script(error), api_key=KEY) as close,
        pytest.raises(errors.OutcomeUnknown) as caught,
    ):
        close.lead_statuses.create(label="Of a test")

    cause = caught.value.__cause__
    assert type(cause) is type(error)
    assert getattr(cause, "__notes__", ["sent ***"]) == ["sent ***"]
    found = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    attributes = {name: getattr(cause, name, None) for name in dir(cause) if not name.startswith("__")}
    shown = (
        "".join(found.format()),
        repr(caught.value),
        repr(vars(caught.value)),
        repr(cause),
        repr(attributes),
    )
    # The frames of this test have the key.
    assert not leaks("".join(shown).replace(f"KEY = {KEY!r}", "").replace(f"api_key={KEY!r}", "")), shown


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("per_call", [False, True])
def test_headers_of_a_gateway_are_in_no_frame(colour: Colour, *, per_call: bool) -> None:
    """A call that is sent again, read back and given up at last shows no header that is a secret."""
    headers = {"Gateway-Key": KEY}
    script = Script(503, 503, httpx.ReadError("cut"), b"no JSON")
    with client(
        colour,
        script,
        headers={} if per_call else headers,
        retry=RetryPolicy(attempts=3, first_wait=0, longest_wait=0),
    ) as close:
        sender = close.with_options(headers=headers) if per_call else close
        del headers
        raised: list[errors.CloseError] = []
        works: list[Callable[[], object]] = [
            lambda: sender.opportunities.update("oppo_1", {"custom.cf_1.add": "a"}),
            lambda: sender.opportunities.get("oppo_1"),
        ]
        for work in works:
            try:
                work()
            except errors.CloseError as failed:
                raised.append(failed)

    assert len(raised) == 2
    assert all(request.headers["gateway-key"] == KEY for request in script.requests)
    for error in raised:
        found = traceback.TracebackException.from_exception(error, capture_locals=True)
        assert not leaks("".join(found.format()))
