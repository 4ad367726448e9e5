"""Requests by method and path, for operations that the description has and for those that it has not.

They go through the same client as all others, with the same credentials, retries, rate limits and errors. The
description decides whether a described operation may be sent again; of all others, only reads may.
"""

from __future__ import annotations

import json as _json
import re
from collections.abc import Iterable, Mapping
from types import ModuleType
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, TypeVar, get_args
from urllib.parse import unquote

import httpx2 as httpx
from close_runtime.context import CallContext
from close_runtime.errors import InvalidRequest
from close_runtime.operations import Idempotency, Operation
from close_runtime.pagination.paging import Paging
from close_runtime.responses import Response, json_of, parse
from close_runtime.scalars import scalar
from close_runtime.text import brief, described

if TYPE_CHECKING:
    from close_runtime.pagination.pages import AsyncPages, Pages

    from close_crm.search.queries import Order, Query

    from .query_values import Params

T = TypeVar("T")
IdempotencyName: TypeAlias = Literal["read", "replace", "remove", "create", "irreversible"]

_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")
_READS = frozenset({"GET", "HEAD"})
#: What an id looks like in a path: https://developer.close.com/api/overview (`oppo_…`), of two generations.
_ID = r"(?<=/)[a-z]+_(?=[a-z]*[A-Z0-9])[A-Za-z0-9]{6,}(?=/|$)"
_FORBIDDEN = r"[?#\\\s\x00-\x20\x7f]"
#: The pagination of a list that is not described is detected from its responses.
_UNKNOWN = Paging("auto")


