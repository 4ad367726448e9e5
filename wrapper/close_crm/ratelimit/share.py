"""How many requests a window begins with, where others use the same budget."""

from __future__ import annotations

import math


class Share:
    """This process' share of a window, learned from what became of its requests in the one before.

    Attributes:
        first: How many requests a window begins with before an answer says what is left; None for as many as it allows.
        opened: When the present window began.
        sent: Requests of this window that were sent.
        served: Those that were carried out.
        refusals: Those that were refused.
    """

    def __init__(self) -> None:
        self.first: int | None = None
        self.opened = -math.inf
        self.sent = self.served = self.refusals = 0

    def begin(self, now: float, limit: int | None, waiting: int, *, exact: bool) -> None:
        """Begin a window.

        Args:
            now: When.
            limit: How many requests it allows.
            waiting: Callers that wait.
            exact: Whether ends of windows are known exactly.
        """
        if self.refusals and self.opened > -math.inf:
            # At least a third of those who wait, so that each has its turn within a few windows.
            # Where ends are known exactly all begin at once; elsewhere the first find more: large shares shrink.
            share = self.served + 1 if exact else self.served - self.served // 4 + 5
            self.first = max(share, math.ceil(waiting / 3))
        elif self.first is not None:
            self.first += max(1, ((limit or 0) - self.first) // 8)
        if self.first is not None and limit is not None and self.first >= limit:
            self.first = None
        self.sent = self.served = self.refusals = 0
        self.opened = now
