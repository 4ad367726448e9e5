"""Requests that go by another method than POST, for lists whose address would become too long.

https://developer.close.com/api/overview/filter-parameters
"""

import json
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

from close_emulator.problems import refuse_fields

from .ignored import query_pairs
from .json_body import read_json
from .messages import RawRequest

_HEADER = "x-http-method-override"
#: The key of a body that has the parameters.
PARAMS = "_params"


def method_of(request: RawRequest) -> str:
    """Return the method that a request means: its own, or for POST the one that `x-http-method-override` names."""
    wanted = request.header(_HEADER) if request.method == "POST" else None
    return request.method if wanted is None else wanted.strip().upper()


def unfolded(request: RawRequest) -> RawRequest:
    """Return the request as it would have been sent plainly.

    With GET, `_params` of the body takes the place of the query string, as it does in Close's library flask-mongorest;
    without `_params` the query string stands.

    Raises:
        Refusal: 400, the body is no JSON or its `_params` can't be parameters; 415, it is in another format.
    """
    method = method_of(request)
    if method == request.method:
        return request
    if method != "GET":
        return replace(request, method=method)
    query = request.query
    given = read_json(request, required=False).get(PARAMS)
    if given is not None:
        if not isinstance(given, dict):
            refuse_fields({PARAMS: "Value must be of dict type."})
        pairs = [(name, _text(name, value)) for name, value in given.items() if value is not None]
        query = urlencode(pairs).encode()
    return replace(request, method="GET", query=query, body=b"")


def replaced_names(request: RawRequest) -> list[str]:
    """Return what does not count of a GET that goes by POST: the query if there are `_params`, and other keys.

    Raises:
        Refusal: As `unfolded`.
    """
    if request.method == "GET" or method_of(request) != "GET":
        return []
    body = read_json(request, required=False)
    query = query_pairs(request) if body.get(PARAMS) is not None else []
    return list(dict.fromkeys([*(name for name, _ in query), *(name for name in body if name != PARAMS)]))


def _text(name: str, value: Any) -> str:
    """Return a parameter as a query string has it; items of a list stand between commas."""
    if isinstance(value, dict):
        refuse_fields({name: "Invalid input."})
    if isinstance(value, list):
        return ",".join(_text(name, item) for item in value)
    return value if isinstance(value, str) else json.dumps(value)
