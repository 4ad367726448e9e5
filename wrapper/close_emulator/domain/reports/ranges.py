"""Spans of time that reports are about: from a moment up to another one, which is outside."""

from calendar import monthrange
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from itertools import islice
from typing import Final

from close_emulator.domain.dates import span_of_day

#: How many rows a report has at most, before its days become months, and these years.
_ROWS: Final = 400


@dataclass(frozen=True)
class Range:
    """A span of time; nothing is in one that ends before it begins."""

    start: datetime
    end: datetime

    def __contains__(self, moment: datetime) -> bool:
        return self.start <= moment < self.end

    def rows(self, zone: tzinfo) -> "list[Range]":
        """Return the days of the span in a zone, or its months or years where there would be too many days."""
        for following in (_next_day, _next_month):
            rows = list(islice(self._rows(zone, following), _ROWS + 1))
            if len(rows) <= _ROWS:
                return rows
        return list(self._rows(zone, _next_year))

    def _rows(self, zone: tzinfo, following: Callable[[date], date]) -> "Iterator[Range]":
        if self.start >= self.end:
            return
        day = self.start.astimezone(zone).date()
        if following is not _next_day:
            day = day.replace(day=1, month=1 if following is _next_year else day.month)
        while (begin := span_of_day(day, zone)[0]) < self.end:
            after = following(day)
            yield Range(begin, span_of_day(after, zone)[0])
            if after == date.max:
                return
            day = after


def days(first: date, last: date, zone: tzinfo) -> Range:
    """Return the span of two days and those between them."""
    return Range(span_of_day(first, zone)[0], span_of_day(last, zone)[1])


def relative(name: str, now: datetime, zone: tzinfo, since: datetime) -> Range:
    """Return a span that moves with the clock, whole days in a zone; `all-time` begins with the organization."""
    if name == "all-time":
        return Range(since, now + timedelta(microseconds=1))
    day = now.astimezone(zone).date()
    if name in {"today", "yesterday"}:
        day -= timedelta(days=name == "yesterday")
        return days(day, day, zone)
    which, _, period = name.partition("-")
    first, length = _PERIODS[period]
    start = first(day) if which == "this" else first(first(day) - timedelta(days=1))
    return days(start, length(start) - timedelta(days=1), zone)


def earlier(span: Range, name: str, zone: tzinfo) -> Range:
    """Return the span of the same days last week, month, quarter or year.

    A day that a month lacks is its last one.
    """
    back = {"week": 0, "month": 1, "quarter": 3, "year": 12}[name.rpartition("-")[2]]

    def moved(moment: datetime) -> datetime:
        local = moment.astimezone(zone)
        if not back:
            return (local - timedelta(days=7)).astimezone(UTC)
        year, month = divmod(local.year * 12 + local.month - 1 - back, 12)
        last = monthrange(year, month + 1)[1]
        return local.replace(year=year, month=month + 1, day=min(local.day, last)).astimezone(UTC)

    return Range(moved(span.start), moved(span.end))


def _next_day(day: date) -> date:
    return day + timedelta(days=1) if day < date.max else day


def _next_month(day: date) -> date:
    if (day.year, day.month) == (date.max.year, date.max.month):
        return date.max
    return day.replace(year=day.year + day.month // 12, month=day.month % 12 + 1, day=1)


def _next_year(day: date) -> date:
    return date.max if day.year == date.max.year else date(day.year + 1, 1, 1)


def _monday(day: date) -> date:
    # With which day a week begins is not documented; ISO 8601 begins it with Monday.
    return day - timedelta(days=day.weekday())


def _quarter(day: date) -> date:
    return day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1)


_PERIODS: Final[Mapping[str, tuple[Callable[[date], date], Callable[[date], date]]]] = {
    "week": (_monday, lambda day: day + timedelta(days=7)),
    "month": (lambda day: day.replace(day=1), _next_month),
    "quarter": (_quarter, lambda day: _next_month(_next_month(_next_month(day)))),
    "year": (lambda day: day.replace(month=1, day=1), _next_year),
}
