"""The worth of opportunities. All amounts are integers in cents.

Close documents `expected_value` as the value weighted by confidence and `annualized_value` as twelve times a monthly
value and once any other (https://developer.close.com/api/resources/opportunities). It does not say how fractions are
rounded: here to the nearest cent, half a cent upwards, in whole numbers all the way.
"""

from functools import lru_cache

PERIODS = ("one_time", "monthly", "annual")
SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£"}


def weighted(amount: int | None, confidence: int) -> int | None:
    """Return an amount times a confidence in percent, rounded to whole cents; None stays None."""
    return None if amount is None else (amount * confidence + 50) // 100


def annualized(amount: int | None, period: str) -> int | None:
    """Return an amount per year; None stays None."""
    if amount is None or period != "monthly":
        return amount
    return amount * 12


def formatted(amount: int, currency: str, *, suffix: str = "") -> str:
    """Return an amount for people, such as `$3,000` or `$4.50`; cents only where there are any.

    Currencies without a known symbol are written as their code and a space.
    """
    units, cents = divmod(abs(amount), 100)
    symbol = SYMBOLS.get(currency, f"{currency} ")
    sign = "-" if amount < 0 else ""
    return f"{sign}{symbol}{units:,}" + (f".{cents:02}" if cents else "") + suffix


@lru_cache(maxsize=1024, typed=True)
def formatted_value(amount: int | None, period: str, currency: str) -> str:
    """`value_formatted` of an opportunity: empty without a value, with the period unless it is `one_time`."""
    if not amount:
        return ""
    return formatted(amount, currency, suffix="" if period == "one_time" else f" {period}")


def formatted_sum(amount: int, currency: str) -> str | None:
    """Return a sum for people; None when the sum is 0, as recorded aggregates have it."""
    return formatted(amount, currency) if amount else None
