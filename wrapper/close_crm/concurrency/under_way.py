"""Work under way, which ends with its caller at the latest."""

from __future__ import annotations

from typing import Any, TypeAlias
from weakref import ReferenceType

#: A weak reference to a caller.
Caller: TypeAlias = ReferenceType[Any]


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
