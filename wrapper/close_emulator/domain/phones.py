"""Telephone numbers in international form, as Close stores them.

Recorded answers turn `8004445555` into `+18004445555`, written `+1 800-444-5555` for people, and guess
`America/Los_Angeles` from a number of San Francisco. Which country a number without a code is taken for depends on the
organization; here it is always the United States.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from close_emulator.extra import of_the_extra
from close_emulator.state.store import Record

#: What is written as a number: 7 to 15 digits, with what people write between them.
PHONE = re.compile(r"\s*\+?([\s().\-/]*[0-9]){7,15}[\s().\-/]*", re.ASCII)
_HOME = "US"
_UNKNOWN = "Etc/Unknown"

# phonenumbers is imported where it is used: loading it would be a part of every emulator's start.


def phone(text: str) -> Record | None:
    """Return a number's `phone`, `phone_formatted` and `country`; None when the text can't be a number."""
    with of_the_extra():
        from phonenumbers import (
            NumberParseException,
            PhoneNumberFormat,
            format_number,
            is_possible_number,
            parse,
            region_code_for_number,
        )

    text = text.strip()
    if not PHONE.fullmatch(text):
        return None
    try:
        number = parse(f"+{text[2:]}" if text.startswith("00") else text, _HOME)
    except NumberParseException:
        return None
    if not is_possible_number(number):
        return None
    return {
        "phone": format_number(number, PhoneNumberFormat.E164),
        "phone_formatted": format_number(number, PhoneNumberFormat.INTERNATIONAL),
        "country": region_code_for_number(number),
    }


@lru_cache(maxsize=1024)
def zone_of(number: str) -> str | None:
    """Return the name of the time zone that a number in international form belongs to, None where there are several."""
    with of_the_extra():
        from phonenumbers import parse
        from phonenumbers.timezone import time_zones_for_number

    zones = time_zones_for_number(parse(number))
    return zones[0] if len(zones) == 1 and zones[0] != _UNKNOWN else None


def numbers_of_nobody() -> Iterator[str]:
    """Yield the numbers that are for fiction: 555-0100 to 555-0199, in nearly every area code of the United States.

    Those of 202 are left to the small seed: what stands for a number must be none that somebody had before.
    """
    with of_the_extra():
        from phonenumbers import parse, region_code_for_number

    for last in range(100):
        for area in range(201, 990):
            number = f"+1{area}55501{last:02d}"
            if area != 202 and region_code_for_number(parse(number)) == _HOME:
                yield number
