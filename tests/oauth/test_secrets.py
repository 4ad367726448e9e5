"""No secret of a grant is ever shown."""

from __future__ import annotations

import asyncio
import json
import logging
import pickle
import traceback
from collections.abc import Callable
from datetime import UTC, datetime

import httpx2 as httpx
import pytest
from close_crm import Close, errors
from close_crm.oauth.auth import OAuth, OAuthApp, Tokens

from tests.colours import COLOURS, Colour, client
from tests.oauth.oauth_server import NOW, Server

#: Never in a local name of a test, where a traceback would show it rightly.
PLANTED = {
    "secret": "planted_client_secret",
    "access": "planted_access_token",
    "refresh": "planted_refresh_token",
    "code": "planted_code",
}


def planted(transport: httpx.BaseTransport) -> OAuth:
    """A grant whose every secret is one of those planted."""
    app = OAuthApp("an_app", PLANTED["secret"], transport=transport, clock=lambda: NOW)
    expired = datetime.fromtimestamp(NOW - 1, UTC)
    return OAuth(app, Tokens(PLANTED["access"], PLANTED["refresh"], expires_at=expired))


def repeating(status: int) -> Callable[[httpx.Request], httpx.Response]:
    """Answers with everything that was sent."""

    def handler(request: httpx.Request) -> httpx.Response:
        sent = request.content.decode() + str(dict(request.headers))
        return httpx.Response(status, json={"error": "invalid_request", "error_description": sent})

    return handler


def failing(request: httpx.Request) -> httpx.Response:
    raise httpx.ReadError(f"while sending {request.content!r}")


def leaks(text: str) -> list[str]:
    return [name for name, value in PLANTED.items() if value in text]


def test_nothing_shows_a_secret() -> None:
    """No repr, str, vars or slot of a grant, its app, its tokens or its client has a secret; none can be pickled."""
    oauth = planted(httpx.MockTransport(repeating(400)))
    with Close(auth=oauth) as close:
        things = [oauth, oauth._app, oauth.tokens, close, close._http, close._http.auth, close._http._context]
        shown = [
            f"{thing!r} {thing!s} {vars(thing) if hasattr(thing, '__dict__') else ''}" for thing in things
        ]
        shown += [repr(getattr(oauth.tokens, slot)) for slot in Tokens.__slots__]

    assert leaks(" ".join(shown)) == []
    for thing in (oauth, oauth._app, oauth.tokens, close):
        with pytest.raises(TypeError):
            pickle.dumps(thing)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("handler", [repeating(400), repeating(401), repeating(500), failing, repeating(200)])
def test_no_secret_in_errors_logs_and_tracebacks(
    colour: Colour, handler: Callable[[httpx.Request], httpx.Response], caplog: pytest.LogCaptureFixture
) -> None:
    """A token endpoint that repeats all it was sent puts nothing into errors, tracebacks, pickles and logs."""
    caplog.set_level(logging.DEBUG)
    reported: list[BaseException] = []
    oauth = planted(httpx.MockTransport(handler))

    def exchange() -> None:
        if colour == "sync":
            oauth._app.exchange(PLANTED["code"])
        else:
            asyncio.run(oauth._app.exchange_async(PLANTED["code"]))

    with client(colour, lambda request: httpx.Response(200, json={}), api_key=None, auth=oauth) as close:
        for call in (close.users.me, oauth.revoke, exchange):
            try:
                call()
            except errors.OAuthError as error:
                reported.append(error)

    shown = [
        "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())
        for error in reported
    ]
    shown += [json.dumps([str(error), repr(vars(error))]) for error in reported]
    shown += [pickle.dumps(error).decode("latin-1") for error in reported]
    assert len(reported) >= 2
    assert leaks(" ".join(shown)) == []
    assert leaks(caplog.text) == []


@pytest.mark.parametrize("colour", COLOURS)
def test_api_that_repeats_the_token_does_not_put_it_into_the_error(colour: Colour) -> None:
    """An error answer of the API that has the token, old or new, is kept clean of it."""
    server = Server()

    def api(request: httpx.Request) -> httpx.Response:
        return httpx.Response(
            400, json={"error": f"odd {request.headers['authorization']}, not access_token_0"}
        )

    oauth = server.oauth(server.tokens(seconds=-1))
    with (
        client(colour, api, api_key=None, auth=oauth) as close,
        pytest.raises(errors.BadRequest) as caught,
    ):
        close.users.me()

    assert "access_token_" not in str(caught.value) + repr(vars(caught.value))


def test_tokens_round_trip_through_a_store() -> None:
    """What `to_dict` returns, `from_dict` takes, through JSON; what is no such thing is refused without showing it."""
    tokens = Server().tokens()
    again = Tokens.from_dict(json.loads(json.dumps(tokens.to_dict())))

    assert again.to_dict() == tokens.to_dict()
    for stored in ({}, {"access_token": 1}, {"access_token": "a", "expires_at": "soon"}, None):
        with pytest.raises(errors.ConfigurationError):
            Tokens.from_dict(stored)  # type: ignore[arg-type]  # the point of the test
    with pytest.raises(errors.ConfigurationError, match="time zone"):
        Tokens("a", expires_at=datetime(2026, 11, 23))
