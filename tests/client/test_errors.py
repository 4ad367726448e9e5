"""Errors: one tree, one class per documented status, readable and free of secrets."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from typing import Any

import httpx2 as httpx
import pytest
from close_api.api.opportunities import opportunities_update
from close_api.models import UpdateOpportunity
from close_crm import AsyncClose, Attempt, Close, errors
from close_crm.testing.contract import ContractViolation, Deviation
from hypothesis import given
from hypothesis import strategies as st

from tests.colours import COLOURS, Colour, client

#: Written out, not taken from the code: a test that asks the code what is right can't notice that it is wrong.
STATUSES: list[tuple[int, type[errors.StatusError]]] = [
    (400, errors.BadRequest),
    (401, errors.Unauthorized),
    (402, errors.PaymentRequired),
    (403, errors.Forbidden),
    (404, errors.NotFound),
    (405, errors.MethodNotAllowed),
    (415, errors.UnsupportedMediaType),
    (429, errors.RateLimited),
    (500, errors.ServerError),
    (503, errors.ServerError),
    (599, errors.ServerError),
    (418, errors.StatusError),
    (499, errors.StatusError),
    (302, errors.StatusError),
]


def answering(status: int, **answer: Any) -> Any:
    """Return a handler that answers every request alike."""
    return lambda request: httpx.Response(status, **answer)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(("status", "kind"), STATUSES)
def test_status_becomes_its_class(colour: Colour, status: int, kind: type[errors.StatusError]) -> None:
    """Every status that is not a success raises exactly its class, with method, path and what Close said."""
    body = {"errors": ["No."], "field-errors": {"status": "Not a valid choice."}}
    with (
        client(colour, answering(status, json=body, headers={"trace-id": "f00"})) as close,
        pytest.raises(errors.StatusError) as caught,
    ):
        close.opportunities.update("oppo_1", value=1)

    error = caught.value
    assert type(error) is kind
    assert (error.status, error.method, error.path) == (status, "PUT", "/api/v1/opportunity/oppo_1/")
    assert (error.errors, error.field_errors, error.body) == (
        ["No."],
        {"status": "Not a valid choice."},
        body,
    )
    assert str(error).startswith(f"PUT /api/v1/opportunity/oppo_1/ answered {status}")
    assert str(error).endswith(": No.; status: Not a valid choice. [f00]")


async def test_generated_functions_called_directly_raise_the_same() -> None:
    """A generated function that is handed the client raises from the same tree as the facade, in both colours."""
    transport = httpx.MockTransport(answering(404, json={"error": "Empty query"}))
    with Close("key", transport=transport) as close, pytest.raises(errors.NotFound):
        opportunities_update.endpoint.sync(close, "oppo_1", body=UpdateOpportunity())

    async with AsyncClose("key", transport=transport) as aclose:
        with pytest.raises(errors.NotFound):
            await opportunities_update.endpoint.asyncio(aclose, "oppo_1", body=UpdateOpportunity())


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("content", "content_type"),
    [
        (b"", None),
        (b"<html>all is well</html>", "text/html"),
        (b'{"id": "oppo_1"', "application/json"),
        (b'{"id": "\xff"}', "application/json"),
        (b"[]", "application/json"),
        (b"null", "application/json"),
        (b"[" * 100_000, "application/json"),
    ],
    ids=["empty", "html", "truncated", "not UTF-8", "list", "null", "deep"],
)
def test_success_that_cannot_be_read_is_one_typed_error(
    colour: Colour, content: bytes, content_type: str | None
) -> None:
    """A success whose body is not a JSON object raises UnexpectedBody, which carries the answer."""
    headers = {"content-type": content_type} if content_type else {}
    with (
        client(colour, answering(200, content=content, headers=headers)) as close,
        pytest.raises(errors.UnexpectedBody) as caught,
    ):
        close.opportunities.update("oppo_1", value=1)

    assert (caught.value.response.status_code, caught.value.response.content) == (200, content)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize(
    ("failure", "kind", "maybe_applied"),
    [
        (httpx.ConnectError("refused"), errors.ConnectFailed, False),
        (httpx.ConnectTimeout("slow"), errors.ConnectFailed, False),
        (httpx.PoolTimeout("full"), errors.ConnectFailed, False),
        (httpx.ReadTimeout("slow"), errors.TimedOut, True),
        (httpx.ReadError("reset"), errors.TransportError, True),
        (httpx.RemoteProtocolError("cut"), errors.TransportError, True),
        (httpx.DecodingError("not gzip"), errors.TransportError, True),
    ],
)
def test_failed_transport_says_whether_it_may_have_been_applied(
    colour: Colour, failure: Exception, kind: type[errors.TransportError], *, maybe_applied: bool
) -> None:
    """Each way to get no answer raises from our tree and says whether Close may have carried the request out."""

    def fail(request: httpx.Request) -> httpx.Response:
        raise failure

    with client(colour, fail) as close, pytest.raises(errors.TransportError) as caught:
        close.opportunities.update("oppo_1", value=1)

    assert type(caught.value) is kind
    assert caught.value.maybe_applied is maybe_applied


def test_nested_field_errors_are_flattened() -> None:
    """The form that Close nests for lists of objects becomes dotted paths; the levels between are not names."""
    email = {"errors": {"0": {"field-errors": {"email": "Invalid email address."}}}}
    body = {
        "errors": [],
        "field-errors": {
            "contacts": {"errors": {"0": {"field-errors": {"emails": email}}}},
            "value": ["a", "b"],
        },
    }
    error = errors.StatusError(400, "POST", "/lead/", json.dumps(body).encode())

    assert error.field_errors == {"contacts.0.emails.0.email": "Invalid email address.", "value": "a; b"}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["errors", "field-errors", "error", "a"]), inner, max_size=3)
    ),
    max_leaves=10,
)


@given(JSON)
def test_any_error_body_is_read(body: Any) -> None:
    """No JSON body, however shaped, keeps the error from being raised with all it says."""
    error = errors.StatusError(400, "PUT", "/", json.dumps(body).encode())

    assert error.body == body
    assert all(isinstance(text, str) for text in [*error.errors, *error.field_errors.values(), str(error)])


@given(st.binary(max_size=200))
def test_any_error_bytes_are_read(content: bytes) -> None:
    """No bytes keep the error from being raised."""
    assert "PUT / answered 502 Bad Gateway" in str(errors.StatusError(502, "PUT", "/", content))


def test_secret_that_the_server_repeats_is_taken_out() -> None:
    """An answer that repeats the key, in its body or a header, does not put it into the error."""
    key = "api_secret_of_this_test"
    handler = answering(401, json={"error": f"bad key {key}"}, headers={"x-debug": f"got {key}"})
    with client("sync", handler, api_key=key) as close, pytest.raises(errors.Unauthorized) as caught:
        close.users.me()

    reported = "".join([str(caught.value), repr(caught.value), repr(vars(caught.value))])
    assert key not in reported
    assert key.encode() not in pickle.dumps(caught.value)
    assert "bad key ***" in reported


def tree(kind: type[errors.CloseError]) -> list[type[errors.CloseError]]:
    """Every class of the tree from one on, tests' own left out."""
    below = [other for one in kind.__subclasses__() for other in tree(one)]
    return [kind, *below] if kind.__module__.startswith("close_") else below


