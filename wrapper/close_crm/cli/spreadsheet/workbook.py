"""Tables in .xlsx: written with a type for each cell and the baseline in a hidden sheet, read without trust.

Text is stored as text, and its cells are set to stay so: nothing becomes a number, a day or a formula. A workbook that
is read may be anybody's: it is bounded before it is unpacked, formulas are not computed, and no link is followed.
"""

from __future__ import annotations

import io
import math
import re
import warnings
import zipfile
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from close_runtime.signals import raise_if_by_signal

from close_crm.cli.terminal.exits import Problem, Status

from .baseline import HEADING
from .forms import KEPT, LONGEST, days, plain, significant
from .table import Row, Sheet, Typed, made

TITLE = "Opportunities"
#: Bounds of what is read: bytes when unpacked, parts, rows (as many as a sheet can have), columns, cells with a form.
_UNPACKED, _PARTS, _ROWS, _COLUMNS, _CELLS = 256 * 1024 * 1024, 2_000, 1_048_576, 1_000, 20_000_000
#: Characters that XML can't represent.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
#: Text that readers of workbooks take for a character that is written out.
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_FORMATS = {"number": "General", "day": "yyyy-mm-dd"}
#: Before this day, spreadsheets count days differently.
_FIRST_DAY = date(1900, 3, 1)


def writable(text: str) -> str:
    """Return a text as a cell of a workbook can represent it."""
    text = _UNWRITABLE.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
    return text[: LONGEST - 10]


def written(
    table: Iterable[Sequence[str]],
    baselines: Mapping[str, str] | None,
    kinds: Sequence[str] = (),
) -> bytes:
    """Return a workbook.

    Args:
        table: Its cells, headings first.
        baselines: Cells of the baseline, by opportunity.
        kinds: The kind of values of columns: "number", "day" or "text"; cells of which the type is known need none.
    """
    openpyxl = _openpyxl()
    from openpyxl.utils import get_column_letter

    with _quiet():
        book = openpyxl.Workbook(write_only=True)
        sheet = book.create_sheet(TITLE)
        sheet.freeze_panes = "A2"
        width: list[int] = []
        lines: list[list[Any]] = []
        for number, row in enumerate(table):
            width += [8] * (len(row) - len(width))
            width = [max(old, min(len(text) + 2, 40)) for old, text in zip(width, row, strict=False)] + width[
                len(row) :
            ]
            cells = (
                _cell(sheet, text, kinds[at] if number and at < len(kinds) else "text", heading=number == 0)
                for at, text in enumerate(row)
            )
            lines.append(list(cells))
        for at, wide in enumerate(width, 1):
            sheet.column_dimensions[get_column_letter(at)].width = wide
        for line in lines:
            sheet.append(line)
        if baselines is not None:
            hidden = book.create_sheet(HEADING)
            hidden.sheet_state = "hidden"
            hidden.append([_cell(hidden, "id", "text"), _cell(hidden, HEADING, "text")])
            for id, cell in baselines.items():
                hidden.append([_cell(hidden, id, "text"), _cell(hidden, cell, "text")])
        held = io.BytesIO()
        book.save(held)
    return held.getvalue()


def _cell(sheet: Any, text: str, kind: str, *, heading: bool = False) -> Any:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    stated = text.type if isinstance(text, Typed) else kind
    cell: Any
    if not text:
        # In a cell that is formatted as text, a day that somebody types would stay text.
        cell = WriteOnlyCell(sheet, None)
        cell.number_format = _FORMATS.get(stated, "@")
        return cell
    if stated == "number" and (number := _exact(text)) is not None:
        cell = WriteOnlyCell(sheet, number)
        cell.number_format = "0.00" if re.search(r"\.\d\d$", text) else "General"
        return cell
    if stated == "day" and (day := days(text).get("ymd")) is not None and day >= _FIRST_DAY:
        cell = WriteOnlyCell(sheet, datetime.combine(day, time()))
        cell.number_format = _FORMATS["day"]
        return cell
    cell = WriteOnlyCell(sheet, "")
    # Set past openpyxl's reading of a text, which would make a formula of "=1+1" and an error of "#N/A".
    cell._value, cell.data_type = _ESCAPE.sub("_x005F_", writable(text)), "s"  # noqa: SLF001 - nothing public
    cell.number_format = "@"
    if heading:
        cell.font = Font(bold=True)
    return cell


def _exact(text: str) -> int | float | None:
    """Return the number that a cell can represent without a loss."""
    try:
        number = Decimal(text)
    except ArithmeticError:
        return None
    if not number.is_finite() or significant(number) > KEPT or abs(number.adjusted()) > 300:
        return None
    value = float(number)
    return int(number) if number == number.to_integral_value() and abs(number) < 10**KEPT else value


