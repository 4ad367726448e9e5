"""What transports have in common that pass requests on to another one, of either colour."""

from __future__ import annotations

import httpx2 as httpx


class Through(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Passes requests on.

    Args:
        transport: Does the sending; sync, async or both.
    """

    def __init__(self, transport: httpx.BaseTransport | httpx.AsyncBaseTransport) -> None:
        self._transport = transport

    @property
    def inner(self) -> httpx.BaseTransport | httpx.AsyncBaseTransport:
        """The transport below."""
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
