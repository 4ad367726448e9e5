"""Arguments of everything that is made by hand: what can't be used is refused by its name, with an error of ours."""

from __future__ import annotations

import asyncio
import dataclasses
import datetime as dt
import decimal
import inspect
import math
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import AsyncClose, Clock, Close, CustomField, RateLimits, RetryPolicy, errors
from close_crm.bulk.models import Update
from close_crm.oauth.auth import OAuth, OAuthApp, Tokens
from close_crm.testing.contract import ContractTransport
from close_crm.testing.recording import RecordTransport, ReplayTransport
from close_emulator import Emulator
from hypothesis import given
from hypothesis import strategies as st

from tests.colours import COLOURS, Colour, client

KINDS = {"sync": Close, "async": AsyncClose}


class Zone(dt.tzinfo):
    """A time zone as a program may get it wrong."""

    def __init__(self, offset: Any) -> None:
        self.offset = offset

    def utcoffset(self, moment: dt.datetime | None) -> Any:
        if isinstance(self.offset, Exception):
            raise self.offset
        return self.offset

    def dst(self, moment: dt.datetime | None) -> dt.timedelta:
        return dt.timedelta(0)

    def tzname(self, moment: dt.datetime | None) -> str:
        return "a zone"


class OddFloat(float):
    """A number that fails whoever reads it."""

    def __float__(self) -> float:
        raise LookupError


class OddInt(int):
    """A number that fails whoever reads it."""

    def __int__(self) -> int:
        raise LookupError


class OddMapping(dict[str, str]):
    """A mapping, as of a lazy configuration, that fails whoever reads it."""

    def keys(self) -> Any:
        raise LookupError

    def __iter__(self) -> Any:
        raise LookupError


class Unshowable:
    def __repr__(self) -> str:
        raise RuntimeError


REFUSED: list[tuple[str, Any]] = [
    ("timeout", "5"),
    ("timeout", -1),
    ("timeout", 0),
    ("timeout", math.nan),
    ("timeout", math.inf),
    ("timeout", True),
    ("timeout", decimal.Decimal(5)),
    ("timeout", (5, 5)),
    ("timeout", httpx.Timeout("5")),  # type: ignore[arg-type]  # the point of the test
    ("timeout", httpx.Timeout(5, read=-1)),
    ("timeout", httpx.Timeout(5, pool=math.nan)),
    ("deadline", "5"),
    ("deadline", None),
    ("deadline", -1),
    ("deadline", True),
    ("deadline", decimal.Decimal(5)),
    ("deadline", 10**400),
    ("transport", Emulator()),
    ("transport", httpx.HTTPTransport),
    ("transport", "http://proxy:8080"),
    ("retry", None),
    ("retry", 3),
    ("hooks", 5),
    ("hooks", print),
    ("hooks", [5]),
    ("hooks", "abc"),
    ("tz_offset", "Europe/Berlin"),
    ("tz_offset", True),
    ("tz_offset", decimal.Decimal(1)),
    ("tz_offset", Zone(KeyError("x"))),
    ("tz_offset", Zone(None)),
    ("tz_offset", Zone("5")),
    ("tz_offset", Zone(dt.timedelta(hours=20))),
    ("tz_offset", Unshowable()),
    ("base_url", 5),
    ("base_url", b"https://api.close.com"),
    ("base_url", "https://api.close.com:99999"),
    ("base_url", "https://["),
    ("base_url", "https://\udcff"),
    ("base_url", f"https://{'a' * 64}.example"),
    ("base_url", Unshowable()),
    ("max_response_bytes", -1),
    ("max_response_bytes", 0),
    ("max_response_bytes", 1.5),
    ("max_response_bytes", True),
    ("allow_http", "false"),
    ("read_only", "false"),
    ("read_only", 1),
    ("expect_organization", "Harbour Works"),
    ("expect_organization", 5),
    ("rate_limits", None),
    ("rate_limits", 1),
    ("auth", ("user", "password")),
    ("auth", OAuth),
    ("headers", "X-A: b"),
    ("headers", [("X-A", "b")]),
    ("clock", None),
    ("deadline", OddFloat(3)),
    ("timeout", OddFloat(3)),
    ("tz_offset", OddFloat(3)),
    ("max_response_bytes", OddInt(3)),
    ("headers", OddMapping()),
    ("hooks", OddMapping()),
]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("name", "value"), REFUSED, ids=[f"{name}-{number}" for number, (name, _) in enumerate(REFUSED)]
)
def test_client_refuses_by_name(colour: Colour, name: str, value: Any) -> None:
    """What no client can be made with raises ConfigurationError that names the argument, in one short line."""
    settings = {name: value} if name == "auth" else {"api_key": "key_of_a_test", name: value}

    with pytest.raises(errors.ConfigurationError) as caught:
        KINDS[colour](**settings)

    assert name in str(caught.value)
    assert len(str(caught.value)) < 300
    assert caught.value.__cause__ is None


