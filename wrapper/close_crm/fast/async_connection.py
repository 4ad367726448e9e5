"""A connection of the async client: asyncio's sockets, and llhttp in place of h11."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import httpcore2 as httpcore
import httpx2 as httpx

from .keep_alive import KeepAlive
from .phases import phase
from .sockets import Stream
from .wire import PIECE, Incoming, Outgoing, Sending


class AsyncConnection(KeepAlive):
    """A connection, opened by its first request."""

    async def handle_async_request(self, request: Outgoing) -> Incoming:
        """Send a request, and return the response, its body not read.

        Raises:
            httpcore2.LocalProtocolError: The request can't be sent as it is.
            httpcore2.RemoteProtocolError: The response is no HTTP, or ends too early.
        """
        self._idle = False
        waits = request.extensions.get("timeout", {})
        sending = Sending(request)
        if self._stream is None:
            self._stream = await self._connector._connect(request)
        stream, parser, late = self._stream, self._parser, waits.get("write")
        parser.expect(request.method)
        try:
            async with phase("send_request_headers", request):
                pass  # in one piece with the body, as far as there is room
            async with phase("send_request_body", request):
                if isinstance(request.stream, httpx.ByteStream):
                    for part in request.stream:
                        if now := sending.add(part):
                            await stream.write(now, late)
                else:
                    async for part in request.stream:
                        if now := sending.add(part):
                            await stream.write(now, late)
                await stream.write(sending.end(), late)
        except httpcore.WriteError:
            pass  # a response may have come before
        async with phase("receive_response_headers", request):
            while not parser.begun:
                parser.feed(await stream.read(PIECE, waits.get("read")))
        return Incoming(parser.status, parser.headers, _Body(self, request), parser.extensions(stream))

    async def piece(self, request: Outgoing) -> bytes:
        """Return the next piece of the body, nothing at its end."""
        parser = self._parser
        while not parser.enough:
            parser.feed(await self._stream.read(PIECE, request.extensions.get("timeout", {}).get("read")))
        return parser.take()

    async def finish(self, request: Outgoing) -> None:
        """Make ready for another request, if there may be one."""
        async with phase("response_closed", request):
            self._finish()

    async def aclose(self) -> None:
        """Close the socket."""
        self._idle = False
        if self._stream is not None:
            await self._stream.aclose()

    def abandon(self) -> None:
        """Close the socket of an event loop that is over."""
        if isinstance(self._stream, Stream):
            self._stream.abandon()


class _Body:
    """The body of a response. It is no async generator: event loops keep account of each of these."""

    def __init__(self, connection: AsyncConnection, request: Outgoing) -> None:
        self._connection, self._request = connection, request
        self._phase: Any = None

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        if self._phase is None:
            self._phase = phase("receive_response_body", self._request)
            await self._phase.__aenter__()
        try:
            piece = await self._connection.piece(self._request)
        except BaseException as error:
            await self._phase.__aexit__(type(error), error, error.__traceback__)
            raise
        if piece:
            return piece
        await self._phase.__aexit__(None, None, None)
        raise StopAsyncIteration

    async def aclose(self) -> None:
        """Let the connection be used again."""
        await self._connection.finish(self._request)
