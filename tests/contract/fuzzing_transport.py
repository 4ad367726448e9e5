"""Answers of an emulator to schemathesis in the same thread, in a fifth of the time that ASGI takes."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, Final, TypeAlias

import httpx2 as httpx
import requests
import schemathesis
from requests.structures import CaseInsensitiveDict
from requests.utils import get_encoding_from_headers
from schemathesis.core.transport import Response
from schemathesis.transport.requests import REQUESTS_TRANSPORT, RequestsTransport

Handle: TypeAlias = Callable[[httpx.Request], httpx.Response]

_SERVER: Final = "https://emulator.invalid/api/v1"
_PREPARED: Final = frozenset(
    {"method", "url", "headers", "files", "data", "params", "auth", "cookies", "json"}
)


class _InProcess(RequestsTransport):
    def __init__(self, handle: Handle) -> None:
        super().__init__()
        self._copy_serializers_from(REQUESTS_TRANSPORT)
        self._handle = handle

    def send(
        self, case: schemathesis.Case[Any], *, session: requests.Session | None = None, **kwargs: Any
    ) -> Response:
        """Return the emulator's answer to a case; a session has nothing to add, since none is configured."""
        kwargs["base_url"] = kwargs.get("base_url") or _SERVER
        asked = self._build_request_data(case, kwargs)
        request = requests.Request(**{key: asked[key] for key in _PREPARED & asked.keys()}).prepare()
        began = time.monotonic()
        answer = self._handle(_as_received(request))
        took = time.monotonic() - began
        headers: dict[str, list[str]] = {}
        for name, value in answer.headers.multi_items():
            headers.setdefault(name.lower(), []).append(value)
        return Response(
            status_code=answer.status_code,
            headers=headers,
            content=b"" if request.method == "HEAD" else answer.content,
            request=request,
            elapsed=took,
            verify=True,
            message=answer.reason_phrase,
            encoding=get_encoding_from_headers(CaseInsensitiveDict(answer.headers)),
        )


def _as_received(request: requests.PreparedRequest) -> httpx.Request:
    """Return a request as a server has it: bytes as they were written."""
    url = httpx.URL(scheme="https", host="emulator.invalid", raw_path=request.path_url.encode())
    headers = [(_latin(key), _latin(value)) for key, value in request.headers.items()]
    content = request.body.encode() if isinstance(request.body, str) else request.body
    assert content is None or isinstance(content, bytes)
    return httpx.Request(str(request.method), url, headers=headers, content=content)


def _latin(text: str | bytes) -> bytes:
    return text if isinstance(text, bytes) else text.encode("latin-1")


def answer_in_process(schema: schemathesis.BaseSchema, handle: Handle) -> None:
    """Have all requests that are made from a schema answered by a function."""
    transport = _InProcess(handle)
    kind = type(schema)
    # Schemathesis chooses between its own transports.
    schema.__class__ = type(kind.__name__, (kind,), {"transport": property(lambda _: transport)})
