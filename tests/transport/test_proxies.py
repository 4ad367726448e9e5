"""Which requests go through the environment's proxy: none to this machine, all others, whatever sends them."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import httpx2 as httpx
import pytest
from close_conformance.session import Link, session
from close_crm import AsyncClose, Close, RetryPolicy, errors
from close_crm.oauth import app as app_module
from close_crm.oauth.auth import OAuthApp
from close_crm.testing.contract import ContractTransport
from close_crm.testing.recording import RecordTransport
from close_crm.transport.network import is_loopback, is_proxied
from close_emulator import Emulator

from tests.colours import COLOURS, Colour
from tools.fault_server import FaultServer, Request, Turn, bytes_then, fin, serving

ONCE = RetryPolicy(attempts=1)
#: A name that nothing resolves: only a proxy could be asked for it.
ELSEWHERE = "http://close.example/api/v1"


def refuse(request: Request) -> Turn:
    """Pass nothing on."""
    return bytes_then(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", fin)


@pytest.fixture
def proxy(monkeypatch: pytest.MonkeyPatch) -> Iterator[FaultServer]:
    """A proxy that the environment names for everything."""
    with serving(refuse) as recording:
        for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(name, recording.origin)
        yield recording


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[Emulator, str]]:
    emulator = Emulator()
    with emulator.serve(port=0) as base_url:
        yield emulator, base_url


def me(colour: Colour, **settings: Any) -> str:
    """Ask who the user is."""

    async def ask() -> str:
        async with AsyncClose(retry=ONCE, rate_limits=False, **settings) as close:
            return (await close.users.me()).id

    if colour == "async":
        return asyncio.run(ask())
    with Close(retry=ONCE, rate_limits=False, **settings) as close:
        return close.users.me().id


TRANSPORTS = [lambda: None, ContractTransport, RecordTransport, lambda: RecordTransport(ContractTransport())]


@pytest.mark.usefixtures("each_network")
@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("transport", TRANSPORTS, ids=["none", "contract", "recording", "both"])
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_loopback_is_reached_directly(
    colour: Colour, transport: Any, host: str, proxy: FaultServer, served: tuple[Emulator, str]
) -> None:
    """A client of this machine sends nothing to the environment's proxy, and so does not show it the key."""
    emulator, base_url = served
    url = base_url.replace("127.0.0.1", host)

    found = me(colour, api_key=emulator.api_key, base_url=url, transport=transport())

    assert found.startswith("user_")
    assert proxy.received == []


