"""OAuth's own requests: consent, exchange, refresh and revocation, and all that can come back from them."""

from __future__ import annotations

import asyncio
import copy
import os
import pickle
from datetime import UTC, datetime
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import Clock, RetryPolicy, errors
from close_crm.oauth import app as app_module
from close_crm.oauth.auth import OAuthApp, Tokens

from tests.colours import COLOURS, Colour
from tests.oauth.oauth_server import NOW, SECRET, Server, calling
from tools.fault_server import bytes_then, head, scripted


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
    """A refusal, a state that is not ours or a missing code raises, and the error has the refusal's own code."""
    app = OAuthApp("an_app", SECRET)
    with pytest.raises(errors.OAuthError) as caught:
        app.code_of(f"https://app.example/back?{query}", "s")

    assert caught.value.code == code


#: Addresses that a person can't have come back with, and what is said of them.
BAD_ADDRESSES: dict[str, tuple[object, str]] = {
    "None": (None, "takes the whole address as text, not NoneType"),
    "bytes": (b"https://app.example/?code=c&state=s", "not bytes"),
    "number": (10**5000, "not int"),
    "list": ([], "not list"),
    "half surrogate": ("https://app.example/?code=\ud800&state=s", "no address"),
    "encoded half surrogate": ("https://app.example/?code=%ed%a0%80&state=s", "no address"),
    "not UTF-8": ("https://app.example/?code=c&state=%ff", "no address"),
    "port that is none": ("https://app.example:b/?code=c&state=s", "no address"),
    "port that there is not": ("https://app.example:99999/?code=c&state=s", "no port"),
    "open bracket": ("http://[::1/?code=c&state=s", "no address"),
    "line end": ("https://app.example/\r\n?code=c&state=s", "no address"),
    "escape": ("https://app.example/\x1b?code=c&state=s", "no address"),
    "many parameters": ("https://app.example/?" + "a=b&" * 1000 + "code=c&state=s", "no address"),
    "huge": ("https://app.example/?code=" + "c" * 100_000 + "&state=s", "no address"),
    "code twice": ("https://app.example/?code=c&code=d&state=s", "a parameter twice"),
    "state twice": ("https://app.example/?code=c&state=s&state=t", "a parameter twice"),
    "error twice": ("https://app.example/?error=c&state=s&error=t", "a parameter twice"),
    "code of controls": ("https://app.example/?code=%00&state=s", "no code"),
    "code in the fragment": ("https://app.example/?state=s#code=c", "no code"),
    "empty": ("", "The state is not the one"),
}


@pytest.mark.parametrize(("address", "said"), BAD_ADDRESSES.values(), ids=BAD_ADDRESSES)
def test_hostile_addresses(address: Any, said: str) -> None:
    """An address that no browser can have been sent to, or that says a thing twice, is an OAuthError."""
    with pytest.raises(errors.OAuthError, match=said) as caught:
        OAuthApp("an_app", SECRET).code_of(address, "s")

    assert caught.value.__context__ is None
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize("state", [None, "", b"s", 5, "\ud800", ["s"], object()])
@pytest.mark.parametrize("query", ["code=c&state=", "code=c", "code=c&state=s", "code=c&state=None"])
def test_session_without_a_state(state: Any, query: str) -> None:
    """Where the session kept no state, no address is taken: an empty one would match what anybody can send."""
    with pytest.raises(errors.OAuthError, match="There is no state to compare with"):
        OAuthApp("an_app", SECRET).code_of(f"https://app.example/back?{query}", state)


def test_refusal_can_not_steer_a_terminal() -> None:
    """The code of a refusal comes from the address, and is shown escaped and cut."""
    with pytest.raises(errors.OAuthError) as caught:
        OAuthApp("an_app", SECRET).code_of(f"https://a.example/?state=s&error=%1b[31m%0a{'x' * 500}", "s")

    assert (caught.value.code or "").startswith("\\x1b[31m xxx")
    assert len(str(caught.value)) < 200
    assert str(caught.value).isprintable()


