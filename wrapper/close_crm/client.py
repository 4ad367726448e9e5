"""`Close` and `AsyncClose`: all operations by tag, over one connection pool."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar

import httpx2 as httpx
from close_runtime.unset import UNSET, Unset

from close_crm.auth.choice import signing
from close_crm.auth.credentials import Secret, scrubbed
from close_crm.ratelimit.limiter import RateLimitState
from close_crm.ratelimit.settings import RateLimits
from close_crm.resources import AsyncExtended, Extended
from close_crm.transport.adopted import innermost
from close_crm.transport.body import ACCEPTED
from close_crm.transport.call import Core
from close_crm.transport.context import ClientContext
from close_crm.transport.drivers import AsyncHTTP, Overrides, SyncHTTP
from close_crm.transport.headers import HEADERS, NONE, Headers, headers_of
from close_crm.transport.httpx_log import quiet
from close_crm.transport.network import NetworkTransport
from close_crm.transport.retry import RetryPolicy

from .arguments import instance, seconds, timeout_of, whole, yes_or_no
from .clock import Clock
from .config import (
    CLOCK,
    DEADLINE,
    LARGEST_BODY,
    RETRY,
    TIMEOUT,
    budgets_of,
    guards_of,
    sending,
    url_of,
)
from .defaults import __version__
from .dispatcher import EventDispatcher
from .errors import InvalidRequest
from .timezone import TimeZoneOffset, offset_hours

if TYPE_CHECKING:
    from .events import Hook

HTTP = TypeVar("HTTP", SyncHTTP, AsyncHTTP)
#: Sent with each request.
_HEADERS = {
    "Accept": "application/json",
    # Only what can be decompressed piece by piece, so that no response can grow without bound.
    "Accept-Encoding": ACCEPTED,
    "User-Agent": f"close-crm/{__version__}",
}
#: How many secrets in headers of single calls are kept out of errors.
_REMEMBERED = 32
TRANSPORT = TypeVar("TRANSPORT", httpx.BaseTransport, httpx.AsyncBaseTransport)


class _Shared(Generic[HTTP, TRANSPORT]):
    """Shared by both clients; nothing here sends anything."""

    _http: HTTP
    #: What was read once, by what it is; shared with the clients that `with_options` returns.
    _kept: dict[str, Any] = {}  # noqa: RUF012 - each client has its own; the class's serves `create_autospec`
    _deadline: float = DEADLINE
    _overridden: Any = None
    _HTTP: ClassVar[type[Any]]
    _KIND: ClassVar[type[httpx.BaseTransport | httpx.AsyncBaseTransport]]

    def __init__(
        self,
        api_key: str | None = None,
        *,
        token: str | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: float | httpx.Timeout | None = TIMEOUT,
        transport: TRANSPORT | None = None,
        tz_offset: TimeZoneOffset = "local",
        retry: RetryPolicy = RETRY,
        deadline: float = DEADLINE,
        rate_limits: bool | RateLimits = True,
        allow_http: bool = False,
        max_response_bytes: int = LARGEST_BODY,
        auth: httpx.Auth | None = None,
        headers: Mapping[str, str] | None = None,
        expect_organization: str | None = None,
        read_only: bool = False,
        hooks: Iterable[Hook] = (),
        clock: Clock = CLOCK,
    ) -> None:
        key, bearer, flow, extra = Secret(api_key), Secret(token), Secret(auth), Secret(headers)
        # What fails below must not leave them in the names of this frame, which tracebacks show.
        del api_key, token, auth, headers
        own = transport is not None and not isinstance(innermost(transport), NetworkTransport)
        url = url_of(base_url, allow_http=yes_or_no("allow_http", allow_http) or own)
        instance("retry", retry, RetryPolicy, "a close_crm.RetryPolicy")
        instance("clock", clock, Clock, "a close_crm.Clock")
        patience = seconds("deadline", deadline)
        most = whole("max_response_bytes", max_response_bytes, least=1)
        with_each: Headers = headers_of(extra)
        offset = offset_hours(tz_offset)
        credentials = signing(flow, key, bearer, url)
        guards = guards_of(credentials, url, patience, expect_organization, read_only)
        # Those of `with_options` are made for a call or two; responses that repeat them follow soon or never.
        recent: deque[str] = deque(maxlen=_REMEMBERED)

        def scrub(text: str) -> str:
            return scrubbed(credentials.scrub(text), (*with_each.secrets(), *recent))

        dispatcher = EventDispatcher(hooks, clock.time, scrub)
        limiters, budgets = budgets_of(url, credentials, rate_limits, clock)
        quiet(url)
        core = Core(retry, patience, limiters, clock.time, clock.random, scrub, dispatcher)
        core.shared, core.renews = budgets, credentials.renews
        context = ClientContext(core, credentials, offset, most, url, with_each, guards, recent)
        self._http = self._HTTP(
            context,
            clock,
            timeout=timeout_of(timeout),
            base_url=url,
            # Following one would hand the body, and with it trust, to another place.
            follow_redirects=False,
            headers=_HEADERS,
            **sending(transport, url, self._KIND),
        )
        self._kept, self._deadline = {}, patience

    def _can_enter(self) -> bool:
        """Whether a `with` has to open the client, which a call may have done before.

        Raises:
            InvalidRequest: It is closed.
        """
        if self._http.is_closed:
            msg = "The client is closed"
            raise InvalidRequest(msg)
        return not self._http.in_use

    def with_options(
        self,
        *,
        deadline: float | Unset = UNSET,
        timeout: float | httpx.Timeout | Unset | None = UNSET,
        headers: Mapping[str, str] | Unset = UNSET,
    ) -> Self:
        """Return the same client with other settings, for the calls made through what is returned.

        Connections, budgets, credentials and guards are shared; closing either closes both.

        Args:
            deadline: Seconds that a call may take in all.
            timeout: Seconds to wait for a connection and for each piece of an answer.
            headers: Headers to send with each request, beside the client's own; see `Close`.

        Raises:
            ConfigurationError: An argument can't be used.
        """
        extra = Secret(headers)
        del headers
        other = type(self).__new__(type(self))
        before: Any = self._overridden
        extensions: dict[str, Any] = {} if before is None else dict(before.extensions)
        settings: dict[str, Any] = {} if before is None else dict(before.settings)
        if not isinstance(deadline, Unset):
            extensions["deadline"] = seconds("deadline", deadline)
        if not isinstance(timeout, Unset):
            settings["timeout"] = timeout_of(timeout)
        if not isinstance(extra.reveal(), Unset):
            known: Headers = extensions.get(HEADERS, NONE)
            extensions[HEADERS] = known.with_(headers_of(extra))
            self._http.remember(extensions[HEADERS].secrets())
        changed = Overrides(self._http, extensions, settings)
        vars(other).update(
            _http=self._http,
            _overridden=changed,
            _kept=self._kept,
            _deadline=extensions.get("deadline", self._deadline),
        )
        return other

    @property
    def rate_limit_states(self) -> Mapping[str, RateLimitState]:
        """The rate limits as known so far, by endpoint group, such as `PUT /opportunity/`.

        Each is the key's budget; its `organization` is the one that all keys of the organization share.
        """
        limiters = self._http.limiters
        return limiters.states(self._http.clock()) if limiters else {}

    def __repr__(self) -> str:
        # A traceback that shows values may show one that could not be made.
        place = repr(str(self._http.base_url).rstrip("/")) if "_http" in vars(self) else "..."
        return f"{type(self).__name__}(base_url={place})"


class Close(_Shared[SyncHTTP, httpx.BaseTransport], Extended):
    """Close's API, waiting for each answer.

    One client serves many threads. Use it as a context manager, or call `close()` when done.

    Args:
        api_key: The key; without it, the environment's `CLOSE_API_KEY`.
        token: An OAuth access token, sent as Bearer, instead of a key.
        base_url: Where the API is; without it, the environment's `CLOSE_BASE_URL`, else Close itself.
        timeout: Seconds to wait for a connection and for each piece of an answer.
        transport: Sends the requests instead of the network: an emulator, a recorder, a test double. Without it, the
            environment's proxies and certificates are used, and no proxy for this machine itself (loopback).
        tz_offset: The caller's offset from UTC, sent as `x-tz-offset` with the operations that take it: hours, a
            timedelta, a tzinfo, "local" for this machine's zone, or None to leave it out.
        retry: How often and how patiently a request is sent again; what may be, is decided by each operation's class.
        deadline: Seconds that a call may take in all: attempts, waits, connection and body together.
        rate_limits: Whether to delay requests when the rate limit that responses announce is used up; with
            `RateLimits(...)`, whose requests are counted together, and where.
        allow_http: Whether `base_url` may be http on another machine than this one, where the network sees the key.
        max_response_bytes: Bytes that an answer may have, decompressed.
        auth: Any `httpx2.Auth` instead of a key or a token, such as a person's grant (`close_crm.oauth.auth.OAuth`). It
            is run for requests to `base_url` alone. Several clients may share one, and then share its rate limits.
        headers: Headers to send with each request to `base_url`, such as a gateway's or a `User-Agent`. Those that
            carry the credentials or belong to how requests are sent are refused.
        expect_organization: The id of the only organization to write in. Before the first write, one request checks
            which one the credentials are for; WrongOrganization is raised where it is another.
        read_only: Whether to refuse whatever is not a read, with ReadOnlyClient, before it is sent.
        hooks: Called with what happens in each call: see `close_crm.events`.
        clock: Where time, waits and chance come from; for tests, see `close_crm.testing.FakeClock`.

    Raises:
        ConfigurationError: There is no key or token, or an argument can't be used.
    """

    _overridden: httpx.Client | None = None
    _HTTP, _KIND = SyncHTTP, httpx.BaseTransport

    def get_httpx_client(self) -> httpx.Client:
        """Return the underlying client, as generated functions ask for it."""
        return self._overridden or self._http

    def close(self) -> None:
        """Close all connections."""
        self._http.close()

    def __enter__(self) -> Self:
        if self._can_enter():
            self._http.__enter__()
        return self

    def __exit__(self, *how: Any) -> None:
        self._http.__exit__(*how)


class AsyncClose(_Shared[AsyncHTTP, httpx.AsyncBaseTransport], AsyncExtended):
    """Close's API, awaiting each answer.

    One client serves many tasks, also of several event loops: each has its own connections, which are closed when it
    ends. Use it as an async context manager, or await `aclose()` when done.

    Args:
        api_key: The key; without it, the environment's `CLOSE_API_KEY`.
        token: An OAuth access token, sent as Bearer, instead of a key.
        base_url: Where the API is; without it, the environment's `CLOSE_BASE_URL`, else Close itself.
        timeout: Seconds to wait for a connection and for each piece of an answer.
        transport: Sends the requests instead of the network: an emulator, a recorder, a test double. Without it, the
            environment's proxies and certificates are used, and no proxy for this machine itself (loopback).
        tz_offset: The caller's offset from UTC, sent as `x-tz-offset` with the operations that take it: hours, a
            timedelta, a tzinfo, "local" for this machine's zone, or None to leave it out.
        retry: How often and how patiently a request is sent again; what may be, is decided by each operation's class.
        deadline: Seconds that a call may take in all: attempts, waits, connection and body together.
        rate_limits: Whether to delay requests when the rate limit that responses announce is used up; with
            `RateLimits(...)`, whose requests are counted together, and where.
        allow_http: Whether `base_url` may be http on another machine than this one, where the network sees the key.
        max_response_bytes: Bytes that an answer may have, decompressed.
        auth: Any `httpx2.Auth` instead of a key or a token, such as a person's grant (`close_crm.oauth.auth.OAuth`). It
            is run for requests to `base_url` alone. Several clients may share one, and then share its rate limits.
        headers: Headers to send with each request to `base_url`, such as a gateway's or a `User-Agent`. Those that
            carry the credentials or belong to how requests are sent are refused.
        expect_organization: The id of the only organization to write in. Before the first write, one request checks
            which one the credentials are for; WrongOrganization is raised where it is another.
        read_only: Whether to refuse whatever is not a read, with ReadOnlyClient, before it is sent.
        hooks: Called with what happens in each call: see `close_crm.events`.
        clock: Where time, waits and chance come from; for tests, see `close_crm.testing.FakeClock`.

    Raises:
        ConfigurationError: There is no key or token, or an argument can't be used.
    """

    _overridden: httpx.AsyncClient | None = None
    _HTTP, _KIND = AsyncHTTP, httpx.AsyncBaseTransport

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """Return the underlying client, as generated functions ask for it."""
        return self._overridden or self._http

    async def aclose(self) -> None:
        """Close all connections."""
        await self._http.aclose()

    async def __aenter__(self) -> Self:
        if self._can_enter():
            await self._http.__aenter__()
        return self

    async def __aexit__(self, *how: Any) -> None:
        await self._http.__aexit__(*how)
