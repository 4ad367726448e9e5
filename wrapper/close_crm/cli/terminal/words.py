"""Values formatted for people. Texts from a server are escaped, so that they can't control a terminal."""

from __future__ import annotations

import contextlib
import json
import os
import re
import sys
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, localcontext
from typing import TYPE_CHECKING, Any

from close_runtime.text import brief, escaped

if TYPE_CHECKING:
    from babel import Locale

safe = escaped
_PERIODS = {"monthly": " a month", "annual": " a year"}
#: Digits of the longest number that JSON is read with: `sys.get_int_max_str_digits`, and two decimals.
_LONGEST = 4302
_CONTROL = re.compile("[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def json_text(value: Any, *, indent: int | None = None) -> str:
    """Return JSON that is safe to show in a terminal; it has the same value."""
    text = json.dumps(value, ensure_ascii=False, indent=indent, default=str)
    text = _CONTROL.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
    # Half of a pair of surrogates can't be written as UTF-8.
    return re.sub("[\ud800-\udfff]", lambda found: f"\\u{ord(found[0]):04x}", text)


@dataclass(frozen=True, slots=True)
class Manner:
    """How the reader writes numbers and dates, as the Unicode CLDR has it.

    Attributes:
        numbers: The locale of numbers; without one, 1,200.50.
        days: The locale of days; without one, 2026-12-18.
    """

    numbers: Locale | None = None
    days: Locale | None = None

    @classmethod
    def of_environment(cls) -> Manner:
        """Return the manner of this machine's settings; C, or a locale that nobody knows, says nothing of it."""
        return cls(_locale("LC_NUMERIC"), _locale("LC_TIME"))

    def amount(self, cents: int, currency: str | None = None, period: str | None = None) -> str:
        """Return an amount that is in cents: 120050 is 1,200.50 USD."""
        number = self._decimal(f"{cents}e-2", digits="00")
        return f"{number} {currency or ''}".rstrip() + _PERIODS.get(period or "", "")

    def number(self, value: float) -> str:
        """Return a number, with at most six decimals."""
        text = f"{value:f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)
        return self._decimal(text, digits="######")

    def _decimal(self, text: str, digits: str) -> str:
        # JSON has integers of any length, and Babel rounds in the context's precision.
        with localcontext(prec=_LONGEST):
            value = Decimal(text)
            if self.numbers is None:
                return f"{value:,.2f}" if digits == "00" else f"{value:,f}"
            from babel import numbers

            pattern = re.sub(r"\..*", f".{digits}", self.numbers.decimal_formats[None].pattern)
            plain = numbers.format_decimal(value, format=pattern, locale="en")
        # Signs are put in afterwards, since Babel takes the apostrophes of Swiss numbers for quotes and drops them.
        signs = {
            ",": numbers.get_group_symbol(self.numbers),
            ".": numbers.get_decimal_symbol(self.numbers),
            "-": numbers.get_minus_sign_symbol(self.numbers),
        }
        return _visible("".join(signs.get(char, char) for char in plain))

    def day(self, value: date) -> str:
        """Return a day, in digits."""
        if self.days is None:
            return f"{value:%Y-%m-%d}"
        from babel.dates import format_skeleton

        return _visible(format_skeleton("yMd", value, locale=self.days))

    def text(self, value: Any) -> str:
        """Return any value, dates and moments in the reader's form and zone."""
        match value:
            case None:
                return ""
            case bool():
                return "yes" if value else "no"
            case int() | float():
                return self.number(value)
            case datetime():
                local = value.astimezone()
                return f"{self.day(local)} {local:%H:%M}"
            case date():
                return self.day(value)
            case str():
                return value
            case list() | tuple():
                return ", ".join(map(self.text, value))
            case _:
                return json_text(value)


def _locale(category: str) -> Locale | None:
    """Return the locale that the environment names, LC_ALL before the category before LANG, as POSIX has it."""
    named = (os.environ.get(name) for name in ("LC_ALL", category, "LANG"))
    name = next(filter(None, named), None) or _windows_locale()
    name = re.split("[.@]", name)[0].replace("-", "_")
    # Loading Babel takes a tenth of a second.
    if name in {"", "C", "POSIX"}:
        return None
    from babel import Locale, UnknownLocaleError
    from babel.localedata import locale_identifiers

    try:
        return Locale.parse(name)
    except (ValueError, UnknownLocaleError):
        # Older names (no_NO), and countries that CLDR doesn't have with this language.
        return Locale.negotiate([name], locale_identifiers())


def _windows_locale() -> str:
    """Return the user's locale on Windows, such as `de-DE`, which no variable names there; elsewhere an empty text."""
    if sys.platform != "win32":
        return ""
    import ctypes

    name = ctypes.create_unicode_buffer(85)  # LOCALE_NAME_MAX_LENGTH
    ctypes.windll.kernel32.GetUserDefaultLocaleName(name, len(name))
    return name.value


def _visible(text: str) -> str:
    """Return the text without marks of direction, which `safe` would write out."""
    return "".join(char for char in text if unicodedata.category(char) != "Cf")


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
