"""Values formatted for people. Texts from a server are escaped, so that they can't control a terminal."""

from __future__ import annotations

import contextlib
import json
import locale
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from close_runtime.text import brief, escaped

safe = escaped
_PERIODS = {"monthly": " a month", "annual": " a year"}
_CONTROL = re.compile("[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def json_text(value: Any, *, indent: int | None = None) -> str:
    """Return JSON that is safe to show in a terminal; it has the same value."""
    text = json.dumps(value, ensure_ascii=False, indent=indent, default=str)
    text = _CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
    # Half of a pair of surrogates can't be written as UTF-8.
    return re.sub("[\ud800-\udfff]", lambda found: f"\\u{ord(found[0]):04x}", text)


@dataclass(frozen=True, slots=True)
class Manner:
    """The user's formats of numbers and dates.

    Attributes:
        point: The decimal mark.
        group: The separator between groups of digits.
        sizes: How many digits each group has, from the right; the last size repeats.
        day: The format of a day, for strftime.
        moment: The format of a moment, for strftime.
    """

    point: str = "."
    group: str = ","
    sizes: tuple[int, ...] = (3,)
    day: str = "%Y-%m-%d"
    moment: str = "%Y-%m-%d %H:%M"

    @classmethod
    def of_locale(cls) -> Manner:
        """Return the formats of the user's locale; by default ISO dates and 1,200.50."""
        before = locale.setlocale(locale.LC_ALL)
        try:
            numbers = _apply_locale(locale.LC_NUMERIC)
            days = _apply_locale(locale.LC_TIME)
            conventions = locale.localeconv()
            form = locale.nl_langinfo(locale.D_FMT) if days and hasattr(locale, "nl_langinfo") else ""
        finally:
            locale.setlocale(locale.LC_ALL, before)
        manner = cls()
        if numbers and conventions["decimal_point"]:
            sizes = tuple(size for size in _sizes(conventions["grouping"]) if 0 < size < 127)
            group = str(conventions["thousands_sep"]) if sizes else ""
            manner = cls(str(conventions["decimal_point"]), group, sizes or (3,))
        if form:
            manner = cls(manner.point, manner.group, manner.sizes, form, f"{form} %H:%M")
        return manner

    def amount(self, cents: int, currency: str | None = None, period: str | None = None) -> str:
        """Return an amount in cents as text: 120050 is 1,200.50 USD."""
        whole, rest = divmod(abs(cents), 100)
        number = f"{'-' if cents < 0 else ''}{self._grouped(whole)}{self.point}{rest:02}"
        return f"{number} {currency or ''}".rstrip() + _PERIODS.get(period or "", "")

    def number(self, value: float) -> str:
        """Return a number as text."""
        whole, point, rest = f"{value:f}".partition(".") if isinstance(value, float) else (str(value), "", "")
        rest = rest.rstrip("0")
        sign = "-" if whole.startswith("-") else ""
        return sign + self._grouped(int(whole.lstrip("-"))) + (self.point + rest if point and rest else "")

    def _grouped(self, whole: int) -> str:
        digits, parts, sizes = str(whole), list[str](), list(self.sizes)
        while len(digits) > sizes[0]:
            parts.append(digits[-sizes[0] :])
            digits = digits[: -sizes[0]]
            sizes = sizes[1:] or sizes
        return self.group.join([digits, *reversed(parts)])

    def text(self, value: Any) -> str:
        """Return any value as text, dates and moments in the user's format and time zone."""
        match value:
            case None:
                return ""
            case bool():
                return "yes" if value else "no"
            case int() | float():
                return self.number(value)
            case datetime():
                return value.astimezone().strftime(self.moment)
            case date():
                return value.strftime(self.day)
            case str():
                return value
            case list() | tuple():
                return ", ".join(map(self.text, value))
            case _:
                return json_text(value)


def _apply_locale(category: int) -> bool:
    """Apply the user's locale; return False if it is C."""
    try:
        name = locale.setlocale(category, "")
    except locale.Error:
        return False
    return name.partition(".")[0] not in {"C", "POSIX"}


def _sizes(grouping: object) -> Iterable[int]:
    return grouping if isinstance(grouping, (list, tuple)) else ()


def moment_of(text: Any) -> Any:
    """Return a JSON text as the date or moment that it is, and any other value unchanged."""
    if not isinstance(text, str):
        return text
    with contextlib.suppress(ValueError):
        if re.fullmatch(r"\d{4}-\d\d-\d\d", text, re.ASCII):
            return date.fromisoformat(text)
        if re.match(r"\d{4}-\d\d-\d\dT\d\d:\d\d", text, re.ASCII):
            moment = datetime.fromisoformat(text)
            return moment if moment.tzinfo else text
    return text


def same(one: Any, other: Any) -> bool:
    """Whether two JSON values are the same; a moment can be written in several ways."""
    return bool(one == other or (type(one) is type(other) is str and moment_of(one) == moment_of(other)))


def listed(words: Sequence[str], most: int = 8) -> str:
    """Return a list of words for an error: 'Won', 'Lost' and 3 more."""
    shown = ", ".join(brief(word) for word in words[:most])
    return f"{shown} and {len(words) - most} more" if len(words) > most else shown
