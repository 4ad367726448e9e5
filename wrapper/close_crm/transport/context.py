"""The context shared by both clients, which completes each of their requests."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import httpx2 as httpx
from close_runtime.context import operation_of
from close_runtime.text import brief

from close_crm.auth.credentials import Signing, origin
from close_crm.errors import InvalidRequest

from .call import Core
from .effects import Effects
from .headers import HEADERS, NONE, Headers

_TZ_HEADER = "x-tz-offset"


class Guards(Protocol):
    """Refuse what may not be written, right before it is sent; see `close_crm.guards`."""

    def refuse_writing(self) -> None:
        """Refuse what is going to write, if nothing may be written at all."""

    def must_ask(self, request: httpx.Request) -> bool:
        """Whether `admit` has to decide about a request; refuses one that needs no question."""
        ...

    def admit(
        self, request: httpx.Request, clock: Callable[[], float], *, awaited: bool = False
    ) -> Effects[None]:
        """Ask what has to be known of the credentials, and let the request pass or not."""
        ...


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class ClientContext:
    """The context that both clients are made with.

    Attributes:
        core: Decides what becomes of calls.
        credentials: Sign requests.
        offset: Returns the caller's offset from UTC.
        max_response_bytes: How many bytes of an answer are taken at most, after decompression.
        place: Where the API is; headers of the caller's go nowhere else.
        headers: The caller's headers.
        guards: Refuse what may not be written; None where anything may be.
        secrets: The secrets in headers of single calls, which must not show in errors.
    """

    core: Core
    credentials: Signing
    offset: Callable[[], str | None]
    max_response_bytes: int
    place: httpx.URL
    headers: Headers
    guards: Guards | None
    secrets: deque[str]

    def prepare(self, request: httpx.Request, *, closed: bool) -> None:
        """Complete the request with what the client knows.

        Raises:
            InvalidRequest: The client is closed, or the request's own settings can't be kept to.
        """
        if closed:
            msg = "The client is closed"
            raise InvalidRequest(msg)
        _check_times(request.extensions)
        for headers in (self.headers, request.extensions.get(HEADERS, NONE)):
            if headers is not NONE and origin(request.url) == origin(self.place):
                request.headers.update(headers.reveal())
        operation = operation_of(request)
        if operation is not None and _TZ_HEADER in operation.headers and _TZ_HEADER not in request.headers:
            hours = self.offset()
            if hours is not None:
                request.headers[_TZ_HEADER] = hours

    def bound(self, request: httpx.Request, until: float) -> None:
        """Let none of httpx's own waits be longer than what is left; the client's settings stay as they are."""
        left = max(0.001, until - self.core.clock())
        timeout = request.extensions.setdefault(
            "close_crm.timeout", dict(request.extensions.get("timeout") or {})
        )
        request.extensions["timeout"] = {
            name: left if timeout.get(name) is None else min(timeout[name], left) for name in _TIMEOUTS
        }


_TIMEOUTS = ("connect", "read", "write", "pool")


def _check_times(extensions: Mapping[str, Any]) -> None:
    """Refuse times that a socket would refuse, before anything is sent.

    Raises:
        InvalidRequest: One is no number of seconds.
    """
    timeouts = {name: time for name, time in (extensions.get("timeout") or {}).items() if time is not None}
    times = {**timeouts, "deadline": extensions["deadline"]} if "deadline" in extensions else timeouts
    for name, seconds in times.items():
        if not isinstance(seconds, (int, float)) or isinstance(seconds, bool) or not seconds > 0:
            kind, also = ("deadline", "") if name == "deadline" else ("timeout", f" or None ({name})")
            msg = f"{kind} takes a positive number of seconds{also}, not {brief(seconds)}"
            raise InvalidRequest(msg)
