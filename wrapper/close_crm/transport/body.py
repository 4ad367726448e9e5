"""The body of a response: decompressed piece by piece, and never larger than the client takes."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from typing import Any, cast

import httpx2 as httpx
from close_runtime.context import operation_of
from close_runtime.text import brief, counted

from close_crm.concurrency.failures import let_go, let_go_async
from close_crm.errors import BodyTooLarge

from .effects import Overdue

#: Requests ask for the codings that are read here, and for no others.
ACCEPTED = "gzip, deflate"
_READ = frozenset({"gzip", "x-gzip", "deflate"})
_GZIP = 16 + zlib.MAX_WBITS
#: Bytes that are decompressed at a time: zlib takes up twice the room of its output.
_PIECE = 256 * 1024
#: How many codings a body may have, one upon the other. Each may be a thousand times as large as the one around it.
_MOST_CODINGS = 4
_OF_THE_WIRE = frozenset({b"content-encoding", b"content-length", b"transfer-encoding"})


class Body:
    """Collects the body of a response, and refuses more than the client takes, however well it was compressed.

    Of a refusal, whose status says what matters, and of a success whose body nobody reads, as much as can be read is
    enough: what was carried out must not become an error for the form of its response.

    Args:
        response: The response, its body not read.
        most: The largest number of bytes to keep.
        lenient: Whether as much as can be read is enough for any response.
    """

    def __init__(self, response: httpx.Response, most: int, *, lenient: bool = False) -> None:
        self._response = response
        self._most = most
        # Most bodies come as one piece, which is kept as it is. More are put together: thousands of chunks of odd sizes
        # take up far more room than their bytes.
        self._kept: bytes | bytearray = b""
        self._failed = False
        self._refusal, self._layers = "", list[_Inflate]()
        self._coding = response.headers.get("content-encoding")
        if self._coding is not None:
            named = (part.strip().lower() for part in self._coding.split(","))
            codings = [name for name in named if name not in {"", "identity"}]
            self._refusal = _refusal_of(codings)
            # The last one was applied last.
            self._layers = [] if self._refusal else [_Inflate(name, most) for name in reversed(codings)]
            lenient = lenient or not response.is_success or _unread(response.request)
        self._lenient = lenient

    def add(self, chunk: bytes) -> None:
        """Take one piece as it was received.

        Raises:
            BodyTooLarge: There is more than the client takes.
            httpx2.DecodingError: It is not compressed as its header says, or in a way that nobody asked for.
        """
        if self._failed:
            return
        try:
            if self._refusal and chunk and not self._lenient:
                raise httpx.DecodingError(self._refusal)
            for piece in self._inflated(chunk, self._layers) if self._layers else (chunk,):
                if len(self._kept) + len(piece) > self._most:
                    raise _TooMuch
                if self._kept and isinstance(self._kept, bytes):
                    self._kept = bytearray(self._kept)
                self._kept += piece
        except httpx.DecodingError as error:
            if not self._lenient:
                error.request = self._response.request
                raise
            self._failed = True
        except _TooMuch:
            request = self._response.request
            reason = f"the body is larger than {counted(self._most, 'byte')}"
            raise BodyTooLarge(request.method, request.url.path, reason) from None

    def _inflated(self, chunk: bytes, layers: list[_Inflate]) -> Iterator[bytes]:
        if not layers:
            yield chunk
            return
        for piece in layers[0].pieces(chunk):
            yield from self._inflated(piece, layers[1:])

    def read_before(self) -> httpx.Response:
        """Return a response whose body the transport has read (and decompressed) itself.

        Raises:
            BodyTooLarge: There is more than the client takes.
            httpx2.DecodingError: It is compressed in a way that nobody asked for.
        """
        content = self._response.content
        self._layers = []
        # A transport may have decompressed what this client can't, and left the header as it was.
        self._lenient |= content.lstrip()[:1] in {b"{", b"["}
        self.add(content)
        return self._response

    def response(self) -> httpx.Response:
        """Return the response with the body that was collected.

        Raises:
            httpx2.RemoteProtocolError: The compressed body lacks its end.
        """
        if not self._lenient and any(layer.unfinished for layer in self._layers):
            msg = "the compressed body lacks its end"
            raise httpx.RemoteProtocolError(msg, request=self._response.request)
        source = self._response
        source.extensions.pop("network_stream", None)
        if self._coding is None:
            cast("Any", source)._content = bytes(self._kept)  # noqa: SLF001 - httpx sets it while it reads, but without a bound
            source.is_stream_consumed = True
            return source
        whole = httpx.Response(
            source.status_code,
            # As bytes: a header may have any, and a response is not to be refused for its characters.
            headers=[(name, value) for name, value in source.headers.raw if name.lower() not in _OF_THE_WIRE],
            content=bytes(self._kept),
            request=source.request,
            extensions=source.extensions,
        )
        whole.default_encoding = source.default_encoding
        if self._refusal:
            # Only now, since httpx would try to decode the content by it.
            whole.headers["content-encoding"] = self._coding
        return whole


def receive(
    response: httpx.Response, most: int, over: Callable[[], bool] | None = None, *, lenient: bool = False
) -> httpx.Response:
    """Return a response with its body, decompressed, and close its stream.

    Args:
        response: The response. Its body is read, unless its transport has read it already.
        most: The largest number of bytes that the body may have.
        over: Whether it is too late to go on reading, asked after each piece; None for no such end.
        lenient: Whether as much as can be read is enough for any response.

    Raises:
        BodyTooLarge: It has more.
        Overdue: It took too long.
        httpx2.RequestError: It can't be read to its end, or can't be decompressed.
    """
    body = Body(response, most, lenient=lenient)
    try:
        if response.is_stream_consumed:
            return body.read_before()
        # Not `iter_raw()`: that closes the connection at the end of the body, where a failure would lose it all.
        for chunk in cast("httpx.SyncByteStream", response.stream):
            body.add(chunk)
            if over is not None and over():
                raise Overdue
        return body.response()
    finally:
        let_go(response)


async def receive_async(response: httpx.Response, most: int) -> httpx.Response:
    """Return a response with its body, as `receive` does."""
    body = Body(response, most)
    try:
        if response.is_stream_consumed:
            return body.read_before()
        async for chunk in cast("httpx.AsyncByteStream", response.stream):
            body.add(chunk)
        return body.response()
    finally:
        await let_go_async(response)


class _TooMuch(Exception):
    """A layer grew beyond what the client takes."""


class _Inflate:
    """Decompresses one coding of a body."""

    def __init__(self, coding: str, most: int) -> None:
        # "deflate" comes with zlib's header or without it, which shows only in what comes.
        self._inflate = None if coding == "deflate" else zlib.decompressobj(_GZIP)
        self._members = coding != "deflate"
        self._most = most
        self._start = b""
        self._grown = 0

    @property
    def unfinished(self) -> bool:
        """Whether something was received, but not its end."""
        return bool(self._start) and (self._inflate is None or not self._inflate.eof)

    def pieces(self, chunk: bytes) -> Iterator[bytes]:
        """Decompress a piece.

        Raises:
            httpx2.DecodingError: It is not what the header says.
            _TooMuch: It grows beyond what the client takes.
        """
        chunk = self._begun(chunk)
        full = True
        while self._inflate is not None and (full or chunk):
            if self._inflate.eof and chunk:
                self._check_member(chunk)
                self._inflate = zlib.decompressobj(_GZIP)
            try:
                piece = self._inflate.decompress(chunk, _PIECE)
            except zlib.error as error:
                raise httpx.DecodingError(str(error)) from error
            self._grown += len(piece)
            if self._grown > self._most:
                raise _TooMuch
            yield piece
            chunk, full = self._inflate.unconsumed_tail or self._inflate.unused_data, len(piece) == _PIECE

    def _begun(self, chunk: bytes) -> bytes:
        """Return what to decompress, once there is enough to see of which form it is."""
        if self._inflate is not None:
            self._start = self._start or chunk[:1]
            return chunk
        self._start += chunk
        if len(self._start) < 2:
            return b""
        # RFC 9110 section 8.4.1.2: it has zlib's header, and some servers leave it out.
        wrapped = self._start[0] & 0x0F == 8 and int.from_bytes(self._start[:2], "big") % 31 == 0
        self._inflate = zlib.decompressobj(zlib.MAX_WBITS if wrapped else -zlib.MAX_WBITS)
        return self._start

    def _check_member(self, chunk: bytes) -> None:
        # RFC 1952 section 2.2: a gzip file is a series of members, read as if they were one.
        if not self._members or chunk[:1] != b"\x1f":
            msg = "there is something after the end of the compressed body"
            raise httpx.DecodingError(msg)


def _unread(request: httpx.Request) -> bool:
    operation = operation_of(request)
    return operation is not None and not operation.answers and operation.id != "request"


def _refusal_of(codings: list[str]) -> str:
    """Return why a body can't be decompressed, empty where it can."""
    for coding in codings:
        if coding not in _READ:
            return f"content coding {brief(coding)} was not asked for and can't be read"
    if len(codings) > _MOST_CODINGS:
        return f"{len(codings)} content codings, one upon the other, are not read"
    return ""
