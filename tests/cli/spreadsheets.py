"""Spreadsheets as far as they change files: what they take a cell for, and how they write it again.

Not one program but the worst of several: figures become numbers of 15 digits, `3-4` becomes a day, days are written as
the locale has them, and a CSV file is read and saved in whatever encoding somebody clicked.
"""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Context, Decimal

import openpyxl

_DAYS = {
    "dmy": r"(?P<d>\d\d?){0}(?P<m>\d\d?)(?:{0}(?P<y>\d{{4}}|\d\d))?",
    "mdy": r"(?P<m>\d\d?){0}(?P<d>\d\d?)(?:{0}(?P<y>\d{{4}}|\d\d))?",
}
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True)
class Manner:
    """How one installation reads and writes.

    Attributes:
        mark: What stands before decimals.
        order: The order of day, month and year.
        day: The form in which days are written, as strftime has it.
        truths: How true and false are written.
        delimiter: What stands between cells when it saves.
        digits: How many digits of a number it shows.
        decimals: How many decimals numbers are set to show; None for as many as there are.
        grouped: Whether numbers are set to show thousands apart.
    """

    mark: str = "."
    order: str = "mdy"
    day: str = "%m/%d/%Y"
    truths: tuple[str, str] = ("TRUE", "FALSE")
    delimiter: str = ","
    digits: int = 11
    decimals: int | None = None
    grouped: bool = False

    def again(self, text: str) -> str:
        """Return what is saved of a cell that was loaded from a file and that nobody touched."""
        value = self._taken(text)
        match value:
            case bool():
                return self.truths[0] if value else self.truths[1]
            case date():
                return value.strftime(self.day)
            case Decimal():
                return self._number(value)
            case _:
                return value

    def _taken(self, text: str) -> bool | date | Decimal | str:
        bare = text.strip(" ")
        if bare.casefold() in {"true", self.truths[0].casefold()}:
            return True
        if bare.casefold() in {"false", self.truths[1].casefold()}:
            return False
        group = "," if self.mark == "." else "."
        number = (
            rf"[+-]?(\d+|\d{{1,3}}({re.escape(group)}\d{{3}})+)({re.escape(self.mark)}\d*)?(E[+-]?\d{{1,2}})?"
        )
        if re.fullmatch(number, bare, re.ASCII | re.IGNORECASE):
            return Context(prec=15).create_decimal(bare.replace(group, "").replace(self.mark, "."))
        return self._day(bare) or text

    def _day(self, text: str) -> date | None:
        if found := re.fullmatch(r"(\d{4})-(\d\d?)-(\d\d?)", text, re.ASCII):
            parts = found[1], found[2], found[3]
        else:
            for separator in ("-", "/", r"\."):
                if separator == r"\." and self.mark == ".":
                    continue
                if found := re.fullmatch(_DAYS[self.order].format(separator), text, re.ASCII):
                    parts = found["y"] or "2026", found["m"], found["d"]
                    break
            else:
                return None
        try:
            return date(
                *(int(part) + (2000 if len(part) < 4 and at == 0 else 0) for at, part in enumerate(parts))
            )
        except ValueError:
            return None

    def _number(self, value: Decimal) -> str:
        if value and (value.adjusted() >= self.digits or value.adjusted() < -9):
            return f"{value:.5E}".replace(".", self.mark)
        if self.decimals is not None:
            text = format(value.quantize(Decimal(1).scaleb(-self.decimals), ROUND_HALF_UP), "f")
        else:
            shown = Context(prec=self.digits - 1).create_decimal(value)
            text = format(shown, "f")
            text = text.rstrip("0").rstrip(".") if "." in text else text
        whole, point, rest = text.partition(".")
        if self.grouped:
            whole = f"{int(whole):,}".replace(",", "," if self.mark == "." else ".") if int(whole) else whole
        return whole + (self.mark if point else "") + rest

    def typed(self, value: Decimal | date) -> str:
        """Return what a person types for a number or a day."""
        return (
            value.strftime(self.day)
            if isinstance(value, date)
            else format(value, "f").replace(".", self.mark)
        )


#: Installations that people have.
MANNERS = [
    Manner(),
    Manner(digits=15, day="%m/%d/%y"),
    Manner(decimals=2),
    Manner(decimals=0),
    Manner(order="dmy", day="%d/%m/%Y"),
    Manner(",", "dmy", "%d.%m.%Y", ("WAHR", "FALSCH"), ";"),
    Manner(",", "dmy", "%d.%m.%y", ("WAHR", "FALSCH"), ",", digits=15),
    Manner(",", "dmy", "%d/%m/%Y", ("VRAI", "FAUX"), ";", decimals=2),
    Manner(",", "dmy", "%d-%m-%Y", ("WAAR", "ONWAAR"), "\t"),
    Manner(",", "dmy", "%Y-%m-%d", ("SANT", "FALSKT"), ";"),
    Manner(",", "dmy", "%d.%m.%Y", ("WAHR", "FALSCH"), ";", grouped=True),
    Manner(",", "dmy", "%d.%m.%Y", ("WAHR", "FALSCH"), ",", grouped=True, decimals=2),
    Manner(grouped=True),
]


def saved_csv(
    content: bytes,
    manner: Manner,
    *,
    read_as: str,
    save_as: str,
    edits: dict[tuple[int, int], str] | None = None,
) -> bytes:
    """Return a CSV file as an installation saves it after it has loaded it.

    Args:
        content: The file.
        manner: The installation.
        read_as: The encoding that somebody clicked when it was opened; one with a mark is known by it.
        save_as: The one that it is saved in.
        edits: What somebody typed, by row and column.
    """
    marked = content.startswith(b"\xef\xbb\xbf")
    # Where an encoding has no character for a byte, Windows reads a control.
    text = (
        content[3:].decode()
        if marked
        else "".join(_char(byte, read_as) for byte in content)
        if read_as != "utf-8"
        else content.decode()
    )
    rows = list(csv.reader(io.StringIO(text, newline="")))
    for at, row in enumerate(rows):
        for column, cell in enumerate(row):
            typed = (edits or {}).get((at, column))
            row[column] = manner.again(cell if typed is None else typed) if at else cell
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=manner.delimiter).writerows(rows)
    return out.getvalue().encode(save_as, "replace")


def _char(byte: int, encoding: str) -> str:
    try:
        return bytes([byte]).decode(encoding)
    except UnicodeDecodeError:
        return chr(byte)


def saved_xlsx(content: bytes, edits: dict[tuple[int, int], object] | None = None) -> bytes:
    """Return a workbook as it is saved after somebody typed into some cells, by row and column."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    sheet = book["Opportunities"]
    for (row, column), typed in (edits or {}).items():
        cell = sheet.cell(row + 1, column + 1)
        number_format = cell.number_format
        cell.value = typed  # type: ignore[assignment]  # any type that a cell takes
        if isinstance(typed, str):
            cell.data_type = "s"
        if not isinstance(typed, datetime):
            cell.number_format = number_format
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
