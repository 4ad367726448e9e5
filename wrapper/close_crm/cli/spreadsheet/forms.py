"""The formats of numbers, days and texts in spreadsheets: what a cell may mean, and how it was damaged.

Pure functions of texts. Nothing here guesses: an ambiguous text has several readings.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal

#: Separators of thousands, beside the point or the comma.
_GROUPS = " \u00a0\u202f\u2009'\u2019"
_CURRENCY = re.compile(
    r"^([+-]?)\s*([A-Z]{0,3}[€$£¥]|[A-Za-z]{3}(?=[\s\d]))?\s*(.*?)"
    r"\s*((?:(?<=[\s\d])[A-Z]{1,3})?[€$£¥]|%|(?<=[\s\d])[A-Za-z]{3})?$",
    re.DOTALL,
)
#: Codes that are known in small letters, too; three other small letters may be any word. After ISO 4217.
_CODES = re.compile(
    "AED|AFN|ALL|AMD|ANG|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BGN|BHD|BIF|BMD|BND|BOB|BRL|BSD|BTN|BWP|BYN|BZD|CAD"
    "|CDF|CHF|CLP|CNY|COP|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ"
    "|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD"
    "|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK"
    "|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SOS|SRD|SSP|SVC|SYP|SZL|THB|TJS|TMT|TND"
    "|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|UYU|UZS|VES|VND|VUV|WST|XAF|XCD|XOF|XPF|YER|ZAR|ZMW"
)
#: The currencies that each sign stands for. Other letters before a sign begin a code: CA$ is CAD.
_SIGNS = {
    "€": "EUR",
    "£": "EGP|FKP|GBP|GIP|LBP|SDG|SHP|SSP|SYP",
    "¥": "CNY|JPY",
    "A$": "AUD",
    "C$": "CAD|NIO",
    "EC$": "XCD",
    "NT$": "TWD",
    "R$": "BRL",
    "RD$": "DOP",
    "S$": "SGD",
    "$": "ARS|AUD|BBD|BMD|BND|BSD|BZD|CAD|CLP|COP|FJD|GYD|HKD|JMD|KYD|LRD|MXN|NAD|NIO|NZD|SBD|SGD|SRD|TTD|TWD|USD|UYU"
    "|XCD",
}
_YEAR_FIRST = re.compile(r"(\d{4})(-|/|\. ?)(\d{1,2})\2(\d{1,2})\.?", re.ASCII)
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)", re.ASCII)
_MIDNIGHT = re.compile(r"[T ]0?0:00(:00(\.0+)?)?", re.ASCII)
#: Years of two digits from here on are not read: they may be of either century.
_PIVOT = 50

_SCIENTIFIC = re.compile(r"[+-]?\d+([.,]\d+)?E[+-]?\d{2,}|[+-]?\d+[.,]\d+E[+-]?\d+", re.ASCII)
_CANONICAL = re.compile(r"-?(0|[1-9]\d*)(\.\d*[1-9])?", re.ASCII)
_FIGURES = re.compile(r"[\s\d.,:/\\+\-%()€$£¥'\u2019]*([eE][+-]?\d+)?(\s*[aApP]\.?[mM]\.?)?", re.ASCII)
_MONTH = (
    "(?:jan(?:uary|uar|v)?|feb(?:ruary|ruar)?|févr?|mar(?:ch|s)?|mär(?:z)?|mrz|mrt|maart|apr(?:il)?|avr(?:il)?|abr|may|mai"
    "|mei|mag|june?|juni|juin|giu|july?|juli|juil|lug|aug(?:ust)?|août|ago|sept?(?:ember)?|set|oct(?:ober)?|okt(?:ober)?"
    r"|ott|nov(?:ember)?|dec(?:ember)?|dez(?:ember)?|déc|dic|ene|gen)\.?"
)
_NAMED_DAY = re.compile(rf"(?:\d{{1,4}}[\s./-]*)?{_MONTH}(?:[\s./-]*\d{{1,4}})?", re.IGNORECASE)
#: The formats of spreadsheets for a day without a year, and for a month.
_SHOWN_DAY = re.compile(rf"\d{{1,2}}-{_MONTH}|{_MONTH}-\d\d|\d\d?\. {_MONTH}(?: \d\d)?", re.IGNORECASE)
_TIME = re.compile(r"\d{1,2}:\d\d(:\d\d)?(\s*[AaPp][Mm])?", re.ASCII)
_ERROR = re.compile(r"#{2,}|#[A-ZÀ-Þ/0¡¿]{2,15}[!?]|#N/[AVD]|#NV|#ND|Err:\d{3}")
_TRUE = {
    "true",
    "wahr",
    "vrai",
    "verdadero",
    "vero",
    "waar",
    "verdadeiro",
    "sant",
    "sann",
    "tosi",
    "prawda",
    "истина",
}
_FALSE = {"false", "falsch", "faux", "falso", "onwaar", "falskt", "usann", "epätosi", "fałsz", "ложь"}
_CONTROLS = re.compile("[\x00-\x1f]")
#: How many digits a number of a spreadsheet has, and how many it shows.
KEPT, SHOWN = 15, 10
LONGEST = 32_767


def settled(text: str) -> str:
    """Return a text in the form in which cells are compared: with one kind of line end, accents composed."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


