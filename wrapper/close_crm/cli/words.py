"""Values as people read them. What comes from a server is shown as text, and can't steer a terminal."""

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
    """Give JSON that is safe to look at in a terminal; it stands for the same value."""
    text = json.dumps(value, ensure_ascii=False, indent=indent, default=str)
    text = _CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
    # Half of a pair of surrogates can't be written as UTF-8.
    return re.sub("[\ud800-\udfff]", lambda found: f"\\u{ord(found[0]):04x}", text)


@dataclass(frozen=True, slots=True)
class Manner:
    """How the reader writes numbers and dates.

    Attributes:
        point: What stands before the decimals.
        group: What stands between groups of digits.
        sizes: How many digits each group has, from the right; the last size goes on.
        day: The form of a day, as strftime takes it.
        moment: The form of a moment.
    """

    point: str = "."
    group: str = ","
    sizes: tuple[int, ...] = (3,)
    day: str = "%Y-%m-%d"
    moment: str = "%Y-%m-%d %H:%M"

    @classmethod
    def of_locale(cls) -> Manner:
        """Give the manner of this machine's settings; ISO dates and 1,200.50 where they say nothing of it."""
        before = locale.setlocale(locale.LC_ALL)
        try:
            numbers = _asked(locale.LC_NUMERIC)
            days = _asked(locale.LC_TIME)
            told = locale.localeconv()
            form = locale.nl_langinfo(locale.D_FMT) if days and hasattr(locale, "nl_langinfo") else ""
        finally:
            locale.setlocale(locale.LC_ALL, before)
        manner = cls()
        if numbers and told["decimal_point"]:
            sizes = tuple(size for size in _sizes(told["grouping"]) if 0 < size < 127)
            group = str(told["thousands_sep"]) if sizes else ""
            manner = cls(str(told["decimal_point"]), group, sizes or (3,))
        if form:
            manner = cls(manner.point, manner.group, manner.sizes, form, f"{form} %H:%M")
        return manner

    def amount(self, cents: int, currency: str | None = None, period: str | None = None) -> str:
        """Give an amount that is in cents: 120050 is 1,200.50 USD."""
        whole, rest = divmod(abs(cents), 100)
        number = f"{'-' if cents < 0 else ''}{self._grouped(whole)}{self.point}{rest:02}"
        return f"{number} {currency or ''}".rstrip() + _PERIODS.get(period or "", "")

    def number(self, value: float) -> str:
        """Give a number."""
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
        """Give any value, dates and moments in the reader's form and zone."""
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


def _asked(category: int) -> bool:
    """Take what the environment says on; tells whether it says anything but C."""
    try:
        name = locale.setlocale(category, "")
    except locale.Error:
        return False
    return name.partition(".")[0] not in {"C", "POSIX"}


def _sizes(grouping: object) -> Iterable[int]:
    return grouping if isinstance(grouping, (list, tuple)) else ()


def moment_of(text: Any) -> Any:
    """Give the date or the moment that a JSON text is, else the value as it is."""
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
    """Whether two JSON values say the same; a moment can be written in several ways."""
    return bool(one == other or (type(one) is type(other) is str and moment_of(one) == moment_of(other)))


def listed(words: Sequence[str], most: int = 8) -> str:
    """Give words for the end of an error: 'Won', 'Lost' and 3 more."""
    shown = ", ".join(brief(word) for word in words[:most])
    return f"{shown} and {len(words) - most} more" if len(words) > most else shown
