"""Errors of requests without a whole answer, and of answers that are no object."""

from __future__ import annotations

import httpx2 as httpx
import pytest
from close_crm.errors import BodyTooLarge, ConnectFailed, TimedOut, TransportError, UnexpectedBody
from close_crm.transport.outcomes import from_exception, object_of

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
