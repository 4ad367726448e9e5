"""An answer's body: decompressed piece by piece, and never held beyond what the client takes."""

from __future__ import annotations

import sys
import zlib
from collections.abc import AsyncIterator, Iterator
from typing import cast

import httpx2 as httpx
from close_runtime.context import operation_of
from close_runtime.text import brief

from close_crm.concurrency.failures import let_go, let_go_async
from close_crm.errors import BodyTooLarge

#: Asked for is what is read here, and nothing else.
ACCEPTED = "gzip, deflate"
_READ = frozenset({"gzip", "x-gzip", "deflate"})
_GZIP = 16 + zlib.MAX_WBITS
#: Bytes that are decompressed at a time: zlib takes up twice the room of what it gives in one go.
_PIECE = 256 * 1024
#: How many codings an answer may have one upon the other. Each may be a thousand times as large as the one around it.
_MOST_CODINGS = 4
_OF_THE_WIRE = frozenset({b"content-encoding", b"content-length", b"transfer-encoding"})


class Body:
    """Collects an answer's body, and refuses to hold more than the client takes, however well it was compressed.

    Args:
        response: The answer, its body not read.
        most: Bytes to hold at most.
        lenient: Whether as much as can be read will do. It does for a refusal, whose status says what counts, and for a
            success whose body nobody reads: what was carried out must not become an error for the form of its answer.
    """

    def __init__(self, response: httpx.Response, most: int, *, lenient: bool = False) -> None:
        self._response = response
        self._most = most
        self._lenient = lenient or not response.is_success or _unread(response.request)
        # In one piece: thousands of chunks of odd sizes take up far more room than they hold.
        self._kept = bytearray()
        self._failed = False
        codings = [
            coding
            for text in response.headers.get_list("content-encoding", split_commas=True)
            if (coding := text.strip().lower()) not in {"", "identity"}
        ]
        self._refusal = _refusal_of(codings)
        # The last one was applied last.
        names = [] if self._refusal else codings[::-1]
        self._layers = [_Inflate(name, most) for name in names]

    def add(self, chunk: bytes) -> None:
        """Take one piece as it came from the network.

        Raises:
            BodyTooLarge: There is more than the client takes.
            httpx2.DecodingError: It is not compressed as its header says, or in a way that nobody asked for.
        """
        if self._failed:
            return
        try:
            if self._refusal and chunk and not self._lenient:
                raise httpx.DecodingError(self._refusal)
            for piece in self._inflated(chunk, self._layers):
                self._keep(piece)
        except httpx.DecodingError as error:
            if not self._lenient:
                error.request = self._response.request
                raise
            self._failed = True
        except _TooMuch:
            raise self._too_large() from None

    def _inflated(self, chunk: bytes, layers: list[_Inflate]) -> Iterator[bytes]:
        if not layers:
            yield chunk
            return
        for piece in layers[0].pieces(chunk):
            yield from self._inflated(piece, layers[1:])

    def _keep(self, chunk: bytes) -> None:
        if len(self._kept) + len(chunk) > self._most:
            raise self._too_large()
        self._kept += chunk

    def _too_large(self) -> BodyTooLarge:
        request = self._response.request
        return BodyTooLarge(request.method, request.url.path, f"the body is larger than {self._most} bytes")

    def read_before(self) -> httpx.Response:
        """Return an answer whose body the transport has read (and decompressed) itself.

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
        """Return the answer with the body that was collected.

        Raises:
            httpx2.RemoteProtocolError: The compressed body lacks its end.
        """
        if not self._lenient and any(layer.unfinished for layer in self._layers):
            msg = "the compressed body lacks its end"
            raise httpx.RemoteProtocolError(msg, request=self._response.request)
        source = self._response
        whole = httpx.Response(
            source.status_code,
            # As bytes: a header may have any, and what came is not to be refused for its characters.
            headers=[(name, value) for name, value in source.headers.raw if name.lower() not in _OF_THE_WIRE],
            content=bytes(self._kept),
            request=source.request,
            extensions={name: value for name, value in source.extensions.items() if name != "network_stream"},
        )
        whole.default_encoding = source.default_encoding
        if self._refusal:
            # Only now, since httpx would try to decode the content by it.
            coding = [
                (name, value) for name, value in source.headers.raw if name.lower() == b"content-encoding"
            ]
            whole.headers = httpx.Headers([*whole.headers.raw, *coding])
        return whole


def pieces(response: httpx.Response) -> Iterator[bytes]:
    """Return a body's pieces as they came from the network.

    Not `iter_raw()`: that closes the connection at the end of the body, where a failure would cost the whole answer.
    """
    return iter(cast("httpx.SyncByteStream", response.stream))


def pieces_async(response: httpx.Response) -> AsyncIterator[bytes]:
    """Return a body's pieces, as `pieces` does."""
    return aiter(cast("httpx.AsyncByteStream", response.stream))


def read_whole(request: httpx.Request, response: httpx.Response) -> httpx.Response:
    """Return an answer with its body read as the clients read it; for transports that look into bodies."""
    if response.is_stream_consumed:
        return response
    response.request = request
    body = Body(response, sys.maxsize)
    try:
        for chunk in pieces(response):
            body.add(chunk)
        return body.response()
    finally:
        let_go(response)


async def read_whole_async(request: httpx.Request, response: httpx.Response) -> httpx.Response:
    """Return an answer with its body read, as `read_whole` does."""
    if response.is_stream_consumed:
        return response
    response.request = request
    body = Body(response, sys.maxsize)
    try:
        async for chunk in pieces_async(response):
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
        """Whether something came, but not its end."""
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
        """Return what to decompress, once enough came to see of which form it is."""
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
