"""An endpoint is one operation as four functions, of which each needs a client and the operation's arguments."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable
from typing import Any

import anyio
import httpx2 as httpx
import pytest
from close_runtime.codecs import INT, STR
from close_runtime.context import operation_of
from close_runtime.endpoint import Endpoint
from close_runtime.errors import InvalidRequest, UnexpectedBody, UnexpectedStatus
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.operations import Idempotency, Operation
from close_runtime.requests import request_for
from close_runtime.responses import Response, body_of, nothing
from close_runtime.unset import UNSET, Unset

FORMS = ["sync", "sync_detailed", "asyncio", "asyncio_detailed"]


class Thing(Model):
    """An object of a made-up API."""

    name: Field[str] = Field("name", STR)


class ChangedThing(Model):
    """Its update."""

    _STRICT = True
    _REQUIRED = frozenset({"name"})
    name: Field[str] = Field("name", STR)


UPDATE = Operation("things_update", "PUT", "/thing/{id}/", Idempotency.REPLACE, headers=frozenset({"x-zone"}))
DELETE = Operation("things_delete", "DELETE", "/thing/{id}/", Idempotency.REMOVE, answers=False)


def update(
    id: str, *, body: ChangedThing, page: int | Unset = UNSET, zone: int | Unset = UNSET
) -> dict[str, Any]:
    return request_for(
        UPDATE, {"id": id}, query=(("_page", INT, page),), headers=(("x-zone", INT, zone),), body=body
    )


def delete(id: str) -> dict[str, Any]:
    return request_for(DELETE, {"id": id})


class Server:
    """A client of both colours whose requests are answered by one function."""

    def __init__(self, status: int = 200, content: bytes = b'{"name": "a", "more": 1}') -> None:
        self.requests: list[httpx.Request] = []
        self._response = (status, content)

    def _handle(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        status, content = self._response
        return httpx.Response(status, content=content, headers={"x-from": "server"})

    def get_httpx_client(self) -> httpx.Client:
        return httpx.Client(base_url="https://api.test", transport=httpx.MockTransport(self._handle))

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(base_url="https://api.test", transport=httpx.MockTransport(self._handle))


def call(endpoint: Endpoint[..., Any], form: str, server: Server, *args: Any, **kwargs: Any) -> Any:
    method: Callable[..., Any] = getattr(endpoint, form)
    if not form.startswith("asyncio"):
        return method(server, *args, **kwargs)

    async def awaited() -> Any:
        return await method(server, *args, **kwargs)

    return anyio.run(awaited)


@pytest.mark.parametrize("form", FORMS)
def test_all_forms_send_the_same_request(form: str) -> None:
    """Ids, parameters and body are sent as the operation describes them, and the operation travels with the request."""
    server = Server()

    call(Endpoint(update, body_of(Thing)), form, server, "th_1", body=ChangedThing(name="b"), page=2, zone=-4)

    (request,) = server.requests
    assert (request.method, str(request.url)) == ("PUT", "https://api.test/thing/th_1/?_page=2")
    assert (json.loads(request.content), request.headers["x-zone"]) == ({"name": "b"}, "-4")
    assert operation_of(request) is UPDATE


@pytest.mark.parametrize("form", FORMS)
def test_result_is_the_object_or_the_whole_response(form: str) -> None:
    """`_detailed` returns status, headers and body as well."""
    result = call(Endpoint(update, body_of(Thing)), form, Server(), "th_1", body=ChangedThing(name="b"))

    if form.endswith("_detailed"):
        assert isinstance(result, Response)
        assert (result.status_code, result.headers["x-from"]) == (200, "server")
        assert json.loads(result.content) == {"name": "a", "more": 1}
        result = result.parsed
    assert isinstance(result, Thing)
    assert result == {"name": "a", "more": 1}


@pytest.mark.parametrize("form", FORMS)
def test_success_without_a_body(form: str) -> None:
    """An operation without a described body returns None, whatever the body is."""
    result = call(Endpoint(delete, nothing), form, Server(content=b"gone"), "th_1")

    assert (result.parsed if form.endswith("_detailed") else result) is None


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    ("args", "kwargs", "error"),
    [
        (("th_1",), {}, TypeError),
        ((), {"body": ChangedThing(name="b")}, TypeError),
        (("th_1",), {"body": ChangedThing(name="b"), "client": 1}, TypeError),
        (("../lead",), {"body": ChangedThing(name="b")}, InvalidRequest),
        (("th_1",), {"body": ChangedThing(name="b"), "page": "two"}, InvalidRequest),
        (("th_1",), {"body": ChangedThing()}, InvalidRequest),
    ],
)
def test_wrong_arguments_send_nothing(form: str, args: Any, kwargs: Any, error: type[Exception]) -> None:
    """Missing, unknown and impossible arguments raise before anything is sent."""
    server = Server()

    with pytest.raises(error):
        call(Endpoint(update, body_of(Thing)), form, server, *args, **kwargs)

    assert server.requests == []


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("status", [204 + 96, 404, 500])
def test_other_statuses_raise(form: str, status: int) -> None:
    """A response that is not a success raises; its request has no headers any more."""
    with pytest.raises(UnexpectedStatus, match=f"DELETE /thing/th_1/ answered {status}") as caught:
        call(Endpoint(delete, nothing), form, Server(status), "th_1")

    assert "x-from" in caught.value.response.headers
    assert not caught.value.response.request.headers.keys() - {"host"}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("content", [b"", b"<html>", b"[1]", b'{"a": NaN}', b'{"a": 1e999}', b"[" * 100_000])
def test_unreadable_success_raises(form: str, content: bytes) -> None:
    """A success whose body is not a JSON object raises, and says that the update may have been applied."""
    with pytest.raises(UnexpectedBody) as caught:
        call(
            Endpoint(update, body_of(Thing)),
            form,
            Server(content=content),
            "th_1",
            body=ChangedThing(name="b"),
        )

    assert (caught.value.template, caught.value.maybe_applied) == ("PUT /thing/{id}/", True)


def test_signature_is_that_of_the_request() -> None:
    """What a caller may pass is said once, by `build_request`."""
    endpoint = Endpoint(update, body_of(Thing))

    assert inspect.signature(endpoint.build_request) == inspect.signature(update)
