"""Facades whose methods return the whole response: status, headers and body beside the parsed object."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

import httpx2 as httpx

from .callers import AsyncCaller, SyncCaller
from .responses import Response

P = ParamSpec("P")
T = TypeVar("T")
F = TypeVar("F")


class _Recording:
    """A sync or async client that records the response to the one request it is used for."""

    def __init__(self, client: Any) -> None:
        self._client = client
        self.recorded: httpx.Response | None = None

    def get_httpx_client(self) -> Any:
        return _Recorder(self, self._client.get_httpx_client())

    def get_async_httpx_client(self) -> Any:
        return _AsyncRecorder(self, self._client.get_async_httpx_client())

    def __getattr__(self, name: str) -> Any:
        return getattr(self._client, name)

    def response(self, parsed: T) -> Response[T]:
        response = cast("httpx.Response", self.recorded)
        return Response(response.status_code, response.content, response.headers, parsed)


class _Recorder:
    def __init__(self, recording: _Recording, http: httpx.Client) -> None:
        self._recording = recording
        self._http = http

    def request(self, **kwargs: Any) -> httpx.Response:
        self._recording.recorded = self._http.request(**kwargs)
        return self._recording.recorded


class _AsyncRecorder:
    def __init__(self, recording: _Recording, http: httpx.AsyncClient) -> None:
        self._recording = recording
        self._http = http

    async def request(self, **kwargs: Any) -> httpx.Response:
        self._recording.recorded = await self._http.request(**kwargs)
        return self._recording.recorded


def raw_response(
    client: SyncCaller, facade: Callable[[SyncCaller], F], method: Callable[Concatenate[F, P], T]
) -> Callable[P, Response[T]]:
    """Return the method with the whole response as its result."""

    @wraps(method)
    def call(*args: P.args, **kwargs: P.kwargs) -> Response[T]:
        recording = _Recording(client)
        return recording.response(method(facade(recording), *args, **kwargs))

    return cast("Callable[P, Response[T]]", call)


def async_raw_response(
    client: AsyncCaller, facade: Callable[[AsyncCaller], F], method: Callable[Concatenate[F, P], Awaitable[T]]
) -> Callable[P, Awaitable[Response[T]]]:
    """Return the method with the whole response as its result."""

    @wraps(method)
    async def call(*args: P.args, **kwargs: P.kwargs) -> Response[T]:
        recording = _Recording(client)
        return recording.response(await method(facade(recording), *args, **kwargs))

    return cast("Callable[P, Awaitable[Response[T]]]", call)
