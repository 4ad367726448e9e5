"""`close-crm doctor`: checks of key, address, connection, clock and installation."""

from __future__ import annotations

import json
import platform
import socket
import ssl
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from importlib import resources
from typing import Any, Literal
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx2 as httpx
from close_runtime.text import counted

from close_crm import Close
from close_crm.config import url_of
from close_crm.defaults import BASE_URL, __version__
from close_crm.errors import (
    CloseError,
    ConfigurationError,
    NotFound,
    StatusError,
    TransportError,
    Unauthorized,
)
from close_crm.ratelimit.headers import budgets
from close_crm.resources.raw import answer_of, request_of
from close_crm.transport.network import check_proxies, is_loopback, tls_context

from .terminal.exits import Problem, Status
from .terminal.key import Key, find
from .terminal.session import Session
from .terminal.words import safe

#: Seconds that this machine's clock may be off. Beyond, "today" may be the wrong day.
_SKEW = 30
#: Days that a certificate should still be valid.
_SOON = 14
#: Seconds to wait for a connection.
_PATIENCE = 10.0

Grade = Literal["ok", "warn", "fail"]


@dataclass(frozen=True, slots=True)
class Finding:
    """The result of one check.

    Attributes:
        name: The name of the check.
        grade: Whether it passed.
        text: The result in words.
        advice: What to do, empty if nothing.
    """

    name: str
    grade: Grade
    text: str
    advice: str = ""


def doctor(session: Session, clock: Callable[[], float] = time.time) -> int:
    """Run all checks and write their results; return the exit status."""
    findings: list[Finding] = []
    for finding in _findings(session, clock):
        findings.append(finding)
        if not session.as_json:
            _show(session, finding)
    if session.as_json:
        session.write_json([
            {"check": one.name, "grade": one.grade, "text": one.text, "advice": one.advice} for one in findings
        ])  # fmt: skip
    failed = {one.name for one in findings if one.grade == "fail"}
    if "key" in failed:
        return Status.NO_CREDENTIALS
    return Status.FAILED if failed else Status.DONE


def _show(session: Session, finding: Finding) -> None:
    from rich.text import Text

    style = {"ok": "green", "warn": "yellow", "fail": "bold red"}[finding.grade]
    line = Text(f"{finding.grade:<5}", style=style)
    line.append(safe(f"{finding.name:<12} {finding.text}"), style="not bold default")
    session.out.print(line, soft_wrap=True)
    if finding.advice:
        session.out.print(Text(safe(f"{'':<18}{finding.advice}")), soft_wrap=True)


def _findings(session: Session, clock: Callable[[], float]) -> Iterator[Finding]:
    yield from _installation()
    address = _address(session.base_url)
    yield address
    if address.grade == "fail":
        return
    proxies = _proxies(session.base_url)
    if proxies is not None:
        yield proxies
    key: Key | None = None
    try:
        key = find(session.base_url)
    except Problem as problem:
        yield Finding("key", "fail", "not found", str(problem))
    tls = _tls(session.base_url) if session.base_url.startswith("https:") else None
    if tls is not None:
        yield tls
    # Without a usable proxy and certificates there is no client; both are reported already.
    unusable = (proxies is not None and proxies.grade == "fail") or (
        tls is not None and tls.name == _CERTIFICATES
    )
    if key is not None and not unusable:
        yield from _call(session.base_url, key, clock)


def _installation() -> Iterator[Finding]:
    python = f"{platform.python_implementation()} {platform.python_version()} on {platform.system()}"
    yield Finding("python", "ok", f"{python} ({sys.executable})")
    text = resources.files("close_api").joinpath("generated.json").read_text(encoding="utf-8")
    digest = str(json.loads(text).get("description_sha256", "unknown"))
    yield Finding("client", "ok", f"close-crm {__version__}, description {digest[:12]}")


def _proxies(base_url: str) -> Finding | None:
    """Check the proxies of the environment; None if there are none."""
    named = sorted(name for name in getproxies() if name in {"http", "https", "all"})
    if not named:
        return None
    loopback = is_loopback(httpx.URL(base_url).host)
    try:
        check_proxies()
    except ConfigurationError as error:
        if loopback:
            return Finding("proxy", "warn", str(error), "not needed here: this machine is reached directly")
        return Finding("proxy", "fail", str(error), "correct the variable, or unset it")
    text = f"the environment sets one for {', '.join(named)}"
    return Finding("proxy", "ok", f"{text}; not used for this machine itself" if loopback else text)


def _address(base_url: str) -> Finding:
    try:
        url_of(base_url, allow_http=False)
    except ConfigurationError as error:
        return Finding("address", "fail", str(error), "see --base-url and CLOSE_BASE_URL")
    parts = urlsplit(base_url)
    if base_url == BASE_URL:
        return Finding("address", "ok", base_url)
    if parts.scheme == "http":
        return Finding("address", "warn", base_url, "not Close itself, and without TLS: for an emulator only")
    return Finding("address", "warn", base_url, f"not Close itself: that is {BASE_URL}")


