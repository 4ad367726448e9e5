"""The network as the environment describes it: proxies, certificates, and the rule that loopback uses no proxy.

`Close` and `AsyncClose` are made with `network_settings`, unless they are given a transport. `ContractTransport()` and
the other transports that pass requests on have a `Network`, which serves both colours and every host.
"""

from __future__ import annotations

import os
import re
import ssl
import threading
from functools import cache, lru_cache
from importlib.util import find_spec
from ipaddress import ip_address
from pathlib import Path
from typing import Any
from urllib.request import getproxies

import httpx2 as httpx

from close_crm.concurrency.forks import survive_fork
from close_crm.errors import ConfigurationError

from .adopted import adopt, renew

#: A connection that is kept costs nothing; a new one costs a TLS handshake.
LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=100, keepalive_expiry=60)
CERT_FILE, CERT_DIR, KEY_LOG = "SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"
#: A name as httpx writes it, in small letters and punycode; or an IP address.
_HOST = re.compile(r"[a-z0-9_.-]+|[0-9a-f:.]+(%[a-z0-9_.-]+)?", re.ASCII | re.IGNORECASE)
#: How OpenSSL looks certificates up in a folder.
_HASHED = re.compile(r"[0-9a-f]{8}\.\d+", re.ASCII | re.IGNORECASE)


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
    try:
        # As sockets do: labels of at most 63 characters, none of them empty.
        url.host.encode("idna")
    except UnicodeError:
        return False
    return _HOST.fullmatch(url.host) is not None and (url.port is None or 0 < url.port < 65536)


class Network(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Sends requests over the network, each through the proxy that the environment names for its host.

    Connections to loopback are direct, whatever the environment says. The environment is read when a kind of address
    is used for the first time: a client of a loopback address does not depend on settings that it has no use for.
    """

    def __init__(self) -> None:
        self._lock = threading.RLock()
        #: By whether the host is loopback and whether it is reached by TLS.
        self._clients: dict[tuple[bool, bool], httpx.Client] = {}
        self._async_clients: dict[tuple[bool, bool], httpx.AsyncClient] = {}
        survive_fork(self)

    def prepare(self, url: httpx.URL, *, sync: bool) -> None:
        """Check that requests to an address can be sent with the environment as it is.

        Raises:
            ConfigurationError: They can't; the text names the variable, never its value, which may hold a password.
        """
        _ = self._client(url) if sync else self._async_client(url)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send, and wait for the answer."""
        response: httpx.Response = _chosen(self._client(request.url), request).handle_request(request)
        return response

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send, and await the answer."""
        chosen = _chosen(self._async_client(request.url), request)
        response: httpx.Response = await chosen.handle_async_request(request)
        return response

    @property
    def transports(self) -> tuple[Any, ...]:
        """The transports of httpx that were needed so far, of both colours."""
        clients = (*self._clients.values(), *self._async_clients.values())
        return tuple(transport for client in clients for transport in _transports(client))

    def close(self) -> None:
        """Close all connections of the sync colour."""
        for client in self._clients.values():
            client.close()
        self._clients = {}

    async def aclose(self) -> None:
        """Close all connections of the async colour."""
        clients, self._async_clients = self._async_clients, {}
        for client in clients.values():
            await client.aclose()

    def after_fork(self) -> None:
        """Leave all connections to the parent process."""
        self._lock = threading.RLock()
        for transport in self.transports:
            renew(transport)

    def _client(self, url: httpx.URL) -> httpx.Client:
        key = is_loopback(url.host), url.scheme == "https"
        client = self._clients.get(key)
        if client is None:
            with self._lock:
                client = self._clients.get(key)
                if client is None:
                    client = httpx.Client(**_settings(key))
                    for transport in _transports(client):
                        adopt(transport)
                    self._clients[key] = client
        return client

    def _async_client(self, url: httpx.URL) -> httpx.AsyncClient:
        key = is_loopback(url.host), url.scheme == "https"
        client = self._async_clients.get(key)
        if client is None:
            with self._lock:
                client = self._async_clients.get(key)
                if client is None:
                    client = httpx.AsyncClient(**_settings(key))
                    for transport in _transports(client):
                        adopt(transport)
                    self._async_clients[key] = client
        return client


def _settings(key: tuple[bool, bool]) -> dict[str, Any]:
    loopback, tls = key
    return network_settings(loopback=loopback, tls=tls)


def _chosen(client: Any, request: httpx.Request) -> Any:
    """Return the transport that a client of httpx would send a request with: a proxy's, or its own."""
    return client._transport_for_url(request.url)  # noqa: SLF001 - nothing public tells


def _transports(client: Any) -> tuple[Any, ...]:
    # httpx chooses among them by itself; nothing public shows them.
    return (client._transport, *client._mounts.values())  # noqa: SLF001


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
        # Only the two of them are opened: https://docs.python.org/3/library/ssl.html#ssl.create_default_context
        name = KEY_LOG if key_log is not None and (file is None or _loads(file)) else CERT_FILE
        reason = "it holds no certificate" if isinstance(error, ssl.SSLError) else error.strerror
    msg = f"{name} can't be used: {reason}"
    raise ConfigurationError(msg)


def _loads(file: str) -> bool:
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(file)
    except OSError:
        return False
    return True


def _has_certificates(folders: str) -> bool:
    for folder in folders.split(os.pathsep):
        try:
            if any(_HASHED.fullmatch(file.name) for file in Path(folder).iterdir()):
                return True
        except OSError:
            continue
    return False
