"""The short way to the transport: whoever stands in it, or changes how requests are sent, is honoured."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, ClassVar

import httpcore2 as httpcore
import httpx2 as httpx
import pytest
import respx
from close_conformance.colours import COLOURS, Colour
from close_conformance.colours import client as client_of_colour
from close_crm import Close, RetryPolicy
from respx.mocks import HTTPCoreMocker

from tools.fault_server import scripted

pytestmark = pytest.mark.usefixtures("each_network")

BASE = "https://api.close.com/api/v1"
KEY: Any = {"api_key": "key_of_a_test", "tz_offset": None, "retry": RetryPolicy(attempts=1)}
ME = {"id": "user_1", "organizations": []}


class OverHttpcore2(HTTPCoreMocker):
    """respx where a program mocks below httpx2."""

    name = "httpcore2"
    targets: ClassVar[list[str]] = [
        target.replace("httpcore", "httpcore2", 1) for target in HTTPCoreMocker.targets
    ]


def me(colour: Colour, **settings: Any) -> str:
    """Read an object with a client of its own, over what it takes for the network."""
    with client_of_colour(colour, **{**KEY, **settings}) as close:
        return close.users.me().id


@pytest.fixture(params=COLOURS)
def colour(request: pytest.FixtureRequest) -> Colour:
    """Each colour in turn."""
    found: Colour = request.param
    return found


def answering(colour: Colour, answer: Callable[[Any], Any]) -> Callable[..., Any]:
    """Return a method of either colour that answers requests."""
    if colour == "sync":
        return lambda _, request: answer(request)

    async def method(_: object, request: Any) -> Any:
        return answer(request)

    return method


@pytest.mark.parametrize("using", ["httpx", "httpcore2"])
def test_respx_answers(colour: Colour, using: str) -> None:
    """Respx does, in the place of httpx2's transports and of httpcore2's pools and connections."""
    with respx.mock(base_url=BASE, using=using) as router:
        route = router.get("/me/").respond(200, json=ME)

        assert me(colour) == "user_1"

    request = route.calls.last.request
    assert request.headers["authorization"].startswith("Basic ")
    assert request.headers["user-agent"].startswith("close-crm/")


def test_replaced_transports_answer(colour: Colour, monkeypatch: pytest.MonkeyPatch) -> None:
    """So do libraries that replace the method of httpx2's transports, such as httpx2-pytest."""
    owner, name = (
        (httpx.HTTPTransport, "handle_request")
        if colour == "sync"
        else (httpx.AsyncHTTPTransport, "handle_async_request")
    )
    monkeypatch.setattr(owner, name, answering(colour, lambda request: httpx.Response(200, json=ME)))

    assert me(colour) == "user_1"


def test_replaced_pools_answer(colour: Colour, monkeypatch: pytest.MonkeyPatch) -> None:
    """And those that replace the method of httpcore2's pools alone."""
    body = b'{"id": "user_1", "organizations": []}'
    owner, name = (
        (httpcore.ConnectionPool, "handle_request")
        if colour == "sync"
        else (httpcore.AsyncConnectionPool, "handle_async_request")
    )
    monkeypatch.setattr(owner, name, answering(colour, lambda request: httpcore.Response(200, content=body)))

    assert me(colour) == "user_1"


def test_hooks_of_the_http_client_are_called(colour: Colour) -> None:
    """`event_hooks` of `httpx2.Client` see each request and each response; requests are signed all the same."""
    seen: list[str] = []
    hook: Any = lambda event: seen.append(type(event).__name__)  # noqa: E731
    if colour == "async":

        async def hook(event: object) -> None:
            seen.append(type(event).__name__)

    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers.get("authorization", "none"))
        return httpx.Response(200, json=ME)

    with client_of_colour(colour, **KEY, transport=httpx.MockTransport(answer)) as close:
        http: Any = close._http
        (http._target if colour == "async" else http).event_hooks = {"request": [hook], "response": [hook]}
        close.users.me()

    assert seen == ["Request", "Response"]
    assert sent[0].startswith("Basic ")


def test_credentials_of_one_request_count() -> None:
    """Other credentials for a single request of the HTTP client take the place of the client's."""
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers.get("authorization", "none"))
        return httpx.Response(200, json=ME)

    with Close(**KEY, transport=httpx.MockTransport(answer)) as close:
        http = close.get_httpx_client()
        http.get("/me/", auth=("somebody", "else"))
        http.get("/me/")
        http.auth = httpx.BasicAuth("a", "third")
        http.get("/me/")

    assert len(set(sent)) == 3


def test_the_library_logs_as_ever(caplog: pytest.LogCaptureFixture) -> None:
    """httpx2's own line about each request is written, by the same logger and without the query's values."""
    caplog.set_level(logging.INFO, "httpx2")
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"data": [], "has_more": False}))
    with Close(**KEY, transport=transport) as close:
        close.opportunities.list(lead_id="lead_1")

    (line,) = [record.getMessage() for record in caplog.records if record.name == "httpx2"]
    assert line.startswith(f"HTTP Request: GET {BASE}/opportunity/?")
    assert line.endswith('lead_id=*** "HTTP/1.1 200 OK"')


def test_responses_know_their_request_and_time() -> None:
    """A response of the HTTP client has its request and how long it took."""
    with Close(**KEY, transport=httpx.MockTransport(lambda request: httpx.Response(200, json=ME))) as close:
        response = close.get_httpx_client().get("/me/")

    assert response.request.url == f"{BASE}/me/"
    assert response.elapsed.total_seconds() >= 0


def test_failures_know_their_request(colour: Colour) -> None:
    """What a transport raises says which request it is about."""

    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("broken")

    with (
        client_of_colour(colour, **KEY, transport=httpx.MockTransport(fail)) as close,
        pytest.raises(Exception, match="broken") as caught,
    ):
        close.users.me()

    cause: Any = caught.value.__cause__
    assert cause.request.url == f"{BASE}/me/"


def test_a_client_is_opened_after_its_first_call() -> None:
    """`with` works whether or not a call was made before."""
    with scripted() as server:
        close = Close(**KEY, base_url=server.url)
        close.opportunities.get("oppo_1")
        with close:
            close.opportunities.get("oppo_1")

    assert close.get_httpx_client().is_closed
