"""What clients are made with: their defaults, and the checks of what they are given."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from ssl import PROTOCOL_TLS_CLIENT, SSLContext
from typing import Any

import httpx2 as httpx
from close_api.text import brief, shown
from close_api.types import Unset

from ._body import ACCEPTED
from ._conversation import Core
from ._http import AsyncHTTP, Overrides, SyncHTTP, Timing
from ._pacing import Pacers, shared
from ._retry import RetryPolicy
from ._shared_pacing import SharedBudgets
from ._watch import Watcher, quiet
from .auth import Signing
from .errors import ConfigurationError
from .events import Hook
from .pacing import Pacing

BASE_URL = "https://api.close.com/api/v1"
#: Finite, so that no call hangs for ever: five seconds to connect, thirty for each further wait.
TIMEOUT = httpx.Timeout(30, connect=5)
#: Seconds that a call may take in all.
DEADLINE = 120.0
#: Bytes that an answer may have, decompressed.
LARGEST_BODY = 64 * 1024 * 1024
RETRY = RetryPolicy()
TIMING = Timing()


def url_of(base_url: str, *, allow_http: bool) -> httpx.URL:
    """Give the address of the API.

    Raises:
        ConfigurationError: It is none, or one over which the key should not be sent.
    """
    try:
        url = httpx.URL(base_url)
    except (httpx.InvalidURL, TypeError) as error:
        msg = f"base_url can't be read: {shown(str(error))}"
        raise ConfigurationError(msg) from None
    if url.scheme not in {"http", "https"} or not url.host or url.userinfo or url.query or url.fragment:
        msg = "base_url is an http or https address without credentials, query or fragment"
        raise ConfigurationError(msg)
    if url.host == "api.close.com" and url.path.rstrip("/") != "/api/v1":
        msg = f"base_url ends in /api/v1: {BASE_URL!r}, not {brief(str(url))}"
        raise ConfigurationError(msg)
    if url.scheme == "http" and not allow_http and not _LOOPBACK.fullmatch(url.host):
        msg = "base_url is http, which would show the key to the network; give allow_http=True if it may"
        raise ConfigurationError(msg)
    return url


_LOOPBACK = re.compile(r"localhost|127(\.\d{1,3}){3}|::1|([a-z0-9-]+\.)+localhost", re.IGNORECASE)


def core_of(
    url: httpx.URL,
    credentials: Signing,
    retry: RetryPolicy,
    deadline: float,
    timing: Timing,
    hooks: Iterable[Hook],
    *,
    pacing: bool | Pacing,
) -> Core:
    """Give what decides on the calls of one client.

    Raises:
        ConfigurationError: A setting can't be used.
    """
    _check_deadline(deadline)
    pacers, budgets = _budgets(url, credentials, pacing, timing)
    watcher = Watcher(hooks, timing.clock, credentials.scrub)
    quiet(url)
    return Core(
        retry,
        deadline,
        pacers,
        timing.clock,
        timing.chance,
        credentials.scrub,
        watcher,
        shared=budgets,
        renews=credentials.renews,
    )


def _budgets(
    url: httpx.URL, credentials: Signing, pacing: bool | Pacing, timing: Timing
) -> tuple[Pacers | None, SharedBudgets | None]:
    if not isinstance(pacing, (bool, Pacing)):
        msg = f"pacing takes True, False or a close_crm.Pacing, not {type(pacing).__name__}"
        raise ConfigurationError(msg)
    if not pacing:
        return None, None
    settings = pacing if isinstance(pacing, Pacing) else Pacing()
    told = credentials.organization
    if settings.organization and told and settings.organization != told:
        msg = f"Pacing(organization={brief(settings.organization)}): the tokens are for {brief(told)}"
        raise ConfigurationError(msg)
    organization = settings.organization or told
    pacers = shared(str(url), credentials.fingerprint, organization, settings.organization_share)
    if settings.storage is None:
        return pacers, None
    fingerprint = credentials.lasting_fingerprint
    return pacers, SharedBudgets(settings, str(url), fingerprint, organization, timing.clock)


def _check_deadline(deadline: float) -> None:
    if isinstance(deadline, bool) or not isinstance(deadline, (int, float)) or not 0 < deadline < math.inf:
        msg = f"deadline takes a positive number of seconds, not {brief(deadline)}"
        raise ConfigurationError(msg)


def overrides(
    http: SyncHTTP | AsyncHTTP, deadline: float | Unset, timeout: float | httpx.Timeout | Unset
) -> Overrides:
    """Give the same client with other settings.

    Raises:
        ConfigurationError: `deadline` is not a number of seconds.
    """
    extensions: dict[str, Any] = {}
    if not isinstance(deadline, Unset):
        _check_deadline(deadline)
        extensions["deadline"] = deadline
    return Overrides(http, extensions, {} if isinstance(timeout, Unset) else {"timeout": timeout})


def httpx_settings(url: httpx.URL) -> dict[str, Any]:
    """Give what httpx's clients of both colours are made with."""
    return {
        "base_url": url,
        # Following one would hand the body, and with it trust, to another place.
        "follow_redirects": False,
        "verify": _ssl_context() if url.scheme == "https" else SSLContext(PROTOCOL_TLS_CLIENT),
        # Only what can be decompressed piece by piece, so that no answer can grow without bound.
        "headers": {
            "Accept": "application/json",
            "Accept-Encoding": ACCEPTED,
            "User-Agent": f"close-crm/{version_of_this()}",
        },
        # A connection that is kept costs nothing; a new one costs a TLS handshake.
        "limits": httpx.Limits(max_connections=100, max_keepalive_connections=100, keepalive_expiry=60),
    }


@cache
def _ssl_context() -> SSLContext:
    """Give the one context all clients share; building it takes longer than a call."""
    return httpx.create_ssl_context()


@cache
def version_of_this() -> str:
    """Give the version of close-crm that is installed."""
    try:
        return version("close-crm")
    except PackageNotFoundError:
        return "unknown"
