"""Telephone numbers that can be rented: of the form that a country has, and of nobody else."""

from collections.abc import Container
from typing import Final

from close_emulator.extra import of_the_extra

#: How many of a kind there are, by their last digits.
_EACH: Final = 10_000
#: Names of phonenumbers for kinds of lines.
_KINDS: Final = {"local": "FIXED_LINE", "national": "FIXED_LINE", "mobile": "MOBILE", "tollfree": "TOLL_FREE"}


def number_for_rent(country: str, kind: str, prefix: str, taken: Container[str]) -> str | None:
    """Return a number in international form, None if there is none.

    Args:
        country: The country, two letters.
        kind: The kind of line, such as `local`.
        prefix: What it has to begin with after the country's code.
        taken: Numbers that are rented already.
    """
    with of_the_extra():
        from phonenumbers import PhoneNumberType, example_number_for_type, is_possible_number, parse

    example = example_number_for_type(country.upper(), getattr(PhoneNumberType, _KINDS[kind]))
    if example is None or not (prefix + "0").isdecimal() or not prefix.isascii():
        return None
    digits = prefix + str(example.national_number)[len(prefix) :]
    for last in range(100, _EACH):
        number = f"+{example.country_code}{digits[:-4]}{last:04}"
        if number not in taken:
            return number if is_possible_number(parse(number)) else None
    return None
