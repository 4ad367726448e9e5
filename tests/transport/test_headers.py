"""Headers of the caller's own, per client and per call."""

from __future__ import annotations

from typing import Any

import httpx2 as httpx
import pytest
from close_crm import Close, RetryPolicy, errors
from hypothesis import given
from hypothesis import strategies as st

from tests.colours import COLOURS, Colour, client

ANSWER = {"id": "user_1"}


class Seen:
    """Answers every request and keeps it."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(200, json=ANSWER)

    def sent(self, name: str) -> list[str | None]:
        """What each request carried under a name."""
        return [request.headers.get(name) for request in self.requests]


def plain(seen: Any) -> dict[str, Any]:
    """Settings for a client without the contract, which knows no headers of gateways."""
    return {"transport": httpx.MockTransport(seen)}


@pytest.mark.parametrize("colour", COLOURS)
def test_headers_of_client_and_call(colour: Colour) -> None:
    """Each request carries the client's headers, and those of `with_options` above them; names know no case."""
    seen = Seen()
    with client(colour, headers={"X-Gateway": "a", "User-Agent": "sync/1"}, **plain(seen)) as close:
        close.users.me()
        other = close.with_options(headers={"x-gateway": "b", "X-Trace": "1"})
        other.users.me()
        other.with_options(headers={"X-TRACE": "2"}, deadline=5).users.me()
        close.request("GET", "/task/")

    assert seen.sent("x-gateway") == ["a", "b", "b", "a"]
    assert seen.sent("x-trace") == [None, "1", "2", None]
    assert set(seen.sent("user-agent")) == {"sync/1"}
    assert all(request.headers["authorization"].startswith("Basic ") for request in seen.requests)


@pytest.mark.parametrize("colour", COLOURS)
def test_settings_of_with_options_add_up(colour: Colour) -> None:
    """What one `with_options` set stays when another one sets something else."""
    seen = Seen()
    with client(colour, **plain(seen)) as close:
        close.with_options(headers={"X-A": "1"}).with_options(timeout=7).users.me()

    assert seen.sent("x-a") == ["1"]
    assert seen.requests[0].extensions["timeout"]["read"] == 7


@pytest.mark.parametrize("colour", COLOURS)
def test_every_attempt_carries_them(colour: Colour) -> None:
    """A request that is sent again has them again."""
    seen = Seen()

    def failing(request: httpx.Request) -> httpx.Response:
        seen(request)
        return httpx.Response(503)

    retry = RetryPolicy(attempts=3, first_wait=0)
    with (
        client(colour, headers={"X-A": "1"}, retry=retry, **plain(failing)) as close,
        pytest.raises(errors.ServerError),
    ):
        close.with_options(headers={"X-B": "2"}).users.me()

    assert (seen.sent("x-a"), seen.sent("x-b")) == (["1"] * 3, ["2"] * 3)


def test_other_places_get_none() -> None:
    """A request by hand to another server carries no header that was meant for this one."""
    seen = Seen()
    with Close("key_of_a_test", headers={"X-Gateway": "a"}, **plain(seen)) as close:
        close.get_httpx_client().get("https://elsewhere.example/")

    assert seen.sent("x-gateway") == [None]


@pytest.mark.parametrize(
    "name",
    [
        *("Authorization", "authorization", "Proxy-Authorization", "Host", "Content-Length", "Content-Type"),
        *("Transfer-Encoding", "Connection", "TE", "Trailer", "Upgrade", "Keep-Alive", "Proxy-Connection"),
        *("Expect", "Accept", "Accept-Encoding", "Content-Encoding", "X-TZ-Offset", "X-HTTP-Method-Override"),
        *("", "a b", "a:b", "a\n", "ä", "x-a\r\nHost: b"),
    ],
)
@pytest.mark.parametrize("colour", COLOURS)
def test_names_that_are_refused(colour: Colour, name: str) -> None:
    """What carries the credentials, belongs to the framing, or is no name, is refused before there is a client."""
    seen = Seen()
    with (
        pytest.raises(errors.ConfigurationError, match="headers"),
        client(colour, headers={"X-A": "b", name: "c"}, **plain(seen)),
    ):
        pass
    with client(colour, **plain(seen)) as close, pytest.raises(errors.ConfigurationError, match="headers"):
        close.with_options(headers={name: "c"})


@given(
    st.dictionaries(
        st.text(max_size=8), st.text(max_size=8) | st.binary(max_size=3) | st.integers(), max_size=3
    )
)
def test_any_header_is_sent_whole_or_refused(headers: dict[str, Any]) -> None:
    """Whatever names and values are given: all of them arrive as they are, or the client is refused."""
    seen = Seen()
    try:
        close = Close("key_of_a_test", headers=headers, **plain(seen))
    except errors.ConfigurationError:
        return
    with close:
        close.users.me()

    assert {name.lower(): value for name, value in headers.items()}.items() <= dict(
        seen.requests[0].headers
    ).items() or len({name.lower() for name in headers}) < len(headers)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("where", ["client", "call"])
def test_secrets_in_them_do_not_come_back(colour: Colour, where: str) -> None:
    """A gateway's token that an answer repeats is in no error, and in no repr of the client."""
    secret = "token_of_a_gateway"

    def mirror(request: httpx.Request) -> httpx.Response:
        return httpx.Response(400, json={"error": str(dict(request.headers))})

    headers = {"X-Gateway-Token": secret, "X-Request-Source": "nightly_import"}
    settings: dict[str, Any] = {"headers": headers} if where == "client" else {}
    with client(colour, **settings, **plain(mirror)) as close:
        asked = close if where == "client" else close.with_options(headers=headers)
        with pytest.raises(errors.BadRequest) as caught:
            asked.users.me()

    shown = f"{caught.value}{vars(caught.value)}{vars(asked)}"
    assert secret not in shown
    assert "nightly_import" in str(caught.value)
