"""Requests of an operation, from its arguments."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from .codecs import Codec
from .context import CallContext
from .models import Model
from .operations import Operation
from .parameters import path_segment, query_text
from .unset import Unset

#: A parameter's name, its codec and its value; UNSET if it was not passed.
Parameter: TypeAlias = tuple[str, Codec, Any]


def request_for(
    operation: Operation,
    ids: Mapping[str, str] | None = None,
    *,
    query: Iterable[Parameter] | None = None,
    headers: Iterable[Parameter] | None = None,
    body: Model | None = None,
) -> dict[str, Any]:
    """Return a request of an operation, as the arguments of `httpx2.Client.request`.

    Args:
        operation: The operation.
        ids: The parameters of the path.
        query: The query parameters; UNSET ones are left out. None for an operation that has none.
        headers: The same for headers.
        body: The JSON object to send.

    Raises:
        InvalidRequest: A value is not one that Close documents for its parameter, or the body lacks a required key.
    """
    url = operation.path
    for name, value in (ids or {}).items():
        url = url.replace(f"{{{name}}}", path_segment(name, value))
    arguments: dict[str, Any] = {
        "method": operation.method,
        "url": url,
        "extensions": CallContext(operation).extensions(),
    }
    if query is not None:
        arguments["params"] = _texts(query)
    if headers is not None:
        arguments["headers"] = _texts(headers)
    if body is not None:
        arguments["json"] = body.check().to_dict()
    return arguments


def _texts(parameters: Iterable[Parameter]) -> dict[str, str]:
    return {
        name: query_text(name, codec.write(name, value))
        for name, codec, value in parameters
        if not isinstance(value, Unset)
    }
