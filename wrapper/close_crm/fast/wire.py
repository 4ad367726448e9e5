"""Requests and responses as a connection has them, between a transport of httpx and the bytes on the wire."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final, TypeAlias

import httpcore2 as httpcore
import httpx2 as httpx

from close_crm.concurrency.guarded import split_off

#: By RFC 9112, section 3, and RFC 9110, section 5.1.
_FIRST_LINE: Final = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+ [\x21-\x7e]+ HTTP/1\.1\r\n")
_NAME: Final = re.compile(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
#: Bytes that are read at a time.
PIECE: Final = 64 * 1024
Headers: TypeAlias = Sequence[tuple[bytes, bytes]]


@dataclass(slots=True)
class Outgoing:
    """A request, with the attributes that httpcore's has; made without the checks that httpx has made already."""

    method: bytes
    url: httpcore.URL
    headers: Headers
    stream: Any
    extensions: dict[str, Any]

    @classmethod
    def of(cls, request: httpx.Request) -> Outgoing:
        """Return a request of httpx as a connection takes it."""
        url = request.url
        target = request.extensions.get("target", url.raw_path)
        address = httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=target)
        return cls(request.method.encode(), address, request.headers.raw, request.stream, request.extensions)

    def __repr__(self) -> str:
        # httpcore logs it. Its headers have the key.
        return f"<{type(self).__name__} [{self.method!r}]>"


@dataclass(slots=True)
class Incoming:
    """A response, with the attributes that httpcore's has."""

    status: int
    headers: Headers
    stream: Any
    extensions: dict[str, Any]

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.status}]>"


def head(request: Outgoing) -> bytes:
    """Return the head of a request.

    Raises:
        httpcore2.LocalProtocolError: Something in it can't be sent.
    """
    lines = b"".join([_start(name) + value + b"\r\n" for name, value in request.headers])
    text = b"%b %b HTTP/1.1\r\n%b\r\n" % (request.method, request.url.target, lines)
    ends = len(request.headers) + 2
    whole = text.count(b"\n") == ends and text.count(b"\r") == ends and _FIRST_LINE.match(text)
    # What h11 lets no value have, either.
    if not whole or b"\0" in text or b"\v" in text or b"\f" in text:
        # Without the text, which may have a secret in it.
        msg = "the method, the address or a header has a character that can't be sent"
        raise httpcore.LocalProtocolError(msg)
    return text


@lru_cache(maxsize=256)
def _start(name: bytes) -> bytes:
    """Return the start of a header's line."""
    if _NAME.fullmatch(name) is None:
        msg = "the name of a header has a character that can't be sent"
        raise httpcore.LocalProtocolError(msg)
    return name + b": "


class Sending:
    """A request on its way out: framed as its headers announce it, and in one piece as far as there is room.

    Raises:
        httpcore2.LocalProtocolError: Something in its head can't be sent.
    """

    def __init__(self, request: Outgoing) -> None:
        self._unsent = head(request)
        self._chunked, self._left = False, 0
        for name, value in request.headers:
            lower = name.lower()
            if lower == b"content-length":
                self._left = int(value)
            elif lower == b"transfer-encoding":
                self._chunked = True

    def add(self, part: bytes) -> bytes:
        """Take a part of the body, and return what to send now.

        Raises:
            httpcore2.LocalProtocolError: There is more than was announced.
        """
        if not part:
            return b""
        if self._chunked:
            part = b"%x\r\n%b\r\n" % (len(part), part)
        else:
            self._left -= len(part)
            if self._left < 0:
                msg = "Too much data for declared Content-Length"
                raise httpcore.LocalProtocolError(msg)
        now, self._unsent = split_off(self._unsent, part)
        return now

    def end(self) -> bytes:
        """Return what is left to send.

        Raises:
            httpcore2.LocalProtocolError: There is less than was announced.
        """
        if not self._chunked and self._left:
            msg = "Too little data for declared Content-Length"
            raise httpcore.LocalProtocolError(msg)
        return self._unsent + (b"0\r\n\r\n" if self._chunked else b"")
