"""Opportunities in files: CSV as programs and spreadsheets read it, or a workbook, each with its baseline."""

from __future__ import annotations

import csv
import os
import re
import sys
import tempfile
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any, Protocol

from close_crm.cli.columns import Column, Number, Record, guarded
from close_crm.cli.exits import Problem, Status
from close_crm.cli.organization import Organization
from close_crm.cli.session import for_data
from close_crm.cli.spreadsheet import workbook as workbook_module
from close_crm.cli.spreadsheet.baseline import EXPECTED, HEADING, kind_of, recorded, target_of
from close_crm.cli.words import safe

#: Half of a pair of surrogates, and the one character that no CSV file may have.
_UNWRITABLE = re.compile("[\0\ud800-\udfff]")


class Writer(Protocol):
    """Takes opportunities, one at a time."""

    def add(self, one: Record) -> None:
        """Take an opportunity."""

    def end(self) -> None:
        """Take note that there is no other."""


def with_baseline(columns: Sequence[Column]) -> bool:
    """Whether an export of these columns can be edited and sent back."""
    targets = [target_of(column) for column in columns]
    custom = any(column.keys[0].startswith("custom.") for column in columns)
    return "id" in targets and (custom or any(target in EXPECTED for target in targets))


class CsvWriter:
    """Writes CSV in UTF-8 with commas, as RFC 4180 has it.

    Args:
        columns: What it shows.
        stream: Where to; a terminal gets nothing that steers it, and no baseline.
        baseline: Whether to keep in a last column what was exported.
    """

    def __init__(self, columns: Sequence[Column], stream: Any, *, baseline: bool = True) -> None:
        self._columns = columns
        self._stream = stream
        self._terminal = stream.isatty()
        self._baseline = baseline and not self._terminal and with_baseline(columns)
        self._writer = csv.writer(self, lineterminator="\n" if self._terminal else "\r\n")
        self._writer.writerow([*(guarded(column.name) for column in columns), *([HEADING] * self._baseline)])

    def write(self, line: str) -> None:
        """Write a row as the csv module made it."""
        self._stream.write(safe(line, lines=True) if self._terminal else line)

    def add(self, one: Record) -> None:
        """Write an opportunity."""
        cells = [_written(column.plain(one), _in_csv) for column in self._columns]
        row = [guarded(cell) for cell in cells]
        if self._baseline:
            row.append(recorded(self._columns, cells, one))
        self._writer.writerow(row)

    def end(self) -> None:
        """Write nothing more: the rows are all there is."""


class XlsxWriter:
    """Writes a workbook: numbers as numbers, days as days, all else as text that stays text.

    Args:
        columns: What it shows.
        organization: Whose custom fields they are.
        file: Where to.
        baseline: Whether to keep in a hidden sheet what was exported.
    """

    def __init__(
        self, columns: Sequence[Column], organization: Organization, file: IO[bytes], *, baseline: bool = True
    ) -> None:
        self._columns = columns
        self._file = file
        self._kinds = [kind_of(target_of(column), organization.fields) for column in columns]
        self._table: list[list[str]] = [[column.name for column in columns]]
        self._baselines: dict[str, str] | None = {} if baseline and with_baseline(columns) else None

    def add(self, one: Record) -> None:
        """Take an opportunity."""
        cells = [_written(column.plain(one), workbook_module.writable) for column in self._columns]
        self._table.append(cells)
        if self._baselines is not None:
            self._baselines[str(one.get("id"))] = recorded(self._columns, cells, one)

    def end(self) -> None:
        """Write all."""
        self._file.write(workbook_module.written(self._table, self._baselines, self._kinds))


def _written(value: Any, writable: Callable[[str], str]) -> str:
    return value if isinstance(value, Number) else writable(str(value))


def _in_csv(text: str) -> str:
    return _UNWRITABLE.sub("\ufffd", text)


def to_stdout(columns: Sequence[Column], *, baseline: bool) -> CsvWriter:
    """Return what writes CSV for whoever reads stdout: without a mark of UTF-8, which programs do not expect."""
    for_data(sys.stdout)
    return CsvWriter(columns, sys.stdout, baseline=baseline)


@contextmanager
def to_file(
    path: Path, columns: Sequence[Column], organization: Organization, *, baseline: bool, force: bool
) -> Generator[Writer, None, None]:
    """Write a file for a spreadsheet, whole or not at all; CSV with the mark of UTF-8, without which Excel misreads it.

    Args:
        path: The file; `.xlsx` is a workbook, anything else CSV.
        columns: What it shows.
        organization: Whose custom fields they are.
        baseline: Whether it keeps what was exported.
        force: Whether to write over a file.

    Raises:
        Problem: There is such a file, or none can be written there.
    """
    check_free(path, force=force)
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except (OSError, ValueError) as error:
        raise _unwritable(path, error) from None
    try:
        try:
            if path.suffix.casefold() == ".xlsx":
                with os.fdopen(handle, "wb") as binary:
                    xlsx = XlsxWriter(columns, organization, binary, baseline=baseline)
                    yield xlsx
                    xlsx.end()
            else:
                with os.fdopen(handle, "w", encoding="utf-8-sig", newline="") as text:
                    yield CsvWriter(columns, text, baseline=baseline)
            check_free(path, force=force)
            Path(name).replace(path)
        except OSError as error:
            raise _unwritable(path, error) from None
    finally:
        with suppress(OSError):
            Path(name).unlink()


def check_free(path: Path, *, force: bool) -> None:
    """Refuse to write over a file, which may hold edits that nobody has sent.

    Raises:
        Problem: It is there.
    """
    if path.exists() and not (force and path.is_file()):
        msg = f"{path} is there already, and may hold edits: name another file, or write over it with --force"
        raise Problem(msg)


def _unwritable(path: Path, error: Exception) -> Problem:
    return Problem(f"{path} can't be written: {getattr(error, 'strerror', None) or error}", Status.FAILED)
