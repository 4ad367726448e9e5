"""`Close` and `AsyncClose`: credentials, addresses, time zone and what they show of themselves."""

from __future__ import annotations

import asyncio
import datetime as dt
import pickle
import string
import zoneinfo
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import AsyncClose, Close
from close_crm.errors import CloseError, ConfigurationError, InvalidRequest
from hypothesis import given
from hypothesis import strategies as st

from tests.colours import COLOURS, Colour, client

ANSWER = {"id": "oppo_1"}


class Seen:
    """Answers every request and keeps it."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(200, json=ANSWER)

    @property
    def last(self) -> httpx.Request:
        return self.requests[-1]


@pytest.mark.parametrize("colour", COLOURS)
def test_key_is_sent_as_basic_with_empty_password(colour: Colour) -> None:
    """The key is the user name of Basic, its password empty, as Close's own example has it."""
    seen = Seen()
    with client(colour, seen, api_key="yourapikey") as close:
        close.users.me()

    assert seen.last.headers["authorization"] == "Basic eW91cmFwaWtleTo="


@pytest.mark.parametrize("colour", COLOURS)
def test_token_is_sent_as_bearer(colour: Colour) -> None:
    """A token goes out as Bearer, and no key is looked for."""
    seen = Seen()
    with client(colour, seen, api_key=None, token="an_access_token") as close:
        close.users.me()

    assert seen.last.headers["authorization"] == "Bearer an_access_token"


@pytest.mark.parametrize("colour", COLOURS)
def test_key_comes_from_the_environment(colour: Colour, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without an argument the key is CLOSE_API_KEY, less the line end that files leave there."""
    monkeypatch.setenv("CLOSE_API_KEY", "yourapikey\n")
    seen = Seen()
    with client(colour, seen, api_key=None) as close:
        close.users.me()

    assert seen.last.headers["authorization"] == "Basic eW91cmFwaWtleTo="


@pytest.mark.parametrize("kind", [Close, AsyncClose])
@pytest.mark.parametrize(
    "arguments",
    [
        {},
        {"api_key": ""},
        {"api_key": "a:b"},
        {"api_key": "a\nb"},
        {"api_key": "ä"},
        {"token": ""},
        {"token": "a b"},
        {"api_key": "a", "token": "b"},
        {"api_key": "a", "base_url": "api.close.com"},
        {"api_key": "a", "base_url": "ftp://api.close.com"},
        {"api_key": "a", "base_url": "https://user:pass@api.close.com"},
        {"api_key": "a", "tz_offset": 15},
        {"api_key": "a", "tz_offset": "Europe/Berlin"},
        {"api_key": "a", "tz_offset": float("nan")},
    ],
)
def test_what_cannot_be_used_is_refused_at_once(
    kind: Any, arguments: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Missing, double or impossible credentials, addresses and offsets are refused when the client is made."""
    monkeypatch.delenv("CLOSE_API_KEY", raising=False)

    with pytest.raises(ConfigurationError):
        kind(**arguments)


@pytest.mark.parametrize("kind", [Close, AsyncClose])
def test_refused_key_is_not_shown(kind: Any) -> None:
    """The error about a malformed key does not repeat it."""
    with pytest.raises(ConfigurationError) as caught:
        kind("secret key")

    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("kind", [Close, AsyncClose])
def test_no_key_in_any_repr(kind: Any) -> None:
    """Neither the client nor anything its attributes hold shows the key, and it can't be pickled away."""
    close = kind("api_secret_of_this_test")
    shown = [
        repr(close),
        repr(vars(close)),
        repr(vars(close._http)),
        repr(close.opportunities),
        repr(close._http.auth),
        str(close._http._context),
    ]

    assert not [text for text in shown if "api_secret" in text or "YXBpX3NlY3JldF" in text]
    with pytest.raises(TypeError):
        pickle.dumps(close)
    if isinstance(close, AsyncClose):
        asyncio.run(close.aclose())
    else:
        close.close()


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("offset", "sent"),
    [
        (-4, "-4"),
        (-2.5, "-2.5"),
        (5.75, "5.75"),
        (0, "0"),
        (dt.timedelta(hours=-8), "-8"),
        (dt.timezone(dt.timedelta(hours=9, minutes=30)), "9.5"),
        (zoneinfo.ZoneInfo("Asia/Kolkata"), "5.5"),
        (None, None),
    ],
)
def test_offset_is_sent_in_hours_where_documented(colour: Colour, offset: Any, sent: str | None) -> None:
    """`x-tz-offset` goes out as decimal hours with operations that document it, and with no other."""
    seen = Seen()
    with client(colour, seen, tz_offset=offset) as close:
        close.opportunities.update("oppo_1", value=1)
        close.users.me()

    update, me = seen.requests
    assert update.headers.get("x-tz-offset") == sent
    assert "x-tz-offset" not in me.headers


