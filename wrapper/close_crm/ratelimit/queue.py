"""Callers that wait for a budget, in the order of their arrival."""

from __future__ import annotations

import itertools
import math

#: Seconds after a window's end at which a request is sent: clocks run apart a little between two looks at them.
MARGIN = 0.003
#: Seconds by which a caller may oversleep before those behind it go first.
_OVERSLEPT = 0.25
#: Seconds within which an earlier caller will ask again, so that its place is kept.
_SOON = 0.03
_TICKETS = itertools.count(1)


def ticket() -> int:
    """Return the next caller's number."""
    return next(_TICKETS)


class Line:
    """Callers that wait, in the order of their numbers. They sleep by themselves; nobody wakes them.

    One mapping holds all, so that each change is one step: a signal handler's exception leaves nothing half done.
    """

    def __init__(self) -> None:
        self._due: dict[int, float] = {}

    def __len__(self) -> int:
        return len(self._due)

    def join(self, number: int, due: float) -> None:
        """Wait until a moment."""
        self._due[number] = due

    def leave(self, number: int) -> None:
        """Wait no longer."""
        self._due.pop(number, None)

    def is_turn(self, number: int, free: float, now: float) -> bool:
        """Whether a place is left when all earlier ones that are due have taken theirs."""
        if free <= 0 or free == math.inf:
            return free > 0
        for before, due in self._due.items():
            if before < number and now - _OVERSLEPT < due <= now + _SOON:
                free -= 1
                if free <= 0:
                    return False
        return True
