"""What one cell of a file asks for: nothing, where it says what was exported, or what it can only mean."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from close_crm.cli.exits import Problem
from close_crm.cli.organization import quoted

from .baseline import Cell, Digest
from .forms import (
    LONGEST,
    SHOWN,
    damage,
    days,
    decimals,
    garbled,
    misread,
    numbers,
    plain,
    rounded,
    settled,
    significant,
    truth,
)
from .sheet import Typed

_PLAIN = re.compile(r"[+-]?\d+(\.\d+)?", re.ASCII)
_ISO = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_STRANGE = {
    "error": "holds a spreadsheet's error",
    "formula": "holds a formula, which is not computed here: paste it as a value",
}
_TYPES = {"number": "a number", "day": "a day", "moment": "a time", "truth": "a truth value"}


@dataclass
class Manner:
    """How the person who saved a file writes, as far as it is stated or shown by cells that nobody edited.

    Attributes:
        mark: What stands before decimals, None where that is not known.
        order: The order of day, month and year, None where that is not known.
        loose: Whether `1.250` is read as a program writes it: in a file with commas, by no spreadsheet as far as known.
        shown: How many decimals columns show at least: those of a fraction that stands as it was exported.
    """

    mark: str | None = None
    order: str | None = None
    loose: bool = False
    shown: Mapping[int, int] = field(default_factory=dict[int, int])


def unedited(text: str, held: Cell) -> bool:
    """Whether a cell says, letter by letter, what was exported."""
    return held.text == settled(text)


def number(text: str, held: Cell | None, manner: Manner, at: int, *, trusted: bool) -> str | None:
    """Return the number that a cell asks for as a plain decimal; None where it was not edited.

    Args:
        text: What the cell says.
        held: What was exported.
        manner: How the file writes numbers.
        at: The column.
        trusted: Whether somebody has said that the column is as it is meant to be.

    Raises:
        Problem: It is none, or may be several.
    """
    said = held.said if held else None
    was = numbers(said) if said else {}
    base = was.get(".")
    value = Decimal(text) if _typed(text, "number") else _number(text, base, manner, adorned=base is not None)
    if base is not None and value != base and not trusted:
        _check_kept(text, said or "", base, value, shown=manner.shown.get(at, 0))
        if not isinstance(text, Typed) and value == numbers(said or "", lenient=True).get(","):
            msg = f"{quoted(text)} may be what a spreadsheet made of {quoted(said or '')}"
            raise Problem(msg)
    return None if value == base else plain(value)


def _number(text: str, base: Decimal | None, manner: Manner, *, adorned: bool) -> Decimal:
    readings = numbers(text, adorned=adorned)
    values = set(readings.values())
    if not values:
        msg = f"takes a plain decimal such as 1200.50, not {quoted(text)}"
        raise Problem(msg)
    if values == {base}:
        return next(iter(values))
    if manner.mark is not None:
        if manner.mark not in readings:
            msg = f"{quoted(text)} is no number with {quoted(manner.mark)} before the decimals, as the others have it"
            raise Problem(msg)
        return readings[manner.mark]
    if len(values) > 1 and not (manner.loose and _PLAIN.fullmatch(text.strip())):
        told = " or ".join(plain(value) for value in sorted(values))
        msg = f"{quoted(text)} may mean {told}: say which with --decimal . or --decimal ,"
        raise Problem(msg)
    if not _PLAIN.fullmatch(text.strip()):
        marks = ", ".join(f"--decimal {mark} reads {plain(value)}" for mark, value in readings.items())
        msg = f"takes a plain decimal such as 1200.50, not {quoted(text)}; {marks}"
        raise Problem(msg)
    return readings["."]


def _check_kept(text: str, said: str, base: Decimal, value: Decimal, *, shown: int) -> None:
    """Refuse a number that may be the exported one, with fewer digits."""
    cut = significant(base) > SHOWN and rounded(base, value, digits=True)
    if cut or (not isinstance(text, Typed) and rounded(base, value, shown=shown)):
        msg = (
            f"{quoted(text)} may be {quoted(said)} as a spreadsheet rounds it to show it; if it is meant, say so with "
            f"--as-is for this column"
        )
        raise Problem(msg)


def day(text: str, held: Cell | None, manner: Manner) -> str | None:
    """Return the day that a cell asks for as YYYY-MM-DD; None where it was not edited.

    Raises:
        Problem: It is none, or may be several.
    """
    base = _base_day(held)
    if _typed(text, "day"):
        value = date.fromisoformat(text)
        return None if value == base else value.isoformat()
    readings = days(text)
    values = set(readings.values())
    if values == {base}:
        return None
    if not values:
        msg = f"takes a day as YYYY-MM-DD that exists, not {quoted(text)}"
        raise Problem(msg)
    if _ISO.fullmatch(text.strip()):
        return readings["ymd"].isoformat()
    if base is not None and base not in values and any(_century_apart(base, value) for value in values):
        other = f"{base.year % 100:02} of another century"
        msg = f"{quoted(text)} may be {base} or {other}: write the year with four digits"
        raise Problem(msg)
    if manner.order is None:
        ways = ", ".join(f"--dates {order} reads {value}" for order, value in readings.items())
        several = "may mean several days" if len(values) > 1 else "is no day as YYYY-MM-DD"
        msg = f"{quoted(text)} {several}: {ways}"
        raise Problem(msg)
    if manner.order not in readings:
        msg = f"{quoted(text)} is no day in the order {manner.order}, as the others have it"
        raise Problem(msg)
    found = readings[manner.order]
    return None if found == base else found.isoformat()


def _century_apart(one: date, other: date) -> bool:
    return (one.year % 100, one.month, one.day) == (other.year % 100, other.month, other.day)


def _base_day(held: Cell | None) -> date | None:
    said = held.said if held else None
    return days(said[:10]).get("ymd") if said and _ISO.fullmatch(said[:10]) else None


def same_text(text: str, held: Cell) -> bool:
    """Whether a cell can only be what was exported: as a truth value of another language, or read wrongly."""
    said = held.said
    if said is not None and truth(said) is not None and truth(said) == truth(text):
        return True
    return any(
        before is not None and held.text == settled(before) for before in (garbled(text), misread(text))
    )


def distrust(text: str, held: Cell | None) -> str | None:
    """Return why a text can't be taken as what somebody typed, None where it can."""
    if held is not None and unedited(text, held):
        return None
    if held is not None and isinstance(held.text, Digest) and held.text.length > LONGEST - 100:
        return "is longer than spreadsheets can hold, so what stands there is not all of it"
    if isinstance(text, Typed) and text.type in {"day", "moment", "truth"}:
        return f"holds {_TYPES[text.type]}, and takes text: set the cell to be text, and type it again"
    reason = damage(text, held.said if held else None)
    return f"{quoted(text)} {reason}" if reason else None


def _typed(text: str, kind: str) -> bool:
    """Whether a workbook says that a cell is of a type.

    Raises:
        Problem: It is of another one.
    """
    if not isinstance(text, Typed) or text.type == kind:
        return isinstance(text, Typed)
    msg = f"holds {_TYPES.get(text.type, 'something else')}, and takes {_TYPES[kind]}"
    raise Problem(msg)


def check_readable(text: str) -> None:
    """Refuse a cell that has no value of its own.

    Raises:
        Problem: It holds an error or a formula.
    """
    if isinstance(text, Typed) and text.type in _STRANGE:
        raise Problem(_STRANGE[text.type])


def mark_shown(text: str, held: Cell) -> str | None:
    """Return the decimal mark that a cell shows: it says the exported number in a form that no other mark allows."""
    if isinstance(text, Typed) or held.said is None:
        return None
    base, readings = numbers(held.said).get("."), numbers(text)
    right = {mark for mark, value in readings.items() if value == base}
    # As it was exported, it may be a text to a spreadsheet of another manner.
    return right.pop() if len(readings) == 1 and right and not unedited(text, held) else None


def order_shown(text: str, held: Cell) -> str | None:
    """Return the order of day, month and year that a cell shows: it says the exported day, and in one order alone."""
    if isinstance(text, Typed) or _ISO.fullmatch(text.strip()):
        return None
    readings = days(text)
    return (
        next(iter(readings))
        if len(readings) == 1 and next(iter(readings.values())) == _base_day(held)
        else None
    )


def decimals_kept(text: str, held: Cell) -> int:
    """Return how many decimals a cell shows of the number that was exported, 0 where it says another one."""
    base = numbers(held.said).get(".") if held.said else None
    return decimals(base) if base is not None and base in numbers(text).values() else 0


def manner_of(shown: Collection[str]) -> str | None:
    """Return the one manner that cells show, None where they show none, or several."""
    return next(iter(shown)) if len(set(shown)) == 1 else None
