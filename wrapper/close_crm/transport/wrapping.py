"""A base for transports that pass requests on to another one, of either colour."""

from __future__ import annotations

from typing import Any

import httpx2 as httpx

from close_crm.arguments import kind_of
from close_crm.errors import ConfigurationError

from .network import Network


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


def innermost(transport: object) -> object:
    """Return the transport that sends in the end, below all that pass requests on."""
    while isinstance(transport, WrappingTransport):
        transport = transport.inner
    return transport
