"""Tables read from files of spreadsheets and other programs, and rejected rows written to files."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from close_crm.cli.terminal.columns import guarded, unguarded
from close_crm.cli.terminal.exits import Problem, Status

from . import files as files_module
from . import workbook as workbook_module
from .table import Row, Sheet, made

_DELIMITERS = (",", ";", "\t", "|")
_IDS = {"id", "opportunity_id", "opportunity"}
#: The longest cell of a CSV file, in characters; longer than any note.
_LONGEST_CELL = 10_000_000
REASON = "reason"


def read(path: Path, encoding: str | None = None, title: str | None = None) -> Sheet:
    """Read a table.

    Args:
        path: The file; `-` is stdin.
        encoding: The encoding of a CSV file; by default, that of its byte order mark, or UTF-8.
        title: The name of a sheet of a workbook.

    Raises:
        Problem: The file does not exist, or contains no table.
    """
    content, name = files_module.content_of(path), files_module.called(path)
    if content.startswith(b"PK\x03\x04"):
        return workbook_module.read(name, content, title)
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        msg = f"{name} is a workbook from before 2007, or has a password: save it as .xlsx without one, or as CSV"
        raise Problem(msg)
    return _from_csv(name, *files_module.decoded(name, content, encoding))


def _from_csv(name: str, text: str, encoding: str) -> Sheet:
    # Excel writes such a first line if the delimiter is unusual.
    stated = None
    if text[:4].casefold() == "sep=" and text[4:5] in _DELIMITERS:
        stated, text = text[4], text.partition("\n")[2]
    delimiter = stated or _delimiter(text)
    previous = csv.field_size_limit(_LONGEST_CELL)
    try:
        lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        msg = f"{name} is not valid CSV: {error}"
        raise Problem(msg) from None
    finally:
        csv.field_size_limit(previous)
    shift = 2 if stated is None else 3
    rows = (Row(number, tuple(map(unguarded, cells))) for number, cells in enumerate(lines[1:], shift))
    return made(name, map(unguarded, lines[0]) if lines else (), rows, delimiter, encoding)


def _delimiter(text: str) -> str:
    """Return the delimiter that yields a column of ids, or else the most columns."""
    start = io.StringIO(text, newline="")

    def columns(delimiter: str) -> tuple[bool, int]:
        start.seek(0)
        try:
            names = next(csv.reader(start, delimiter=delimiter), [])
        except csv.Error:
            return False, 0
        return len(names) > 1 and any(name.strip().casefold() in _IDS for name in names), len(names)

    return max(_DELIMITERS, key=columns)


def write_rejected(
    path: Path | None, source: Path, sheet: Sheet, rejected: Iterable[tuple[Row, str]]
) -> Path:
    """Write rows with the reason for each, in the format of their file; return the path.

    No file is overwritten, as somebody may be correcting it.

    Args:
        path: The file to write; by default, one beside the source.
        source: The file that they were read from.
        sheet: The table of that file.
        rejected: The rows and their reasons.

    Raises:
        Problem: The file can't be written.
    """
    suffix = source.suffix or ".csv"
    beside = source.with_name(f"{source.stem}.rejected{suffix}")
    # A pipe has no folder.
    base = path or (
        Path(f"bulk.rejected{suffix if sheet.encoding else '.xlsx'}")
        if files_module.is_stream(source)
        else beside
    )
    place, number = base, 1
    while True:
        try:
            # Closed by the block below.
            file = place.open("xb")
            break
        except FileExistsError:
            number += 1
            place = base.with_name(f"{base.stem}-{number}{base.suffix}")
        except OSError as error:
            msg = f"{place} can't be written: {error.strerror}"
            raise Problem(msg, Status.FAILED) from None
    with file:
        keep = [at for at, name in enumerate(sheet.headings) if name.casefold() != REASON]
        table = [[*(sheet.headings[at] for at in keep), REASON]]
        for row, reason in rejected:
            cells = [row.cells[at] if at < len(row.cells) else "" for at in keep]
            table.append([*cells, " ".join(reason.split()), *row.cells[len(sheet.headings) :]])
        if sheet.encoding:
            file.write(_as_csv(table, sheet))
        else:
            file.write(workbook_module.written(table, sheet.baselines))
        file.flush()
        os.fsync(file.fileno())
    return place


def _as_csv(table: Iterable[Sequence[str]], sheet: Sheet) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=sheet.delimiter)
    writer.writerows(map(_guarded, table))
    # Cells were read in this encoding; reasons may have characters that it lacks.
    return text.getvalue().encode(sheet.encoding, "backslashreplace")


def _guarded(cells: Iterable[str]) -> list[str]:
    """Guard cells again, except for numbers."""
    return [cell if _is_number(cell) else guarded(cell) for cell in cells]


def _is_number(cell: str) -> bool:
    return cell.lstrip("+-").replace(".", "", 1).isdecimal() and cell.isascii()


def duplicates(names: Sequence[str]) -> list[str]:
    """Return the names that are there more than once."""
    return sorted({name for name in names if names.count(name) > 1})
