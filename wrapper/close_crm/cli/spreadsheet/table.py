"""A table as every command knows it, wherever it was read: headings, rows, and cells with or without a type."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from close_crm.cli.terminal.exits import Problem

#: A byte order mark of UTF-8 that was read as Windows-1252.
_MISREAD_MARK = "ï»¿"
CellType: TypeAlias = Literal["number", "day", "moment", "truth", "error", "formula"]


class Typed(str):
    """A cell with a type, from a workbook, in one format for all programs: 1200.5, 2026-11-20."""

    __slots__ = ("type",)
    type: CellType

    @classmethod
    def of(cls, kind: CellType, text: str) -> Typed:
        """Return a cell of this type."""
        cell = cls(text)
        cell.type = kind
        return cell


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table.

    Attributes:
        number: Its number as spreadsheets count: the headings are row 1.
        cells: Its texts.
    """

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table.

    Attributes:
        headings: Its first row.
        rows: The other rows, without empty ones.
        delimiter: The delimiter of a CSV file; empty for a workbook.
        encoding: The encoding of a CSV file; empty for a workbook.
        baselines: The cells of a hidden sheet's baseline, by opportunity; None if there is no such sheet.
    """

    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    delimiter: str
    encoding: str
    baselines: Mapping[str, str] | None = field(default=None)


def made(
    name: str,
    headings: Iterable[str],
    rows: Iterable[Row],
    delimiter: str = "",
    encoding: str = "",
    baselines: Mapping[str, str] | None = None,
) -> Sheet:
    """Return a table without its empty rows.

    Raises:
        Problem: It has no headings.
    """
    names = tuple(one.removeprefix(_MISREAD_MARK).strip() for one in headings)
    if not any(names):
        msg = f"{name} has no headings: its first row names the columns, such as id,status,value"
        raise Problem(msg)
    kept = tuple(row for row in rows if any(cell.strip() for cell in row.cells))
    return Sheet(names, kept, delimiter, encoding, baselines)
