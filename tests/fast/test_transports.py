"""The fast transports in clients: TLS, the environment, and whoever stands in their way."""

from __future__ import annotations

import asyncio
import gc
import json
import socket
import ssl
import threading
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import httpcore2 as httpcore
import httpx2 as httpx
import pytest
from close_conformance.colours import COLOURS, Colour
from close_conformance.colours import client as client_of_colour
from close_crm import AsyncClose, Close, RetryPolicy, errors, fast
from close_crm.fast.async_connection import AsyncConnection
from close_crm.fast.connection import Connection
from close_crm.fast.pools import FastPool, FastPools
from close_crm.fast.sockets import Stream
from close_crm.testing import ContractTransport

from tests.fast.tls import contexts
from tools.fault_server import OBJECT, answered, bytes_then, fin, flood, hang, head, scripted, whole

ONCE: Any = {
    "api_key": "key_of_a_test",
    "tz_offset": None,
    "retry": RetryPolicy(attempts=1),
    "rate_limits": False,
}


@pytest.fixture(params=COLOURS)
def colour(request: pytest.FixtureRequest) -> Colour:
    """Each colour in turn."""
    found: Colour = request.param
    return found


@pytest.fixture(scope="module")
def tls(tmp_path_factory: pytest.TempPathFactory) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """Both sides of TLS."""
    return contexts(tmp_path_factory.mktemp("tls"))


def transport(colour: Colour, **settings: Any) -> Any:
    """Return a transport that takes httpx2's arguments."""
    return (fast.HTTPTransport if colour == "sync" else fast.AsyncHTTPTransport)(**settings)


def open_ones(close: Close) -> list[Any]:
    """Return the connections of a client over loopback that was given a `FastTransport`, from within its loop."""
    inner: Any = close.get_httpx_client()._transport
    [made] = inner.transports
    return list(made._pool.connections)


def test_one_transport_serves_both_colours() -> None:
    """`FastTransport` is for `Close` and for `AsyncClose`, also in the same program; connections are kept."""
    network = fast.FastTransport()

    async def ask(url: str) -> str:
        async with AsyncClose(base_url=url, transport=network, **ONCE) as close:
            await close.opportunities.get("oppo_1")
            return (await close.opportunities.get("oppo_1")).id

    with scripted() as server:
        with Close(base_url=server.url, transport=network, **ONCE) as close:
            assert close.opportunities.get("oppo_1").id == "oppo_1"
            assert close.opportunities.get("oppo_1").id == "oppo_1"
        assert server.connections == 1
        assert asyncio.run(ask(server.url)) == "oppo_1"
        assert server.connections == 2


def test_connections_are_the_fast_ones() -> None:
    """httpcore2 2.16 connects by `_connect`, and anyio 4.16 has asyncio's transport where it is looked for.

    A version that has them elsewhere fails here.
    """

    async def kinds(url: str) -> tuple[type[Any], type[Any]]:
        async with AsyncClose(base_url=url, transport=fast.FastTransport(), **ONCE) as close:
            await close.opportunities.get("oppo_1")
            made: Any = close.get_async_httpx_client()._transport
            [connection] = made.transports[0]._pool.connections
            return type(connection), type(connection._stream)

    with scripted() as server:
        with Close(base_url=server.url, transport=fast.FastTransport(), **ONCE) as close:
            close.opportunities.get("oppo_1")
            assert [type(one) for one in open_ones(close)] == [Connection]
        assert asyncio.run(kinds(server.url)) == (AsyncConnection, Stream)


@pytest.mark.parametrize("body", [OBJECT, b'{"id": "' + b"a" * 3_000_000 + b'"}'], ids=["short", "long"])
def test_tls(colour: Colour, tls: tuple[ssl.SSLContext, ssl.SSLContext], body: bytes) -> None:
    """Requests and responses of any length go over TLS, several on one connection."""
    server_side, trusted = tls
    with (
        scripted(answered(200, body), tls=server_side) as server,
        client_of_colour(
            colour, base_url=server.url, transport=transport(colour, verify=trusted), **ONCE
        ) as close,
    ):
        for _ in range(3):
            found = close.request("POST", "/task/", json={"text": "a" * 1_000_000})
            assert found.parsed == json.loads(body)

        assert server.connections == 1
        assert {len(one.body) for one in server.received} == {1_000_011}


def test_a_certificate_that_is_not_trusted(
    colour: Colour, tls: tuple[ssl.SSLContext, ssl.SSLContext]
) -> None:
    """It is an error that says so; nothing was sent."""
    with (
        scripted(tls=tls[0]) as server,
        client_of_colour(colour, base_url=server.url, transport=fast.FastTransport(), **ONCE) as close,
        pytest.raises(errors.TransportError, match="Certificates are checked") as caught,
    ):
        close.lead_statuses.create(label="Of a test")

    assert caught.value.maybe_applied is False
    assert server.received == []


