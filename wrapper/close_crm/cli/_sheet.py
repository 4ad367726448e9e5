"""Tables out of files, as spreadsheets and other programs save them, and back into files."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ._columns import guarded, unguarded
from ._exits import Problem, Status

_DELIMITERS = (",", ";", "\t", "|")
_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
#: As much as a note may be long, and no accident.
_LONGEST_CELL = 10_000_000
REASON = "reason"


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table.

    Attributes:
        number: Its number as spreadsheets count: the headings are row 1.
        cells: What it holds.
    """

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table.

    Attributes:
        headings: Its first row.
        rows: The others; rows without anything in them are left out.
        delimiter: What stands between cells.
        encoding: How the file is written.
    """

    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    delimiter: str
    encoding: str


def read(path: Path) -> Sheet:
    """Read a table.

    Raises:
        Problem: There is no such file, or it holds no table.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        msg = f"{path} can't be read: {error.strerror}"
        raise Problem(msg) from None
    text, encoding = _decoded(path, content)
    if "\0" in text:
        msg = f"{path} holds bytes that no text has: is it a CSV file?"
        raise Problem(msg)
    # Excel writes the delimiter so, where it isn't the one it expects.
    told = None
    if text[:4].casefold() == "sep=" and text[4:5] in _DELIMITERS:
        told, text = text[4], text.partition("\n")[2]
    delimiter = told or _delimiter(text)
    previous = csv.field_size_limit(_LONGEST_CELL)
    try:
        lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        msg = f"{path} is not a table as CSV has it: {error}"
        raise Problem(msg) from None
    finally:
        csv.field_size_limit(previous)
    if not lines or not any(cell.strip() for cell in lines[0]):
        msg = f"{path} has no headings: its first row names the columns, such as id,status,value"
        raise Problem(msg)
    shift = 2 if told is None else 3
    rows = (Row(number, tuple(map(unguarded, cells))) for number, cells in enumerate(lines[1:], shift))
    headings = tuple(unguarded(cell.strip()) for cell in lines[0])
    return Sheet(headings, tuple(row for row in rows if any(row.cells)), delimiter, encoding)


def _decoded(path: Path, content: bytes) -> tuple[str, str]:
    encoding = next((name for mark, name in _BOMS if content.startswith(mark)), "utf-8")
    try:
        return content.decode(encoding), encoding
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        msg = (
            f"{path} is not UTF-8: line {line} holds the byte 0x{content[error.start]:02x}. Save it as "
            f"'CSV UTF-8', or convert it: iconv -f WINDOWS-1252 -t UTF-8"
        )
        raise Problem(msg) from None


def _delimiter(text: str) -> str:
    """Give the delimiter that makes the most columns of the headings."""
    start = io.StringIO(text, newline="")

    def columns(delimiter: str) -> int:
        start.seek(0)
        try:
            return len(next(csv.reader(start, delimiter=delimiter), []))
        except csv.Error:
            return 0

    return max(_DELIMITERS, key=columns)


def write_rejected(
    path: Path | None, source: Path, sheet: Sheet, rejected: Iterable[tuple[Row, str]]
) -> Path:
    """Write rows with the reason beside each, in the form of the file they came from; gives where.

    No file is written over: somebody may be mending it.

    Args:
        path: Where to; without it, beside the source.
        source: The file they came from.
        sheet: What that held.
        rejected: The rows and their reasons.

    Raises:
        Problem: The file can't be written.
    """
    base = path or source.with_name(f"{source.stem}.rejected{source.suffix or '.csv'}")
    place, number = base, 1
    while True:
        try:
            # Closed by the block below.
            file = place.open("x", encoding=sheet.encoding, newline="")
            break
        except FileExistsError:
            number += 1
            place = base.with_name(f"{base.stem}-{number}{base.suffix}")
        except OSError as error:
            msg = f"{place} can't be written: {error.strerror}"
            raise Problem(msg, Status.FAILED) from None
    with file:
        writer = csv.writer(file, delimiter=sheet.delimiter)
        keep = [at for at, name in enumerate(sheet.headings) if name.casefold() != REASON]
        writer.writerow([*_guarded(sheet.headings[at] for at in keep), REASON])
        for row, reason in rejected:
            cells = [row.cells[at] if at < len(row.cells) else "" for at in keep]
            more = row.cells[len(sheet.headings) :]
            writer.writerow([*_guarded(cells), " ".join(guarded(reason).split()), *_guarded(more)])
        file.flush()
        os.fsync(file.fileno())
    return place


def _guarded(cells: Iterable[str]) -> list[str]:
    """Guard cells again; a number that stood there unguarded stays one."""
    return [cell if _is_number(cell) else guarded(cell) for cell in cells]


def _is_number(cell: str) -> bool:
    return cell.lstrip("+-").replace(".", "", 1).isdecimal() and cell.isascii()


def spread(names: Sequence[str]) -> list[str]:
    """Give the names that stand there more than once."""
    return sorted({name for name in names if names.count(name) > 1})
