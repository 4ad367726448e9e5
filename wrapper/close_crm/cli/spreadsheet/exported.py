"""What a file keeps of its export: the baseline of each row, and the manner in which it was saved since."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from close_crm.cli.exits import Problem

from . import cells as cells_module
from .baseline import Baseline, Cell, Kind, is_baseline, read
from .cells import Manner
from .mapping import Meaning
from .sheet import Row, Sheet

#: Headings, as `list` writes them, of columns that nothing can be done with: nobody puts them into a file of updates.
_ONLY_EXPORTED = frozenset({"lead", "currency"})


@dataclass(frozen=True)
class Reading:
    """How the cells of a file are read.

    Attributes:
        null: What a cell holds that shall empty a field.
        decimal: What stands before decimals, None where nobody says.
        dates: The order of day, month and year, None where nobody says.
        trusted: Headings of columns that are as they are meant to be, whatever a spreadsheet may have done.
        every_cell: Whether every filled cell is sent, whatever was exported.
        overwrite: Whether a cell is sent that has another value in Close by now.
    """

    null: str = "(none)"
    decimal: str | None = None
    dates: str | None = None
    trusted: Sequence[str] = ()
    every_cell: bool = False
    overwrite: bool = False


class Exported:
    """The baselines of one file.

    Args:
        sheet: The file.
        columns: What its columns mean.
        every_cell: Whether to read none, so that every filled cell counts.

    Attributes:
        known: Whether the file keeps what was exported.

    Raises:
        Problem: It is an export by its columns, and keeps nothing.
    """

    def __init__(self, sheet: Sheet, columns: Sequence[Meaning], *, every_cell: bool) -> None:
        self._sheet = sheet
        self._columns = columns
        kept = None if every_cell else self._kept()
        self.known = kept is not None
        if kept is None and not every_cell and _ONLY_EXPORTED.intersection(sheet.headings):
            msg = (
                "its columns are those of an export and its baseline is gone, as where a workbook is saved as CSV or "
                "the last column is deleted, so that nobody knows what was edited: export it again, or send every "
                "filled cell with --every-cell"
            )
            raise Problem(msg)
        self._baselines: dict[int, Baseline | Problem] = {}
        for number, cell in (kept or {}).items():
            try:
                self._baselines[number] = read(cell)
            except Problem as problem:
                self._baselines[number] = problem

    def _kept(self) -> dict[int, str] | None:
        """Return the cell of the baseline of each row, None where the file keeps none."""
        rows = self._sheet.rows
        place = next((at for at, column in enumerate(self._columns) if column.kind == "baseline"), None)
        if place is None:
            # A column without its heading is still known by its cells.
            place = next(
                (
                    at
                    for at, name in enumerate(self._sheet.headings)
                    if not name and any(is_baseline(cell_at(row, at)) for row in rows)
                ),
                None,
            )
        if place is not None:
            return {row.number: cell_at(row, place) for row in rows}
        if self._sheet.baselines is None:
            return None
        id = next((at for at, column in enumerate(self._columns) if column.kind == "id"), 0)
        return {row.number: self._sheet.baselines.get(cell_at(row, id).strip(), "") for row in rows}

    def baseline(self, row: Row) -> Baseline | Problem | None:
        """Return a row as it was exported, or what is wrong with its baseline; None where the file keeps none."""
        return self._baselines.get(row.number)

    def held(self, row: Row, column: Meaning) -> Cell | None:
        """Return a cell as it was exported, None where that is not known."""
        baseline = self._baselines.get(row.number)
        if not isinstance(baseline, Baseline) or column.kind in {"add", "remove", "id", "baseline"}:
            return None
        return baseline.cells.get(column.target)

    def knows(self, column: Meaning) -> bool:
        """Whether it is known of a column what was exported."""
        return any(
            isinstance(one, Baseline) and column.target in one.cells for one in self._baselines.values()
        )

    def manner(self, kinds: Sequence[Kind], reading: Reading) -> Manner:
        """Return how the file writes numbers and days: as stated, else as unedited cells show it."""
        marks: set[str] = set()
        orders: set[str] = set()
        shown: Counter[int] = Counter()
        for row in self._sheet.rows:
            for at, column in enumerate(self._columns):
                held, text = self.held(row, column), cell_at(row, at)
                if held is None or not text.strip():
                    continue
                if kinds[at] == "number":
                    marks |= {mark for mark in [cells_module.mark_shown(text, held)] if mark}
                    shown[at] = max(shown[at], cells_module.decimals_kept(text, held))
                elif kinds[at] == "day":
                    orders |= {order for order in [cells_module.order_shown(text, held)] if order}
        return Manner(
            reading.decimal or cells_module.manner_of(marks),
            reading.dates or cells_module.manner_of(orders),
            loose=not self.known and self._sheet.delimiter == ",",
            shown=shown,
        )


def cell_at(row: Row, at: int) -> str:
    """Return what a row says in a column; empty where it ends before it."""
    return row.cells[at] if at < len(row.cells) else ""