FOREIGN_PROGRAM = """
import httpx
from close_crm import AsyncClose, Close, errors
for kind, transport in ((Close, httpx.HTTPTransport()), (AsyncClose, httpx.AsyncHTTPTransport())):
    for name, value in (
        ("transport", transport),
        ("transport", httpx.MockTransport(lambda request: httpx.Response(200))),
        ("timeout", httpx.Timeout(5)),
        ("auth", httpx.BasicAuth("user", "password")),
        ("base_url", httpx.URL("https://api.close.com")),
        ("headers", httpx.Client()),
    ):
        try:
            kind(**({} if name == "auth" else {"api_key": "k"}), **{name: value})
        except errors.ConfigurationError as error:
            print(name in str(error) and "httpx." in str(error))
"""


def test_objects_of_httpx_are_distinguished_from_those_of_httpx2() -> None:
    """What belongs to httpx is refused with its full name, as `Timeout` alone would not say what is wrong."""
    # In a process of its own: here httpx2 stands in for httpx, for the mocks of tests.
    ran = subprocess.run(
        [sys.executable, "-c", FOREIGN_PROGRAM], capture_output=True, text=True, check=False, timeout=60
    )

    assert ran.stdout.split() == ["True"] * 12, ran.stderr


@pytest.mark.parametrize("colour", COLOURS)
def test_transport_of_the_other_colour(colour: Colour) -> None:
    """A sync transport can't serve an AsyncClose, nor an async one a Close, also below one that passes requests on."""
    other = httpx.AsyncHTTPTransport() if colour == "sync" else httpx.HTTPTransport()

    for transport in (other, ContractTransport(other), RecordTransport(ContractTransport(other))):
        with pytest.raises(errors.ConfigurationError, match=r"^transport takes an? (a?)sync transport"):
            KINDS[colour]("key_of_a_test", transport=transport)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("name", "value"), [row for row in REFUSED if row[0] in {"timeout", "deadline", "headers"}]
)
def test_with_options_refuses_the_same(colour: Colour, name: str, value: Any) -> None:
    """`with_options` checks its arguments as the constructor does."""
    answers = httpx.MockTransport(lambda request: httpx.Response(200, json={}))
    with (
        client(colour, transport=answers) as close,
        pytest.raises(errors.ConfigurationError, match=name),
    ):
        close.with_options(**{name: value})


@pytest.mark.parametrize("colour", COLOURS)
def test_what_may_be_given(colour: Colour) -> None:
    """Numbers of other libraries, no timeout at all, and addresses as httpx2 has them are taken."""
    answers = httpx.MockTransport(lambda request: httpx.Response(200, json={"id": "user_1"}))
    for settings in (
        {"timeout": None},
        {"timeout": httpx.Timeout(None)},
        {"timeout": 3},
        {"deadline": 3},
        {"base_url": httpx.URL("https://close.example/api/v1")},
        {"tz_offset": 0.5},
        {"tz_offset": Zone(dt.timedelta(hours=5, minutes=30))},
        {"hooks": iter([print])},
        {"headers": None},
    ):
        with client(colour, transport=answers, **settings) as close:
            assert close.users.me().id == "user_1"


@pytest.mark.parametrize("colour", COLOURS)
def test_zone_that_fails_later(colour: Colour) -> None:
    """A time zone that has an offset at first and none later fails the call with an error of ours, unsent."""
    zone, sent = Zone(dt.timedelta(hours=1)), []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200)

    with client(colour, answer, tz_offset=zone) as close:
        zone.offset = KeyError("no data")
        with pytest.raises(errors.InvalidRequest, match="tz_offset"):
            close.opportunities.update("oppo_1", value=1)

    assert sent == []


@pytest.mark.parametrize("colour", COLOURS)
def test_with_on_a_client_that_is_closed(colour: Colour) -> None:
    """`with` on a closed client raises from our tree; on one that has made calls it goes on with it."""
    answers = httpx.MockTransport(lambda request: httpx.Response(200, json={"id": "user_1"}))

    def sync() -> None:
        close = Close("key_of_a_test", transport=answers)
        close.users.me()
        with close as same:
            assert same.users.me().id == "user_1"
        with pytest.raises(errors.InvalidRequest, match="closed"), close:
            pass

    async def asynchronous() -> None:
        close = AsyncClose("key_of_a_test", transport=answers)
        await close.users.me()
        async with close as same:
            assert (await same.users.me()).id == "user_1"
        with pytest.raises(errors.InvalidRequest, match="closed"):
            async with close:
                pass

    sync() if colour == "sync" else asyncio.run(asynchronous())


