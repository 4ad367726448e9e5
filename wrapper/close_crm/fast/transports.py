"""Transports of httpx2 that send over the fast connections."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Iterable, Iterator
from typing import Any, TypedDict, Unpack

import httpcore2 as httpcore
import httpx2 as httpx
from httpx2 import AsyncHTTPTransport as _Async
from httpx2 import HTTPTransport as _Sync

from .pools import FastPool, FastPools
from .wire import Incoming, Outgoing


class Settings(TypedDict, total=False):
    """The arguments of httpx2's transports."""

    verify: ssl.SSLContext | str | bool
    cert: str | tuple[str, str] | tuple[str, str, str] | None
    trust_env: bool
    http1: bool
    http2: bool
    limits: httpx.Limits
    proxy: httpx.URL | str | httpx.Proxy | None
    uds: str | None
    local_address: str | None
    retries: int
    socket_options: Iterable[Any] | None


class HTTPTransport(_Sync):
    """Sends with less work for each request. It takes the arguments of httpx2's, and reads no environment either.

    With a proxy, or with HTTP/2, requests take httpx2's way.
    """

    def __init__(self, **settings: Unpack[Settings]) -> None:
        super().__init__(**settings)
        self._pool: Any = FastPool(self._pool) if _direct(self._pool, httpcore.ConnectionPool) else self._pool

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send, and wait for the response."""
        fast = isinstance(self._pool, FastPool)
        if not fast or _stood_in(_Sync.handle_request, httpcore.ConnectionPool.handle_request):
            return super().handle_request(request)
        try:
            incoming = self._pool.handle_request(Outgoing.of(request))
        except Exception as error:
            _raise_as_httpx(error)
            raise
        return _response(incoming, _Stream(incoming.stream))


class AsyncHTTPTransport(_Async):
    """Sends with less work for each request, as `HTTPTransport` does."""

    def __init__(self, **settings: Unpack[Settings]) -> None:
        super().__init__(**settings)
        fast = _direct(self._pool, httpcore.AsyncConnectionPool)
        self._pool: Any = FastPools(self._pool) if fast else self._pool

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send, and await the response."""
        fast = isinstance(self._pool, FastPools)
        replaced = _Async.handle_async_request, httpcore.AsyncConnectionPool.handle_async_request
        if not fast or _stood_in(*replaced):
            return await super().handle_async_request(request)
        try:
            incoming = await self._pool.handle_async_request(Outgoing.of(request))
        except Exception as error:
            _raise_as_httpx(error)
            raise
        return _response(incoming, _AsyncStream(incoming.stream))


def _direct(pool: Any, kind: type[Any]) -> bool:
    """Whether a pool connects to servers themselves, and speaks HTTP/1.1 with them."""
    return type(pool) is kind and not pool._http2


def _stood_in(httpx_method: object, httpcore_method: object) -> bool:
    """Whether something answers in the place of a method of theirs, as mocking libraries have it."""
    ours, below = (str(getattr(method, "__module__", "")) for method in (httpx_method, httpcore_method))
    return not (ours.startswith("httpx2.") and below.startswith("httpcore2."))


def _response(incoming: Incoming, stream: httpx.SyncByteStream | httpx.AsyncByteStream) -> httpx.Response:
    return httpx.Response(
        incoming.status, headers=incoming.headers, stream=stream, extensions=incoming.extensions
    )


def _raise_as_httpx(error: Exception) -> None:
    """Raise an error of httpcore's as httpx does: as its own of the same name."""
    if type(error).__module__.startswith("httpcore2"):
        kind: type[Exception] = getattr(httpx, type(error).__name__)
        raise kind(str(error)) from error


class _Stream(httpx.SyncByteStream):
    """The body of a response."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._inner
        except Exception as error:
            _raise_as_httpx(error)
            raise

    def close(self) -> None:
        self._inner.close()


class _AsyncStream(httpx.AsyncByteStream):
    """The body of a response."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def __aiter__(self) -> AsyncIterator[bytes]:
        self._pieces = aiter(self._inner)
        return self

    async def __anext__(self) -> bytes:
        try:
            piece: bytes = await anext(self._pieces)
        except Exception as error:
            _raise_as_httpx(error)
            raise
        return piece

    async def aclose(self) -> None:
        await self._inner.aclose()
