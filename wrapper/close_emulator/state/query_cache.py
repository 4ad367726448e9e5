"""Lists that were found once, remembered until the state changes: pages of a long list would each find it anew."""

import bisect
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import accumulate
from typing import Any, Self

from .indexed_table import Record

_MOST = 8


class Sums:
    """Sums over any stretch of a list, as quick for a hundred thousand objects as for one.

    Args:
        columns: Returns the numbers of one object by name.
    """

    def __init__(self, records: Sequence[Record], columns: Callable[[Record], Mapping[str, int]]) -> None:
        rows = [columns(record) for record in records]
        self._names = {name: None for row in rows for name in row}
        self._running = {name: [0, *accumulate(row.get(name, 0) for row in rows)] for name in self._names}

    def over(self, start: int, end: int) -> dict[str, int]:
        """Return the sums over the objects from one position to before another."""
        return {name: running[end] - running[start] for name, running in self._running.items()}


class FoundList:
    """Objects in their order."""

    def __init__(self, records: Sequence[Record], columns: Callable[[Record], Mapping[str, int]]) -> None:
        self.records = records
        self._columns = columns
        self._sums: Sums | None = None

    def stretch(self, tests: Iterable[Callable[[Record], bool]]) -> tuple[int, int]:
        """Return where the objects begin and end that pass all tests.

        Args:
            tests: Each passes a beginning or an end of the list.
        """
        start, end = 0, len(self.records)
        for test in tests:
            if start < end and test(self.records[start]):
                end = bisect.bisect_left(
                    self.records,
                    True,
                    start,
                    end,
                    key=lambda record, test=test: not test(record),  # type: ignore[misc]  # mypy infers no defaults
                )
            else:
                start = bisect.bisect_left(self.records, True, start, end, key=test)
        return start, end

    def sums(self, start: int, end: int) -> dict[str, int]:
        """Return the sums over a stretch."""
        if self._sums is None:
            self._sums = Sums(self.records, self._columns)
        return self._sums.over(start, end)


class Memory:
    """The lists found last, for one version of the state. A copy of it is empty."""

    def __init__(self) -> None:
        self._version = -1
        self._lists: OrderedDict[str, FoundList] = OrderedDict()

    def get(self, version: int, key: str, find: Callable[[], FoundList]) -> FoundList:
        """Return the list of that name, found now if it was not found since the state last changed."""
        if version != self._version:
            self._version = version
            self._lists.clear()
        if key not in self._lists:
            self._lists[key] = find()
        self._lists.move_to_end(key)
        while len(self._lists) > _MOST:
            self._lists.popitem(last=False)
        return self._lists[key]

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        return type(self)()
