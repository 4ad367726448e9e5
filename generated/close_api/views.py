"""The same operations with other results: whole answers, or objects of chosen fields."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import wraps
from importlib import import_module
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar, cast

import httpx2 as httpx

from .client import AsyncCaller, SyncCaller
from .errors import InvalidRequest
from .paging import AsyncPages, Page, Pages
from .text import brief
from .types import Custom, Model, Partial, Response

P = ParamSpec("P")
T = TypeVar("T")
F = TypeVar("F")
C = TypeVar("C", bound=Partial)


class _Heard:
    """A client of either colour that keeps the answer to the one request it is made for."""

    def __init__(self, client: Any) -> None:
        self._client = client
        self.answer: httpx.Response | None = None

    def get_httpx_client(self) -> Any:
        return _Listening(self, self._client.get_httpx_client())

    def get_async_httpx_client(self) -> Any:
        return _AsyncListening(self, self._client.get_async_httpx_client())

    def response(self, parsed: T) -> Response[T]:
        answer = cast("httpx.Response", self.answer)
        return Response(answer.status_code, answer.content, answer.headers, parsed)


class _Listening:
    def __init__(self, heard: _Heard, http: httpx.Client) -> None:
        self._heard = heard
        self._http = http

    def request(self, **kwargs: Any) -> httpx.Response:
        self._heard.answer = self._http.request(**kwargs)
        return self._heard.answer


class _AsyncListening:
    def __init__(self, heard: _Heard, http: httpx.AsyncClient) -> None:
        self._heard = heard
        self._http = http

    async def request(self, **kwargs: Any) -> httpx.Response:
        self._heard.answer = await self._http.request(**kwargs)
        return self._heard.answer


def answered(
    client: SyncCaller, facade: Callable[[SyncCaller], F], method: Callable[Concatenate[F, P], T]
) -> Callable[P, Response[T]]:
    """Give a method that gives the whole answer, status and headers included."""

    @wraps(method)
    def call(*args: P.args, **kwargs: P.kwargs) -> Response[T]:
        heard = _Heard(client)
        return heard.response(method(facade(heard), *args, **kwargs))

    return cast("Callable[P, Response[T]]", call)


def async_answered(
    client: AsyncCaller, facade: Callable[[AsyncCaller], F], method: Callable[Concatenate[F, P], Awaitable[T]]
) -> Callable[P, Awaitable[Response[T]]]:
    """Give a method that gives the whole answer, status and headers included."""

    @wraps(method)
    async def call(*args: P.args, **kwargs: P.kwargs) -> Response[T]:
        heard = _Heard(client)
        return heard.response(await method(facade(heard), *args, **kwargs))

    return cast("Callable[P, Awaitable[Response[T]]]", call)


class _ListModel(Protocol):
    def to_dict(self) -> dict[str, Any]: ...


def checked(kind: type[Partial], *models: str) -> None:
    """See that a class chooses fields, and only those that the operations' objects have.

    Raises:
        InvalidRequest: It doesn't.
    """
    if not (isinstance(kind, type) and issubclass(kind, Partial)) or not kind.field_names():
        msg = f"only() takes a subclass of Partial with at least one field, not {brief(kind)}"
        raise InvalidRequest(msg)
    package = import_module(f"{__package__}.models")
    known = {
        id(field) for name in models for field in cast("type[Model]", getattr(package, name))._FIELDS.values()
    }
    for name, field in kind._FIELDS.items():
        if not isinstance(field, Custom) and id(field) not in known:
            msg = f"{kind.__name__}.{name} is not a field of {' or '.join(models)}"
            raise InvalidRequest(msg)


def _with_fields(kind: type[Partial], kwargs: dict[str, Any]) -> dict[str, Any]:
    if "fields" in kwargs:
        msg = f"fields: {kind.__name__} says which fields are wanted"
        raise InvalidRequest(msg)
    return {**kwargs, "fields": kind.field_names()}


def _page(kind: type[C], found: _ListModel) -> Page[C]:
    body = found.to_dict()
    data = [kind.from_dict(item) for item in body["data"]]
    return Page(data, body.get("has_more") is True, body.get("total_results"))


def chosen(method: Callable[P, Model], kind: type[C]) -> Callable[P, C]:
    """Give a method that gives one object of the chosen fields."""

    @wraps(method)
    def call(*args: P.args, **kwargs: P.kwargs) -> C:
        found = cast("Callable[..., Model]", method)(*args, **_with_fields(kind, kwargs))
        return kind.from_dict(found.to_dict())

    return cast("Callable[P, C]", call)


def async_chosen(method: Callable[P, Awaitable[Model]], kind: type[C]) -> Callable[P, Awaitable[C]]:
    """Give a method that gives one object of the chosen fields."""

    @wraps(method)
    async def call(*args: P.args, **kwargs: P.kwargs) -> C:
        found = await cast("Callable[..., Awaitable[Model]]", method)(*args, **_with_fields(kind, kwargs))
        return kind.from_dict(found.to_dict())

    return cast("Callable[P, Awaitable[C]]", call)


def chosen_page(method: Callable[P, _ListModel], kind: type[C]) -> Callable[P, Page[C]]:
    """Give a method that gives a page of objects of the chosen fields."""

    @wraps(method)
    def call(*args: P.args, **kwargs: P.kwargs) -> Page[C]:
        return _page(kind, cast("Callable[..., _ListModel]", method)(*args, **_with_fields(kind, kwargs)))

    return cast("Callable[P, Page[C]]", call)


def async_chosen_page(
    method: Callable[P, Awaitable[_ListModel]], kind: type[C]
) -> Callable[P, Awaitable[Page[C]]]:
    """Give a method that gives a page of objects of the chosen fields."""

    @wraps(method)
    async def call(*args: P.args, **kwargs: P.kwargs) -> Page[C]:
        ask = cast("Callable[..., Awaitable[_ListModel]]", method)
        return _page(kind, await ask(*args, **_with_fields(kind, kwargs)))

    return cast("Callable[P, Awaitable[Page[C]]]", call)


def chosen_pages(method: Callable[P, Pages[Any]], kind: type[C]) -> Callable[P, Pages[C]]:
    """Give a method that iterates over objects of the chosen fields."""

    @wraps(method)
    def call(*args: P.args, **kwargs: P.kwargs) -> Pages[C]:
        pages = cast("Callable[..., Pages[Any]]", method)(*args, **_with_fields(kind, kwargs))
        return cast("Pages[C]", pages.read_as(kind.from_dict))

    return cast("Callable[P, Pages[C]]", call)


def async_chosen_pages(method: Callable[P, AsyncPages[Any]], kind: type[C]) -> Callable[P, AsyncPages[C]]:
    """Give a method that iterates over objects of the chosen fields."""

    @wraps(method)
    def call(*args: P.args, **kwargs: P.kwargs) -> AsyncPages[C]:
        pages = cast("Callable[..., AsyncPages[Any]]", method)(*args, **_with_fields(kind, kwargs))
        return cast("AsyncPages[C]", pages.read_as(kind.from_dict))

    return cast("Callable[P, AsyncPages[C]]", call)