def read(name: str, content: bytes, title: str | None) -> Sheet:
    """Read a table from a workbook.

    Args:
        name: What messages call it.
        content: Its bytes.
        title: Which sheet; without it, the one that the export made, or the only one that is seen.

    Raises:
        Problem: It is no workbook, is too large, or does not say which of its sheets is meant.
    """
    _check_size(name, content)
    openpyxl = _openpyxl()
    try:
        with _quiet():
            book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, keep_links=False)
            sheet = _chosen(name, book, title)
            rows = [_line(number, cells) for number, cells in enumerate(_cells(name, sheet), 1)]
            baselines = _baselines(name, book)
    except Problem:
        raise
    except Exception as error:  # noqa: BLE001 - what a broken workbook makes openpyxl raise is any type at all
        raise_if_by_signal(error)
        msg = f"{name} can't be read as a workbook ({type(error).__name__}): save it as .xlsx, or as CSV"
        raise Problem(msg) from None
    return made(name, rows[0].cells if rows else (), rows[1:], baselines=baselines)


def _check_size(name: str, content: bytes) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            held = parts.infolist()
            unpacked = 0
            for part in held if len(held) <= _PARTS else ():
                # Measured by unpacking, as the list of sizes in a hostile file may be false.
                with parts.open(part) as file:
                    while block := file.read(1 << 20):
                        unpacked += len(block)
                        if unpacked > _UNPACKED:
                            break
    except Exception as error:  # noqa: BLE001 - zipfile raises many types for files that are none
        raise_if_by_signal(error)
        msg = f"{name} is not a workbook, although it starts like one: is it damaged, or a file of another kind?"
        raise Problem(msg) from None
    if any(part.filename in {"content.xml", "xl/workbook.bin", "Index.zip"} for part in held):
        msg = f"{name} is a workbook of another kind, such as .ods or .xlsb: save it as .xlsx, or as CSV"
        raise Problem(msg)
    if len(held) > _PARTS or unpacked > _UNPACKED:
        msg = f"{name} unpacks to more than {_UNPACKED // 1024 // 1024} MB or {_PARTS} parts: it is not read"
        raise Problem(msg)


def _chosen(name: str, book: Any, title: str | None) -> Any:
    sheets = {one.title: one for one in book.worksheets if one.title != HEADING}
    seen = [title for title, one in sheets.items() if one.sheet_state == "visible"]
    if title is not None and title in sheets:
        return sheets[title]
    if title is None and TITLE in seen:
        return sheets[TITLE]
    if title is None and len(seen) == 1:
        return sheets[seen[0]]
    titles = ", ".join(map(repr, seen[:8]))
    msg = (
        f"{name} has {len(seen)} sheets ({titles}): say which with --sheet"
        if title is None
        else f"{name} has no sheet {title[:60]!r}; its sheets are {titles}"
    )
    raise Problem(msg)


def _cells(name: str, sheet: Any) -> Iterator[Sequence[Any]]:
    """Yield the rows that are not empty. The sheet's own statement of its size is not trusted."""
    sheet.reset_dimensions()
    empty = seen = 0
    # Without max_col, rows that are not there cost nothing; there may be a million before a stray cell.
    for whole in sheet.iter_rows(max_row=_ROWS):
        row, seen = whole[: _COLUMNS + 1], seen + len(whole)
        if seen > _CELLS:
            msg = f"{name} has more than {_CELLS} cells: delete its empty rows and columns"
            raise Problem(msg)
        if all(cell.value is None for cell in row):
            empty += 1
            continue
        if len(row) > _COLUMNS and row[_COLUMNS].value is not None:
            msg = f"{name} has more than {_COLUMNS} columns"
            raise Problem(msg)
        yield from ((),) * empty
        empty = 0
        yield row


def _line(number: int, cells: Sequence[Any]) -> Row:
    texts = [_text(cell) for cell in cells]
    while texts and not texts[-1]:
        texts.pop()
    return Row(number, tuple(texts))


def _text(cell: Any) -> str:
    value = cell.value
    if value is None:
        return ""
    if cell.data_type == "f":
        return Typed.of("formula", value if isinstance(value, str) else "=")
    if cell.data_type == "e":
        return Typed.of("error", str(value))
    match value:
        case bool():
            return Typed.of("truth", "TRUE" if value else "FALSE")
        case int() | float():
            if not math.isfinite(value):
                return Typed.of("error", "#NUM!")
            return Typed.of("number", plain(Decimal(repr(value))))
        case datetime() if value.time() == time():
            return Typed.of("day", value.date().isoformat())
        case datetime() | time() | timedelta():
            return Typed.of("moment", str(value))
        case date():
            return Typed.of("day", value.isoformat())
        case _:
            return str(value).replace("x005F_", "").replace("_x000D_", "")


def _baselines(name: str, book: Any) -> dict[str, str] | None:
    if HEADING not in book.sheetnames:
        return None
    held: dict[str, str] = {}
    for number, row in enumerate(_cells(name, book[HEADING])):
        texts = [_text(cell) for cell in row[:2]]
        if number and len(texts) == 2:
            held[texts[0].strip()] = texts[1]
    return held


def _openpyxl() -> Any:
    try:
        import openpyxl
    except ImportError:
        msg = "workbooks need openpyxl: pip install 'close-crm[cli]'"
        raise Problem(msg, Status.FAILED) from None
    return openpyxl


@contextmanager
def _quiet() -> Generator[None, None, None]:
    """Suppress openpyxl's warnings about parts of a workbook that are not read here."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield
