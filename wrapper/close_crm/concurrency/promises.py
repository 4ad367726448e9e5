"""Results that another thread or task brings, and the event loops in which tasks wait for them."""

from __future__ import annotations

import copy
import logging
import math
import sys
import time
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar, cast

if TYPE_CHECKING:
    # Programs without event loops never load it: see `tests/package/test_imports.py`.
    import asyncio

T = TypeVar("T")

#: Seconds that a coroutine function may take to store tokens.
_SAVING = 30.0
#: Seconds after which whoever waits looks again, unasked.
LOOK_AGAIN = 0.05

_LOG = logging.getLogger("close_crm.oauth.auth")


def never() -> bool:
    """Return False."""
    return False


class Loop:
    """The event loop of the task that makes this, as other threads may use it.

    Raises:
        InvalidRequest: There is no event loop.
    """

    soon: Callable[[Callable[[], object]], object]
    #: Awaits it there and returns True; returns False where that loop is over.
    run: Callable[[Awaitable[object]], bool]
    #: Whether it is over.
    over: Callable[[], bool]

    def __init__(self) -> None:
        import asyncio

        from .loops import current_loop

        loop = current_loop()
        if isinstance(loop, asyncio.AbstractEventLoop):
            self.soon = loop.call_soon_threadsafe
            self.run = partial(_run_in_asyncio, loop)
            self.over = loop.is_closed
        else:
            self.soon = loop.run_sync_soon
            self.run = partial(_run_in_trio, sys.modules["trio"], loop)
            # In trio's loops whatever was begun is ended.
            self.over = never


def _run_in_asyncio(loop: asyncio.AbstractEventLoop, what: Awaitable[object]) -> bool:
    if loop.is_closed():
        return False
    import asyncio

    asyncio.run_coroutine_threadsafe(awaited(what), loop).result(_SAVING)
    return True


def _run_in_trio(trio: Any, token: Any, what: Awaitable[object]) -> bool:
    trio.from_thread.run(awaited, what, trio_token=token)
    return True


async def awaited(what: Awaitable[object]) -> None:
    """Make a coroutine of whatever can be awaited, as event loops ask for one."""
    await what


class Promise(Generic[T]):
    """A result that one thread or task brings, and any number of threads and tasks of any event loop wait for.

    `concurrent.futures.Future` and `threading.Event` take a lock in Python code. An exception that a signal handler
    raises there leaves it held, and whoever asks later hangs. This has no lock: its state changes by single steps, and
    who waits looks at it now and then, in case an interrupt lost the wake-up.
    """

    def __init__(self) -> None:
        self._ended: tuple[T | None, BaseException | None] | None = None
        self._bell: SimpleQueue[None] = SimpleQueue()
        self._wakes: deque[Callable[[], object]] = deque()

    @property
    def done(self) -> bool:
        """Whether there is a result, or an error in its place."""
        return self._ended is not None

    @property
    def error(self) -> BaseException | None:
        """The error, None where there is a result, or nothing yet."""
        return None if self._ended is None else self._ended[1]

    @property
    def result(self) -> T:
        """The result of a promise that was kept."""
        return cast("tuple[T, None]", self._ended)[0]

    def keep(self, result: T) -> None:
        """Bring the result."""
        self._end((result, None))

    def fail(self, error: BaseException) -> None:
        """Bring an error in its place."""
        self._end((None, error))

    def _end(self, ended: tuple[T | None, BaseException | None]) -> None:
        self._ended = ended
        self._bell.put(None)
        with suppress(IndexError):
            while True:
                self._wakes.pop()()

    def abandoned(self) -> bool:
        """Whether nobody will bring the result any more."""
        return False

    def wait(self, seconds: float | None) -> bool:
        """Wait until it is done or abandoned, `seconds` at most; returns whether it was in time."""
        give_up = math.inf if seconds is None else time.monotonic() + seconds
        while not self.done and not self.abandoned():
            left = give_up - time.monotonic()
            if left <= 0:
                return False
            with suppress(Empty):
                self._bell.get(timeout=min(left, LOOK_AGAIN))
                # For the next one who waits.
                self._bell.put(None)
        return True

    async def wait_async(self, seconds: float | None) -> bool:
        """Await it, as `wait` waits for it."""
        if self.done:
            return True
        import anyio  # not needed by threads

        woken = anyio.Event()
        loop = Loop()

        def wake() -> None:
            try:
                loop.soon(woken.set)
            except RuntimeError:  # the loop is over, and with it whoever waited
                _LOG.debug("Nobody waits in that event loop any more")

        self._wakes.append(wake)
        give_up = math.inf if seconds is None else time.monotonic() + seconds
        while not self.done and not self.abandoned():
            left = give_up - time.monotonic()
            if left <= 0:
                return False
            with anyio.move_on_after(min(left, LOOK_AGAIN)):
                await woken.wait()
        return True


def outcome(renewal: Promise[T]) -> T:
    """Return the result of a promise that is done, or raise its error in this caller."""
    if renewal.error is not None:
        raise_own(renewal.error)
    return renewal.result


def raise_own(error: BaseException) -> NoReturn:
    """Raise an error of one's own: one object raised in many threads mixes its tracebacks."""
    own = copy.copy(error)
    own.__cause__ = error.__cause__
    raise own
