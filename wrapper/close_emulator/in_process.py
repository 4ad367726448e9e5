"""From httpx2 to an emulator and back, without a network. Faults become the errors that httpx2 raises for them."""

from collections.abc import AsyncIterator, Callable, Iterator
from itertools import chain
from typing import Any, NoReturn

import httpx2 as httpx

from close_emulator.faults.faults import Delivery
from close_emulator.http.messages import RawRequest


class _Stream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body sent in pieces, which may wait and break off, for sync and async clients."""

    def __init__(self, delivery: Delivery, wait: Callable[[float], None], error: Exception | None) -> None:
        self._delivery = delivery
        self._wait = wait
        self._error = error

    def __iter__(self) -> Iterator[bytes]:
        delivery = self._delivery
        if delivery.drip:
            for place in range(len(delivery.content)):
                self._wait(delivery.drip)
                yield delivery.content[place : place + 1]
        else:
            yield delivery.content[: delivery.sent]
        if self._error is not None:
            raise self._error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


def raw_request(request: httpx.Request) -> RawRequest:
    """Return a request as it would be sent over the wire."""
    url = request.url
    return RawRequest(
        method=request.method,
        path=url.raw_path.partition(b"?")[0],
        query=url.query,
        headers=_headers(request.headers),
        body=request.read(),
    )


def _headers(headers: httpx.Headers) -> tuple[tuple[str, str], ...]:
    raw = headers.raw
    try:
        # All at once, and apart again by a character that no header has.
        text = b"\n".join(chain.from_iterable(raw)).decode("ascii").split("\n")
    except UnicodeDecodeError:
        text = []
    if len(text) != 2 * len(raw):
        # httpx2 looks for the encoding that fits all of them.
        return tuple(headers.multi_items())
    return tuple(zip(map(str.lower, text[::2]), text[1::2], strict=True))


def answered(
    request: httpx.Request, status: int, headers: list[tuple[str, str]], content: bytes
) -> httpx.Response:
    """Return the response that httpx2 makes of `content`, without the steps in which it then reads it."""
    if any(name.lower() == "content-encoding" for name, _ in headers):
        # Only by reading does httpx2 decompress it.
        return httpx.Response(status, headers=headers, content=content, request=request)
    length = [("Content-Length", str(len(content)))] if content else []
    stream = httpx.ByteStream(content)
    response: Any = httpx.Response(status, headers=[*headers, *length], stream=stream, request=request)
    response._content = content  # noqa: SLF001 - as httpx2 keeps what it has read; a test compares both
    response.is_stream_consumed = response.is_closed = True
    whole: httpx.Response = response
    return whole


class Waiting:
    """Waits of one request: recorded, and at most as long as its client would wait for an answer."""

    def __init__(self, request: httpx.Request, sleep: Callable[[float], None]) -> None:
        self._request = request
        self._sleep = sleep
        self._patience: float | None = request.extensions.get("timeout", {}).get("read")

    def wait(self, seconds: float) -> None:
        """Wait.

        Raises:
            ReadTimeout: The client's patience ends first.
        """
        if self._patience is not None and seconds >= self._patience:
            self.give_up()
        if seconds:
            self._sleep(seconds)

    def give_up(self) -> NoReturn:
        """Wait as long as the client would, and raise its ReadTimeout."""
        if self._patience:
            self._sleep(self._patience)
        raise httpx.ReadTimeout("The read operation timed out", request=self._request)


def response(request: httpx.Request, delivery: Delivery, waiting: Waiting) -> httpx.Response:
    """Return the response that a delivery makes.

    Raises:
        ConnectError: No connection was made.
        ReadError: The connection was reset without an answer.
        RemoteProtocolError: The connection ended without an answer.
        ReadTimeout: There was no answer in time.
    """
    ending = delivery.ending
    error: Exception | None = None
    if ending == "refuse":
        raise httpx.ConnectError("Connection refused", request=request)
    if ending == "hang":
        waiting.give_up()
    if ending == "reset":
        error = httpx.ReadError("Connection reset by peer", request=request)
    if ending == "close":
        error = httpx.RemoteProtocolError(
            "Server disconnected without sending a response."
            if delivery.sent is None
            else "peer closed connection without sending complete message body",
            request=request,
        )
    if error is not None and delivery.sent is None:
        raise error
    headers = [*delivery.headers, ("Content-Length", str(len(delivery.content)))]
    stream = _Stream(delivery, waiting.wait, error)
    return httpx.Response(delivery.status, headers=headers, stream=stream, request=request)
