"""Callers that wait for a budget, in the order of their arrival."""

from __future__ import annotations

import itertools
import math
from typing import Any, TypeAlias
from weakref import ReferenceType

#: Seconds after a window's end at which a request is sent: clocks run apart a little between two looks at them.
MARGIN = 0.003
#: Seconds by which a caller may oversleep before those behind it go first.
_OVERSLEPT = 0.25
#: Seconds within which an earlier caller will ask again, so that its place is kept.
_SOON = 0.03
#: A weak reference to whoever waits for a place or has one.
Caller: TypeAlias = ReferenceType[Any]
_TICKETS = itertools.count(1)


def ticket() -> int:
    """Return the next caller's number."""
    return next(_TICKETS)


class UnderWay:
    """Requests that were sent and are not over, by their callers' numbers.

    Each change is one step, so that no interrupt leaves a wrong count.
    """

    def __init__(self) -> None:
        self._callers: dict[int, Caller | None] = {}

    def __len__(self) -> int:
        return len(self._callers)

    def __contains__(self, number: object) -> bool:
        return number in self._callers

    def add(self, number: int, caller: Caller | None) -> None:
        """Count a request, which is gone with its caller if that is known."""
        self._callers[number] = caller

    def drop(self, number: int | None) -> None:
        """Count a request as over; any of them without a number."""
        if number is not None:
            self._callers.pop(number, None)
        elif self._callers:
            self._callers.popitem()

    def forget(self) -> bool:
        """Count those as over whose callers are gone; returns whether there were any."""
        gone = [number for number, caller in self._callers.items() if caller is not None and caller() is None]
        for number in gone:
            del self._callers[number]
        return bool(gone)


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