class ByPath:
    """Requests by path, sync."""

    def get_httpx_client(self) -> httpx.Client:
        """Return the HTTP client to send with."""
        raise NotImplementedError

    def request(
        self,
        method: str,
        path: str,
        *,
        params: Params | None = None,
        json: Any = None,
        idempotency: IdempotencyName | None = None,
    ) -> Response[Any]:
        """Send a request by method and path, described or not, and return the whole response, its JSON parsed.

        Credentials, retries, rate limits and errors are those of all other calls.

        Args:
            method: GET, HEAD, POST, PUT, PATCH or DELETE.
            path: The path below the base URL, such as `/task/`.
            params: Query parameters; lists are sent with commas between their items.
            json: The body.
            idempotency: Whether the request may be sent again if its outcome is not known. By default the description
                decides; of operations that are not described, only reads are sent again. `read`: it changes nothing.
                `replace`: a second time leaves the same state. `remove`: a second time finds nothing to remove.
                `create` and `irreversible`: never.

        Raises:
            InvalidRequest: An argument can't be sent. Raised before anything is sent.
            CloseError: One of its other subclasses: the call failed, or the response body is not JSON.
        """
        kwargs = request_of(method, path, params, json, idempotency)
        return answer_of(self.get_httpx_client().request(**kwargs))

    def iterate(
        self,
        path: str,
        *,
        method: Literal["GET", "POST"] = "GET",
        params: Params | None = None,
        json: Mapping[str, Any] | None = None,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> Pages[dict[str, Any]]:
        """Iterate over a list by its path, described or not; objects are dicts of JSON values.

        Whether a list that is not described is paged with `_skip` or with a cursor is detected from its responses.

        Args:
            path: The path below the base URL, such as `/event/`.
            method: POST for a search, whose parameters go in the body.
            params: Query parameters. `_limit` is the page size; `_skip` and `_group_by` are refused.
            json: The body.
            page_size: How many objects to request at a time; by default, Close decides.
            resume_token: The `resume_token` of an iteration over the same list, to go on after its last object.

        Raises:
            InvalidRequest: An argument can't be sent, or the resume token is of another list.
            IncompleteList: While iterating: the list goes on, but the rest can't be requested this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import Pages

        kwargs, paging = list_of(method, path, params, json)
        return Pages(self, kwargs, paging, dict, page_size=page_size, resume_token=resume_token)

    def search(
        self,
        query: Query[T],
        *,
        fields: Iterable[str] | Mapping[str, Iterable[str]] | None = None,
        sort: Iterable[Order] = (),
        results_limit: int | None = None,
        page_size: int | None = None,
    ) -> Pages[T]:
        """Iterate over the objects that a filter finds, page by page as they are needed.

        Close keeps the place of a page for 30 seconds, and leads to 10,000 objects at most: it refuses what goes on
        later or further, with BadRequest. Divide longer searches by a date.

        Args:
            query: What to search for, such as `search.leads(...)`: see `close_crm.search`.
            fields: Names of the fields to answer, or names by kind of object; ids alone without it. `custom` is all
                custom fields.
            sort: What to sort by, the most important first: names of fields, with a minus from the largest down, or
                `search.custom_field(...)`.
            results_limit: How many objects to find at most.
            page_size: How many objects to request at a time; by default, Close decides.

        Raises:
            InvalidRequest: An argument can't be sent.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/resources/advanced-filtering/search
        """
        from close_runtime.pagination.pages import Pages

        from close_crm.search.queries import body_of

        kwargs, paging = list_of("POST", "/data/search/", None, body_of(query, fields, sort, results_limit))
        return Pages(self, kwargs, paging, query.read, page_size=page_size)


class AsyncByPath:
    """Requests by path, async."""

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """Return the HTTP client to send with."""
        raise NotImplementedError

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Params | None = None,
        json: Any = None,
        idempotency: IdempotencyName | None = None,
    ) -> Response[Any]:
        """Send a request by method and path, described or not, and return the whole response, its JSON parsed.

        Credentials, retries, rate limits and errors are those of all other calls.

        Args:
            method: GET, HEAD, POST, PUT, PATCH or DELETE.
            path: The path below the base URL, such as `/task/`.
            params: Query parameters; lists are sent with commas between their items.
            json: The body.
            idempotency: Whether the request may be sent again if its outcome is not known. By default the description
                decides; of operations that are not described, only reads are sent again. `read`: it changes nothing.
                `replace`: a second time leaves the same state. `remove`: a second time finds nothing to remove.
                `create` and `irreversible`: never.

        Raises:
            InvalidRequest: An argument can't be sent. Raised before anything is sent.
            CloseError: One of its other subclasses: the call failed, or the response body is not JSON.
        """
        kwargs = request_of(method, path, params, json, idempotency)
        return answer_of(await self.get_async_httpx_client().request(**kwargs))

    def iterate(
        self,
        path: str,
        *,
        method: Literal["GET", "POST"] = "GET",
        params: Params | None = None,
        json: Mapping[str, Any] | None = None,
        page_size: int | None = None,
        resume_token: str | None = None,
    ) -> AsyncPages[dict[str, Any]]:
        """Iterate over a list by its path, described or not; objects are dicts of JSON values.

        Whether a list that is not described is paged with `_skip` or with a cursor is detected from its responses.

        Args:
            path: The path below the base URL, such as `/event/`.
            method: POST for a search, whose parameters go in the body.
            params: Query parameters. `_limit` is the page size; `_skip` and `_group_by` are refused.
            json: The body.
            page_size: How many objects to request at a time; by default, Close decides.
            resume_token: The `resume_token` of an iteration over the same list, to go on after its last object.

        Raises:
            InvalidRequest: An argument can't be sent, or the resume token is of another list.
            IncompleteList: While iterating: the list goes on, but the rest can't be requested this way.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/overview/pagination
        """
        from close_runtime.pagination.pages import AsyncPages

        kwargs, paging = list_of(method, path, params, json)
        return AsyncPages(self, kwargs, paging, dict, page_size=page_size, resume_token=resume_token)

    def search(
        self,
        query: Query[T],
        *,
        fields: Iterable[str] | Mapping[str, Iterable[str]] | None = None,
        sort: Iterable[Order] = (),
        results_limit: int | None = None,
        page_size: int | None = None,
    ) -> AsyncPages[T]:
        """Iterate over the objects that a filter finds, page by page as they are needed.

        Close keeps the place of a page for 30 seconds, and leads to 10,000 objects at most: it refuses what goes on
        later or further, with BadRequest. Divide longer searches by a date.

        Args:
            query: What to search for, such as `search.leads(...)`: see `close_crm.search`.
            fields: Names of the fields to answer, or names by kind of object; ids alone without it. `custom` is all
                custom fields.
            sort: What to sort by, the most important first: names of fields, with a minus from the largest down, or
                `search.custom_field(...)`.
            results_limit: How many objects to find at most.
            page_size: How many objects to request at a time; by default, Close decides.

        Raises:
            InvalidRequest: An argument can't be sent.
            CloseError: While iterating, one of its other subclasses: a call failed.

        Source: https://developer.close.com/api/resources/advanced-filtering/search
        """
        from close_runtime.pagination.pages import AsyncPages

        from close_crm.search.queries import body_of

        kwargs, paging = list_of("POST", "/data/search/", None, body_of(query, fields, sort, results_limit))
        return AsyncPages(self, kwargs, paging, query.read, page_size=page_size)


def request_of(
    method: str, path: str, params: Params | None, json: Any, idempotency: IdempotencyName | None
) -> dict[str, Any]:
    """Return the arguments of httpx's `request`.

    Raises:
        InvalidRequest: An argument can't be sent.
    """
    return _request(method, path, params, json, idempotency)[0]


def list_of(method: str, path: str, params: Params | None, json: Any) -> tuple[dict[str, Any], Paging]:
    """Return the first request of a list, and the list's kind of pagination.

    Raises:
        InvalidRequest: An argument can't be sent.
    """
    kwargs, module = _request(method, path, params, json, "read")
    if kwargs["method"] not in {"GET", "POST"}:
        msg = f"method takes 'GET' or 'POST' for a list, not {brief(method)}"
        raise InvalidRequest(msg)
    if kwargs.get("json") is not None and not isinstance(kwargs["json"], dict):
        msg = "json takes an object for a list"
        raise InvalidRequest(msg)
    for name, instead in _OF_ITERATING.items():
        if name in kwargs.get("params", ()) or name in (kwargs.get("json") or ()):
            msg = f"{name} can't be used in an iteration{instead}"
            raise InvalidRequest(msg)
    return kwargs, getattr(module, "PAGING", _UNKNOWN)


#: Parameters that an iteration sets itself, or that break its counting.
_OF_ITERATING = {
    "_skip": ": pass a resume_token to continue an earlier one",
    "_group_by": ", which counts objects: request pages of groups with request()",
}


def answer_of(response: httpx.Response) -> Response[Any]:
    """Return the whole response, its JSON parsed; None if it has no body.

    Raises:
        UnexpectedBody: The body isn't JSON.
    """
    return parse(response, lambda whole: json_of(whole) if whole.content.strip() else None)


def _request(
    method: str, path: str, params: Params | None, json: Any, idempotency: IdempotencyName | None
) -> tuple[dict[str, Any], ModuleType | None]:
    from close_api.operations import filters_of, module_of, others_of

    method, path = scalar(method), scalar(path)
    verb = method.upper() if isinstance(method, str) else ""
    if verb not in _METHODS:
        msg = f"method takes one of {', '.join(_METHODS)}, not {brief(method)}"
        raise InvalidRequest(msg)
    if idempotency is not None and not (
        isinstance(idempotency, str) and idempotency in get_args(IdempotencyName)
    ):
        msg = f"idempotency takes one of {', '.join(get_args(IdempotencyName))}, not {brief(idempotency)}"
        raise InvalidRequest(msg)
    _check_path(path)
    module = module_of("GET" if verb == "HEAD" else verb, path)
    if module is None or verb == "HEAD":
        template = path if module is None else module.OPERATION.path
        kind = Idempotency.READ if verb in _READS else Idempotency.CREATE
        operation = Operation(
            "request", verb, re.sub(_ID, "{id}", template), kind, answers=False, headers=_HEADERS
        )
    else:
        operation = module.OPERATION
    if idempotency is not None:
        operation = operation._replace(idempotency=Idempotency(idempotency))
    kwargs: dict[str, Any] = {"method": verb, "url": path, "extensions": CallContext(operation).extensions()}
    if params is not None:
        from .query_values import query_of

        kwargs["params"] = query_of(params, filters_of(operation.id), others_of(operation.id))
    if json is not None:
        if verb in _READS:
            msg = f"json can't be sent with {verb}"
            raise InvalidRequest(msg)
        kwargs["json"] = body = _checked(json)
        if verb != "POST" and isinstance(body, dict) and "_params" in body:
            from .query_values import check_filters

            check_filters(body["_params"])
    return kwargs, module


#: The headers of this client that are also sent to operations that are not described.
_HEADERS = frozenset({"x-tz-offset"})


def _check_path(path: str) -> None:
    plain = unquote(path) if isinstance(path, str) else ""
    if not plain.startswith("/") or path.startswith("//"):
        accepted = "a path below the base URL that starts with one '/', such as '/opportunity/'"
        msg = f"path takes {accepted}, not {brief(path)}"
        raise InvalidRequest(msg)
    if "?" in path:
        msg = "path can't contain a query: pass it as params"
        raise InvalidRequest(msg)
    if re.search(_FORBIDDEN, path) or re.search(r"[\x00-\x1f\x7f\\]", plain) or "%2f" in path.lower():
        msg = f"path contains a character that no path of Close has: {brief(path)}"
        raise InvalidRequest(msg)
    if any(segment in {".", ".."} for segment in plain.split("/")):
        msg = f"path can't contain the segments '.' or '..': {brief(path)}"
        raise InvalidRequest(msg)


def _checked(json: Any) -> Any:
    """Return the JSON value if it can be sent."""
    from close_runtime.models import Model

    json = json.to_dict() if isinstance(json, Model) else json
    try:
        _json.dumps(json, allow_nan=False, ensure_ascii=False).encode()
    except (TypeError, ValueError, RecursionError) as error:
        msg = f"json can't be sent: {described(error)}"
        raise InvalidRequest(msg) from None
    return json
