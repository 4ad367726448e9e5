"""Opportunities in files: CSV for programs and spreadsheets, or a workbook, each with its baseline."""

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

from close_crm.cli.spreadsheet import workbook as workbook_module
from close_crm.cli.spreadsheet.baseline import EXPECTED, HEADING, kind_of, recorded, target_of
from close_crm.cli.terminal.columns import Column, Number, Record, guarded
from close_crm.cli.terminal.exits import Problem, Status
from close_crm.cli.terminal.organization import Organization
from close_crm.cli.terminal.streams import for_data
from close_crm.cli.terminal.words import safe

#: Lone surrogates, and the null character, which no CSV file may contain.
_UNWRITABLE = re.compile("[\0\ud800-\udfff]")


class Writer(Protocol):
    """Writes opportunities, one at a time."""

    def add(self, one: Record) -> None:
        """Write an opportunity."""

    def end(self) -> None:
        """Write the end of the output."""


def with_baseline(columns: Sequence[Column]) -> bool:
    """Whether an export of these columns can be edited and sent back."""
    targets = [target_of(column) for column in columns]
    custom = any(column.keys[0].startswith("custom.") for column in columns)
    return "id" in targets and (custom or any(target in EXPECTED for target in targets))


class CsvWriter:
    """Writes CSV in UTF-8 with commas, as RFC 4180 has it.

    Args:
        columns: The columns.
        stream: The stream to write to; for a terminal, control characters are escaped and the baseline is left out.
        baseline: Whether to store the baseline in a last column.
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
        """Do nothing: CSV has no end."""


class XlsxWriter:
    """Writes a workbook: numbers as numbers, days as days, everything else as text.

    Args:
        columns: The columns.
        organization: Has the custom fields.
        file: The file to write to.
        baseline: Whether to store the baseline in a hidden sheet.
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
        """Add an opportunity to the workbook."""
        cells = [_written(column.plain(one), workbook_module.writable) for column in self._columns]
        self._table.append(cells)
        if self._baselines is not None:
            self._baselines[str(one.get("id"))] = recorded(self._columns, cells, one)

    def end(self) -> None:
        """Write the workbook."""
        self._file.write(workbook_module.written(self._table, self._baselines, self._kinds))


def _written(value: Any, writable: Callable[[str], str]) -> str:
    return value if isinstance(value, Number) else writable(str(value))


def _in_csv(text: str) -> str:
    return _UNWRITABLE.sub("\ufffd", text)


def to_stdout(columns: Sequence[Column], *, baseline: bool) -> CsvWriter:
    """Return a writer of CSV to stdout, without a byte order mark, which programs do not expect."""
    for_data(sys.stdout)
    return CsvWriter(columns, sys.stdout, baseline=baseline)


@contextmanager
def to_file(
    path: Path, columns: Sequence[Column], organization: Organization, *, baseline: bool, force: bool
) -> Generator[Writer, None, None]:
    """Write a file for a spreadsheet, whole or not at all; CSV with a byte order mark, which Excel needs for UTF-8.

    Args:
        path: The file; `.xlsx` is a workbook, anything else CSV.
        columns: The columns.
        organization: Has the custom fields.
        baseline: Whether to store the baseline.
        force: Whether to overwrite an existing file.

    Raises:
        Problem: The file exists, or can't be written.
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
    """Refuse to overwrite a file, which may contain edits that were not sent.

    Raises:
        Problem: The file exists.
    """
    if path.exists() and not (force and path.is_file()):
        msg = f"{path} exists and may contain edits: name another file, or overwrite it with --force"
        raise Problem(msg)


def _unwritable(path: Path, error: Exception) -> Problem:
    return Problem(f"{path} can't be written: {getattr(error, 'strerror', None) or error}", Status.FAILED)
