"""Telephone numbers in international form, as Close stores what it is given.

Recorded answers turn `8004445555` into `+18004445555`, written `+1 800-444-5555` for people. Which country a number
without a code is taken for depends on the organization; here it is always the United States.
"""

import re

from ._store import Record

#: What can be a number: 7 to 15 digits, with what people write between them.
PHONE = re.compile(r"\s*\+?([\s().\-/]*[0-9]){7,15}[\s().\-/]*", re.ASCII)
_COUNTRIES = {
    "1": "US", "30": "GR", "31": "NL", "32": "BE", "33": "FR", "34": "ES", "36": "HU", "39": "IT", "41": "CH",
    "43": "AT", "44": "GB", "45": "DK", "46": "SE", "47": "NO", "48": "PL", "49": "DE", "61": "AU", "64": "NZ",
    "81": "JP", "351": "PT", "353": "IE", "358": "FI", "420": "CZ",
}  # fmt: skip
# Calling codes of two digits that are not in the table above (ITU-T E.164); others have three.
_TWO_DIGITS = frozenset({
    "20", "27", "40", "51", "52", "53", "54", "55", "56", "57", "58", "60", "62", "63", "65", "66", "82", "84", "86",
    "90", "91", "92", "93", "94", "95", "98",
})  # fmt: skip


def phone(text: str) -> Record | None:
    """A number's `phone`, `phone_formatted` and `country`; None when the text can't be a number."""
    if not PHONE.fullmatch(text):
        return None
    digits = re.sub(r"\D", "", text, flags=re.ASCII)
    if not text.lstrip().startswith("+"):
        if len(digits) == 10:
            digits = f"1{digits}"
        elif digits.startswith("00"):
            digits = digits[2:]
    code = _code(digits)
    rest = digits[len(code) :]
    if code == "1" and len(rest) == 10:
        rest = f"{rest[:3]}-{rest[3:6]}-{rest[6:]}"
    return {"phone": f"+{digits}", "phone_formatted": f"+{code} {rest}", "country": _COUNTRIES.get(code)}


def _code(digits: str) -> str:
    """The calling code that a number starts with."""
    if digits[0] in "17":
        return digits[0]
    two = digits[:2]
    return two if two in _TWO_DIGITS or two in _COUNTRIES else digits[:3]
