"""`Close` and `AsyncClose`: all operations by tag, over one connection pool."""

from __future__ import annotations

from functools import cache
from importlib.metadata import PackageNotFoundError, version
from ssl import PROTOCOL_TLS_CLIENT, SSLContext
from types import TracebackType
from typing import Any, Self

import httpx2 as httpx
from close_api.api import Api, AsyncApi

from ._http import AsyncHTTP, Rim, SyncHTTP, TimeZoneOffset, offset_hours
from .auth import Credentials
from .errors import ConfigurationError

BASE_URL = "https://api.close.com/api/v1"
#: Finite, so that no call hangs for ever: five seconds to connect, thirty for each further wait.
TIMEOUT = httpx.Timeout(30, connect=5)


class Close(Api):
    """Close's API, waiting for each answer.

    One client serves many threads. Use it as a context manager, or call `close()` when done.

    Args:
        api_key: The key; without it, the environment's `CLOSE_API_KEY`.
        token: An OAuth access token, sent as Bearer, instead of a key.
        base_url: Where the API is.
        timeout: Seconds to wait for a connection and for each piece of an answer.
        transport: Sends the requests instead of the network: an emulator, a recorder, a test double.
        tz_offset: The caller's offset from UTC, sent as `x-tz-offset` with the operations that take it: hours, a
            timedelta, a tzinfo, "local" for this machine's zone, or None to leave it out.

    Raises:
        ConfigurationError: There is no key or token, or an argument can't be used.
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        token: str | None = None,
        base_url: str = BASE_URL,
        timeout: float | httpx.Timeout = TIMEOUT,
        transport: httpx.BaseTransport | None = None,
        tz_offset: TimeZoneOffset = "local",
    ) -> None:
        self._http = SyncHTTP(**_settings(api_key, token, base_url, timeout, tz_offset), transport=transport)

    def get_httpx_client(self) -> httpx.Client:
        """Give the underlying client, as generated functions ask for it."""
        return self._http

    def close(self) -> None:
        """Close all connections."""
        self._http.close()

    def __enter__(self) -> Self:
        self._http.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._http.__exit__(kind, error, trace)

    def __repr__(self) -> str:
        return f"Close(base_url={str(self._http.base_url).rstrip('/')!r})"


class AsyncClose(AsyncApi):
    """Close's API, awaiting each answer.

    One client serves many tasks of one event loop. Use it as an async context manager, or await `aclose()` when done.

    Args:
        api_key: The key; without it, the environment's `CLOSE_API_KEY`.
        token: An OAuth access token, sent as Bearer, instead of a key.
        base_url: Where the API is.
        timeout: Seconds to wait for a connection and for each piece of an answer.
        transport: Sends the requests instead of the network: an emulator, a recorder, a test double.
        tz_offset: The caller's offset from UTC, sent as `x-tz-offset` with the operations that take it: hours, a
            timedelta, a tzinfo, "local" for this machine's zone, or None to leave it out.

    Raises:
        ConfigurationError: There is no key or token, or an argument can't be used.
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        token: str | None = None,
        base_url: str = BASE_URL,
        timeout: float | httpx.Timeout = TIMEOUT,
        transport: httpx.AsyncBaseTransport | None = None,
        tz_offset: TimeZoneOffset = "local",
    ) -> None:
        self._http = AsyncHTTP(**_settings(api_key, token, base_url, timeout, tz_offset), transport=transport)

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """Give the underlying client, as generated functions ask for it."""
        return self._http

    async def aclose(self) -> None:
        """Close all connections."""
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        await self._http.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._http.__aexit__(kind, error, trace)

    def __repr__(self) -> str:
        return f"AsyncClose(base_url={str(self._http.base_url).rstrip('/')!r})"


def _settings(
    api_key: str | None,
    token: str | None,
    base_url: str,
    timeout: float | httpx.Timeout,
    tz_offset: TimeZoneOffset,
) -> dict[str, Any]:
    try:
        url = httpx.URL(base_url)
    except (httpx.InvalidURL, TypeError) as error:
        msg = f"base_url can't be read: {error}"
        raise ConfigurationError(msg) from None
    if url.scheme not in {"http", "https"} or not url.host or url.userinfo or url.query or url.fragment:
        msg = "base_url is an http or https address without credentials, query or fragment"
        raise ConfigurationError(msg)
    return {
        "rim": Rim(Credentials.choose(api_key, token, url), offset_hours(tz_offset)),
        "base_url": url,
        "timeout": timeout,
        # Following one would hand the body, and with it trust, to another place.
        "follow_redirects": False,
        "verify": _ssl_context() if url.scheme == "https" else SSLContext(PROTOCOL_TLS_CLIENT),
        "headers": {"Accept": "application/json", "User-Agent": f"close-crm/{_version()}"},
        # A connection that is kept costs nothing; a new one costs a TLS handshake.
        "limits": httpx.Limits(max_connections=100, max_keepalive_connections=100, keepalive_expiry=60),
    }


@cache
def _ssl_context() -> SSLContext:
    """Give the one context all clients share; building it takes longer than a call."""
    return httpx.create_ssl_context()


@cache
def _version() -> str:
    try:
        return version("close-crm")
    except PackageNotFoundError:
        return "unknown"
