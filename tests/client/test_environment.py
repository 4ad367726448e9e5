"""The environment is input: what it says is checked where it is needed, named by its variable, and never repeated."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import AsyncClose, Close, errors
from close_crm.testing.contract import ContractTransport
from close_crm.testing.recording import RecordTransport

from tests.colours import COLOURS, Colour, client

KINDS = {"sync": Close, "async": AsyncClose}
PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy", "Https_Proxy")
PASSWORD = "password_of_a_proxy"


def shut(client: Any) -> None:
    asyncio.run(client.aclose()) if isinstance(client, AsyncClose) else client.close()


def refused(colour: Colour, variable: str, **settings: Any) -> str:
    """Return what is said where no client can be made."""
    with pytest.raises(errors.ConfigurationError) as caught:
        KINDS[colour](**{"api_key": "key_of_a_test", **settings})
    reported = str(caught.value)
    assert reported.startswith(f"{variable} ")
    assert PASSWORD not in reported
    assert "\n" not in reported
    assert caught.value.__cause__ is None
    return reported


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("variable", PROXIES)
@pytest.mark.parametrize(
    "value",
    [
        f"ftp://user:{PASSWORD}@proxy.example",
        f"socks4://user:{PASSWORD}@proxy.example",
        "::::",
        "a:b:c",
        "http://",
        "http:///path",
        f"http://user:{PASSWORD}@proxy.example:99999",
        f"http://user:{PASSWORD}@",
        "http://[::1",
        "http://proxy.example:0",
        f"http://user:{PASSWORD}@{'a' * 64}.example",
        "http://two..dots",
        "http://proxy\x01",
        " http://proxy.example",
        f"http://\udcff:{PASSWORD}@proxy.example",
        "http://\udcff",
        "://",
    ],
)
def test_proxy_that_cannot_be_used(
    colour: Colour, variable: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A proxy variable that names no proxy is reported by its name, in whatever spelling, without its value."""
    monkeypatch.setenv(variable, value)

    assert "proxy" in refused(colour, variable)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("scheme", ["socks5", "socks5h"])
