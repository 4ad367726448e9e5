"""How far a bulk run is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from .models import Outcome, Progress, Result


class Tally:
    """Counts the results of a run."""

    def __init__(self, total: int | None, clock: Callable[[], float]) -> None:
        self._total = total
        self._clock = clock
        self._start = clock()
        self._counts: Counter[Outcome] = Counter()

    def count(self, result: Result) -> Progress:
        """Count a result, and return the progress so far."""
        self._counts[result.outcome] += 1
        counts = self._counts
        done = counts.total() - counts["not begun"]
        return Progress(done, counts["failed"], counts["skipped"], self._total, self._clock() - self._start)
