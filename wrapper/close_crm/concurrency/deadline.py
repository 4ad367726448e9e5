"""A deadline that holds inside the network, too: for each wait on a socket, however many of them an answer takes.

httpx's timeouts bound each single wait. A server that sends a byte now and then keeps a call alive for ever under them,
so the sync client's sockets (`guarded.py`) ask this module how long they may wait. The async client cancels; it needs
none of this.
"""

from __future__ import annotations

import threading
import time
import typing
from collections.abc import Callable

_CURRENT = threading.local()
Clock: typing.TypeAlias = Callable[[], float]


class until:  # noqa: N801  # read as `with until(moment):`
    """Let no wait on a guarded socket of this thread go past `moment` on the clock.

    An exception of a signal handler may skip its end. Each call sets a bound of its own, so one left over binds nobody.
    """

    __slots__ = ("_before", "_bound")

    def __init__(self, moment: float, clock: Clock = time.monotonic) -> None:
        self._bound = (moment, clock)

    def __enter__(self) -> None:
        self._before = getattr(_CURRENT, "bound", None)
        _CURRENT.bound = self._bound

    def __exit__(self, *how: object) -> None:
        _CURRENT.bound = self._before


def bounded(timeout: float | None) -> float | None:
    """Return how long a wait of this thread may take that would take so long, None for without end."""
    bound = getattr(_CURRENT, "bound", None)
    if bound is None:
        return timeout
    moment, clock = bound
    # Zero would mean "do not wait at all" to the socket, which answers with another error than a timeout.
    left: float = max(0.001, moment - clock())
    return left if timeout is None else min(timeout, left)


def is_over() -> bool:
    """Whether the moment to stop is past."""
    bound = getattr(_CURRENT, "bound", None)
    return bound is not None and bool(bound[1]() >= bound[0])