@pytest.mark.parametrize(
    ("silent", "kind"), [("handshake", errors.ConnectFailed), ("response", errors.DeadlineExceeded)]
)
def test_silence_under_tls_ends_with_the_deadline(
    colour: Colour, tls: tuple[ssl.SSLContext, ssl.SSLContext], silent: str, kind: type[errors.CloseError]
) -> None:
    """Whether the server says nothing from the start, or nothing in response."""
    server_side, trusted = tls
    settings: Any = {"tls": server_side} if silent == "response" else {"on_accept": [hang]}
    with scripted(hang, **settings) as server:
        address = server.url.replace("http:", "https:")
        network = transport(colour, verify=trusted)
        with (
            client_of_colour(colour, base_url=address, transport=network, deadline=0.3, **ONCE) as close,
            pytest.raises(kind) as caught,
        ):
            close.opportunities.update("oppo_1", value=1)

    assert isinstance(caught.value, (errors.TransportError, errors.DeadlineExceeded))
    assert caught.value.maybe_applied is (silent == "response")


async def test_cancelled_handshakes_leave_nothing_open(tls: tuple[ssl.SSLContext, ssl.SSLContext]) -> None:
    """Sockets that are left open are warnings, and warnings fail the tests."""
    server_side, trusted = tls
    with scripted(tls=server_side) as server:
        network = transport("async", verify=trusted)
        async with AsyncClose(base_url=server.url, transport=network, **ONCE) as close:
            for turns in range(40):
                call = asyncio.ensure_future(close.opportunities.get("oppo_1"))
                for _ in range(turns):
                    await asyncio.sleep(0)
                call.cancel()
                await asyncio.wait([call])
            assert (await close.opportunities.get("oppo_1")).id == "oppo_1"
    gc.collect()


def test_a_loop_that_ended_without_its_connections_leaves_none_open(
    tls: tuple[ssl.SSLContext, ssl.SSLContext],
) -> None:
    """Programs that close a loop by hand go on in another one, without a warning about sockets."""
    server_side, trusted = tls
    for side in (None, server_side):
        with scripted(tls=side) as server:
            close = AsyncClose(base_url=server.url, transport=transport("async", verify=trusted), **ONCE)
            for _ in range(2):
                loop = asyncio.new_event_loop()
                loop.run_until_complete(close.opportunities.get("oppo_1"))
                loop.close()
            asyncio.run(close.aclose())
            assert server.connections == 2
    # What is left open warns when it is collected.
    gc.collect()


def test_the_environments_certificates_count(
    colour: Colour, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`SSL_CERT_FILE` is read when the client is made, and one that can't be used is named."""
    server_side, _ = contexts(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "server.pem"))
    with (
        scripted(tls=server_side) as server,
        client_of_colour(colour, base_url=server.url, transport=fast.FastTransport(), **ONCE) as close,
    ):
        assert close.opportunities.get("oppo_1").id == "oppo_1"

    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "missing.pem"))
    with pytest.raises(errors.ConfigurationError, match="SSL_CERT_FILE"):
        (Close if colour == "sync" else AsyncClose)(transport=fast.FastTransport(), **ONCE)


