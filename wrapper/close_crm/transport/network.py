"""The network as the environment describes it: proxies, certificates, and the rule that loopback uses no proxy.

`Close` and `AsyncClose` are made with `network_settings`, unless they are given a transport.
"""

from __future__ import annotations

import os
import re
import ssl
from functools import cache, lru_cache
from importlib.util import find_spec
from ipaddress import ip_address
from pathlib import Path
from typing import Any
from urllib.request import getproxies

import httpx2 as httpx
from close_runtime.signals import raise_if_by_signal

from close_crm.errors import ConfigurationError

#: A connection that is kept costs nothing; a new one costs a TLS handshake.
LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=100, keepalive_expiry=60)
CERT_FILE, CERT_DIR, KEY_LOG = "SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"
#: A name as httpx writes it, in small letters and punycode, whose labels are as sockets take them: of at most 63
#: characters, none of them empty; or an IP address.
_HOST = re.compile(
    r"(?!$)([A-Za-z0-9_-]{1,63}\.)*[A-Za-z0-9_-]{0,63}|[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*(%[A-Za-z0-9_.-]+)?"
)
#: How OpenSSL looks certificates up in a folder.
_HASHED = r"[0-9a-fA-F]{8}\.[0-9]+"


@lru_cache(maxsize=1024)
def is_loopback(host: str) -> bool:
    """Whether a host is this machine, so that no network sees what is sent there, and no proxy may."""
    try:
        address = ip_address(host)
    except ValueError:
        name = host.rstrip(".").lower()
        return name == "localhost" or name.endswith(".localhost")
    return (getattr(address, "ipv4_mapped", None) or address).is_loopback


def is_reachable(url: httpx.URL) -> bool:
    """Whether an address names a host and a port in a form that a connection can be made to."""
    return _HOST.fullmatch(url.host) is not None and (url.port is None or 0 < url.port < 65536)


class NetworkTransport:
    """A transport that uses the network as the environment describes it, such as that of `ContractTransport()`."""

    def prepare(self, url: httpx.URL, *, sync: bool) -> None:
        """Check that requests to an address can be sent with the environment as it is.

        Raises:
            ConfigurationError: They can't; the text names the variable, never its value, which may hold a password.
        """
        raise NotImplementedError


def network_settings(*, loopback: bool, tls: bool) -> dict[str, Any]:
    """Return what a client of httpx is made with, of either colour, to use the network as the environment describes it.

    Raises:
        ConfigurationError: It can't; the text names the variable, never its value, which may hold a password.
    """
    if not loopback:
        check_proxies()
    return {
        "verify": tls_context() if tls else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
        "limits": LIMITS,
        "trust_env": not loopback,
    }


def is_proxied() -> bool:
    """Whether the environment, or the system's settings, name a proxy."""
    return not {"http", "https", "all"}.isdisjoint(getproxies())


def check_proxies() -> None:
    """Check the proxies that the environment, or the system's settings, name.

    Raises:
        ConfigurationError: One can't be used; the text names the variable, not its value.
    """
    found = getproxies()
    for scheme in ("http", "https", "all"):
        reason = _fault(found[scheme]) if found.get(scheme) else None
        if reason is not None:
            msg = f"{_variable(f'{scheme}_proxy')} can't be used: {reason}"
            raise ConfigurationError(msg)


def _fault(address: str) -> str | None:
    """Return what is wrong with a proxy's address, None if nothing is."""
    try:
        proxy = httpx.Proxy(address if "://" in address else f"http://{address}")
        _ = proxy.raw_auth
    except (ValueError, httpx.InvalidURL):  # UnicodeError is a ValueError
        return "it takes the address of an http, https or socks5 proxy"
    if not is_reachable(proxy.url):
        return "it takes the address of a proxy, with its host"
    if proxy.url.scheme.startswith("socks") and find_spec("socksio") is None:
        return "a SOCKS proxy needs one more package: pip install 'httpx2[socks]'"
    return None


def _variable(name: str) -> str:
    """Return the name under which the environment has a proxy; small letters count before others, as in urllib."""
    if os.environ.get(name):
        return name
    found = next((one for one in os.environ if one.lower() == name and os.environ[one]), None)
    return found or f"the system's setting of {name.upper()}"


def tls_context() -> ssl.SSLContext:
    """Return the context that all connections share; building one takes longer than a call.

    Raises:
        ConfigurationError: The environment names certificates, or a key log, that can't be used.
    """
    return _tls_context(*(os.environ.get(name) or None for name in (CERT_FILE, CERT_DIR, KEY_LOG)))


@cache
def _tls_context(file: str | None, folders: str | None, key_log: str | None) -> ssl.SSLContext:
    if file is None and folders is not None and not _has_certificates(folders):
        msg = f"{CERT_DIR} can't be used: it names no folder with certificates, as OpenSSL's rehash prepares one"
        raise ConfigurationError(msg)
    try:
        return httpx.create_ssl_context()
    except OSError as error:
        raise_if_by_signal(error)
        # Only the two of them are opened: https://docs.python.org/3/library/ssl.html#ssl.create_default_context
        name = KEY_LOG if key_log is not None and (file is None or _loads(file)) else CERT_FILE
        reason = "it contains no certificate" if isinstance(error, ssl.SSLError) else error.strerror
    msg = f"{name} can't be used: {reason}"
    raise ConfigurationError(msg)


def _loads(file: str) -> bool:
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(file)
    except OSError as error:
        raise_if_by_signal(error)
        return False
    return True


def _has_certificates(folders: str) -> bool:
    for folder in folders.split(os.pathsep):
        try:
            if any(re.fullmatch(_HASHED, file.name) for file in Path(folder).iterdir()):
                return True
        except OSError as error:
            raise_if_by_signal(error)
    return False
