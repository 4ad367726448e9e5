"""A base for transports that pass requests on to another one, of either colour, and the network as such a one."""

from __future__ import annotations

import sys
import threading
from typing import Any, TypeVar

import httpx2 as httpx

from close_crm.arguments import kind_of
from close_crm.concurrency.forks import survive_fork
from close_crm.errors import ConfigurationError

from .adopted import adopt, renew
from .body import receive, receive_async
from .network import NetworkTransport, is_loopback, network_settings

C = TypeVar("C", httpx.Client, httpx.AsyncClient)


class WrappingTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Passes requests on.

    Args:
        transport: Does the sending; sync, async or both. Without it, the network as clients without a transport use
            it: with the environment's proxies and certificates, and none of these for loopback.

    Raises:
        ConfigurationError: `transport` is no transport of httpx2.
    """

    def __init__(self, transport: httpx.BaseTransport | httpx.AsyncBaseTransport | None = None) -> None:
        inner: Any = Network() if transport is None else transport
        if not isinstance(inner, (httpx.BaseTransport, httpx.AsyncBaseTransport)):
            msg = f"transport takes a transport of httpx2, not {kind_of(inner)}"
            raise ConfigurationError(msg)
        self._transport: httpx.BaseTransport | httpx.AsyncBaseTransport = inner

    @property
    def inner(self) -> httpx.BaseTransport | httpx.AsyncBaseTransport:
        """The transport that requests are passed on to."""
        return self._transport

    @property
    def _sync(self) -> httpx.BaseTransport:
        if not isinstance(self._transport, httpx.BaseTransport):
            msg = "The transport to pass requests on to is not a sync one"
            raise TypeError(msg)
        return self._transport

    @property
    def _async(self) -> httpx.AsyncBaseTransport:
        if not isinstance(self._transport, httpx.AsyncBaseTransport):
            msg = "The transport to pass requests on to is not an async one"
            raise TypeError(msg)
        return self._transport

    def close(self) -> None:
        """Close the transport below."""
        if isinstance(self._transport, httpx.BaseTransport):
            self._transport.close()

    async def aclose(self) -> None:
        """Close the transport below."""
        if isinstance(self._transport, httpx.AsyncBaseTransport):
            await self._transport.aclose()


class Network(NetworkTransport, httpx.BaseTransport, httpx.AsyncBaseTransport):
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

    def opened(self, kind: type[C], settings: dict[str, Any]) -> C:
        """Return a new client of httpx, made with `network_settings`."""
        return kind(**settings)

    def _client(self, url: httpx.URL) -> httpx.Client:
        return self._made(self._clients, httpx.Client, url)

    def _async_client(self, url: httpx.URL) -> httpx.AsyncClient:
        return self._made(self._async_clients, httpx.AsyncClient, url)

    def _made(self, kept: dict[tuple[bool, bool], C], kind: type[C], url: httpx.URL) -> C:
        """Return the client of one colour for an address; made once, whichever thread asks first."""
        key = is_loopback(url.host), url.scheme == "https"
        client = kept.get(key)
        if client is None:
            with self._lock:
                client = kept.get(key)
                if client is None:
                    client = self.opened(kind, _settings(key))
                    for transport in _transports(client):
                        adopt(transport)
                    kept[key] = client
        return client


def _settings(key: tuple[bool, bool]) -> dict[str, Any]:
    loopback, tls = key
    return network_settings(loopback=loopback, tls=tls)


def _chosen(client: Any, request: httpx.Request) -> Any:
    """Return the transport that a client of httpx would send a request with: a proxy's, or its own."""
    return client._transport_for_url(request.url)  # noqa: SLF001 - nothing public says it


def _transports(client: Any) -> tuple[Any, ...]:
    # httpx chooses among them by itself; nothing public shows them.
    return (client._transport, *client._mounts.values())  # noqa: SLF001 - nothing public lists them


def read_whole(request: httpx.Request, response: httpx.Response) -> httpx.Response:
    """Return a response with its body read as the clients read it; for transports that look into bodies."""
    response.request = request
    return response if response.is_stream_consumed else receive(response, sys.maxsize)


async def read_whole_async(request: httpx.Request, response: httpx.Response) -> httpx.Response:
    """Return a response with its body read, as `read_whole` does."""
    response.request = request
    return response if response.is_stream_consumed else await receive_async(response, sys.maxsize)
