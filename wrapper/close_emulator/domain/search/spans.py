"""Moments and days that searches name, as spans of time: a day is a day in the caller's zone, a minute a minute."""

import calendar
import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any, Final

from close_emulator.domain.dates import span_of_day

from .scope import FilterError, Scope, Step, wrong

Span = tuple[datetime, datetime]
"""The first moment, and the first after it."""

_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_MOMENT: Final = re.compile(
    r"(\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2})(?P<seconds>:\d{2}(?P<fraction>\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?",
    re.ASCII | re.IGNORECASE,
)
_NAMED_DAYS: Final = {"today": 0, "yesterday": 1}
LAST: Final = datetime.max.replace(tzinfo=UTC)
FIRST: Final = datetime.min.replace(tzinfo=UTC)


def is_relative(text: str) -> bool:
    """Whether a text may name a span that moves with the clock."""
    folded = text.casefold()
    return any(name in folded for name in (*_NAMED_DAYS, "ago"))


def span_of(text: str, scope: Scope) -> Span:
    """Return the span that a text names: a day, a minute, a second, a moment, `today` or `yesterday`.

    Raises:
        ValueError: It names none; the text says what would be possible.
    """
    if (back := _NAMED_DAYS.get(text.casefold())) is not None:
        return _day_span(_local_day(scope.now, scope.zone) - timedelta(days=back), scope.zone)
    if text.casefold().endswith(" ago"):
        # Close's own examples read "<= 30 days ago" as an age, clients as a moment: it would be a guess.
        raise ValueError(
            'comparisons with "… ago" are read as an age by some and as a moment by others: name a date'
        )
    try:
        if _DAY.fullmatch(text):
            return _day_span(date.fromisoformat(text), scope.zone)
        if found := _MOMENT.fullmatch(text):
            moment = datetime.fromisoformat(text.upper().replace(" ", "T"))
            moment = (moment if moment.tzinfo is not None else moment.replace(tzinfo=scope.zone)).astimezone(
                UTC
            )
            precise = timedelta(microseconds=1)
            if not found["fraction"]:
                precise = timedelta(seconds=1) if found["seconds"] else timedelta(minutes=1)
            return moment, moment + precise
    except (ValueError, OverflowError):
        pass
    raise ValueError('a date is "2026-01-31", "2026-01-31T10:00", today or yesterday')


def _day_span(day: date, zone: tzinfo) -> Span:
    return span_of_day(day, zone)


def _local_day(moment: datetime, zone: tzinfo) -> date:
    return moment.astimezone(zone).date()


# --- moments of the search by JSON

_PERIODS: Final[Mapping[str, Callable[[date], tuple[date, date]]]] = {
    "today": lambda day: (day, day),
    "yesterday": lambda day: (_back(day, 1), _back(day, 1)),
    "this-week": lambda day: (_monday(day), _back(_monday(day), -6)),
    "last-week": lambda day: (_back(_monday(day), 7), _back(_monday(day), 1)),
    "this-month": lambda day: _month(day),  # noqa: PLW0108 - it is defined below
    "last-month": lambda day: _month(_back(day.replace(day=1), 1)),
    # Words that Close's page on reports has.
    "this-quarter": lambda day: _quarter(day),  # noqa: PLW0108 - it is defined below
    "last-quarter": lambda day: _quarter(_back(_quarter(day)[0], 1)),
    "this-year": lambda day: (date(day.year, 1, 1), date(day.year, 12, 31)),
    "last-year": lambda day: (date(day.year - 1, 1, 1), date(day.year - 1, 12, 31)),
}
_OFFSET_NAMES: Final = ("years", "months", "weeks", "days", "hours", "minutes", "seconds")
#: No offset leads further than the calendar is long.
_MOST: Final = 10_000 * 366 * 86_400


def moment_of(node: Mapping[str, Any], scope: Scope, steps: tuple[Step, ...]) -> datetime:
    """Return the moment that a node of a filter names.

    The end of a day or period is the first moment after it.

    Raises:
        FilterError: It is of an unknown kind, or names none.
    """
    kind = node["type"]
    try:
        match kind:
            case "now":
                return scope.now
            case "fixed_local_date":
                span = _day_span(date.fromisoformat(node["value"]), scope.zone)
                return span[node["which"] == "end"]
            case "fixed_utc":
                moment = datetime.fromisoformat(node["value"].upper())
                return moment.astimezone(UTC) if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
            case "offset":
                return _offset(node, scope, steps)
            case "start_end_of_predefined_relative_period":
                return _period(node, scope, steps)
            case _:
                wrong((*steps, "type"), f"The emulator knows no moment of the type {kind!r}.")
    except FilterError:
        raise
    except (ValueError, OverflowError):
        wrong(steps, "This names no moment between the years 1 and 9999.")


def _offset(node: Mapping[str, Any], scope: Scope, steps: tuple[Step, ...]) -> datetime:
    start = moment_of(node["moment"], scope, (*steps, "moment"))
    amounts = {name: node["offset"].get(name, 0) for name in _OFFSET_NAMES}
    if any(amount > _MOST for amount in amounts.values()):
        raise OverflowError
    sign = -1 if node["direction"] == "past" else 1
    moment = _months_from(start.astimezone(scope.zone), sign * (12 * amounts["years"] + amounts["months"]))
    moment += sign * timedelta(**{name: amounts[name] for name in _OFFSET_NAMES[2:]})
    edge = node.get("which_day_end")
    # "The last 12 hours" are sent with an end of the day, too, and work: only whole days are rounded to one.
    if edge is None or any(amounts[name] for name in ("hours", "minutes", "seconds")):
        return moment.astimezone(UTC)
    return _day_span(moment.date(), scope.zone)[edge == "end"]


def _period(node: Mapping[str, Any], scope: Scope, steps: tuple[Step, ...]) -> datetime:
    days = _PERIODS.get(node["range"])
    if days is None:
        wrong((*steps, "range"), f"The emulator knows no period {node['range']!r}.")
    first, last = days(_local_day(scope.now, scope.zone))
    return _day_span(last, scope.zone)[1] if node["which"] == "end" else _day_span(first, scope.zone)[0]


def _back(day: date, days: int) -> date:
    return day - timedelta(days=days)


def _monday(day: date) -> date:
    # With which day a week begins is not documented; ISO 8601 begins it with Monday.
    return _back(day, day.weekday())


def _month(day: date) -> tuple[date, date]:
    return day.replace(day=1), day.replace(day=calendar.monthrange(day.year, day.month)[1])


def _quarter(day: date) -> tuple[date, date]:
    first = day.month - (day.month - 1) % 3
    return date(day.year, first, 1), _month(date(day.year, first + 2, 1))[1]


def _months_from(moment: datetime, months: int) -> datetime:
    """Return the same day of another month, its last one where it has no such day."""
    year, month = divmod(moment.year * 12 + moment.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        raise OverflowError
    return moment.replace(
        year=year, month=month + 1, day=min(moment.day, calendar.monthrange(year, month + 1)[1])
    )
