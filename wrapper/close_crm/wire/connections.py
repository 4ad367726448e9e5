"""Connections of httpcore's with ordinary exchanges, one class per colour."""

from __future__ import annotations

from typing import Any, Final

import h11
import httpcore2 as httpcore

from .exchanges import Exchanges


class _Short:
    """Shared by both colours: which requests are sent in one piece."""

    _h11_state: Exchanges
    #: The request that is being sent, None if it is for h11 to write.
    _whole: bytes | None

    def _begun(self, request: httpcore.Request) -> bool:
        self._whole = self._h11_state.request(request)
        return self._whole is not None


class ShortConnection(_Short, httpcore.HTTP11Connection):  # type: ignore[misc]  # the state has the same methods
    """A connection for threads."""

    def _send_request_headers(self, request: httpcore.Request) -> None:
        if not self._begun(request):
            super()._send_request_headers(request)

    def _send_request_body(self, request: httpcore.Request) -> None:
        if self._whole is None:
            super()._send_request_body(request)
            return
        timeout = request.extensions.get("timeout", {}).get("write")
        self._network_stream.write(self._whole, timeout=timeout)
        self._network_stream.write(b"", timeout=timeout)
        self._h11_state.sent()


class AsyncShortConnection(_Short, httpcore.AsyncHTTP11Connection):  # type: ignore[misc]  # as above
    """A connection for tasks."""

    async def _send_request_headers(self, request: httpcore.Request) -> None:
        if not self._begun(request):
            await super()._send_request_headers(request)

    async def _send_request_body(self, request: httpcore.Request) -> None:
        if self._whole is None:
            await super()._send_request_body(request)
            return
        timeout = request.extensions.get("timeout", {}).get("write")
        await self._network_stream.write(self._whole, timeout=timeout)
        await self._network_stream.write(b"", timeout=timeout)
        self._h11_state.sent()


_SHORT: Final[dict[type, type]] = {
    httpcore.HTTP11Connection: ShortConnection,
    httpcore.AsyncHTTP11Connection: AsyncShortConnection,
}


def shorten_http11(connection: Any) -> None:
    """Have an idle connection go on with ordinary exchanges, if it is one of httpcore's for HTTP/1.1."""
    if (short := _SHORT.get(type(connection))) and type(connection._h11_state) is h11.Connection:  # noqa: SLF001 - a canary test names the version
        connection._h11_state = Exchanges(connection._h11_state)  # noqa: SLF001 - as above
        connection.__class__ = short
