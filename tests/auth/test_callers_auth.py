"""Any `httpx2.Auth` in the place of a key."""

from __future__ import annotations

import gc
import json
import traceback
from collections.abc import AsyncGenerator, Generator
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import AsyncClose, Close, RateLimits, RetryPolicy, errors
from close_crm.auth.callers import _FINGERPRINTS

from tests.colours import COLOURS, Colour, client

TOKEN_URL = "https://login.example/token"


class Gateway(httpx.Auth):
    """Fetches a token of its own before it signs, and a new one after a 401."""

    requires_response_body = True

    def __init__(self) -> None:
        self.token: str | None = None

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        for _ in range(2):
            if self.token is None:
                answer = yield httpx.Request("POST", TOKEN_URL, json={"client": "a"})
                self.token = answer.json()["token"]
            request.headers["Authorization"] = f"Bearer {self.token}"
            answer = yield request
            if answer.status_code != 401:
                return
            self.token = None


class OwnColours(httpx.Auth):
    """Signs in a way of its own for each colour."""

    def sync_auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        request.headers["X-Signed"] = "sync"
        yield request

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        request.headers["X-Signed"] = "async"
        yield request


class Server:
    """Hands out tokens, and takes the newest one."""

    def __init__(self) -> None:
        self.issued = 0
        self.valid = 0
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if str(request.url) == TOKEN_URL:
            self.issued += 1
            self.valid = self.issued
            return httpx.Response(200, json={"token": f"gateway_token_{self.issued}"})
        right = request.headers.get("authorization") == f"Bearer gateway_token_{self.valid}"
        return httpx.Response(200 if right else 401, json={"id": "user_1"})

    @property
    def places(self) -> list[str]:
        return [f"{request.method} {request.url.host}" for request in self.requests]


def plain(handler: Any) -> dict[str, Any]:
    return {"api_key": None, "transport": httpx.MockTransport(handler)}


@pytest.mark.parametrize("colour", COLOURS)
def test_flow_with_requests_of_its_own(colour: Colour) -> None:
    """A flow that fetches tokens works within one attempt, also when the first token is refused."""
    server = Server()
    with client(colour, auth=Gateway(), **plain(server)) as close:
        assert close.users.me().id == "user_1"
        server.valid = 7
        assert close.users.me().id == "user_1"

    token, call = "POST login.example", "GET api.close.com"
    assert server.places == [token, call, call, token, call]


@pytest.mark.parametrize("colour", COLOURS)
def test_flow_of_each_colour(colour: Colour) -> None:
    """A flow's own sync and async variants are used."""
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers["x-signed"])
        return httpx.Response(200, json={"id": "user_1"})

    with client(colour, auth=OwnColours(), **plain(answer)) as close:
        close.users.me()

    assert sent == [colour]


@pytest.mark.parametrize("colour", COLOURS)
def test_digest(colour: Colour) -> None:
    """httpx2's own Digest answers a challenge within one attempt, body included."""
    bodies: list[bytes] = []

    def answer(request: httpx.Request) -> httpx.Response:
        bodies.append(request.content)
        if "authorization" in request.headers:
            return httpx.Response(200, json={"id": "oppo_1"})
        challenge = 'Digest realm="r", nonce="n", qop="auth", algorithm=MD5'
        return httpx.Response(401, headers={"www-authenticate": challenge})

    with client(colour, auth=httpx.DigestAuth("user", "password"), **plain(answer)) as close:
        assert close.opportunities.update("oppo_1", value=1).id == "oppo_1"

    assert [json.loads(body) for body in bodies] == [{"value": 1}] * 2


@pytest.mark.parametrize("colour", COLOURS)
def test_each_attempt_is_signed(colour: Colour) -> None:
    """An attempt after a failure runs the flow anew."""
    server, left = Server(), [503, 503]

    def answer(request: httpx.Request) -> httpx.Response:
        response = server(request)
        return (
            httpx.Response(left.pop())
            if response.status_code == 200 and "me" in request.url.path and left
            else response
        )

    retry = RetryPolicy(attempts=3, first_wait=0)
    with client(colour, auth=Gateway(), retry=retry, **plain(answer)) as close:
        assert close.users.me().id == "user_1"

    assert server.places == ["POST login.example", *["GET api.close.com"] * 3]


