"""What a request has to look like on the wire, from the description, and what one looks like."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from typing import Any, Final
from urllib.parse import parse_qsl, quote

import httpx2 as httpx
from close_description import Operation

from tests.contract.requests_from_description import DESCRIBED

from .described import Argument

KEY: Final = "key_of_a_test"
#: Settings of the client that go with its requests, so that each case shows that they do.
SETTINGS: Final[Mapping[str, Any]] = {
    "api_key": KEY,
    "tz_offset": -3.5,
    "headers": {"x-gateway": "of a test"},
}
#: The headers that they and httpx make.
HEADERS: Final[Mapping[str, str]] = {
    "host": "api.close.com",
    "connection": "keep-alive",
    "accept": "application/json",
    "accept-encoding": "gzip, deflate",
    "user-agent": f"close-crm/{version('close-crm')}",
    "authorization": "Basic " + base64.b64encode(f"{KEY}:".encode()).decode(),
    "x-gateway": "of a test",
}
#: Those of the client that comes with the generated code alone.
PLAIN_HEADERS: Final[Mapping[str, str]] = {
    **{name: HEADERS[name] for name in ("host", "connection", "accept-encoding")},
    "accept": "*/*",
    "user-agent": f"python-httpx2/{version('httpx2')}",
}


@dataclass(frozen=True)
class Wire:
    """A request, free of the order of its parts. A body is its JSON with sorted keys, None where there is none."""

    method: str
    url: str
    query: tuple[tuple[str, str], ...]
    headers: tuple[tuple[str, str], ...]
    body: str | None

    def against(self, wanted: Wire) -> list[str]:
        """Return where it is not the one that was wanted."""
        return [
            f"{name}: {getattr(self, name)!r} instead of {getattr(wanted, name)!r}"
            for name in ("method", "url", "query", "headers", "body")
            if getattr(self, name) != getattr(wanted, name)
        ]


def seen(request: httpx.Request) -> Wire:
    """Return a request as the transport got it."""
    address = request.url.raw_path.decode("ascii")
    path, _, query = address.partition("?")
    headers = [(name.decode().lower(), value.decode()) for name, value in request.headers.raw]
    content = request.read()
    length = [value for name, value in headers if name == "content-length"]
    assert length in ([str(len(content))], [] if not content else None, ["0"])
    return Wire(
        request.method,
        f"{request.url.scheme}://{request.url.netloc.decode()}{path}",
        tuple(sorted(parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query)))),
        tuple(sorted(pair for pair in headers if pair[0] != "content-length")),
        json.dumps(json.loads(content), sort_keys=True) if content else None,
    )


def wanted(
    operation: Operation,
    said: Iterable[tuple[Argument, str, Any]],
    *,
    has_body: bool,
    own: Mapping[str, str] | None = None,
    headers: Mapping[str, str] = HEADERS,
) -> Wire:
    """Return the request that says just this.

    Args:
        operation: What is asked for.
        said: The arguments with their names on the wire and their JSON values.
        has_body: Whether there is a body, be it an empty object.
        own: What the way of calling adds to the query by itself; what is said wins.
        headers: Those that every request has.
    """
    path, query, body = operation.path, list[tuple[str, str]](), dict[str, Any]()
    sent = dict(headers)
    for argument, name, value in said:
        match argument.place:
            case "path":
                path = path.replace(f"{{{name}}}", quote(_text(value), safe=""))
            case "query":
                query += _pairs(argument, name, value)
            case "header":
                sent[name] = _text(value)
            case _:
                body[name] = value
    given = {name for name, _ in query}
    query += [(name, text) for name, text in (own or {}).items() if name not in given]
    if has_body:
        sent["content-type"] = "application/json"
    return Wire(
        operation.method,
        DESCRIBED.document["servers"][0]["url"] + path,
        tuple(sorted(query)),
        tuple(sorted(sent.items())),
        json.dumps(body, sort_keys=True) if has_body else None,
    )


def _pairs(argument: Argument, name: str, value: Any) -> list[tuple[str, str]]:
    """Return a query parameter in the style `form`: OpenAPI 3.1, section 4.8.12.4."""
    if not isinstance(value, list):
        return [(name, _text(value))]
    texts = [_text(item) for item in value]
    return [(name, text) for text in texts] if argument.explode else [(name, ",".join(texts))]


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)