#: What classes with a constructor of their own are made with.
ARGUMENTS: dict[type[errors.CloseError], tuple[Any, ...]] = {
    errors.CustomFieldError: ("There is no ...", "cf_1", ("Gold", "Silver")),
    errors.TransportError: ("PUT", "/me/", "slow", True, {"value": 1}),
    errors.JournalMismatch: ("a.journal", "row 3 differs", 3),
    errors.JournalError: ("a.journal", "another run is using it"),
    errors.BulkStopped: (3, "GET /me/ answered 401"),
    errors.FailedEarlier: ("GET /me/ answered 404",),
    errors.ChangedMeanwhile: ({"value": (1, 2)},),
    errors.TokenEndpointFailed: ("No.", 503, "unavailable", 2.5),
    errors.OAuthError: ("No.", 400, "invalid_client"),
    errors.StatusError: (
        404,
        "GET",
        "/me/",
        b'{"error": "No.", "field-errors": {"a": "b"}}',
        {"trace-id": "1"},
    ),
    errors.UnexpectedBody: (
        httpx.Response(200, content=b"[\xff]", request=httpx.Request("GET", "https://x/?a=b")),
        "a list",
    ),
    errors.UnexpectedStatus: (httpx.Response(302, request=httpx.Request("GET", "https://x/")),),
    ContractViolation: (
        [Deviation("request", "body", "opportunities_get", "/value", "#/paths", "no number")],
    ),
}


def made(kind: type[errors.CloseError]) -> errors.CloseError:
    """An error of a class, with all that is learnt after it is made."""
    arguments = (given for base, given in ARGUMENTS.items() if issubclass(kind, base))
    error = kind(*next(arguments, ("value takes ...",)))
    error.attempts = (Attempt("503 Service Unavailable", 503, 1.5), Attempt("timed out"))
    error.template, error.maybe_applied = "PUT /opportunity/{id}/", True
    if isinstance(error, errors.RateLimited):
        error.retry_after = 2.5
    if isinstance(error, errors.AmbiguousField):
        error.ids = ("cf_1", "cf_2")
    return error


@pytest.mark.parametrize("kind", tree(errors.CloseError), ids=lambda kind: kind.__name__)
@pytest.mark.parametrize(
    "way",
    [
        lambda error: pickle.loads(pickle.dumps(error)),  # noqa: S301 - its own pickle
        copy.copy,
        lambda error: type(error)(*error.args),
        lambda error: type(error)(*json.loads(json.dumps(error.args))),
    ],
    ids=["pickle", "copy", "args", "args in JSON"],
)
def test_errors_cross_process_boundaries(
    kind: type[errors.CloseError], way: Callable[[errors.CloseError], errors.CloseError]
) -> None:
    """Each class of the tree comes out of a pickle, a copy, its arguments and their JSON with all that it says."""
    error = made(kind)

    other = way(error)

    assert type(other) is kind
    assert str(other) == str(error)
    before, after = vars(error).copy(), vars(other).copy()
    answers = before.pop("response", None), after.pop("response", None)
    assert after == before
    assert [
        one and (one.status_code, one.headers.raw, one.content, one.request.url) for one in answers[:1]
    ] == [one and (one.status_code, one.headers.raw, one.content, one.request.url) for one in answers[1:]]
