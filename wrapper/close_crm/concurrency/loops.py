"""One of something for each event loop: connections, for example, work in the loop alone that they were made in."""

from __future__ import annotations

import asyncio
import os
import sys
import weakref
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import suppress
from typing import Any, Generic, TypeVar

import anyio.to_thread
from close_runtime.event_loop import in_event_loop, no_event_loop

from .forks import leave

T = TypeVar("T")


def current_loop() -> Any:
    """Return what is the same throughout one event loop: asyncio's loop, or trio's token.

    Raises:
        InvalidRequest: There is no event loop.
    """
    with suppress(RuntimeError):
        return asyncio.get_running_loop()
    with suppress(RuntimeError, AttributeError, KeyError):
        return sys.modules["trio"].lowlevel.current_trio_token()
    raise no_event_loop()


class PerLoop(Generic[T]):
    """One of something for each event loop that asks for it.

    It is closed at the end of its loop, inside that loop: `asyncio.run`, `trio.run` and their like close all async
    generators before they end, and each thing is kept by one. What belonged to a loop that was closed without that is
    abandoned when another loop comes.

    Args:
        make: Makes one.
        close: Closes one, in its own loop.
        abandon: Lets go of one whose loop is over.
    """

    def __init__(
        self, make: Callable[[], T], close: Callable[[T], Awaitable[object]], abandon: Callable[[T], object]
    ) -> None:
        self._make = make
        self._close = close
        self._abandon = abandon
        self._kept: dict[Any, tuple[T, AsyncGenerator[None, None]]] = {}

    def here(self) -> T | None:
        """Return this loop's one, None if it has none."""
        kept = self._kept.get(current_loop())
        return None if kept is None else kept[0]

    async def get(self) -> T:
        """Return this loop's one, made with its first use."""
        loop = current_loop()
        kept = self._kept.get(loop)
        if kept is None:
            self._prune()
            thing = self._make()
            kept = self._kept[loop] = thing, _keep(thing, self._close, weakref.ref(self), loop)
            await anext(kept[1])
        return kept[0]

    async def aclose(self) -> None:
        """Close this loop's one. Those of other loops stay until their loops end."""
        kept = self._kept.pop(current_loop(), None)
        if kept is not None:
            await kept[1].aclose()
        self._prune()

    def forget(self, loop: object) -> None:
        """Take no more notice of a loop."""
        self._kept.pop(loop, None)

    def after_fork(self) -> None:
        """Start without any: the parent process goes on using these."""
        leave(self._kept)
        self._kept = {}

    def _prune(self) -> None:
        for loop in tuple(self._kept):
            if isinstance(loop, asyncio.AbstractEventLoop) and loop.is_closed():
                kept = self._kept.pop(loop, None)
                if kept is not None:
                    self._abandon(kept[0])


async def in_thread(function: Callable[..., T], *args: Any) -> T:
    """Return what a function returns, without holding up other tasks.

    Raises:
        InvalidRequest: There is no event loop.
    """
    if not in_event_loop():
        raise no_event_loop()
    return await anyio.to_thread.run_sync(function, *args)


async def _keep(
    thing: T, close: Callable[[T], Awaitable[object]], owner: weakref.ref[PerLoop[T]], loop: object
) -> AsyncGenerator[None, None]:
    process = os.getpid()
    try:
        yield
    finally:
        keeper = owner()
        if keeper is not None:
            keeper.forget(loop)
        # A forked child leaves the connections to its parent.
        if os.getpid() == process:
            await close(thing)
