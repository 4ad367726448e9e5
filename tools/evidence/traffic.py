"""The last requests and answers of the running test, kept so that a failure can show them, and who answered."""

from __future__ import annotations

import base64
import binascii
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from contextvars import ContextVar
from dataclasses import dataclass, fields
from functools import wraps
from typing import Any, Protocol
from weakref import WeakSet

import httpx2 as httpx
from close_crm.testing.contract import ContractReport, Exchange
from close_crm.transport.wrapping import WrappingTransport
from close_emulator import Emulator

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
    """Return the secrets in an Authorization header, in each form in which they may be written down."""
    scheme, _, coded = header.partition(" ")
    found = {coded}
    if scheme.lower() == "basic":
        with suppress(binascii.Error, UnicodeDecodeError):
            found.update(base64.b64decode(coded, validate=True).decode().split(":", 1))
    return found - {""}


@dataclass(frozen=True, slots=True)
class Seen(Exchange):
    """An exchange, with whether a server answered; a stub in a test answers whatever the test wants.

    Attributes:
        served: Whether the answer is one that an emulator gave, and as it gave it.
    """

    served: bool = False


_FIELDS = [field.name for field in fields(Exchange)]
_OF_EMULATORS: WeakSet[httpx.Response] = WeakSet()
_SERVED: ContextVar[bool] = ContextVar("served", default=False)


def _noted(
    handle: Callable[[Emulator, httpx.Request], httpx.Response],
) -> Callable[[Emulator, httpx.Request], httpx.Response]:
    @wraps(handle)
    def noted(self: Emulator, request: httpx.Request) -> httpx.Response:
        answer = handle(self, request)
        _OF_EMULATORS.add(answer)
        # Also of clients that nothing else watches, such as those of the package's own fixtures.
        keep(request, answer)
        return answer

    return noted


# A stub may ask an emulator and answer with something else: the answer itself has to be known again.
Emulator.handle = _noted(Emulator.handle)  # type: ignore[assignment, method-assign]  # in the place of a method


class Record(ContractReport):
    """Collects exchanges, each with whether a server answered: transports below have to be `Watched`."""

    def add(self, exchange: Exchange) -> None:
        """Keep one exchange."""
        values = {name: getattr(exchange, name) for name in _FIELDS}
        super().add(Seen(**values, served=_SERVED.get()))


#: Every exchange of every client of the tests: what the coverage gate and the evidence are made of.
RECORD = Record()


class FuzzingRun(Protocol):
    """The outcome of one run of a fuzzer."""

    exchanges: list[Exchange]

    def as_json(self) -> dict[str, Any]:
        """Return counts and findings."""


#: The fuzzing of this process, by name: whoever fuzzes enters it.
FUZZING: dict[str, FuzzingRun] = {}


class Watched(WrappingTransport):
    """Passes everything on, remembers it, and notes whether a server answered."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Pass on and remember, also when no answer comes."""
        transport, answer = self._sync, None
        _SERVED.set(False)
        try:
            answer = transport.handle_request(request)
            _SERVED.set(answer in _OF_EMULATORS)
        finally:
            keep(request, answer)
        return answer

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Pass on and remember, also when no answer comes."""
        transport, answer = self._async, None
        _SERVED.set(False)
        try:
            answer = await transport.handle_async_request(request)
            _SERVED.set(answer in _OF_EMULATORS)
        finally:
            keep(request, answer)
        return answer
