"""Errors of requests without a whole answer, and of answers that are no object."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx2 as httpx
import pytest
from close_crm import RetryPolicy
from close_crm.errors import (
    BodyTooLarge,
    ConnectFailed,
    OutcomeUnknown,
    TimedOut,
    TransportError,
    UnexpectedBody,
)
from close_crm.transport.outcomes import from_exception, object_of

from tests.colours import COLOURS, Colour, client

REQUEST = httpx.Request("PUT", "https://api.close.com/api/v1/lead/lead_1/")
FAILURES = [
    (BodyTooLarge("GET", "/", "more than 5 bytes"), False, BodyTooLarge),
    (httpx.ConnectError("refused"), True, ConnectFailed),
    (httpx.ReadTimeout("slow"), False, TimedOut),
    (httpx.ReadError("gone"), False, TransportError),
]


@pytest.mark.parametrize("maybe_applied", [True, False])
@pytest.mark.parametrize(("failure", "unsent", "kind"), FAILURES, ids=[one[2].__name__ for one in FAILURES])
def test_error_is_about_its_request(
    failure: Exception, unsent: bool, kind: type[TransportError], maybe_applied: bool
) -> None:
    """Whatever failed, the error has the method and path of the request, and whether the change may have been made."""
    error = from_exception(failure, REQUEST, str, maybe_applied=maybe_applied, unsent=unsent)

    assert type(error) is kind
    assert isinstance(error, TransportError)
    assert (error.method, error.path, error.maybe_applied) == ("PUT", "/api/v1/lead/lead_1/", maybe_applied)


@pytest.mark.parametrize(
    "content",
    [b"[]", b'"text"', b"null", b"", b"{", b"[" * 100_000],
    ids=["list", "text", "null", "nothing", "half", "deep"],
)
def test_answer_that_is_no_object_is_named(content: bytes) -> None:
    """Other JSON and no JSON are one error, which has the response."""
    response = httpx.Response(200, content=content, request=REQUEST)

    with pytest.raises(UnexpectedBody) as caught:
        object_of(response)

    assert (caught.value.status, caught.value.method, caught.value.path) == (
        200,
        "PUT",
        "/api/v1/lead/lead_1/",
    )
    assert object_of(httpx.Response(200, json={"id": "1"}, request=REQUEST)) == {"id": "1"}


class Late(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that fails as connections do that were never made."""

    def __iter__(self) -> Iterator[bytes]:
        yield b'{"id"'
        raise httpx.ConnectError("late")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


class Own(httpx.Auth):
    """A caller's own way to sign, which the client leaves to httpx."""


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("settings", [{}, {"api_key": None, "auth": Own()}], ids=["key", "own"])
def test_whatever_fails_after_an_answer_began_was_sent(colour: Colour, settings: dict[str, Any]) -> None:
    """A creation is not sent again, and its error says that Close may have carried it out."""
    sent: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(request.method)
        return httpx.Response(200, headers={"content-type": "application/json"}, stream=Late())

    again = RetryPolicy(attempts=3, first_wait=0)
    with client(colour, handler, retry=again, **settings) as close, pytest.raises(OutcomeUnknown) as caught:
        close.opportunities.create(lead_id="lead_1")

    assert (sent, caught.value.maybe_applied) == (["POST"], True)
