"""The key of a client shows in nothing that a failed call leaves behind."""

from __future__ import annotations

import asyncio
import base64
import pickle
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import AsyncClose, Close, RetryPolicy, errors
from close_emulator import Emulator

from tests.colours import COLOURS, Colour
from tools.fault_server import fin, scripted

#: Never in a local name of a test, where a traceback would show it rightly.
PLANTED = ("api_planted_secret_key", base64.b64encode(b"api_planted_secret_key:").decode())
ONCE = RetryPolicy(attempts=1)


def failed(colour: Colour, **settings: Any) -> errors.CloseError:
    """Return the error of an update by a client that has the planted key."""

    def call() -> None:
        with Close(PLANTED[0], retry=ONCE, rate_limits=False, **settings) as close:
            close.opportunities.update("oppo_1", value=1)

    async def call_async() -> None:
        async with AsyncClose(PLANTED[0], retry=ONCE, rate_limits=False, **settings) as close:
            await close.opportunities.update("oppo_1", value=1)

    with pytest.raises(errors.CloseError) as caught:
        call() if colour == "sync" else asyncio.run(call_async())
    return caught.value


def leaks(error: BaseException) -> list[str]:
    """Return the planted secrets that the error shows: message, attributes, pickle, traceback with local values."""
    trace = traceback.TracebackException.from_exception(error, capture_locals=True)
    shown = [
        "".join(trace.format()),
        str(error),
        repr(error),
        repr(vars(error)),
        pickle.dumps(error).decode("latin-1"),
    ]
    return [secret for secret in PLANTED if secret in "".join(shown)]


@pytest.fixture
def hanging_up() -> Iterator[str]:
    """A server that takes a request and hangs up without an answer."""
    with scripted(fin) as server:
        yield server.url


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("status", [200, 302, 400, 401, 429, 500])
def test_answer_that_repeats_the_request(colour: Colour, status: int) -> None:
    """An answer with all that was sent, in body and headers, leaves no key in what is raised."""

    def mirror(request: httpx.Request) -> httpx.Response:
        text = str(dict(request.headers))
        return httpx.Response(status, text=text, headers={"x-request-id": request.headers["authorization"]})

    assert leaks(failed(colour, transport=httpx.MockTransport(mirror))) == []


def raising(kind: Callable[[str], Exception]) -> httpx.MockTransport:
    def handler(request: httpx.Request) -> httpx.Response:
        raise kind(f"while sending {request.headers['authorization']}")

    return httpx.MockTransport(handler)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("kind", [httpx.ConnectError, httpx.ReadTimeout, httpx.RemoteProtocolError])
def test_transport_that_repeats_the_request(colour: Colour, kind: Callable[[str], Exception]) -> None:
    """An error of the transport that quotes what was sent leaves no key in what is raised."""
    assert leaks(failed(colour, transport=raising(kind))) == []


@pytest.mark.parametrize("colour", COLOURS)
def test_connection_that_is_cut(colour: Colour, hanging_up: str) -> None:
    """The buffers of the network layer, which hold the header, are not part of the traceback."""
    assert leaks(failed(colour, base_url=hanging_up)) == []


def test_models_keep_signing_keys_out_of_their_repr() -> None:
    """A webhook's key, and the signature of a form for a file, are read by name and shown nowhere."""
    emulator = Emulator()
    with Close(emulator.api_key, transport=emulator.transport()) as close:
        webhook = close.webhooks.create(
            url="https://x.example/h", events=[{"object_type": "lead", "action": "created"}]
        )
        form = close.files.create(filename="a.txt", content_type="text/plain").upload.fields
        listed = close.webhooks.list().data

    assert webhook.signature_key
    assert webhook.signature_key not in repr(webhook) + str(webhook) + repr(listed)
    assert "signature_key=..." in repr(webhook)
    assert form.to_dict()["signature"] not in repr(form)
