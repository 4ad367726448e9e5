"""A clock for tests: waits end at once, and time passes all the same."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable

import anyio.lowlevel

from close_crm.arguments import seconds as checked
from close_crm.clock import Clock


class FakeClock(Clock):
    """A `Clock` whose waits end at once and move its own time on, for clients of both colours.

        clock = FakeClock()
        with Close("api_...", transport=transport, clock=clock) as close:
            close.users.me()
        assert clock.waits == [1.0]

    Clients share what they learn of rate limits if they share the clock.

    Args:
        now: The time to begin with, in seconds.
        random: The random number that it draws each time, from 0 to 1, or a function that returns the next one.

    Attributes:
        waits: The seconds of each wait so far, in order.
    """

    def __init__(self, now: float = 0.0, *, random: float | Callable[[], float] = 0.0) -> None:
        self.scope = secrets.token_hex(8)
        self._lock = threading.Lock()
        self._now = checked("FakeClock(now=)", now, zero=True)
        self.waits: list[float] = []
        draw = random if callable(random) else lambda: random
        super().__init__(lambda: self._now, self._wait, self._wait_async, draw)

    @property
    def now(self) -> float:
        """The time in seconds."""
        return self._now

    def advance(self, seconds: float) -> None:
        """Move the time on by a number of seconds, without a wait.

        Raises:
            ConfigurationError: It is no number of seconds from 0 on.
        """
        by = checked("seconds", seconds, zero=True)
        with self._lock:
            self._now += by

    def _wait(self, seconds: float) -> None:
        self.advance(seconds)
        self.waits.append(seconds)

    async def _wait_async(self, seconds: float) -> None:
        await anyio.lowlevel.checkpoint()
        self._wait(seconds)


__all__ = ["FakeClock"]