def test_socks_without_its_package(colour: Colour, scheme: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A SOCKS proxy that the installation can't speak to is reported with the command that helps."""
    monkeypatch.setenv("ALL_PROXY", f"{scheme}://user:{PASSWORD}@proxy.example:1080")

    assert "pip install 'httpx2[socks]'" in refused(colour, "ALL_PROXY")


@pytest.mark.parametrize("colour", COLOURS)
def test_small_letters_count_first(colour: Colour, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of two spellings, the one is named that is in force."""
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:8080")
    monkeypatch.setenv("https_proxy", "::::")

    refused(colour, "https_proxy")


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    "value", ["*", "http://:::", "[", "é", "a b,,\x01", "[::1]/200", "://", "\udcff", "a" * 9999]
)
def test_any_no_proxy_is_taken(colour: Colour, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What can't be read of NO_PROXY is passed over, as curl does."""
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:8080")
    monkeypatch.setenv("NO_PROXY", value)

    shut(KINDS[colour]("key_of_a_test"))


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("kind", ["missing", "folder", "empty", "no certificate"])
def test_certificate_file(colour: Colour, kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SSL_CERT_FILE has to be a file of certificates."""
    file = tmp_path / "ca.pem"
    if kind == "folder":
        file.mkdir()
    elif kind != "missing":
        file.write_text("" if kind == "empty" else "-----BEGIN NOTHING-----\n")
    monkeypatch.setenv("SSL_CERT_FILE", str(file))

    refused(colour, "SSL_CERT_FILE")


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("kind", ["missing", "file", "empty", "not hashed"])
def test_certificate_folder(
    colour: Colour, kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SSL_CERT_DIR has to be a folder that OpenSSL finds certificates in; else each call would fail, unexplained."""
    folder = tmp_path / "certs"
    if kind == "file":
        folder.write_text("")
    elif kind != "missing":
        folder.mkdir()
    if kind == "not hashed":
        (folder / "ca.pem").write_text("")
    monkeypatch.setenv("SSL_CERT_DIR", str(folder))

    refused(colour, "SSL_CERT_DIR")


@pytest.mark.parametrize("colour", COLOURS)
def test_certificates_that_can_be_used(
    colour: Colour, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder among several is enough, and empty variables are none."""
    (tmp_path / "0a1b2c3d.0").write_text("")
    monkeypatch.setenv("SSL_CERT_FILE", "")
    monkeypatch.setenv("SSL_CERT_DIR", f"/nowhere:{tmp_path}")

    shut(KINDS[colour]("key_of_a_test"))


@pytest.mark.parametrize("colour", COLOURS)
def test_key_log(colour: Colour, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A log of TLS keys that can't be written is reported by its own name, not by that of the certificates."""
    (tmp_path / "0a1b2c3d.0").write_text("")
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    monkeypatch.setenv("SSLKEYLOGFILE", str(tmp_path / "no" / "keys.log"))

    refused(colour, "SSLKEYLOGFILE")


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> None:
    """An environment in which nothing outside this machine can be reached."""
    monkeypatch.setenv("ALL_PROXY", "socks5://proxy.example")
    monkeypatch.setenv("HTTPS_PROXY", "ftp://proxy.example")
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/ca.pem")


@pytest.mark.usefixtures("broken")
@pytest.mark.parametrize("colour", COLOURS)
def test_what_is_not_needed_is_not_checked(colour: Colour) -> None:
    """A client of this machine, and one with a transport of its own, don't depend on proxies and certificates."""
    answers = httpx.MockTransport(lambda request: httpx.Response(200, json={"id": "user_1"}))

    shut(KINDS[colour]("key_of_a_test", base_url="http://127.0.0.1:9/api/v1"))
    shut(
        KINDS[colour](
            "key_of_a_test",
            base_url="http://localhost:9/api/v1",
            transport=ContractTransport(),
        )
    )
    with client(colour, transport=RecordTransport(answers)) as close:
        assert close.users.me().id == "user_1"


@pytest.mark.usefixtures("broken")
@pytest.mark.parametrize("colour", COLOURS)
def test_transports_that_pass_on_are_checked_as_well(colour: Colour) -> None:
    """The network below a contract or a recording needs the same environment, and says so when the client is made."""
    for transport in (ContractTransport(), RecordTransport(ContractTransport())):
        refused(colour, "HTTPS_PROXY", transport=transport)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("value", ["a\nb", "é", "\udcff", "a:b", "a b"])
def test_key(colour: Colour, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A key that can't be sent is reported by its variable, without the key."""
    monkeypatch.setenv("CLOSE_API_KEY", value)

    with pytest.raises(errors.ConfigurationError, match="CLOSE_API_KEY") as caught:
        KINDS[colour]()

    assert value not in str(caught.value)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    "value",
    [
        "api.close.com",
        f"https://user:{PASSWORD}@host",
        "ftp://host",
        "https://host:99999",
        "\udcff",
        "https://[",
    ],
)
def test_base_url(colour: Colour, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """An address that is none is reported by its variable; one that an argument overrules is not looked at."""
    monkeypatch.setenv("CLOSE_BASE_URL", value)

    refused(colour, "CLOSE_BASE_URL")
    shut(KINDS[colour]("key_of_a_test", base_url="https://close.example/api/v1"))


@pytest.mark.parametrize("colour", COLOURS)
def test_base_url_is_read(colour: Colour, monkeypatch: pytest.MonkeyPatch) -> None:
    """Requests go where CLOSE_BASE_URL says, blanks and emptiness aside; http is for this machine alone."""
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(200, json={"id": "user_1"})

    for value in ("http://127.0.0.1:8765/api/v1\n", "https://close.example/api/v1/", " "):
        monkeypatch.setenv("CLOSE_BASE_URL", value)
        with client(colour, answer) as close:
            close.users.me()
    monkeypatch.setenv("CLOSE_BASE_URL", "http://close.example/api/v1")
    reported = refused(colour, "CLOSE_BASE_URL")

    assert asked == [
        "http://127.0.0.1:8765/api/v1/me/",
        "https://close.example/api/v1/me/",
        "https://api.close.com/api/v1/me/",
    ]
    assert "allow_http" in reported


@pytest.mark.parametrize("colour", COLOURS)
def test_network_below_another_transport_is_the_network(colour: Colour) -> None:
    """Http to another machine needs `allow_http`, whatever stands between the client and the network."""
    for transport in (None, ContractTransport(), RecordTransport(ContractTransport())):
        assert "allow_http" in refused(
            colour, "base_url", base_url="http://close.example", transport=transport
        )


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="this system's zone is not set by TZ")
@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("zone", [":::", "XXX+167", "nope/nope", "", "XXX-25"])
def test_time_zone(colour: Colour, zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever TZ is: the request is sent with an offset that there is, or refused by the variable's name."""
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers["x-tz-offset"])
        return httpx.Response(200, json={"id": "oppo_1"})

    monkeypatch.setenv("TZ", zone)
    time.tzset()
    refused = ""
    try:
        with client(colour, answer, tz_offset="local") as close:
            close.opportunities.update("oppo_1", value=1)
    except errors.InvalidRequest as error:
        refused = str(error)
    finally:
        monkeypatch.undo()
        time.tzset()

    assert "TZ" in refused or (sent and -12 <= float(sent[0]) <= 14)


@pytest.mark.parametrize("colour", COLOURS)
def test_netrc_is_not_read(colour: Colour, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Credentials that a .netrc has for the host are never sent in the key's place."""
    (tmp_path / ".netrc").write_text("machine api.close.com login somebody password else\n")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    sent: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers["authorization"])
        return httpx.Response(200, json={"id": "user_1"})

    with client(colour, answer, api_key="yourapikey") as close:
        close.users.me()

    assert sent == ["Basic eW91cmFwaWtleTo="]
