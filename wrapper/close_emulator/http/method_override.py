"""Requests that go by another method than POST, for lists whose address would become too long.

https://developer.close.com/api/overview/filter-parameters
"""

import json
from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

from close_emulator.problems import refuse_fields

from .json_body import read_json
from .messages import RawRequest

_HEADER = "x-http-method-override"


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
    given = read_json(request, required=False).get("_params")
    if given is not None:
        if not isinstance(given, dict):
            refuse_fields({"_params": "Value must be of dict type."})
        pairs = [(name, _text(name, value)) for name, value in given.items() if value is not None]
        query = urlencode(pairs).encode()
    return replace(request, method="GET", query=query, body=b"")


def _text(name: str, value: Any) -> str:
    """Return a parameter as a query string has it; items of a list stand between commas."""
    if isinstance(value, dict):
        refuse_fields({name: "Invalid input."})
    if isinstance(value, list):
        return ",".join(_text(name, item) for item in value)
    return value if isinstance(value, str) else json.dumps(value)
