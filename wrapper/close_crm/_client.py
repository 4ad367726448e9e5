"""`Close` and `AsyncClose`: all operations by tag, over one connection pool."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from ssl import PROTOCOL_TLS_CLIENT, SSLContext
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

import httpx2 as httpx
from close_api.api import Api, AsyncApi
from close_api.types import UNSET, Unset

from ._conversation import Core
from ._http import AsyncHTTP, Overrides, Rim, SyncHTTP, TimeZoneOffset, Timing, offset_hours
from ._pacing import RateLimitState, shared
from ._retry import RetryPolicy
from ._watch import Watcher, quiet
from .auth import Signing
from .errors import ConfigurationError
from .events import Hook
from .oauth import OAuth, signing

BASE_URL = "https://api.close.com/api/v1"
#: Finite, so that no call hangs for ever: five seconds to connect, thirty for each further wait.
TIMEOUT = httpx.Timeout(30, connect=5)
#: Seconds that a call may take in all.
DEADLINE = 120.0
#: Bytes that an answer may have, decompressed.
LARGEST_BODY = 64 * 1024 * 1024
RETRY = RetryPolicy()
TIMING = Timing()


HTTP = TypeVar("HTTP", SyncHTTP, AsyncHTTP)


class _Shared(Generic[HTTP]):
    """What clients of both colours can do without sending anything."""

    _http: HTTP

    def with_options(
        self, *, deadline: float | Unset = UNSET, timeout: float | httpx.Timeout | Unset = UNSET
    ) -> Self:
        """Give the same client with other settings for the calls made through what is given.

        Connections, budgets and credentials are shared; closing either closes both.

        Args:
            deadline: Seconds that a call may take in all.
            timeout: Seconds to wait for a connection and for each piece of an answer.

        Raises:
            ConfigurationError: `deadline` is not a number of seconds.
        """
        other = type(self).__new__(type(self))
        vars(other).update(_http=self._http, _overridden=_overrides(self._http, deadline, timeout))
        return other

    @property
    def rate_limits(self) -> Mapping[str, RateLimitState]:
        """What answers told of the rate limit so far, by endpoint group, such as `PUT /opportunity/`."""
        pacers = self._http.pacers
        return pacers.states(self._http.clock()) if pacers else {}

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={str(self._http.base_url).rstrip('/')!r})"


class Close(_Shared[SyncHTTP], Api):
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
        retry: How often and how patiently a request is sent again; what may be, is decided by each operation's class.
        deadline: Seconds that a call may take in all: attempts, waits, connection and body together.
        pacing: Whether to hold requests back when the rate limit that answers tell of is used up.
        allow_http: Whether `base_url` may be http on another machine than this one, where the network sees the key.
        largest_body: Bytes that an answer may have, decompressed.
        auth: A person's grant instead of a key or a token: see `close_crm.oauth`. Several clients may share it.
        hooks: Called with what happens in each call: see `close_crm.events`.
        timing: Where time and chance come from; for tests.

    Raises:
        ConfigurationError: There is no key or token, or an argument can't be used.
    """

    _overridden: httpx.Client | None = None

    def __init__(
        self,
        api_key: str | None = None,
        *,
        token: str | None = None,
        base_url: str = BASE_URL,
        timeout: float | httpx.Timeout = TIMEOUT,
        transport: httpx.BaseTransport | None = None,
        tz_offset: TimeZoneOffset = "local",
        retry: RetryPolicy = RETRY,
        deadline: float = DEADLINE,
        pacing: bool = True,
        allow_http: bool = False,
        largest_body: int = LARGEST_BODY,
        auth: OAuth | None = None,
        hooks: Iterable[Hook] = (),
        timing: Timing = TIMING,
    ) -> None:
        url = _url(base_url, allow_http=allow_http or transport is not None)
        credentials = signing(auth, api_key, token, url)
        core = _core(url, credentials, retry, deadline, timing, hooks, pacing=pacing)
        rim = Rim(core, credentials, offset_hours(tz_offset), largest_body)
        self._http = SyncHTTP(rim, timing.sleep, transport=transport, timeout=timeout, **_settings(url))

    def get_httpx_client(self) -> httpx.Client:
        """Give the underlying client, as generated functions ask for it."""
        return self._overridden or self._http

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


