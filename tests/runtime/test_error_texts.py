"""What errors of the runtime say of attempts, and what they keep of a response."""

from __future__ import annotations

import gzip

import httpx2 as httpx
import pytest
from close_runtime.context import Received
from close_runtime.errors import Attempt, CloseError, UnexpectedBody, UnexpectedStatus


def test_attempt_says_how_long_the_call_waited_after_it() -> None:
    """The wait stands beside the outcome, and nothing where there was none."""
    assert str(Attempt("answered 503", 503, 1.25)) == "answered 503, waited 1.25 s"
    assert str(Attempt("answered 503", 503)) == "answered 503"


@pytest.mark.parametrize(("count", "end"), [(5, "no 4)"), (7, "no 4; and 2 more)")])
def test_message_lists_five_attempts(count: int, end: str) -> None:
    """A message has the first five attempts, and the number of the others; the error has all of them."""
    error = CloseError("lost", {"attempts": [Attempt(f"no {number}") for number in range(count)]})

    assert str(error) == f"lost (after {count} attempts: no 0; no 1; no 2; no 3; {end}"
    assert len(error.attempts) == count


@pytest.mark.parametrize("kind", [UnexpectedStatus, lambda one: UnexpectedBody(one, "no JSON")])
def test_response_of_an_error_is_read_and_without_secrets(kind: type[UnexpectedStatus]) -> None:
    """A compressed body is kept as text, not taken for compressed again; secrets are in no header and no body."""
    response = httpx.Response(
        500,
        headers={"content-encoding": "gzip", "location": "/?key=key_of_a_test"},
        content=gzip.compress(b"for key_of_a_test"),
        request=httpx.Request("GET", "https://one.example/me/", headers={"authorization": "key_of_a_test"}),
    )
    Received.of(response).scrub = lambda text: text.replace("key_of_a_test", "***")

    kept = kind(response).response

    assert (kept.text, kept.headers["location"]) == ("for ***", "/?key=***")
    assert "content-encoding" not in kept.headers
    assert "authorization" not in kept.request.headers