def _tls(base_url: str) -> Finding:
    parts = urlsplit(base_url)
    host = parts.hostname or ""
    if not is_loopback(host) and {"https", "all"} & getproxies().keys() and not proxy_bypass(host):
        return Finding("tls", "warn", "not checked: this environment sets a proxy")
    try:
        context = tls_context()
    except ConfigurationError as error:
        return Finding(_CERTIFICATES, "fail", str(error), "correct the variable, or unset it")
    try:
        with (
            socket.create_connection((host, parts.port or 443), _PATIENCE) as plain,
            context.wrap_socket(plain, server_hostname=host) as secure,
        ):
            protocol, certificate = secure.version(), secure.getpeercert() or {}
    except ssl.SSLCertVerificationError as error:
        return Finding(
            "tls", "fail", f"the certificate is not trusted: {error.verify_message}", _CERTIFICATE_ADVICE
        )
    except OSError as error:
        return Finding("tls", "fail", f"no secure connection: {error}", _NETWORK_ADVICE)
    until = certificate.get("notAfter")
    left = (ssl.cert_time_to_seconds(until) - time.time()) / 86400 if isinstance(until, str) else None
    text = (
        f"{protocol}" if left is None else f"{protocol}, certificate valid for {counted(round(left), 'day')}"
    )
    soon = left is not None and left < _SOON
    return Finding(
        "tls", "warn" if soon else "ok", text, "the certificate expires soon: renew it" if soon else ""
    )


#: The name of the check of the certificates that this machine trusts.
_CERTIFICATES = "certificates"
_CERTIFICATE_ADVICE = (
    "something between this machine and Close may be reading along; or install the missing root certificate"
)
#: A 404 of `/me/` says itself how a base URL ends.
_STATUS_PAGE = "see https://status.close.com"
_NETWORK_ADVICE = (
    "check whether this machine can reach the address: network, DNS, firewall, proxy (HTTPS_PROXY)"
)


def _call(base_url: str, key: Key, clock: Callable[[], float]) -> Iterator[Finding]:
    began = clock()
    try:
        with Close(key.secret, base_url=base_url, deadline=30) as close:
            response = close.get_httpx_client().request(**request_of("GET", "/me/", None, None, None))
            took = clock() - began
            me = answer_of(response).parsed
            headers = dict(response.headers)
    except Unauthorized as error:
        yield Finding(
            "key",
            "fail",
            f"refused ({key.source}): {error.status}",
            "create a new one in Close: Settings > API Keys",
        )
        yield _clock(error.headers.get("date"), began, clock())
        return
    except ConfigurationError as error:
        yield Finding("key", "fail", f"can't be used ({key.source}): {error}")
        return
    except TransportError as error:
        yield Finding("connection", "fail", error.reason, _NETWORK_ADVICE)
        return
    except StatusError as error:
        yield Finding("connection", "fail", str(error), "" if isinstance(error, NotFound) else _STATUS_PAGE)
        yield _clock(error.headers.get("date"), began, clock())
        return
    except CloseError as error:
        yield Finding("connection", "fail", str(error))
        return
    yield Finding("connection", "ok", f"answered in {took * 1000:.0f} ms")
    yield Finding("key", "ok", f"from {key.source}")
    yield from _who(me if isinstance(me, dict) else {})
    yield _limits(response.headers)
    yield _clock(headers.get("date"), began, began + took)


def _who(me: dict[str, Any]) -> Iterator[Finding]:
    name = f"{me.get('first_name') or ''} {me.get('last_name') or ''}".strip()
    yield Finding("user", "ok", f"{name} <{me.get('email')}> ({me.get('id')})")
    organizations = me.get("organizations") or []
    names = ", ".join(
        f"{one.get('name')} ({one.get('id')})" for one in organizations if isinstance(one, dict)
    )
    if names:
        yield Finding("organization", "ok", names)
    else:
        yield Finding(
            "organization",
            "warn",
            "the response names none",
            "check in Close that the user is in an organization",
        )


def _limits(headers: Any) -> Finding:
    limits = budgets(headers)
    if not limits:
        return Finding(
            "limits", "warn", "responses have no rate-limit headers", "the client then waits only after a 429"
        )
    text = "; ".join(
        f"{'?' if one.limit is None else one.limit} requests per window, {one.remaining} left, next in {one.reset:g} s"
        for one in limits
    )
    return Finding("limits", "ok", text)


def _clock(date: str | None, began: float, ended: float) -> Finding:
    try:
        there = parsedate_to_datetime(date or "")
    except (TypeError, ValueError):
        return Finding("clock", "warn", "responses have no Date header to compare this machine's clock with")
    there = there if there.tzinfo else there.replace(tzinfo=UTC)
    # The header has whole seconds: the moment is half a second later, on average.
    skew = (began + ended) / 2 - (there.timestamp() + 0.5)
    try:
        zone = datetime.now().astimezone().strftime("UTC%z")
    except ValueError:
        return Finding(
            "clock",
            "fail",
            "the environment variable TZ names an unknown time zone",
            "correct TZ, or unset it",
        )
    if abs(skew) <= max(_SKEW, ended - began):
        return Finding(
            "clock", "ok", f"within {max(1, round(abs(skew)))} s of the server's; time zone {zone}"
        )
    way = "ahead of" if skew > 0 else "behind"
    return Finding(
        "clock",
        "warn",
        f"{abs(skew):.0f} s {way} the server's; time zone {zone}",
        "set this machine's clock (NTP)",
    )
