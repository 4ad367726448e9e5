"""The rows of a bulk run that wait for their turn."""

from __future__ import annotations

from collections import deque

from .effects import PendingRow


class RowQueue:
    """Rows that have not begun. Rows of one opportunity run one after another, in the order of the input."""

    def __init__(self, concurrency: int) -> None:
        self._concurrency = concurrency
        self._ready: deque[PendingRow] = deque()
        self._waiting: dict[str, deque[PendingRow]] = {}
        self._blocked = 0
        self.under_way = 0

    @property
    def has_room(self) -> bool:
        """Whether another row may begin."""
        return self.under_way < self._concurrency

    @property
    def wants_more(self) -> bool:
        """Whether another row should be read: none can begin now, and few are blocked behind others."""
        return not self._ready and self._blocked < self._concurrency

    def add(self, pending: PendingRow) -> None:
        """Add a row of the input."""
        waiting = self._waiting.get(pending.update.id)
        if waiting is None:
            self._waiting[pending.update.id] = deque()
            self._ready.append(pending)
        else:
            waiting.append(pending)
            self._blocked += 1

    def next(self) -> PendingRow | None:
        """Return the row to begin now, or None if none can."""
        if not self._ready:
            return None
        self.under_way += 1
        return self._ready.popleft()

    def ended(self, pending: PendingRow) -> None:
        """Record that a row has ended, and release the next one of its opportunity."""
        self.under_way -= 1
        waiting = self._waiting[pending.update.id]
        if waiting:
            self._blocked -= 1
            self._ready.append(waiting.popleft())
        else:
            del self._waiting[pending.update.id]

    def drop(self) -> list[PendingRow]:
        """Remove and return all rows that have not begun."""
        rows = [*self._ready, *(pending for waiting in self._waiting.values() for pending in waiting)]
        self._ready.clear()
        self._waiting.clear()
        return sorted(rows, key=lambda pending: pending.row)
