"""The rows of a bulk run, and what came of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from close_crm.bulk.failures import is_final
from close_crm.bulk.models import Result, Update
from close_crm.cli.spreadsheet.sheet import Row, Sheet
from close_crm.errors import ChangedMeanwhile, FailedEarlier, InvalidRequest

#: Rows by number, each with the reason why it is there.
Failures = dict[int, tuple[Row, str]]


@dataclass
class Run:
    """Rows on their way.

    Attributes:
        updates: What is sent, in order.
        row_of: The row that each update comes from.
        edited: How many rows change each column.
        rejected: Rows that Close refused, or that can't be sent, and why; mending them is for people.
        unclear: Rows that failed in a way that may pass, and why.
        changed: Numbers of rejected rows that Close has other values for than the file was made of.
        ended: How many updates of each row have come to an end.
        sent: Numbers of rows of which this run has sent anything.
        alike: Numbers of rows that asked for what was so already.
        notes: What is to be known beside the results.
    """

    sheet: Sheet
    updates: list[Update] = field(default_factory=list[Update])
    row_of: list[Row] = field(default_factory=list[Row])
    edited: Counter[str] = field(default_factory=Counter[str])
    rejected: Failures = field(default_factory=Failures)
    unclear: Failures = field(default_factory=Failures)
    changed: set[int] = field(default_factory=set[int])
    ended: Counter[int] = field(default_factory=Counter[int])
    sent: set[int] = field(default_factory=set[int])
    alike: set[int] = field(default_factory=set[int])
    notes: list[str] = field(default_factory=list[str])

    @cached_property
    def needed(self) -> Counter[int]:
        """How many updates each row makes, by its number."""
        return Counter(row.number for row in self.row_of)

    @property
    def complete(self) -> list[int]:
        """Numbers of rows of which every update was carried out, by this run or an earlier one, or was not needed."""
        return [
            number
            for number, count in self.needed.items()
            if self.ended[number] == count and number not in self.rejected and number not in self.unclear
        ]

    @property
    def failures(self) -> Failures:
        """Rows that failed, for good or not, in order."""
        return dict(sorted({**self.rejected, **self.unclear}.items()))

    def take(self, result: Result, reason_of: Callable[[Result], str]) -> None:
        """Take note of what came of an update."""
        number = self.row_of[result.row].number
        if result.outcome == "not begun":
            return
        self.ended[number] += 1
        if result.outcome == "applied":
            self.sent.add(number)
        elif result.outcome == "unchanged":
            self.alike.add(number)
        error = result.error
        if error is None:
            return
        if isinstance(error, ChangedMeanwhile):
            self.changed.add(number)
        mend = isinstance(error, (ChangedMeanwhile, FailedEarlier, InvalidRequest)) or is_final(error)
        (self.rejected if mend else self.unclear)[number] = (self.row_of[result.row], reason_of(result))

    def fresh(self) -> Run:
        """Return the same rows with nothing done to them yet."""
        return Run(
            self.sheet,
            list(self.updates),
            list(self.row_of),
            self.edited,
            dict(self.rejected),
            notes=list(self.notes),
        )


def in_order(failures: Mapping[int, tuple[Row, str]]) -> Iterator[tuple[Row, str]]:
    """Yield rows that failed, with their reasons, from the top of the file."""
    return (failures[number] for number in sorted(failures))


def rows(count: int) -> str:
    """Return a number of rows in words."""
    return f"{count} row{'' if count == 1 else 's'}"