def numbers(
    text: str, *, adorned: bool = False, small: bool = False, lenient: bool = False
) -> dict[str, Decimal]:
    """Return the readings of a text as a number, by decimal mark: `.` and `,`.

    Args:
        text: The text of the cell.
        adorned: Whether to ignore a currency or a percent sign beside it.
        small: Whether a code in small letters is one as well; words such as `all` and `cup` are codes.
        lenient: Whether thousands may begin with a zero, as some spreadsheets read them.
    """
    text = text.strip()
    if adorned:
        text = _apart(text, small=small)[0]
    first = r"\d{1,3}" if lenient else r"[1-9]\d{0,2}"
    readings: dict[str, Decimal] = {}
    for mark, other in ((".", ","), (",", ".")):
        groups = "|".join(rf"{first}(?:{re.escape(one)}\d{{3}})+" for one in other + _GROUPS)
        form = rf"[+-]?(?:\d+|{groups})(?:{re.escape(mark)}\d+)?"
        if len(text) <= 400 and re.fullmatch(form, text, re.ASCII):
            plain = "".join(char for char in text if char in "+-0123456789" or char == mark)
            readings[mark] = Decimal(plain.replace(mark, "."))
    return readings


def foreign(text: str, currency: str) -> str | None:
    """Return the sign or code beside a number that names another currency than its own; None if there is none."""
    number, beside = _apart(text.strip(), small=True)
    if not numbers(number):
        return None
    return next((one for one in sorted(beside) if not re.fullmatch(_currencies(one), currency)), None)


def _apart(text: str, *, small: bool) -> tuple[str, set[str]]:
    """Return a number without a currency or a percent sign beside it, and the signs and codes of currencies."""
    found = _CURRENCY.fullmatch(text)
    beside = {one for one in (found[2], found[4]) if one and one != "%"} if found else set[str]()
    if found is None or any(
        one.isalpha() and not one.isupper() and not (small and _CODES.fullmatch(one.upper()))
        for one in beside
    ):
        return text, set()
    return found[1] + found[3], beside


def _currencies(beside: str) -> str:
    """Return a pattern of the currencies that a sign or a code stands for."""
    if beside.isalpha() or beside in _SIGNS:
        return _SIGNS.get(beside, beside.upper())
    return f"{beside[:-1]}|(?={beside[:-1]})({_SIGNS[beside[-1]]})"


def days(text: str) -> dict[str, date]:
    """Return the readings of a text as a day, by the order of day, month and year: `dmy`, `mdy`, `ymd`."""
    text = text.strip()
    if (midnight := _MIDNIGHT.search(text)) and midnight.end() == len(text):
        text = text[: midnight.start()].rstrip()
    if found := _YEAR_FIRST.fullmatch(text):
        return _existing({"ymd": (found[1], found[3], found[4])})
    if not (found := _YEAR_LAST.fullmatch(text)):
        return {}
    first, mark, second, last = found.groups()
    orders = {"dmy": (last, second, first)}
    if mark != ".":
        orders["mdy"] = (last, first, second)
    if len(last) == 2 and len(first) == 2:
        orders["ymd"] = (first, second, last)
    return _existing(orders)


def _existing(orders: Mapping[str, tuple[str, str, str]]) -> dict[str, date]:
    found: dict[str, date] = {}
    for order, (year, month, day) in orders.items():
        if len(year) == 2 and int(year) >= _PIVOT:
            continue
        try:
            found[order] = date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day))
        except ValueError:
            continue
    return found


def truth(text: str) -> bool | None:
    """Return the truth value that a text is in one of several languages, None if it is none."""
    word = text.strip().casefold()
    return True if word in _TRUE else False if word in _FALSE else None


def rounded(was: Decimal, now: Decimal, *, digits: bool = False, shown: int = 0) -> bool:
    """Whether a number may be another one that was rounded for display.

    Args:
        was: The other one.
        now: The number.
        digits: Whether to count significant digits, not decimals.
        shown: How many decimals the display has at least.
    """
    if was == now or not was.is_finite():
        return False
    if digits:
        length = len(now.normalize().as_tuple().digits)
        places = length - 1 - was.adjusted()
        if len(was.normalize().as_tuple().digits) <= length:
            return False
    else:
        places = max(decimals(now), shown)
        if places >= decimals(was):
            return False
    unit = Decimal(1).scaleb(-places)
    with_room = was.quantize(unit, ROUND_HALF_UP) if abs(was.adjusted() + places) < 25 else None
    return now in {with_room, was.quantize(unit, ROUND_HALF_EVEN) if with_room is not None else None}


def decimals(number: Decimal) -> int:
    """Return how many decimals a number has, without zeros at its end."""
    exponent = number.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def significant(number: Decimal) -> int:
    """Return how many digits a number has, without zeros at its ends."""
    return len(number.normalize().as_tuple().digits)


