"""The last requests and answers of the running test, kept so that a failure can show them."""

from __future__ import annotations

import base64
import binascii
from collections import deque
from contextlib import suppress

import httpx2 as httpx
from close_crm.transport.wrapping import WrappingTransport

#: The last few, oldest first; emptied before each test.
LAST: deque[tuple[httpx.Request, httpx.Response | None]] = deque(maxlen=3)

#: Each key and token that a request carried, to be cleaned out of all that is written.
CREDENTIALS: set[str] = set()

_seen: set[str] = set()


def keep(request: httpx.Request, answer: httpx.Response | None) -> None:
    """Remember an exchange, and the credentials that it was made with.

    A request is seen once before it is checked, since it may go no further, and once where it is answered.
    """
    if LAST and LAST[-1][0] is request:
        known = LAST.pop()[1]
        answer = known if answer is None else answer
    LAST.append((request, answer))
    header = request.headers.get("authorization", "")
    if header not in _seen:
        _seen.add(header)
        CREDENTIALS.update(credentials(header))


def credentials(header: str) -> set[str]:
    """Give the secrets in an Authorization header, in each form in which they may be written down."""
    scheme, _, coded = header.partition(" ")
    found = {coded}
    if scheme.lower() == "basic":
        with suppress(binascii.Error, UnicodeDecodeError):
            found.update(base64.b64decode(coded, validate=True).decode().split(":", 1))
    return found - {""}


class Watched(WrappingTransport):
    """Passes everything on, and remembers it."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Pass on and remember, also when no answer comes."""
        transport, answer = self._sync, None
        try:
            answer = transport.handle_request(request)
        finally:
            keep(request, answer)
        return answer

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Pass on and remember, also when no answer comes."""
        transport, answer = self._async, None
        try:
            answer = await transport.handle_async_request(request)
        finally:
            keep(request, answer)
        return answer
