"""Where a client's time, waits and chance come from."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from random import random as _random
from time import monotonic
from time import sleep as _sleep

from .arguments import function
from .arguments import seconds as checked


async def _async_sleep(seconds: float) -> None:
    import anyio  # not needed by threads

    await anyio.sleep(seconds)


@dataclass(frozen=True)
class Clock:
    """Time, waits and chance as arguments, for tests that must not wait: `close_crm.testing.FakeClock` is one.

    A wait always moves the time on, also where only one of both is replaced: what did not pass is added. So a wait that
    ends at once can't make a call ask again without end.

    Attributes:
        time: Returns the time in seconds, and never goes back.
        sleep: Takes seconds, and returns when they have passed.
        async_sleep: The same, without holding up other tasks.
        random: Returns a random number from 0 to 1.

    Raises:
        ConfigurationError: One of them can't be called.
    """

    time: Callable[[], float] = monotonic
    sleep: Callable[[float], None] = _sleep
    async_sleep: Callable[[float], Awaitable[None]] = _async_sleep
    random: Callable[[], float] = _random

    #: Different for clocks whose times have nothing in common: budgets of one mean nothing on the other.
    scope = ""

    def __post_init__(self) -> None:
        """Check them, and bind the time to the waits."""
        for name in ("time", "sleep", "async_sleep", "random"):
            function(f"Clock({name}=)", getattr(self, name))
        if (self.time, self.sleep, self.async_sleep) != (monotonic, _sleep, _async_sleep):
            bound = _Bound(self)
            for name in ("time", "sleep", "async_sleep"):
                object.__setattr__(self, name, getattr(bound, name))


class _Bound:
    """A time that is moved on by each wait, as far as the wait itself has not done so."""

    def __init__(self, clock: Clock) -> None:
        self._time, self._sleep, self._async_sleep = clock.time, clock.sleep, clock.async_sleep
        self._skipped = 0.0

    def time(self) -> float:
        return self._time() + self._skipped

    def sleep(self, seconds: float) -> None:
        end = self.time() + checked("sleep", seconds, zero=True)
        self._sleep(seconds)
        self._move_to(end)

    async def async_sleep(self, seconds: float) -> None:
        end = self.time() + checked("async_sleep", seconds, zero=True)
        await self._async_sleep(seconds)
        self._move_to(end)

    def _move_to(self, end: float) -> None:
        if (left := end - self.time()) > 0:
            self._skipped += left


__all__ = ["Clock"]
