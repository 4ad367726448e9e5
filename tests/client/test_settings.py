"""What clients are made with: refusals that name the argument, and settings that reach the wire."""

from __future__ import annotations

from datetime import timedelta, timezone
from decimal import Decimal
from importlib.metadata import version
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import AsyncClose, Clock, Close, RateLimits, RetryPolicy, errors
from close_crm.testing import FakeClock

from tests.colours import COLOURS, Colour, client


class Server:
    """Answers every request alike, and keeps it."""

    def __init__(self, *answers: httpx.Response) -> None:
        self.answers = list(answers)
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self.answers.pop(0) if self.answers else httpx.Response(200, json={"id": "oppo_1"})


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"timeout": "5"}, "timeout takes seconds or an httpx2.Timeout, not str"),
        ({"timeout": -1}, "timeout takes a positive number of seconds, not -1"),
        ({"timeout": httpx.Timeout(5, read=-1)}, "timeout.read takes a positive number of seconds, not -1"),
        ({"deadline": 0}, "deadline takes a positive number of seconds, not 0"),
        ({"rate_limits": "yes"}, "rate_limits takes True, False or a close_crm.RateLimits, not str"),
        ({"read_only": 1}, "read_only takes True or False, not 1"),
        ({"allow_http": "no"}, "allow_http takes True or False, not 'no'"),
        ({"max_response_bytes": 0}, "max_response_bytes takes a whole number from 1 on, not 0"),
        ({"max_response_bytes": 2**31}, "max_response_bytes takes a whole number from 1 on, not 2147483648"),
        ({"retry": 3}, "retry takes a close_crm.RetryPolicy, not int"),
        ({"clock": Decimal(3)}, "clock takes a close_crm.Clock, not decimal.Decimal"),
        (
            {"base_url": "https://api.close.com/api"},
            "base_url ends in /api/v1: 'https://api.close.com/api/v1', not 'https://api.close.com/api'",
        ),
    ],
)
def test_refusal_names_the_argument(colour: Colour, settings: dict[str, Any], message: str) -> None:
    """An argument that can't be used is refused by its name, with what it takes and what it was given."""
    with pytest.raises(errors.ConfigurationError) as caught, client(colour, Server(), **settings):
        pass

    assert str(caught.value) == message


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("most", [20, 2**31 - 1])
def test_smallest_and_largest_bound_are_taken(colour: Colour, most: int) -> None:
    """A body as large as the bound is read, and the largest bound that can be named is one."""
    answer = httpx.Response(200, content=b'{"id": "oppo_12345"}')
    with client(colour, Server(answer), max_response_bytes=most) as close:
        assert close.opportunities.get("oppo_1").id == "oppo_12345"


def test_refusal_names_the_argument_of_a_policy() -> None:
    """A wait of a policy may be 0, which its refusal says; what is no function is named by its class."""
    assert RetryPolicy(first_wait=0).first_wait == 0
    with pytest.raises(errors.ConfigurationError) as caught:
        RetryPolicy(first_wait=-1)
    assert str(caught.value) == "RetryPolicy(first_wait=) takes seconds from 0 on, not -1"
    with pytest.raises(errors.ConfigurationError) as caught:
        Clock(time=Decimal(3))  # type: ignore[arg-type]  # refused at run time, too
    assert str(caught.value) == "Clock(time=) takes a function, not decimal.Decimal"


@pytest.mark.parametrize("colour", COLOURS)
def test_key_is_sent_without_encryption_only_on_demand(colour: Colour) -> None:
    """An http address is taken with `allow_http=True`, or with a transport of the caller's, which sends as it likes."""
    kind = {"sync": Close, "async": AsyncClose}[colour]
    with pytest.raises(errors.ConfigurationError, match="allow_http=True"):
        kind("key", base_url="http://close.example/api/v1")

    kind("key", base_url="http://close.example/api/v1", allow_http=True)
    server = Server()
    with client(
        colour, base_url="http://close.example/api/v1", transport=httpx.MockTransport(server)
    ) as close:
        close.opportunities.get("oppo_1")
    assert server.requests[0].url.scheme == "http"


