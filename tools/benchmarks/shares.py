"""Where the time of an update in process goes: what is the client's, and what each part of the emulator has of it.

Parts are timed within updates: in a loop of its own each would find everything in the processor's caches, and take half
as long.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any
from unittest.mock import patch

import httpx2 as httpx
from close_crm import Close
from close_emulator import Emulator, emulator
from close_emulator.http.messages import Answer
from close_emulator.recording import recorded
from close_emulator.resources.opportunities import HANDLERS

_ID = "opportunities_update"
_TIMED: tuple[tuple[Any, str], ...] = (
    (Emulator, "handle"),
    (emulator, "raw_request"),
    (emulator, "answer"),
    (Answer, "encoded"),
    (Emulator, "_note"),
)


class _Timed:
    """A function that remembers how long each of its calls took."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self._function = function
        self._took = list[float]()

    def __get__(self, owner: object, _: type) -> Callable[..., Any]:
        return lambda *given, **named: self(owner, *given, **named)

    def __call__(self, *given: Any, **named: Any) -> Any:
        start = time.perf_counter()
        result = self._function(*given, **named)
        self._took.append(time.perf_counter() - start)
        return result

    @property
    def median(self) -> float:
        return statistics.median(self._took)


def shares(emulated: Emulator, id: str, calls: int) -> dict[str, float]:
    """Return each part's share of an update of the opportunity `id`, made so many times."""
    change = _Timed(HANDLERS[_ID])
    event = _Timed(recorded(_ID, change))
    timed = {name: _Timed(getattr(owner, name)) for owner, name in _TIMED}
    with ExitStack() as stack:
        stack.enter_context(patch.object(emulator, "_HANDLERS", {_ID: event}))
        for owner, name in _TIMED:
            stack.enter_context(patch.object(owner, name, timed[name]))
        transport = httpx.MockTransport(emulated.handle)
        close = stack.enter_context(Close(emulated.api_key, transport=transport, tz_offset=None))
        whole = _Timed(close.opportunities.update)
        for number in range(calls):
            whole(id, value=number)
    handled, taken, answered, written, noted = (timed[name].median for _, name in _TIMED)
    parts = {
        "the client and httpx2's transport": whole.median - handled,
        "the request taken apart": taken,
        "credentials, route, JSON and checks": answered - event.median,
        "the change and the object as it is answered": change.median,
        "its event": event.median - change.median,
        "JSON written": written,
        "the log of requests": noted,
        "httpx2's response, the date, locks": handled - taken - answered - written - noted,
    }
    return {part: seconds / whole.median for part, seconds in parts.items()}
