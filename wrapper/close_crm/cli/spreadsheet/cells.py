"""The change of one cell of a file: nothing if it was not edited, else its only possible value."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from close_crm.cli.terminal.exits import Problem
from close_crm.cli.terminal.organization import quoted

from .baseline import Cell, Digest
from .forms import (
    LONGEST,
    SHOWN,
    damage,
    days,
    decimals,
    foreign,
    garbled,
    misread,
    numbers,
    plain,
    rounded,
    settled,
    significant,
    truth,
)
from .table import Typed

_PLAIN = re.compile(r"[+-]?\d+(\.\d+)?", re.ASCII)
_ISO = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_STRANGE = {
    "error": "contains a spreadsheet's error",
    "formula": "contains a formula, which is not computed here: paste it as a value",
}
_TYPES = {"number": "a number", "day": "a day", "moment": "a time", "truth": "a truth value"}


@dataclass
class Manner:
    """A file's formats of numbers and days, as stated or as shown by unedited cells.

    Attributes:
        mark: The decimal mark, None if it is not known.
        order: The order of day, month and year, None if it is not known.
        loose: Whether `1.250` is 1.25, as programs write it: in a file with commas and without a baseline.
        shown: How many decimals columns show at least: those of an unedited fraction.
    """

    mark: str | None = None
    order: str | None = None
    loose: bool = False
    shown: Mapping[int, int] = field(default_factory=dict[int, int])


def unedited(text: str, exported: Cell) -> bool:
    """Whether a cell has exactly the exported text."""
    return exported.text == settled(text)


def number(text: str, exported: Cell | None, manner: Manner, at: int, *, trusted: bool) -> str | None:
    """Return the number of a cell as a plain decimal; None if it was not edited.

    Args:
        text: The text of the cell.
        exported: The exported cell.
        manner: The file's formats.
        at: The index of the column.
        trusted: Whether the column is trusted (--as-is).

    Raises:
        Problem: It is not a number, or ambiguous, or it names another currency than the deal has.
    """
    said = exported.said if exported else None
    was = numbers(said) if said else {}
    base = was.get(".")
    currency = exported.values.get("value_currency") if exported else None
    # Before its format: no advice about that makes another currency's amount one of the deal.
    if isinstance(currency, str) and (other := foreign(text, currency)) is not None:
        msg = f"{quoted(text)} names another currency ({other}) than the deal's, {currency}: write the number alone"
        raise Problem(msg)
    typed = _typed(text, "number")
    value = Decimal(text) if typed else _number(text, base, manner, of_money=isinstance(currency, str))
    if base is not None and value != base and not trusted:
        _check_kept(text, said or "", base, value, shown=manner.shown.get(at, 0))
        if not isinstance(text, Typed) and value == numbers(said or "", lenient=True).get(","):
            msg = f"{quoted(text)} may be what a spreadsheet made of {quoted(said or '')}"
            raise Problem(msg)
    return None if value == base else plain(value)


def _number(text: str, base: Decimal | None, manner: Manner, *, of_money: bool) -> Decimal:
    readings = numbers(text, adorned=base is not None, small=of_money)
    values = set(readings.values())
    if not values:
        msg = f"takes a plain decimal such as 1200.50, not {quoted(text)}"
        raise Problem(msg)
    if values == {base}:
        return next(iter(values))
    if manner.mark is not None:
        if manner.mark not in readings:
            msg = f"{quoted(text)} is not a number with the decimal mark {quoted(manner.mark)}, as in other cells"
            raise Problem(msg)
        return readings[manner.mark]
    if len(values) > 1 and not (manner.loose and _PLAIN.fullmatch(text.strip())):
        choices = " or ".join(plain(value) for value in sorted(values))
        msg = f"{quoted(text)} may mean {choices}: say which with --decimal . or --decimal ,"
        raise Problem(msg)
    if not _PLAIN.fullmatch(text.strip()):
        marks = ", ".join(f"--decimal {mark} reads {plain(value)}" for mark, value in readings.items())
        msg = f"takes a plain decimal such as 1200.50, not {quoted(text)}; {marks}"
        raise Problem(msg)
    return readings["."]


def _check_kept(text: str, said: str, base: Decimal, value: Decimal, *, shown: int) -> None:
    """Refuse a number that may be the exported one, rounded."""
    cut = significant(base) > SHOWN and rounded(base, value, digits=True)
    if cut or (not isinstance(text, Typed) and rounded(base, value, shown=shown)):
        msg = (
            f"{quoted(text)} may be {quoted(said)} as a spreadsheet shows it, rounded; if it is intended, use --as-is "
            f"for this column"
        )
        raise Problem(msg)


def day(text: str, exported: Cell | None, manner: Manner) -> str | None:
    """Return the day of a cell as YYYY-MM-DD; None if it was not edited.

    Raises:
        Problem: It is not a day, or ambiguous.
    """
    base = _base_day(exported)
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
        several = "may mean several days" if len(values) > 1 else "is not in the format YYYY-MM-DD"
        msg = f"{quoted(text)} {several}: {ways}"
        raise Problem(msg)
    if manner.order not in readings:
        msg = f"{quoted(text)} is not a day in the order {manner.order}, as in other cells"
        raise Problem(msg)
    value = readings[manner.order]
    return None if value == base else value.isoformat()


def _century_apart(one: date, other: date) -> bool:
    return (one.year % 100, one.month, one.day) == (other.year % 100, other.month, other.day)


def _base_day(exported: Cell | None) -> date | None:
    said = exported.said if exported else None
    return days(said[:10]).get("ymd") if said and _ISO.fullmatch(said[:10]) else None


def same_text(text: str, exported: Cell) -> bool:
    """Whether a cell is the exported one, as a truth value of another language or in another encoding."""
    said = exported.said
    if said is not None and truth(said) is not None and truth(said) == truth(text):
        return True
    return any(
        before is not None and exported.text == settled(before) for before in (garbled(text), misread(text))
    )


def distrust(text: str, exported: Cell | None) -> str | None:
    """Return why a text may not be what somebody typed, None if it can be trusted."""
    if exported is not None and unedited(text, exported):
        return None
    if exported is not None and isinstance(exported.text, Digest) and exported.text.length > LONGEST - 100:
        return "is longer than a cell of a spreadsheet can be, so its end is missing"
    if isinstance(text, Typed) and text.type in {"day", "moment", "truth"}:
        return f"contains {_TYPES[text.type]}, but needs text: format the cell as text, and type it again"
    reason = damage(text, exported.said if exported else None)
    return f"{quoted(text)} {reason}" if reason else None


def _typed(text: str, kind: str) -> bool:
    """Whether a workbook says that a cell is of a type.

    Raises:
        Problem: It has another type.
    """
    if not isinstance(text, Typed) or text.type == kind:
        return isinstance(text, Typed)
    msg = f"contains {_TYPES.get(text.type, 'something else')}, but needs {_TYPES[kind]}"
    raise Problem(msg)


def check_readable(text: str) -> None:
    """Refuse a cell without a value.

    Raises:
        Problem: It contains an error or a formula.
    """
    if isinstance(text, Typed) and text.type in _STRANGE:
        raise Problem(_STRANGE[text.type])


def mark_shown(text: str, exported: Cell) -> str | None:
    """Return the decimal mark of an unedited cell, None if the exported number follows from both."""
    if isinstance(text, Typed) or exported.said is None:
        return None
    base, readings = numbers(exported.said).get("."), numbers(text)
    right = {mark for mark, value in readings.items() if value == base}
    # A cell exactly as exported may be text to a spreadsheet with other formats.
    return right.pop() if len(readings) == 1 and right and not unedited(text, exported) else None


def order_shown(text: str, exported: Cell) -> str | None:
    """Return the order of day, month and year of an unedited cell, None if it is ambiguous."""
    if isinstance(text, Typed) or _ISO.fullmatch(text.strip()):
        return None
    readings = days(text)
    return (
        next(iter(readings))
        if len(readings) == 1 and next(iter(readings.values())) == _base_day(exported)
        else None
    )


def decimals_kept(text: str, exported: Cell) -> int:
    """Return how many decimals of the exported number a cell shows, 0 if it has another number."""
    base = numbers(exported.said).get(".") if exported.said else None
    return decimals(base) if base is not None and base in numbers(text).values() else 0


def manner_of(shown: Collection[str]) -> str | None:
    """Return the one format that cells show, None if they show none or several."""
    return next(iter(shown)) if len(set(shown)) == 1 else None