@pytest.mark.parametrize("colour", COLOURS)
def test_call_overrules_the_client(colour: Colour) -> None:
    """An offset given with a call is sent instead of the client's."""
    seen = Seen()
    with client(colour, seen, tz_offset=3) as close:
        close.opportunities.update("oppo_1", value=1, x_tz_offset=-8)

    assert seen.last.headers["x-tz-offset"] == "-8"


@pytest.mark.parametrize("colour", COLOURS)
def test_request_is_json_for_the_documented_address(colour: Colour) -> None:
    """An update is one PUT of a JSON object to /opportunity/{id}/ below the base address."""
    seen = Seen()
    with client(colour, seen) as close:
        close.opportunities.update("oppo_1", {"custom.cf_1": None}, value=1200)

    assert (seen.last.method, str(seen.last.url)) == (
        "PUT",
        "https://api.close.com/api/v1/opportunity/oppo_1/",
    )
    assert seen.last.headers["content-type"] == "application/json"
    assert seen.last.content == b'{"value":1200,"custom.cf_1":null}'


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirect_is_not_followed(colour: Colour, status: int) -> None:
    """A redirect is an error that leaves open what was done; neither key nor body goes to the other place."""
    asked: list[str] = []

    def redirect(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.host)
        return httpx.Response(status, headers={"location": "https://elsewhere.example/"})

    with client(colour, redirect) as close, pytest.raises(CloseError) as caught:
        close.opportunities.update("oppo_1", value=1)

    assert asked == ["api.close.com"]
    assert getattr(caught.value, "maybe_applied", None) is True


def test_key_does_not_go_to_another_origin() -> None:
    """Even a request made by hand to another place through the underlying client does not carry the key."""
    seen = Seen()
    with Close("key_of_a_test", transport=httpx.MockTransport(seen)) as close:
        close.get_httpx_client().get("https://elsewhere.example/")

    assert "authorization" not in seen.last.headers


HOSTILE = ["../me", "..", ".", "", "a/b", "a?b", "%2e%2e", "a\\b", "\x00", "a\r\nb"]


@given(
    st.text(max_size=12)
    | st.sampled_from(HOSTILE)
    | st.from_regex(r"[a-z]{4}_[A-Za-z0-9]{43}", fullmatch=True)
)
def test_hostile_id_is_refused(id: str) -> None:
    """Whatever text is given as an id, the path has it as exactly one segment, or nothing is sent."""
    seen = Seen()
    with client("sync", seen) as close:
        try:
            close.opportunities.get(id)
        except InvalidRequest:
            assert not seen.requests
        else:
            assert seen.last.url.raw_path.decode() == f"/api/v1/opportunity/{id}/"
            assert set(id) <= set(string.ascii_letters + string.digits + "_-")


@pytest.mark.parametrize("colour", COLOURS)
def test_refused_request_is_not_sent(colour: Colour) -> None:
    """What Close would refuse by its documentation is refused before anything is sent."""
    seen = Seen()
    with client(colour, seen) as close:
        for refused in (
            lambda: close.opportunities.update("oppo_1", value="12"),  # type: ignore[arg-type]  # the point of the test
            lambda: close.opportunities.update("oppo_1", {"custom.cf_1": 1}, {"custom.cf_1.add": "a"}),
            lambda: close.opportunities.update("oppo_1", {"unknown": 1}),
            lambda: close.opportunities.create({"custom.cf_1.add": "a"}),
            lambda: close.opportunities.list(status_label_in=["a,b"]),
            lambda: close.opportunities.list(limit=True),
        ):
            with pytest.raises(InvalidRequest):
                refused()

    assert not seen.requests


@pytest.mark.parametrize("colour", COLOURS)
def test_closed_client_says_so(colour: Colour) -> None:
    """A call after closing raises from our tree."""
    with client(colour, Seen()) as close:
        getattr(close, "close" if colour == "sync" else "aclose")()

        with pytest.raises(InvalidRequest, match="closed"):
            close.users.me()


@pytest.mark.parametrize("colour", COLOURS)
def test_query_is_sent_as_close_takes_it(colour: Colour) -> None:
    """Lists are joined with commas, booleans are small words, days ISO 8601, and names keep their underscores."""
    seen = Seen()
    with client(colour, seen) as close:
        close.opportunities.list(
            status_type_in=["won", "lost"],
            is_stalled=False,
            date_won_gte=dt.date(2026, 1, 2),
            limit=5,
            fields=["id", "value"],
        )

    assert dict(seen.last.url.params) == {
        "status_type__in": "won,lost",
        "is_stalled": "false",
        "date_won__gte": "2026-01-02",
        "_limit": "5",
        "_fields": "id,value",
    }
