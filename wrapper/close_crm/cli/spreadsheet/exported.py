"""The baseline of each row of a file, and the formats in which the file was saved since."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from close_crm.cli.terminal.exits import Problem

from . import cells as cells_module
from .baseline import Baseline, Cell, Kind, is_baseline, read
from .cells import Manner
from .mapping import Meaning
from .table import Row, Sheet

#: Headings of columns that `list` writes and `bulk` can't change. They show that a file is an export.
_ONLY_EXPORTED = frozenset({"lead", "currency"})


@dataclass(frozen=True)
class Reading:
    """How the cells of a file are read.

    Attributes:
        null: The text of a cell that empties a field.
        decimal: The decimal mark, None to infer it.
        dates: The order of day, month and year, None to infer it.
        trusted: Headings of columns to trust, whatever a spreadsheet may have changed in them.
        every_cell: Whether to send every filled cell, edited or not.
        overwrite: Whether to send cells whose values have changed in Close since the export.
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
        columns: The meanings of its columns.
        every_cell: Whether to ignore the baselines, so that every filled cell is sent.

    Attributes:
        known: Whether the file has a baseline.

    Raises:
        Problem: The file is an export, by its columns, but has no baseline.
    """

    def __init__(self, sheet: Sheet, columns: Sequence[Meaning], *, every_cell: bool) -> None:
        self._sheet = sheet
        self._columns = columns
        kept = None if every_cell else self._kept()
        self.known = kept is not None
        if kept is None and not every_cell and _ONLY_EXPORTED.intersection(sheet.headings):
            msg = (
                "its columns are those of an export, but its baseline is missing, as after saving a workbook as CSV or "
                "deleting the last column, so edited cells can't be recognized: export it again, or send every "
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
        """Return the baseline's cell of each row, None if the file has no baseline."""
        rows = self._sheet.rows
        place = next((at for at, column in enumerate(self._columns) if column.kind == "baseline"), None)
        if place is None:
            # A column without its heading is recognized by its cells.
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
        """Return the baseline of a row, or what is wrong with it; None if the file has no baseline."""
        return self._baselines.get(row.number)

    def cell(self, row: Row, column: Meaning) -> Cell | None:
        """Return a cell as it was exported, None if that is not known."""
        baseline = self._baselines.get(row.number)
        if not isinstance(baseline, Baseline) or column.kind in {"add", "remove", "id", "baseline"}:
            return None
        return baseline.cells.get(column.target)

    def knows(self, column: Meaning) -> bool:
        """Whether the baseline has a column."""
        return any(
            isinstance(one, Baseline) and column.target in one.cells for one in self._baselines.values()
        )

    def manner(self, kinds: Sequence[Kind], reading: Reading) -> Manner:
        """Return the file's formats of numbers and days: as stated, else as unedited cells show them."""
        marks: set[str] = set()
        orders: set[str] = set()
        shown: Counter[int] = Counter()
        for row in self._sheet.rows:
            for at, column in enumerate(self._columns):
                exported, text = self.cell(row, column), cell_at(row, at)
                if exported is None or not text.strip():
                    continue
                if kinds[at] == "number":
                    marks |= {mark for mark in [cells_module.mark_shown(text, exported)] if mark}
                    shown[at] = max(shown[at], cells_module.decimals_kept(text, exported))
                elif kinds[at] == "day":
                    orders |= {order for order in [cells_module.order_shown(text, exported)] if order}
        return Manner(
            reading.decimal or cells_module.manner_of(marks),
            reading.dates or cells_module.manner_of(orders),
            loose=not self.known and self._sheet.delimiter == ",",
            shown=shown,
        )


def cell_at(row: Row, at: int) -> str:
    """Return the cell of a row in a column; empty if the row is shorter."""
    return row.cells[at] if at < len(row.cells) else ""