@pytest.mark.parametrize("through", ["http", "https"])
def test_a_proxy_is_used(colour: Colour, through: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Requests go through the environment's proxy as they do without the extra."""
    with scripted(bytes_then(head(0, 502), hang)) as proxy:
        monkeypatch.setenv("ALL_PROXY", proxy.origin)
        url = f"{through}://close.example/api/v1"
        with (
            client_of_colour(
                colour, base_url=url, allow_http=True, transport=fast.FastTransport(), **ONCE
            ) as close,
            pytest.raises(errors.CloseError),
        ):
            close.users.me()

    asked = proxy.received[0].head.split(b"\r\n")[0]
    assert asked == (
        b"GET http://close.example/api/v1/me/ HTTP/1.1"
        if through == "http"
        else b"CONNECT close.example:443 HTTP/1.1"
    )


def test_plain_http_needs_leave_as_ever() -> None:
    """`FastTransport` is the network: it shows the key to no one without `allow_http`."""
    with pytest.raises(errors.ConfigurationError, match="allow_http"):
        Close(base_url="http://close.example/api/v1", transport=fast.FastTransport(), **ONCE)


def test_others_pass_requests_on_to_it(colour: Colour) -> None:
    """Below a transport that looks into what passes, it is the network as well."""
    with scripted() as server:
        network = ContractTransport(fast.FastTransport(), mode="report")
        with client_of_colour(colour, base_url=server.url, transport=network, **ONCE) as close:
            for _ in range(2):
                assert close.opportunities.get("oppo_1").id == "oppo_1"
        assert server.connections == 1


def answering(colour: Colour, answer: Callable[[], Any]) -> Callable[..., Any]:
    """Return a method of either colour that answers requests."""
    if colour == "sync":
        return lambda _, request: answer()

    async def method(_: object, request: Any) -> Any:
        return answer()

    return method


@pytest.mark.parametrize("place", ["httpx2", "httpcore2"])
def test_who_stands_in_for_the_network_answers(
    colour: Colour, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What mocking libraries put in the place of httpx2's transports, or of httpcore2's pools, is asked."""
    name = "handle_request" if colour == "sync" else "handle_async_request"
    owners = {
        "httpx2": httpx.HTTPTransport if colour == "sync" else httpx.AsyncHTTPTransport,
        "httpcore2": httpcore.ConnectionPool if colour == "sync" else httpcore.AsyncConnectionPool,
    }
    library: Any = httpx if place == "httpx2" else httpcore
    monkeypatch.setattr(
        owners[place], name, answering(colour, lambda: library.Response(200, content=b'{"id": "oppo_1"}'))
    )

    with client_of_colour(colour, transport=fast.FastTransport(), **ONCE) as close:
        assert close.opportunities.get("oppo_1").id == "oppo_1"


def test_other_pools_take_the_long_way(colour: Colour) -> None:
    """Proxies and HTTP/2 stay with httpx2."""
    ours = (FastPool, FastPools)

    assert isinstance(transport(colour)._pool, ours)
    assert not isinstance(transport(colour, proxy="http://proxy.example:3128")._pool, ours)
    assert not isinstance(transport(colour, http2=True)._pool, ours)


def test_listeners_of_one_request_hear_each_phase(colour: Colour) -> None:
    """A `trace` is called with the same names as by httpx2's own transports."""
    heard: dict[str, list[str]] = {"httpx2": [], "fast": []}

    def events(to: list[str], url: str, network: Any) -> None:
        async def hear(event: str, info: dict[str, Any]) -> None:
            to.append(event)

        def trace(event: str, info: dict[str, Any]) -> None:
            to.append(event)

        async def ask() -> None:
            async with AsyncClose(base_url=url, transport=network, **ONCE) as close:
                await close.get_async_httpx_client().get("/me/", extensions={"trace": hear})

        if colour == "async":
            asyncio.run(ask())
        else:
            with Close(base_url=url, transport=network, **ONCE) as close:
                close.get_httpx_client().get("/me/", extensions={"trace": trace})

    with scripted() as server:
        events(heard["httpx2"], server.url, None)
        events(heard["fast"], server.url, fast.FastTransport())

    assert heard["fast"] == heard["httpx2"]
    assert "http11.receive_response_body.complete" in heard["fast"]


def test_a_body_is_sent_as_it_is_read(colour: Colour) -> None:
    """An upload is held in memory by pieces, and arrives whole."""
    parts = [bytes([number]) * 50_000 for number in range(20)]
    headers = {"Content-Length": "1000000"}

    async def later() -> AsyncIterator[bytes]:
        for part in parts:
            yield part

    async def send(url: str) -> int:
        async with httpx.AsyncClient(transport=transport(colour)) as client:
            return (await client.post(url, content=later(), headers=headers)).status_code

    with scripted() as server:
        if colour == "async":
            assert asyncio.run(send(server.url)) == 200
        else:
            with httpx.Client(transport=transport(colour)) as client:
                assert client.post(server.url, content=iter(parts), headers=headers).status_code == 200

    assert server.received[0].body == b"".join(parts)


def test_a_refusal_before_the_whole_body_is_read(colour: Colour) -> None:
    """A server that refuses a body by its head, and closes, has answered."""

    def refuse(connection: socket.socket, stop: threading.Event) -> None:
        connection.recv(1000)
        connection.sendall(head(2, 413) + b"{}")
        connection.shutdown(socket.SHUT_WR)
        while connection.recv(100_000):
            pass

    with (
        scripted(on_accept=[refuse]) as server,
        client_of_colour(colour, base_url=server.url, transport=fast.FastTransport(), **ONCE) as close,
        pytest.raises(errors.StatusError) as caught,
    ):
        close.request("POST", "/task/", json={"text": "a" * 5_000_000})

    assert caught.value.status == 413


def test_what_is_not_read_is_not_kept(colour: Colour) -> None:
    """A body that is larger than the client takes ends its connection; the next call opens another."""
    settings: Any = {**ONCE, "max_response_bytes": 100_000}
    with (
        scripted(flood(50_000_000), whole) as server,
        client_of_colour(colour, base_url=server.url, transport=fast.FastTransport(), **settings) as close,
    ):
        with pytest.raises(errors.BodyTooLarge):
            close.opportunities.get("oppo_1")
        assert close.opportunities.get("oppo_1").id == "oppo_1"
        assert server.connections == 2


def test_a_response_without_a_length_ends_with_its_connection(colour: Colour) -> None:
    """As HTTP/1.0 has it."""
    with (
        scripted(bytes_then(head(None) + OBJECT, fin)) as server,
        client_of_colour(colour, base_url=server.url, transport=fast.FastTransport(), **ONCE) as close,
    ):
        for _ in range(2):
            assert close.opportunities.get("oppo_1").id == "oppo_1"
        assert server.connections == 2


def test_nothing_shows_a_key(colour: Colour) -> None:
    """Neither a request nor a response, as they appear in logs and tracebacks."""
    from close_crm.fast.wire import Incoming, Outgoing

    request = httpx.Request(
        "GET", "https://api.close.com/api/v1/me/?query=Jane", headers={"Authorization": "Basic abc"}
    )
    for text in map(repr, (Outgoing.of(request), Incoming(200, [(b"a", b"Basic abc")], None, {}))):
        assert "abc" not in text
        assert "Jane" not in text
