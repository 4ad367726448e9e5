"""OAuth's own requests: consent, exchange, refresh and revocation, and all that can come back from them."""

from __future__ import annotations

import asyncio
import copy
import pickle
from datetime import UTC, datetime

import httpx2 as httpx
import pytest
from close_crm import RetryPolicy, Timing, errors
from close_crm.oauth import OAuthApp, Tokens

from tests.colours import COLOURS, Colour
from tests.oauth_server import NOW, SECRET, Server, calling


def test_authorization_url() -> None:
    """The address is Close's, with the app, its redirect, the scopes, and a state that nobody can guess."""
    app = OAuthApp("an_app", SECRET, redirect_uri="https://app.example/back?a=1")
    url, state = app.authorization_url()
    asked = httpx.URL(url)

    assert str(asked.copy_with(query=None)) == "https://app.close.com/oauth2/authorize/"
    assert dict(asked.params) == {
        "client_id": "an_app",
        "response_type": "code",
        "scope": "all.full_access offline_access",
        "redirect_uri": "https://app.example/back?a=1",
        "state": state,
    }
    assert len(state) >= 32
    assert app.authorization_url()[1] != state
    assert app.authorization_url(state="mine")[1] == "mine"


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("error=access_denied&state=s", "access_denied"),
        ("code=c&state=other", None),
        ("code=c", None),
        ("state=s", None),
    ],
)
def test_return_that_is_no_consent_is_refused(query: str, code: str | None) -> None:
    """A refusal, a state that is not ours or a missing code raises, and the refusal's own code is told."""
    app = OAuthApp("an_app", SECRET)
    with pytest.raises(errors.OAuthError) as caught:
        app.code_of(f"https://app.example/back?{query}", "s")

    assert caught.value.code == code


@pytest.mark.parametrize("colour", COLOURS)
def test_code_is_exchanged(colour: Colour) -> None:
    """A code becomes tokens, with whose they are and when they end."""
    server = Server()
    app = OAuthApp(
        "an_app",
        SECRET,
        redirect_uri="https://app.example/back",
        transport=httpx.MockTransport(server.token),
        clock=lambda: NOW,
    )
    code = app.code_of("https://app.example/back?code=a%2Fcode&state=s", "s")
    tokens = app.exchange(code) if colour == "sync" else asyncio.run(app.exchange_async(code))

    assert (tokens.access_token, tokens.refresh_token) == ("access_token_1", "refresh_token_1")
    assert (tokens.organization_id, tokens.user_id) == ("orga_1", "user_1")
    assert tokens.expires_at == datetime.fromtimestamp(NOW + 3600, UTC)
    assert server.refreshes == [
        {
            "client_id": ["an_app"],
            "client_secret": [SECRET],
            "grant_type": ["authorization_code"],
            "code": ["a/code"],
            "redirect_uri": ["https://app.example/back"],
        }
    ]


@pytest.mark.parametrize("colour", COLOURS)
def test_revoked_by_the_program(colour: Colour) -> None:
    """Revoking sends the refresh token to Close's address; later calls raise GrantRevoked and are not sent."""
    server = Server()
    oauth = server.oauth()
    with calling(colour, server, oauth) as close:
        if colour == "sync":
            oauth.revoke()
        else:
            asyncio.run(oauth.revoke_async())
        with pytest.raises(errors.GrantRevoked):
            close.users.me()

    assert str(server.asked[0].url) == "https://api.close.com/oauth2/revoke/"
    assert server.revoked == [
        {"client_id": ["an_app"], "client_secret": [SECRET], "token": ["refresh_token_0"]}
    ]
    assert server.calls == []


def test_failed_revocation_leaves_the_grant() -> None:
    """A revocation that the server did not take is raised, and the grant goes on."""
    server = Server()
    server.token_answers = [httpx.Response(503)]
    oauth = server.oauth()
    with pytest.raises(errors.TokenEndpointFailed):
        oauth.revoke()
    with calling("sync", server, oauth) as close:
        close.users.me()

    assert server.calls == ["Bearer access_token_0"]


