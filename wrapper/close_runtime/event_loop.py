"""Locks of event loops, and the error where there is no loop."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from types import TracebackType
from typing import Final

from .errors import InvalidRequest

NEEDS_LOOP: Final = (
    "an async client works within an event loop alone: run it under asyncio.run() or trio.run()"
)


@cache
def _no_loop_error() -> type[Exception]:
    """Return the class of what anyio raises elsewhere; before its version 4.12 that is sniffio's."""
    import anyio  # not needed by threads

    found: type[Exception] = (
        getattr(anyio, "NoEventLoopError", None) or import_module("sniffio").AsyncLibraryNotFoundError
    )
    return found


def in_event_loop() -> bool:
    """Whether this runs in an event loop. Asked beforehand: what callers' own code raises may be of the same class."""
    import anyio

    try:
        anyio.get_cancelled_exc_class()
    except _no_loop_error():
        return False
    return True


def no_event_loop() -> InvalidRequest:
    """Return the error for an async call outside of any event loop."""
    return InvalidRequest(NEEDS_LOOP)


class Turn:
    """A lock for tasks.

    Raises:
        InvalidRequest: When it is to be taken: there is no event loop.
    """

    def __init__(self) -> None:
        import anyio

        self._lock = anyio.Lock()

    async def __aenter__(self) -> None:
        if not in_event_loop():
            raise no_event_loop()
        await self._lock.acquire()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._lock.release()


__all__ = ["NEEDS_LOOP", "Turn", "in_event_loop", "no_event_loop"]
