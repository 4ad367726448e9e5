"""Waiting for what another thread or task does on one's behalf."""

from __future__ import annotations

import asyncio
import copy
import importlib
import logging
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from functools import partial
from typing import Any, NoReturn, TypeVar

import anyio
import httpx2 as httpx

T = TypeVar("T")

#: Seconds that a coroutine function may take to store tokens.
_SAVING = 30.0

_LOG = logging.getLogger("close_crm.oauth")


class Loop:
    """The event loop of the task that makes this, as other threads may speak to it."""

    soon: Callable[[Callable[[], object]], object]
    #: Awaits it there and tells so; False where that loop is over.
    run: Callable[[Awaitable[object]], bool]

    def __init__(self) -> None:
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            trio = importlib.import_module("trio")
            token = trio.lowlevel.current_trio_token()
            self.soon = token.run_sync_soon
            self.run = partial(_run_in_trio, trio, token)
        else:
            self.soon = loop.call_soon_threadsafe
            self.run = partial(_run_in_asyncio, loop)


def _run_in_asyncio(loop: asyncio.AbstractEventLoop, what: Awaitable[object]) -> bool:
    if loop.is_closed():
        return False
    asyncio.run_coroutine_threadsafe(awaited(what), loop).result(_SAVING)
    return True


def _run_in_trio(trio: Any, token: Any, what: Awaitable[object]) -> bool:
    trio.from_thread.run(awaited, what, trio_token=token)
    return True


async def awaited(what: Awaitable[object]) -> None:
    """Make a coroutine of whatever can be awaited, as event loops ask for one."""
    await what


def wait(pending: Future[Any], request: httpx.Request) -> None:
    """Wait for a refresh, as long as the request may wait for a connection; its outcome stays where it is."""
    try:
        pending.exception(_patience(request))
    except TimeoutError:
        raise _late(request) from None


async def wait_async(pending: Future[Any], request: httpx.Request) -> None:
    """Await a refresh, as long as the request may wait for a connection; its outcome stays where it is."""
    if pending.done():
        return
    done = anyio.Event()
    loop = Loop()

    def wake(_: object) -> None:
        try:
            loop.soon(done.set)
        except RuntimeError:  # the loop is over, and with it whoever waited
            _LOG.debug("Nobody waits for the refresh any more")

    pending.add_done_callback(wake)
    with anyio.move_on_after(_patience(request)):
        await done.wait()
    if not pending.done():
        raise _late(request)


def _patience(request: httpx.Request) -> float | None:
    patience: float | None = request.extensions.get("timeout", {}).get("pool")
    return patience


def _late(request: httpx.Request) -> httpx.ConnectTimeout:
    # Of the kind that tells the core that nothing was sent.
    return httpx.ConnectTimeout("no fresh access token came in time", request=request)


def outcome(renewal: Future[T]) -> T:
    """Give what came of it, or raise its error as one's own."""
    error = renewal.exception()
    if error is not None:
        raise_own(error)
    return renewal.result()


def raise_own(error: BaseException) -> NoReturn:
    """Raise an error of one's own: one object raised in many threads mixes its tracebacks."""
    own = copy.copy(error)
    own.__cause__ = error.__cause__
    raise own
