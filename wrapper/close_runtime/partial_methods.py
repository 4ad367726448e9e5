"""Facades whose methods request chosen fields only, and return objects that have no others."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any, ParamSpec, Protocol, TypeVar, cast

from .errors import InvalidRequest
from .models import Model
from .pagination.pages import AsyncPages, Page, Pages
from .partial import Partial

P = ParamSpec("P")
C = TypeVar("C", bound=Partial)


class _ListModel(Protocol):
    def to_dict(self) -> dict[str, Any]: ...


def _with_fields(kind: type[Partial], kwargs: dict[str, Any]) -> dict[str, Any]:
    if "fields" in kwargs:
        msg = f"fields: {kind.__name__} says which fields are wanted"
        raise InvalidRequest(msg)
    return {**kwargs, "fields": kind.field_names()}


def _page(kind: type[C], found: _ListModel) -> Page[C]:
    body = found.to_dict()
    data = [kind.from_dict(item) for item in body["data"]]
    return Page(data, body.get("has_more") is True, body.get("total_results"))


def partial_object(method: Callable[P, Model], kind: type[C]) -> Callable[P, C]:
    """Return the method with an object of the chosen fields as its result."""

    @wraps(method)
    def call(*args: P.args, **kwargs: P.kwargs) -> C:
        found = cast("Callable[..., Model]", method)(*args, **_with_fields(kind, kwargs))
        return kind.from_dict(found.to_dict())

    return cast("Callable[P, C]", call)


def async_partial_object(method: Callable[P, Awaitable[Model]], kind: type[C]) -> Callable[P, Awaitable[C]]:
    """Return the method with an object of the chosen fields as its result."""

    @wraps(method)
    async def call(*args: P.args, **kwargs: P.kwargs) -> C:
        found = await cast("Callable[..., Awaitable[Model]]", method)(*args, **_with_fields(kind, kwargs))
        return kind.from_dict(found.to_dict())

    return cast("Callable[P, Awaitable[C]]", call)


def partial_page(method: Callable[P, _ListModel], kind: type[C]) -> Callable[P, Page[C]]:
    """Return the method with a page of such objects as its result."""

    @wraps(method)
    def call(*args: P.args, **kwargs: P.kwargs) -> Page[C]:
        return _page(kind, cast("Callable[..., _ListModel]", method)(*args, **_with_fields(kind, kwargs)))

    return cast("Callable[P, Page[C]]", call)


def async_partial_page(
    method: Callable[P, Awaitable[_ListModel]], kind: type[C]
) -> Callable[P, Awaitable[Page[C]]]:
    """Return the method with a page of such objects as its result."""

    @wraps(method)
    async def call(*args: P.args, **kwargs: P.kwargs) -> Page[C]:
        ask = cast("Callable[..., Awaitable[_ListModel]]", method)
        return _page(kind, await ask(*args, **_with_fields(kind, kwargs)))

    return cast("Callable[P, Awaitable[Page[C]]]", call)


def partial_pages(method: Callable[P, Pages[Any]], kind: type[C]) -> Callable[P, Pages[C]]:
    """Return the method that iterates over such objects."""

    @wraps(method)
    def call(*args: P.args, **kwargs: P.kwargs) -> Pages[C]:
        pages = cast("Callable[..., Pages[Any]]", method)(*args, **_with_fields(kind, kwargs))
        return cast("Pages[C]", pages.read_as(kind.from_dict))

    return cast("Callable[P, Pages[C]]", call)


def async_partial_pages(method: Callable[P, AsyncPages[Any]], kind: type[C]) -> Callable[P, AsyncPages[C]]:
    """Return the method that iterates over such objects."""

    @wraps(method)
    def call(*args: P.args, **kwargs: P.kwargs) -> AsyncPages[C]:
        pages = cast("Callable[..., AsyncPages[Any]]", method)(*args, **_with_fields(kind, kwargs))
        return cast("AsyncPages[C]", pages.read_as(kind.from_dict))

    return cast("Callable[P, AsyncPages[C]]", call)