def plain(number: Decimal) -> str:
    """Return a number without an exponent or zeros at its end."""
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def garbled(text: str) -> str | None:
    """Return a text whose UTF-8 was read as Windows-1252 as it was before, None if that did not happen."""
    try:
        before = b"".join(_byte(char) for char in text).decode()
    except (UnicodeError, ValueError):
        return None
    return before if before != text else None


def _byte(char: str) -> bytes:
    try:
        return char.encode("cp1252")
    except UnicodeEncodeError:
        # Bytes without a character in Windows-1252 are read as control characters.
        return char.encode("latin-1")


def misread(text: str) -> str | None:
    """Return a text whose Windows-1252 was read as UTF-8 as it was before, None if that did not happen."""
    try:
        before = "".join(
            bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode("utf-8", "strict")
        )
    except UnicodeError:
        return None
    return before if before != text else None


_LATE = "".join(
    re.escape(bytes([byte]).decode("cp1252", "ignore") or chr(byte)) for byte in range(0x80, 0xC0)
)
#: Accents, quotation marks, dashes and emoji as they are misread; then pairs of other scripts.
_GARBLED = re.compile(
    rf"[ÃÂ][{_LATE}]|â[€‚„†][{_LATE}]|ð[{_LATE}]{{3}}|(?:[Ä-ß][{_LATE}]){{2}}|[ã-é][{_LATE}]{{2}}"
    rf"|(?<=\w)[ÄÅ][{_LATE}](?=\w)"
)


def damage(text: str, was: str | None) -> str | None:
    """Return why a text can't be trusted, as a spreadsheet has, or may have, changed it.

    Args:
        text: The text of the cell.
        was: Its text when it was exported, None if that is not known.
    """
    shown = text.strip()
    if _ERROR.fullmatch(shown):
        return "contains a spreadsheet's error"
    if "\ufffd" in text:
        return "contains the replacement character \ufffd, so a character was lost"
    if (found := _GARBLED.search(text)) and (was is None or found[0] not in was):
        return f"seems to be UTF-8 that was read as Windows-1252 ({found[0]!r})"
    if was is not None and any(
        (misread(char) or char) in was for char in set(text) - set(was) if not char.isascii()
    ):
        return "seems to be Windows-1252 that was read as UTF-8: use --encoding cp1252"
    if was is not None and text.count("?") > was.count("?"):
        lost = {char for char in was if not char.isascii()} - set(text)
        if lost and not (set(text) - set(was) - {"?"}):
            return f"has question marks where characters such as {min(lost)!r} were"
    if (
        was is not None
        and _CONTROLS.sub("", text) == _CONTROLS.sub("", was)
        and any(char in was and char not in text for char in "\t\n")
    ):
        return "has lost the tabs or line ends that it had"
    if _SCIENTIFIC.fullmatch(shown):
        return "contains a number that a spreadsheet has shortened"
    if re.fullmatch(rf"\d{{{KEPT}}}\d+", shown, re.ASCII) and not shown[KEPT:].strip("0"):
        return f"has only {KEPT} digits and then zeros, as spreadsheets shorten long numbers"
    if was:
        return _converted(shown, was.strip())
    if _SHOWN_DAY.fullmatch(shown):
        return "contains a day, which a spreadsheet may have made of another text"
    return None


def _converted(text: str, was: str) -> str | None:
    """Return why a text may be a spreadsheet's conversion of the text before, None if it can't be."""
    may = f"may be what a spreadsheet made of {was[:40]!r}"
    before, after = numbers(was, adorned=True, lenient=True), numbers(text, adorned=True)
    if set(before.values()) & set(after.values()) or set(days(was).values()) & set(days(text).values()):
        return may
    if any(
        rounded(one, other) or (significant(one) > SHOWN and rounded(one, other, digits=True))
        for one in before.values()
        for other in after.values()
    ):
        return may
    if not _convertible(was):
        return None
    day = any(form.fullmatch(text) for form in (_NAMED_DAY, _YEAR_LAST, _YEAR_FIRST, _TIME))
    plain = _CANONICAL.fullmatch(text) is not None
    if (_stands(was) and not day) or not (day or plain or after or truth(text) is not None):
        return None
    # Leading zeros, and the same format as before, show that it is as it was typed.
    if re.fullmatch(r"[+-]?0\d+", text, re.ASCII) or (not plain and _mask(text) == _mask(was)):
        return None
    return may


def _convertible(text: str) -> bool:
    """Whether a spreadsheet may convert a text to a number, a day or a truth value."""
    figures = any(map(str.isdigit, text)) and _FIGURES.fullmatch(text)
    return bool(figures or _NAMED_DAY.fullmatch(text)) or truth(text) is not None


def _stands(text: str) -> bool:
    """Whether a spreadsheet writes a number in the same way."""
    return _CANONICAL.fullmatch(text) is not None and len(text.lstrip("-").replace(".", "")) <= KEPT


def _mask(text: str) -> str:
    return re.sub(r"\d", "0", text)