def test_other_places_are_not_signed() -> None:
    """A request by hand to another server does not run the flow."""
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200)

    with Close(auth=OwnColours(), transport=httpx.MockTransport(answer)) as close:
        close.get_httpx_client().get("https://elsewhere.example/")

    assert "x-signed" not in seen[0].headers


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("failing", [False, True])
def test_what_a_flow_sets_does_not_come_back(colour: Colour, failing: bool) -> None:
    """A token that an answer or the network repeats is in no error, nor in its traceback with local values."""
    server = Server()

    def mirror(request: httpx.Request) -> httpx.Response:
        if str(request.url) == TOKEN_URL:
            return server(request)
        text = str(dict(request.headers))
        if failing:
            raise httpx.ReadError(text)
        return httpx.Response(400, text=f"{text} {text.split('Bearer ')[1][:15]}")

    with client(colour, auth=Gateway(), **plain(mirror)) as close:
        with pytest.raises(errors.CloseError) as caught:
            close.users.me()
        assert "gateway_token" not in repr(vars(close._http))

    trace = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    shown = "".join(str(frame.locals) for frame in trace.stack if "/close_crm/" in frame.filename)
    assert "gateway_token" not in f"{caught.value}{vars(caught.value)}{shown}"


def test_token_used_often_leaves_room_for_others() -> None:
    """Of a flow's tokens the last few are remembered, each once: one used a hundred times drives no other out."""
    tokens = ["first-token-of-a-test", *["second-token-of-a-test"] * 100]
    left = iter(tokens)

    class Signs(httpx.Auth):
        def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
            request.headers["Authorization"] = f"Bearer {next(left)}"
            yield request

    def repeated(_: httpx.Request) -> httpx.Response:
        return httpx.Response(400, text=f"unlike {tokens[0]}")

    with Close(auth=Signs(), **plain(repeated)) as close:
        for _ in tokens:
            with pytest.raises(errors.CloseError) as caught:
                close.users.me()

    assert tokens[0] not in str(caught.value)
    assert "unlike ***" in str(caught.value)


def test_limits_belong_to_the_object() -> None:
    """Clients that share a flow share its budgets, another flow has others, and a later object inherits none."""

    def budgets(auth: httpx.Auth) -> Any:
        with Close(auth=auth, transport=httpx.MockTransport(Server())) as close:
            return close._http.limiters.of("GET /me/")  # type: ignore[union-attr]  # on by default

    first, second = Gateway(), Gateway()
    signers = [Close(auth=auth)._http._context.credentials for auth in (first, first, second)]
    prints = [signer.fingerprint for signer in signers]
    gone = id(second)
    del second, signers
    gc.collect()

    assert prints[0] == prints[1] != prints[2]
    # What would be found by an object that gets the same id.
    assert gone not in _FINGERPRINTS
    assert budgets(first) is not None


@pytest.mark.parametrize("kind", [Close, AsyncClose])
def test_one_credential_only(kind: Any) -> None:
    """A flow beside a key or a token is refused, and so is what is no flow."""
    for settings in ({"api_key": "k"}, {"token": "t"}):
        with pytest.raises(errors.ConfigurationError):
            kind(auth=Gateway(), **settings)
    for auth in (("user", "password"), "user:password", Gateway, lambda request: request):
        with pytest.raises(errors.ConfigurationError, match="auth takes"):
            kind(auth=auth)


def test_shared_storage_needs_no_name_of_the_flow() -> None:
    """A flow's requests can be counted in a storage, apart from those of others."""
    first, second = (
        Close(auth=Gateway(), rate_limits=RateLimits())._http._context.credentials for _ in range(2)
    )

    assert first.lasting_fingerprint == first.lasting_fingerprint != second.lasting_fingerprint


class Failing(httpx.Auth):
    """Fails at a point of its flow."""

    def __init__(self, point: str) -> None:
        self.point = point

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        if self.point == "at once":
            raise FileNotFoundError(2, "No such file or directory")
        if self.point == "token":
            yield httpx.Request("POST", TOKEN_URL)
        if self.point == "copy":
            yield httpx.Request(request.method, request.url)
        yield request
        raise ValueError(self.point)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("point", "sent"), [("at once", False), ("token", False), ("copy", True), ("at the end", True)]
)
def test_flow_that_fails_before_it_lets_the_request_go(colour: Colour, point: str, *, sent: bool) -> None:
    """As long as a flow has done other things alone, it is certain that a create was not carried out."""

    def answer(request: httpx.Request) -> httpx.Response:
        if str(request.url) == TOKEN_URL or point == "copy":
            raise httpx.ReadTimeout("of a test")
        return httpx.Response(200, json={"id": "stat_1"})

    with (
        client(colour, auth=Failing(point), **plain(answer)) as close,
        pytest.raises(errors.TransportError) as caught,
    ):
        close.lead_statuses.create(label="Of a test")

    assert isinstance(caught.value, errors.OutcomeUnknown if sent else errors.ConnectFailed)
    assert caught.value.maybe_applied is sent