@pytest.mark.parametrize("colour", COLOURS)
def test_transport_of_the_other_colour_is_refused_by_its_colour(colour: Colour) -> None:
    """A transport for the other colour is refused, and the refusal says which colour is needed."""
    wrong, needed = {
        "sync": (httpx.AsyncHTTPTransport, "a sync"),
        "async": (httpx.HTTPTransport, "an async"),
    }[colour]
    with pytest.raises(errors.ConfigurationError) as caught, client(colour, transport=wrong(verify=False)):
        pass

    assert str(caught.value).startswith(f"transport takes {needed} transport of httpx2, not httpx2.")


@pytest.mark.parametrize("colour", COLOURS)
def test_headers_of_every_request(colour: Colour) -> None:
    """Each request says that it takes JSON, in codings that are read piece by piece, and which version sends it."""
    server = Server()
    with client(colour, server) as close:
        close.opportunities.get("oppo_1")

    (request,) = server.requests
    assert request.headers["accept"] == "application/json"
    assert request.headers["accept-encoding"] == "gzip, deflate"
    assert request.headers["user-agent"] == f"close-crm/{version('close-crm')}"


@pytest.mark.parametrize("colour", COLOURS)
def test_deadline_of_a_call_goes_before_that_of_the_client(colour: Colour) -> None:
    """A wait that goes past the deadline of `with_options` is not begun, while the client's own allows it."""
    clock = FakeClock()
    busy = httpx.Response(503, headers={"retry-after": "30"})
    settings: Any = {"retry": RetryPolicy(attempts=2), "deadline": 60, "clock": clock}
    with client(colour, Server(busy, busy), **settings) as close:
        with pytest.raises(errors.CloseError):
            close.with_options(deadline=5).opportunities.get("oppo_1")
        assert clock.waits == []
        close.opportunities.get("oppo_1")

    assert clock.waits == [30]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("offset", "header"),
    [
        (-12, "-12"),
        (14, "14"),
        (5.5, "5.5"),
        (5.75, "5.75"),
        (0, "0"),
        (timedelta(hours=-3, minutes=-30), "-3.5"),
        (timezone(timedelta(hours=14)), "14"),
        (timezone(timedelta(hours=-12)), "-12"),
        (None, None),
    ],
)
def test_offset_from_utc_on_the_wire(colour: Colour, offset: Any, header: str | None) -> None:
    """The offset is sent in hours, from the westernmost place to the easternmost, or not at all."""
    server = Server()
    with client(colour, server, tz_offset=offset) as close:
        close.opportunities.update("oppo_1", value=1)

    assert server.requests[0].headers.get("x-tz-offset") == header


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    "offset", [-12.01, 14.01, timedelta(hours=15), timezone(timedelta(hours=-13)), True, "Berlin", "14"]
)
def test_offset_that_no_place_has_is_refused(colour: Colour, offset: Any) -> None:
    """An offset beyond those, and what is none, is refused by the argument's name."""
    with (
        pytest.raises(errors.ConfigurationError) as caught,
        client(colour, Server(), tz_offset=offset),
    ):
        pass

    assert str(caught.value).startswith("tz_offset")
    assert repr(offset) in str(caught.value)


@pytest.mark.parametrize("colour", COLOURS)
def test_rate_limits_of_the_default(colour: Colour) -> None:
    """`rate_limits=True` is `RateLimits()`, and False is none at all."""
    limited = httpx.Response(
        200, json={"id": "oppo_1"}, headers={"ratelimit": "limit=60, remaining=59, reset=1"}
    )
    seen = []
    for number, rate_limits in enumerate((True, RateLimits(), False)):
        key = f"key_{colour}_{number}_of_test_settings"
        with client(
            colour, Server(limited), rate_limits=rate_limits, api_key=key, clock=FakeClock()
        ) as close:
            close.opportunities.get("oppo_1")
            seen.append(len(close.rate_limit_states))

    assert seen == [1, 1, 0]
