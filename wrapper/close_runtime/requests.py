"""Requests of an operation, from its arguments."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias
from urllib.parse import quote

from .codecs import ID, Codec, refusal
from .context import CallContext
from .errors import InvalidRequest
from .models import Model
from .operations import Operation
from .scalars import scalar
from .text import brief
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
        InvalidRequest: A value is not one that Close documents for its parameter, or the body lacks a required key, or
            is nested too deeply.
    """
    url = operation.path
    for name, value in (ids or {}).items():
        url = url.replace(f"{{{name}}}", path_segment(name, value))
    try:
        content = None if body is None else body.check().to_dict()
    except RecursionError:
        msg = "the body can't be sent: it is nested too deeply, or contains itself"
        raise InvalidRequest(msg) from None
    context = CallContext(operation, content)
    arguments: dict[str, Any] = {"method": operation.method, "url": url, "extensions": context.extensions()}
    if query is not None:
        arguments["params"] = _texts(query)
    if headers is not None:
        arguments["headers"] = _texts(headers)
    if content is not None:
        arguments["json"] = content
    return arguments


def _texts(parameters: Iterable[Parameter]) -> dict[str, str]:
    return {
        name: query_text(name, codec.write(name, value))
        for name, codec, value in parameters
        if not isinstance(value, Unset)
    }


def path_segment(name: str, value: str) -> str:
    """Return a path parameter as it stands in the path: an id, or a percent-encoded e-mail address.

    Raises:
        InvalidRequest: It is not a string, or has characters that ids of Close don't have and that could address
            another resource (`..`, `a/b`).
    """
    if name in _ADDRESSES:
        if not isinstance(value, str) or not _ADDRESS.fullmatch(value):
            raise refusal(name, "an e-mail address", value)
        return quote(str(scalar(value)), safe="")
    if not isinstance(value, str) or not _SEGMENT.fullmatch(value):
        raise refusal(name, ID, value)
    return str(scalar(value))


_SEGMENT = re.compile(r"[A-Za-z0-9_\-]+", re.ASCII)
#: Path parameters that are e-mail addresses. Neither end of one can be empty or contain a slash.
_ADDRESSES = frozenset({"email_address"})
_ADDRESS = re.compile(r"[^@/ ]+@[^@/ ]+")


def query_text(name: str, value: Any) -> str:
    """Return the text of a query or header parameter; lists are joined with commas, as Close expects them.

    Raises:
        InvalidRequest: An item of a list is empty, or contains a comma, so that Close would read it as two.
    """
    if isinstance(value, list):
        texts = [query_text(name, item) for item in value]
        if not all(texts):
            raise refusal(name, "values that are not empty", texts)
        if any("," in text for text in texts):
            msg = f"{name}: a value with a comma can't be part of a comma list: {brief(texts)}"
            raise InvalidRequest(msg)
        return ",".join(texts)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
