"""Settings of clients: their defaults, and the checks of arguments."""

from __future__ import annotations

import os
from functools import partial
from importlib import import_module
from typing import Any, cast

import httpx2 as httpx
from close_runtime.text import brief

from close_crm.auth.credentials import Signing
from close_crm.ratelimit.settings import RateLimits
from close_crm.ratelimit.store import SharedBudgets
from close_crm.ratelimit.windows import Limiters, shared
from close_crm.transport.adopted import Deferred, innermost
from close_crm.transport.context import Guards
from close_crm.transport.network import (
    NetworkTransport,
    is_loopback,
    is_proxied,
    is_reachable,
    network_settings,
)
from close_crm.transport.retry import RetryPolicy

from .arguments import instance, kind_of
from .clock import Clock
from .defaults import ADDRESS, BASE_URL
from .errors import ConfigurationError

#: Finite, so that no call hangs for ever: five seconds to connect, thirty for each further wait.
TIMEOUT = httpx.Timeout(30, connect=5)
#: Seconds that a call may take in all.
DEADLINE = 120.0
#: Bytes that an answer may have, decompressed.
LARGEST_BODY = 64 * 1024 * 1024
#: The wings that refuse writing, and that keep budgets in a Redis. By name: they import the core, and are loaded when
#: an argument asks for them.
_GUARDS, _SHARED_LIMITS = "close_crm.guards", "close_crm.shared_limits.bookings"
RETRY = RetryPolicy()
CLOCK = Clock()


def url_of(base_url: str | httpx.URL | None, *, allow_http: bool) -> httpx.URL:
    """Return the address of the API: the argument, else `CLOSE_BASE_URL`, else Close's own.

    Raises:
        ConfigurationError: It is no address, or one over which the key should not be sent.
    """
    name, given = "base_url", base_url
    if given is None and (found := os.environ.get(ADDRESS, "").strip()):
        name, given = ADDRESS, found
    given = BASE_URL if given is None else given
    instance(name, given, (str, httpx.URL), "the text of an address")
    url = _read(given)
    if url is None:
        # Without the value: who mistypes an address may have put a password in it.
        msg = f"{name} takes an http or https address without credentials, query or fragment"
        raise ConfigurationError(msg)
    if url.host == "api.close.com" and url.path.rstrip("/") != "/api/v1":
        msg = f"{name} ends in /api/v1: {BASE_URL!r}, not {brief(str(url))}"
        raise ConfigurationError(msg)
    if url.scheme == "http" and not allow_http and not is_loopback(url.host):
        msg = f"{name} is http, which would show the key to the network; pass allow_http=True if it may"
        raise ConfigurationError(msg)
    return url


def _read(given: str | httpx.URL) -> httpx.URL | None:
    try:
        url = httpx.URL(given)
    except (httpx.InvalidURL, ValueError):
        return None
    bare = not (url.userinfo or url.query or url.fragment)
    return url if url.scheme in {"http", "https"} and is_reachable(url) and bare else None


def sending(
    transport: Any, url: httpx.URL, kind: type[httpx.BaseTransport | httpx.AsyncBaseTransport]
) -> dict[str, Any]:
    """Return what httpx's client is made with to send to an address: the caller's transport, or the network.

    Raises:
        ConfigurationError: The transport is none of httpx2, or one of the other colour; or the environment's proxies or
            certificates can't be used.
    """
    sync = kind is httpx.BaseTransport
    if transport is None:
        loopback = is_loopback(url.host)
        settings = partial(network_settings, loopback=loopback, tls=url.scheme == "https")
        if loopback and url.scheme == "http":  # the environment has no say
            return {"transport": Deferred(lambda: _network(settings(), sync=sync))}
        checked = settings()
        if is_proxied() and not loopback:
            return checked  # httpx chooses among proxies
        return {"transport": Deferred(partial(_network, checked, sync=sync))}
    inner = innermost(transport)
    if not isinstance(transport, kind) or not isinstance(inner, kind):
        colour = "a sync" if sync else "an async"
        msg = f"transport takes {colour} transport of httpx2, not {kind_of(inner)}"
        raise ConfigurationError(msg)
    if isinstance(inner, NetworkTransport):
        inner.prepare(url, sync=sync)
    return {"transport": transport}


def _network(settings: dict[str, Any], *, sync: bool) -> httpx.HTTPTransport | httpx.AsyncHTTPTransport:
    return (httpx.HTTPTransport if sync else httpx.AsyncHTTPTransport)(**settings)


def guards_of(
    credentials: Signing, url: httpx.URL, deadline: float, expect_organization: Any, read_only: Any
) -> Guards | None:
    """Return the guards that a client's arguments ask for, and load them; None where anything may be written.

    Raises:
        ConfigurationError: An argument can't be used.
    """
    if expect_organization is None and read_only is False:
        return None
    make = import_module(_GUARDS).Guards
    return cast("Guards", make(credentials, url.path, deadline, expect_organization, read_only))


def budgets_of(
    url: httpx.URL, credentials: Signing, rate_limits: bool | RateLimits, clock: Clock
) -> tuple[Limiters | None, SharedBudgets | None]:
    """Return the rate limits that a client's requests count against: of this process, and of others if they share.

    Raises:
        ConfigurationError: `rate_limits` can't be used.
    """
    if not isinstance(rate_limits, (bool, RateLimits)):
        msg = f"rate_limits takes True, False or a close_crm.RateLimits, not {type(rate_limits).__name__}"
        raise ConfigurationError(msg)
    if not rate_limits:
        return None, None
    settings = rate_limits if isinstance(rate_limits, RateLimits) else RateLimits()
    known = credentials.organization
    if settings.organization and known and settings.organization != known:
        msg = f"RateLimits(organization={brief(settings.organization)}): the tokens are for {brief(known)}"
        raise ConfigurationError(msg)
    organization = settings.organization or known
    limiters = shared(
        str(url) + clock.scope, credentials.fingerprint, organization, settings.organization_share
    )
    if settings.storage is None:
        return limiters, None
    fingerprint, make = credentials.lasting_fingerprint, import_module(_SHARED_LIMITS).SharedLimits
    return limiters, make(settings, str(url), fingerprint, organization, clock.time)