APP, TOKENS = OAuthApp("an_app", "a_secret"), Tokens("a_token")
#: What is made by hand beside clients, and what it can be made with.
OTHERS: list[tuple[Callable[..., object], dict[str, Any]]] = [
    (RetryPolicy, {}),
    (RateLimits, {}),
    (Clock, {}),
    (OAuthApp, {"client_id": "an_app", "client_secret": "a_secret"}),
    (OAuth, {"app": APP, "tokens": TOKENS}),
    (Tokens, {"access_token": "a_token"}),
    (Tokens.from_dict, {"stored": {"access_token": "a_token"}}),
    (APP.authorization_url, {}),
    (ContractTransport, {}),
    (RecordTransport, {}),
    (ReplayTransport, {}),
    (CustomField, {"id": "cf_1"}),
    (CustomField.from_definition, {"definition": {"id": "cf_1"}}),
]
FOREIGN = st.sampled_from(
    [
        *(value for _, value in REFUSED),
        *(None, object(), object, [], {}, (), b"", "", "\udcff", "a\nb", 1j, -1, 0, 0.5, 10**400, math.nan),
        *(
            lambda: None,
            [None],
            {"a": object()},
            {5: 5},
            dt.datetime(9999, 12, 31),
            dt.timedelta.max,
            Unshowable(),
        ),
        *(httpx.Client, httpx.Timeout(5), httpx.Request("GET", "x"), Exception("x"), "x" * 100_000),
    ]
) | st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(), st.lists, max_leaves=5)


def arguments(made: Callable[..., object]) -> list[str]:
    found = inspect.signature(made).parameters.values()
    return [one.name for one in found if one.kind not in {one.VAR_POSITIONAL, one.VAR_KEYWORD}]


ALL = [
    *((KINDS[colour], name, {"api_key": "k"}) for colour in COLOURS for name in arguments(Close)),
    *((made, name, settings) for made, settings in OTHERS for name in arguments(made)),
]


@given(case=st.sampled_from(ALL), value=FOREIGN)
def test_nothing_foreign_comes_out(
    case: tuple[Callable[..., object], str, dict[str, Any]], value: Any
) -> None:
    """Whatever object is given for whatever argument: it is taken, or an InvalidRequest says why not, shortly."""
    made, name, settings = case
    if name in {"api_key", "token", "auth"}:
        settings = {}

    error: Exception | None = None
    try:
        made(**{**settings, name: value})
    except errors.InvalidRequest as refused:
        error = refused

    assert len(str(error)) < 400
    assert error is None or error.__cause__ is None


def test_settings_are_checked_by_name() -> None:
    """Settings objects name themselves and the argument."""
    for make, name in (
        (lambda: RetryPolicy(attempts=0), "RetryPolicy(attempts=)"),
        (lambda: RetryPolicy(first_wait=math.inf), "RetryPolicy(first_wait=)"),
        (lambda: RetryPolicy(longest_wait="8"), "RetryPolicy(longest_wait=)"),  # type: ignore[arg-type]  # what the annotation forbids, on purpose
        (lambda: RateLimits(organization_share=1), "RateLimits(organization_share=)"),
        (lambda: RateLimits(storage="localhost"), "RateLimits(storage=)"),
        (lambda: Clock(time=5), "Clock(time=)"),  # type: ignore[arg-type]  # refused at run time, too
        (lambda: OAuthApp("a", "b", timeout=-1), "timeout"),
        (lambda: OAuth(APP, TOKENS, margin=-1), "margin"),
        (lambda: OAuth(APP, "token"), "tokens"),  # type: ignore[arg-type]  # what the annotation forbids, on purpose
        (lambda: Tokens("a", expires_at=dt.datetime(2026, 1, 1)), "expires_at"),
        (lambda: ContractTransport(mode="loose"), "mode"),  # type: ignore[arg-type]  # what the annotation forbids, on purpose
        (lambda: ContractTransport(5), "transport"),  # type: ignore[arg-type]  # what the annotation forbids, on purpose
        (lambda: RecordTransport(recording={}), "recording"),  # type: ignore[arg-type]  # what the annotation forbids, on purpose
    ):
        with pytest.raises(errors.ConfigurationError) as caught:
            make()
        assert name in str(caught.value)


def test_settings_stay_values() -> None:
    """Settings compare, copy with changes and show themselves; a number of another type is stored as a plain one."""
    rate_limits = RateLimits(organization="orga_1", storage="redis://:password@cache:6379/0")

    assert dataclasses.replace(rate_limits, organization_share=4).storage == rate_limits.storage
    assert rate_limits == RateLimits(organization="orga_1", storage="redis://:password@cache:6379/0")
    assert "password" not in repr(rate_limits)
    assert RetryPolicy(first_wait=1) == RetryPolicy(first_wait=1.0)


def test_row_of_a_bulk_run_keeps_its_error() -> None:
    """An update that can't be sent says so when it is asked, so that other rows go on."""
    assert isinstance(Update("oppo_1", value="12").error, errors.InvalidRequest)  # type: ignore[arg-type]  # what the annotation forbids, on purpose
    assert isinstance(Update("", value=12).error, errors.InvalidRequest)


def test_both_colours_are_documented_alike() -> None:
    """Constructors of both colours take the same arguments, with the same words about them."""

    def said(kind: type) -> str:
        return (inspect.getdoc(kind) or "").partition("Args:")[2]

    assert said(Close)
    assert said(Close) == said(AsyncClose)
    assert arguments(Close) == arguments(AsyncClose)
    assert all(f"\n    {name}: " in said(Close) for name in arguments(Close))