@pytest.mark.parametrize("value", [b"x", 5, "\ud800", object(), [5], "x" * 70_000])
@pytest.mark.parametrize("name", ["state", "scopes", "redirect_uri"])
def test_consent_that_can_not_be_asked_for(name: str, value: Any) -> None:
    """What can't stand in an address is refused by name."""
    with pytest.raises(errors.ConfigurationError, match=name):
        OAuthApp("an_app", SECRET).authorization_url(**{name: value})


@pytest.mark.parametrize("value", [None, b"x", 5, "\ud800", ""])
def test_what_is_no_code_and_no_tokens(value: Any) -> None:
    """What can't be a code is not sent, and neither is what are no tokens."""
    server = Server()
    app = server.oauth()._app
    with pytest.raises(errors.OAuthError, match="There is no code to exchange"):
        app.exchange(value)
    for call in (app.refresh, app.revoke):
        with pytest.raises(errors.ConfigurationError, match="tokens takes"):
            call(value)

    assert server.asked == []


ODD_TIMES = (
    "1e400",
    "-1e400",
    "-5",
    "NaN",
    '"3600"',
    '"soon"',
    "null",
    "[]",
    "{}",
    "true",
    "9" * 400,
    "9" * 5000,
    "1e300",
)
#: Odd members of an answer that has good tokens, each as JSON.
ODD_MEMBERS = [
    *(f'"expires_in": {value}' for value in ODD_TIMES),
    *(f'"scope": {value}' for value in ("5", "null", "[]", '["a"]', '"\xff"', '"a\nb"', "{}")),
    *(f'"organization_id": {value}' for value in ("5", "null", "[]", "{}", "1e400")),
    *(f'"user_id": {value}' for value in ("5", "null", "[]", "{}", '"\\ud800"')),
    *(f'"refresh_token": {value}' for value in ("5", "null", "[]", "{}", '""', '"a b"', '"\\ud800"')),
    f'"more": {"9" * 5000}',
    '"more": -1e400',
    '"more": NaN',
]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("odd", ODD_MEMBERS)
def test_odd_members_cost_no_tokens(colour: Colour, odd: str) -> None:
    """The old refresh token is revoked by now: what is good in the answer is used, and handed on to be stored."""
    server, stored = Server(), list[Tokens]()
    body = f'{{"access_token": "access_token_1", "refresh_token": "refresh_token_1", "token_type": "Bearer", {odd}}}'
    server.token_answers = [httpx.Response(200, content=body.encode("latin-1"))]
    server.number = 1
    old = Tokens("access_token_0", "refresh_token_0", expires_at=datetime.fromtimestamp(NOW - 1, UTC))
    with calling(colour, server, server.oauth(old, on_refresh=stored.append)) as close:
        close.users.me()

    refresh = "refresh_token_0" if odd.startswith('"refresh_token"') else "refresh_token_1"
    assert [(one.access_token, one.refresh_token, one.expires_at) for one in stored] == [
        ("access_token_1", refresh, None)
    ]
    assert server.calls == ["Bearer access_token_1"]


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

    clock = Clock(sleep=waited.append, async_sleep=wait)
    oauth = server.oauth(server.tokens(seconds=-1))
    with calling(colour, server, oauth, retry=RetryPolicy(attempts=2), clock=clock) as close:
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
def test_failing_endpoint_does_no_harm_while_the_token_is_valid(colour: Colour) -> None:
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


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")
def test_forked_child_leaves_the_apps_connection_to_its_parent(monkeypatch: pytest.MonkeyPatch) -> None:
    """An app with a transport of its own has another connection in a child: two on one take each other's tokens."""
    body = b'{"access_token": "the_access_token", "expires_in": 3600}'
    answer = bytes_then(head(len(body)) + body, lambda connection, stop: None)
    with scripted(answer) as server, httpx.HTTPTransport() as transport:
        monkeypatch.setattr(app_module, "TOKEN_URL", server.url)
        app = OAuthApp("client", "secret", transport=transport)
        app.exchange("the_code_1")
        if (child := os.fork()) == 0:
            os._exit(app.exchange("the_code_2").access_token != "the_access_token")
        _, status = os.waitpid(child, 0)
        app.exchange("the_code_3")

        assert (status, server.connections) == (0, 2)
