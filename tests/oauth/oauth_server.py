"""A token endpoint and an API that takes its tokens, for the tests of OAuth."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs

import httpx2 as httpx
from close_crm.oauth.auth import OAuth, OAuthApp, Tokens

from tests.colours import Colour, client

#: 2026-11-23T12:00:00Z
NOW = 1_795_435_200.0
SECRET = "client_secret_of_this_test"


class Server:
    """Close's token endpoint and its API: takes the newest access token, and each refresh token once."""

    def __init__(self, *, expires_in: object = 3600) -> None:
        self.now = NOW
        self.expires_in = expires_in
        self.number = 0
        self.refreshes: list[dict[str, list[str]]] = []
        self.revoked: list[dict[str, list[str]]] = []
        self.calls: list[str] = []
        self.asked: list[httpx.Request] = []
        self.token_answers: list[httpx.Response | Exception] = []
        self.hold: threading.Event | None = None
        self.lock = threading.Lock()

    def tokens(self, *, seconds: float | None = 3600, refresh: bool = True) -> Tokens:
        """The tokens in force."""
        expires = None if seconds is None else datetime.fromtimestamp(self.now + seconds, UTC)
        return Tokens(
            f"access_token_{self.number}",
            f"refresh_token_{self.number}" if refresh else None,
            expires_at=expires,
        )

    def oauth(self, tokens: Tokens | None = None, **settings: Any) -> OAuth:
        app = OAuthApp("an_app", SECRET, transport=httpx.MockTransport(self.token), clock=lambda: self.now)
        return OAuth(app, tokens or self.tokens(), **settings)

    def token(self, request: httpx.Request) -> httpx.Response:
        if self.hold is not None:
            assert self.hold.wait(10)
        with self.lock:
            self.asked.append(request)
            form = parse_qs(request.content.decode())
            if self.token_answers:
                answer = self.token_answers.pop(0)
                if isinstance(answer, Exception):
                    raise answer
                return answer
            if request.url.path == "/oauth2/revoke/":
                self.revoked.append(form)
                return httpx.Response(200)
            self.refreshes.append(form)
            if form["grant_type"] == ["refresh_token"] and form["refresh_token"] != [
                f"refresh_token_{self.number}"
            ]:
                return httpx.Response(400, json={"error": "invalid_grant"})
            self.number += 1
            return httpx.Response(200, json=self.answer())

    def answer(self) -> dict[str, Any]:
        return {
            "token_type": "Bearer",
            "access_token": f"access_token_{self.number}",
            "expires_in": self.expires_in,
            "refresh_token": f"refresh_token_{self.number}",
            "scope": "all.full_access offline_access",
            "organization_id": "orga_1",
            "user_id": "user_1",
        }

    def api(self, request: httpx.Request) -> httpx.Response:
        with self.lock:
            sent = request.headers.get("authorization", "")
            self.calls.append(sent)
            good = sent == f"Bearer access_token_{self.number}"
            return (
                httpx.Response(200, json={"id": "user_1"})
                if good
                else httpx.Response(401, json={"error": "No."})
            )


def calling(colour: Colour, server: Server, oauth: OAuth, **settings: Any) -> Any:
    """A client of either colour that signs with the grant."""
    return client(colour, server.api, api_key=None, auth=oauth, **settings)