class AsyncClose(_Shared[AsyncHTTP], AsyncApi):
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
        retry: How often and how patiently a request is sent again; what may be, is decided by each operation's class.
        deadline: Seconds that a call may take in all: attempts, waits, connection and body together.
        pacing: Whether to hold requests back when the rate limit that answers tell of is used up.
        allow_http: Whether `base_url` may be http on another machine than this one, where the network sees the key.
        largest_body: Bytes that an answer may have, decompressed.
        auth: A person's grant instead of a key or a token: see `close_crm.oauth`. Several clients may share it.
        hooks: Called with what happens in each call: see `close_crm.events`.
        timing: Where time and chance come from; for tests.

    Raises:
        ConfigurationError: There is no key or token, or an argument can't be used.
    """

    _overridden: httpx.AsyncClient | None = None

    def __init__(
        self,
        api_key: str | None = None,
        *,
        token: str | None = None,
        base_url: str = BASE_URL,
        timeout: float | httpx.Timeout = TIMEOUT,
        transport: httpx.AsyncBaseTransport | None = None,
        tz_offset: TimeZoneOffset = "local",
        retry: RetryPolicy = RETRY,
        deadline: float = DEADLINE,
        pacing: bool = True,
        allow_http: bool = False,
        largest_body: int = LARGEST_BODY,
        auth: OAuth | None = None,
        hooks: Iterable[Hook] = (),
        timing: Timing = TIMING,
    ) -> None:
        url = _url(base_url, allow_http=allow_http or transport is not None)
        credentials = signing(auth, api_key, token, url)
        core = _core(url, credentials, retry, deadline, timing, hooks, pacing=pacing)
        rim = Rim(core, credentials, offset_hours(tz_offset), largest_body)
        self._http = AsyncHTTP(
            rim, timing.async_sleep, transport=transport, timeout=timeout, **_settings(url)
        )

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """Give the underlying client, as generated functions ask for it."""
        return self._overridden or self._http

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


def _url(base_url: str, *, allow_http: bool) -> httpx.URL:
    try:
        url = httpx.URL(base_url)
    except (httpx.InvalidURL, TypeError) as error:
        msg = f"base_url can't be read: {error}"
        raise ConfigurationError(msg) from None
    if url.scheme not in {"http", "https"} or not url.host or url.userinfo or url.query or url.fragment:
        msg = "base_url is an http or https address without credentials, query or fragment"
        raise ConfigurationError(msg)
    if url.scheme == "http" and not allow_http and not _LOOPBACK.fullmatch(url.host):
        msg = "base_url is http, which would show the key to the network; give allow_http=True if it may"
        raise ConfigurationError(msg)
    return url


_LOOPBACK = re.compile(r"localhost|127(\.\d{1,3}){3}|::1|([a-z0-9-]+\.)+localhost", re.IGNORECASE)


def _core(
    url: httpx.URL,
    credentials: Signing,
    retry: RetryPolicy,
    deadline: float,
    timing: Timing,
    hooks: Iterable[Hook],
    *,
    pacing: bool,
) -> Core:
    _check_deadline(deadline)
    pacers = shared(str(url), credentials.fingerprint) if pacing else None
    watcher = Watcher(hooks, timing.clock, credentials.scrub)
    quiet(url)
    return Core(retry, deadline, pacers, timing.clock, timing.chance, credentials.scrub, watcher)


def _check_deadline(deadline: float) -> None:
    if isinstance(deadline, bool) or not isinstance(deadline, (int, float)) or not 0 < deadline < math.inf:
        msg = f"deadline takes a positive number of seconds, not {deadline!r}"
        raise ConfigurationError(msg)


def _overrides(
    http: SyncHTTP | AsyncHTTP, deadline: float | Unset, timeout: float | httpx.Timeout | Unset
) -> Overrides:
    extensions: dict[str, Any] = {}
    if not isinstance(deadline, Unset):
        _check_deadline(deadline)
        extensions["deadline"] = deadline
    return Overrides(http, extensions, {} if isinstance(timeout, Unset) else {"timeout": timeout})


def _settings(url: httpx.URL) -> dict[str, Any]:
    return {
        "base_url": url,
        # Following one would hand the body, and with it trust, to another place.
        "follow_redirects": False,
        "verify": _ssl_context() if url.scheme == "https" else SSLContext(PROTOCOL_TLS_CLIENT),
        # Only what can be decompressed piece by piece, so that no answer can grow without bound.
        "headers": {
            "Accept": "application/json",
            "Accept-Encoding": "gzip, deflate",
            "User-Agent": f"close-crm/{_version()}",
        },
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