@pytest.mark.usefixtures("each_network")
@pytest.mark.parametrize("colour", COLOURS)
def test_loopback_is_reached_whatever_proxies_there_are(
    colour: Colour, served: tuple[Emulator, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Proxies that can't be used are of no concern to a client of this machine, with certificates or without."""
    monkeypatch.setenv("ALL_PROXY", "socks5://proxy.example")
    monkeypatch.setenv("HTTPS_PROXY", "ftp://proxy.example")
    emulator, base_url = served

    assert me(colour, api_key=emulator.api_key, base_url=base_url).startswith("user_")
    with pytest.raises(errors.ConnectFailed):
        me(colour, api_key=emulator.api_key, base_url=base_url.replace("http:", "https:"))


@pytest.mark.usefixtures("each_network")
@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("transport", TRANSPORTS, ids=["none", "contract", "recording", "both"])
def test_other_hosts_are_reached_through_it(colour: Colour, transport: Any, proxy: FaultServer) -> None:
    """Every other host is asked for through the proxy, by transports that pass requests on as well."""
    with pytest.raises(errors.CloseError):
        me(colour, api_key="key_of_a_test", base_url=ELSEWHERE, allow_http=True, transport=transport())

    assert [one.head.split(b"\r\n")[0] for one in proxy.received] == [
        b"GET http://close.example/api/v1/me/ HTTP/1.1"
    ]


@pytest.mark.usefixtures("each_network")
@pytest.mark.parametrize("colour", COLOURS)
def test_tls_is_tunnelled(colour: Colour, proxy: FaultServer) -> None:
    """Close itself is asked for by CONNECT, so that the proxy sees neither key nor path."""
    with pytest.raises(errors.CloseError):
        me(colour, api_key="key_of_a_test")

    assert proxy.received[0].head.startswith(b"CONNECT api.close.com:443 HTTP/1.1\r\n")
    assert b"uthorization" not in proxy.received[0].head


@pytest.mark.parametrize("colour", COLOURS)
def test_transport_that_is_given_is_used_as_it_is(colour: Colour, proxy: FaultServer) -> None:
    """A transport of the caller's own is not replaced by one that knows the proxy, not even inside another."""
    answers = httpx.MockTransport(lambda request: httpx.Response(200, json={"id": "user_1"}))

    found = [
        me(colour, api_key="key_of_a_test", transport=transport)
        for transport in (answers, RecordTransport(answers))
    ]

    assert found == ["user_1", "user_1"]
    assert proxy.received == []


@pytest.mark.usefixtures("each_network")
def test_client_of_another_host_reaches_loopback_directly(
    proxy: FaultServer, served: tuple[Emulator, str]
) -> None:
    """A request by hand to this machine goes past the proxy, though the client's own host does not."""
    with (
        Close("key_of_a_test", base_url=ELSEWHERE, allow_http=True, rate_limits=False) as close,
        pytest.raises(errors.Unauthorized),
    ):
        close.get_httpx_client().get(f"{served[1]}/me/")

    assert proxy.received == []


@pytest.mark.parametrize("host", ["127.0.0.1", "close.example"])
def test_token_endpoint(proxy: FaultServer, monkeypatch: pytest.MonkeyPatch, host: str) -> None:
    """The requests for tokens keep to the same rule: their form has the app's secret."""
    with serving(refuse) as endpoint:
        place = endpoint.origin.replace("127.0.0.1", host)
        monkeypatch.setattr(app_module, "TOKEN_URL", f"{place}/oauth2/token/")

        with pytest.raises(errors.OAuthError):
            OAuthApp("an_app", "a_secret").exchange("a_code")

    direct = host == "127.0.0.1"
    assert (len(endpoint.received), len(proxy.received)) == ((1, 0) if direct else (0, 1))


@pytest.mark.parametrize("command", [["opportunity", "list", "--json"], ["doctor", "--json"]])
def test_command_line(proxy: FaultServer, served: tuple[Emulator, str], command: list[str]) -> None:
    """The command line reaches an emulator directly."""
    emulator, base_url = served
    ran = subprocess.run(
        [sys.executable, "-m", "close_crm.cli", *command],
        env={**os.environ, "CLOSE_API_KEY": emulator.api_key, "CLOSE_BASE_URL": base_url},
        capture_output=True,
        timeout=60,
        check=False,
    )

    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout)
    assert proxy.received == []


def test_demo(proxy: FaultServer, served: tuple[Emulator, str]) -> None:
    """The demo reaches an emulator directly: its own one, and one that is named."""
    del served
    ran = subprocess.run(
        [sys.executable, "-m", "close_crm.demo"], capture_output=True, timeout=120, check=False
    )

    assert ran.returncode == 0, ran.stderr
    assert proxy.received == []


def test_fixtures(
    proxy: FaultServer, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    """The fixtures for pytest ask their emulator in process, whatever the environment says of addresses and proxies."""
    monkeypatch.setenv("CLOSE_BASE_URL", "http://127.0.0.1:9/elsewhere")

    close: Close = request.getfixturevalue("close_client")

    assert close.users.me().id.startswith("user_")
    assert proxy.received == []


@pytest.mark.parametrize("colour", COLOURS)
def test_live_suite(colour: Colour, proxy: FaultServer, served: tuple[Emulator, str]) -> None:
    """The conformance suite reaches an organization on this machine directly."""
    emulator, base_url = served
    with session(Link(emulator.api_key, base_url, patient=False), colour) as live:
        live.close.users.me()

    assert proxy.received == []


@pytest.mark.parametrize(
    ("host", "loopback"),
    [
        ("localhost", True),
        ("LOCALHOST", True),
        ("localhost.", True),
        ("emulator.localhost", True),
        ("127.0.0.1", True),
        ("127.255.255.254", True),
        ("::1", True),
        ("0:0:0:0:0:0:0:1", True),
        ("::ffff:127.0.0.1", True),
        ("localhost.example", False),
        ("notlocalhost", False),
        ("127.0.0.1.example", False),
        ("128.0.0.1", False),
        ("0.0.0.0", False),  # noqa: S104 - not bound to
        ("::ffff:10.0.0.1", False),
        ("api.close.com", False),
        ("", False),
    ],
)
def test_what_counts_as_loopback(host: str, loopback: bool) -> None:
    """This machine's own names and addresses, in whatever form, and nothing that only begins like one."""
    assert is_loopback(host) is loopback


@pytest.mark.parametrize("name", [None, "http_proxy", "https_proxy", "all_proxy", "no_proxy"])
def test_environment_names_a_proxy(monkeypatch: pytest.MonkeyPatch, name: str | None) -> None:
    """Each of the three variables counts; `no_proxy` is none of them."""
    for one in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(one, raising=False)
        monkeypatch.delenv(one.upper(), raising=False)
    if name is not None:
        monkeypatch.setenv(name, "http://proxy.example:3128")

    assert is_proxied() is (name in {"http_proxy", "https_proxy", "all_proxy"})
