"""The rows of a bulk run and their results."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from close_crm.bulk.failures import is_final
from close_crm.bulk.models import Result, Update
from close_crm.cli.spreadsheet.table import Row, Sheet
from close_crm.errors import ChangedMeanwhile, FailedEarlier, InvalidRequest

#: Rows by number, each with the reason why it is there.
Failures = dict[int, tuple[Row, str]]


@dataclass
class Run:
    """A bulk run in progress.

    Attributes:
        updates: The updates to send, in order.
        row_of: The row that each update comes from.
        edited: How many rows change each column.
        rejected: Rows that Close refused, or that can't be sent, and why; a person has to correct them.
        unclear: Rows that failed in a way that may pass, and why.
        changed: Numbers of rejected rows whose values have changed in Close since the export.
        ended: How many updates of each row have ended.
        sent: Numbers of rows of which this run has sent an update.
        alike: Numbers of rows that change nothing.
        notes: Remarks beside the results.
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
        """How many updates each row has, by its number."""
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
        """Rows that failed, finally or not, in order."""
        return dict(sorted({**self.rejected, **self.unclear}.items()))

    def take(self, result: Result, reason_of: Callable[[Result], str]) -> None:
        """Record the result of an update."""
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
        needs_a_person = isinstance(error, (ChangedMeanwhile, FailedEarlier, InvalidRequest)) or is_final(
            error
        )
        (self.rejected if needs_a_person else self.unclear)[number] = (
            self.row_of[result.row],
            reason_of(result),
        )

    def fresh(self) -> Run:
        """Return a run of the same rows that has not begun."""
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