HTML = httpx.Response(200, html="<html>maintenance</html>")
TRUNCATED = httpx.Response(200, content=b'{"access_token": "access_token_1", "refresh_to')
#: Answer of the token endpoint, the error it becomes, whether the next attempt may succeed.
BAD_ANSWERS: dict[str, tuple[httpx.Response | Exception, type[errors.OAuthError]]] = {
    "html": (HTML, errors.TokenEndpointFailed),
    "truncated": (TRUNCATED, errors.TokenEndpointFailed),
    "no token": (httpx.Response(200, json={"token_type": "Bearer"}), errors.TokenEndpointFailed),
    "token with a line end": (
        httpx.Response(200, json={"access_token": "a\r\nb"}),
        errors.TokenEndpointFailed,
    ),
    "list": (httpx.Response(200, json=[]), errors.TokenEndpointFailed),
    "empty": (httpx.Response(200), errors.TokenEndpointFailed),
    "too large": (httpx.Response(200, content=b" " * 1_100_000), errors.TokenEndpointFailed),
    "500": (httpx.Response(500, html="<html>oops</html>"), errors.TokenEndpointFailed),
    "503": (httpx.Response(503), errors.TokenEndpointFailed),
    "429": (httpx.Response(429), errors.TokenEndpointFailed),
    "no connection": (httpx.ConnectError("refused"), errors.TokenEndpointFailed),
    "no answer": (httpx.ReadTimeout("slow"), errors.TokenEndpointFailed),
    "invalid client": (httpx.Response(401, json={"error": "invalid_client"}), errors.OAuthError),
    "400 html": (httpx.Response(400, html="<html>no</html>"), errors.OAuthError),
    "redirect": (httpx.Response(302, headers={"location": "https://elsewhere.example/"}), errors.OAuthError),
    "invalid grant": (httpx.Response(400, json={"error": "invalid_grant"}), errors.GrantRevoked),
}


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("name", BAD_ANSWERS)
def test_bad_answers_of_the_token_endpoint_are_typed(colour: Colour, name: str) -> None:
    """Whatever the token endpoint answers, the call ends in the error for it, and was not sent."""
    answer, kind = BAD_ANSWERS[name]
    server = Server()
    server.token_answers = [copy.copy(answer)]
    with (
        calling(colour, server, server.oauth(server.tokens(seconds=-1))) as close,
        pytest.raises(errors.OAuthError) as caught,
    ):
        close.opportunities.create(value=1)

    assert type(caught.value) is kind
    assert (caught.value.maybe_applied, server.calls) == (False, [])
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)  # noqa: S301  # its own pickle


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("name", ["html", "503", "no connection", "no answer"])
def test_what_may_pass_by_itself_is_tried_again(colour: Colour, name: str) -> None:
    """As nothing was sent to the API, even a create is tried again after the token endpoint failed."""
    server = Server()
    server.token_answers = [copy.copy(BAD_ANSWERS[name][0])]
    waited: list[float] = []

    async def wait(seconds: float) -> None:
        waited.append(seconds)

    timing = Timing(sleep=waited.append, async_sleep=wait)
    oauth = server.oauth(server.tokens(seconds=-1))
    with calling(colour, server, oauth, retry=RetryPolicy(attempts=2), timing=timing) as close:
        close.opportunities.create(value=1)

    assert (len(server.asked), server.calls, len(waited)) == (2, ["Bearer access_token_1"], 1)


@pytest.mark.parametrize("colour", COLOURS)
def test_lost_answer_is_remembered(colour: Colour) -> None:
    """If a refresh token proves used after an answer was lost, the error says that these belong together."""
    server = Server()
    server.token_answers = [httpx.ReadTimeout("slow"), httpx.Response(400, json={"error": "invalid_grant"})]
    with calling(colour, server, server.oauth(server.tokens(seconds=-1))) as close:
        with pytest.raises(errors.TokenEndpointFailed):
            close.users.me()
        with pytest.raises(errors.GrantRevoked, match="got no answer"):
            close.users.me()


@pytest.mark.parametrize("colour", COLOURS)
def test_failing_endpoint_does_no_harm_while_the_token_holds(colour: Colour) -> None:
    """Within the margin, a token endpoint that fails is left alone for a while, and the old token used on."""
    server = Server()
    server.token_answers = [httpx.Response(503), httpx.Response(503)]
    with calling(colour, server, server.oauth(server.tokens(seconds=50))) as close:
        close.users.me()
        close.users.me()
        asked = len(server.asked)
        server.now += 10
        close.users.me()

    assert (asked, len(server.asked), server.calls) == (1, 2, ["Bearer access_token_0"] * 3)


def test_refresh_without_new_refresh_token_keeps_the_old_one() -> None:
    """Where no new refresh token comes, the old one stays (RFC 6749 section 6); an odd `expires_in` is passed over."""
    server = Server()
    server.token_answers = [
        httpx.Response(200, json={"access_token": "new_access_token", "expires_in": "soon"})
    ]
    old = Tokens("a", "r", organization_id="orga_1", scope="all.full_access")
    new = server.oauth(old)._app.refresh(old)

    assert (new.access_token, new.refresh_token, new.expires_at) == ("new_access_token", "r", None)
    assert (new.organization_id, new.scope) == ("orga_1", "all.full_access")
