"""Reading and writing of days and moments."""

import re
from datetime import UTC, date, datetime, timedelta, tzinfo

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_FIRST = datetime.min.replace(tzinfo=UTC)
_LAST = datetime.max.replace(tzinfo=UTC)


def stamp(moment: datetime) -> str:
    """Return a moment as documents carry it: UTC, milliseconds followed by three zeros, `+00:00`."""
    return f"{moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='milliseconds')}000+00:00"


def row_stamp(moment: datetime) -> str:
    """Return a moment as recorded pipelines carry it: true microseconds and no zone, in UTC."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds")


def parse_day(text: str) -> date:
    """Return the day that `YYYY-MM-DD` names.

    Raises:
        ValueError: The text is anything else.
    """
    if not _DAY.fullmatch(text):
        raise ValueError(text)
    return date.fromisoformat(text)


def parse_moment(text: str) -> datetime:
    """Return the moment that an ISO 8601 text with a zone names.

    Raises:
        ValueError: The text is no date-time, has no zone, or lies outside the years 1 to 9999.
    """
    if _DAY.match(text) is None or text[10:11] not in {"T", "t", " "}:
        raise ValueError(text)
    moment = datetime.fromisoformat(text.upper())
    if moment.tzinfo is None:
        raise ValueError(text)
    try:
        moment.astimezone(UTC)
    except OverflowError:
        raise ValueError(text) from None
    return moment


def day_of(moment: datetime, zone: tzinfo | None) -> date:
    """Return the day of a moment in `zone`, or as it was written when there is no zone.

    Raises:
        ValueError: The day lies outside the years 1 to 9999.
    """
    if zone is None:
        return moment.date()
    try:
        return moment.astimezone(zone).date()
    except OverflowError:
        raise ValueError(moment.isoformat()) from None


def span_of_day(day: date, zone: tzinfo) -> tuple[datetime, datetime]:
    """Return the first moment of a day in a zone and the first moment after it, both in UTC.

    Days at the ends of the calendar are cut to what UTC can express.
    """
    try:
        start = datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)
    except OverflowError:
        start = _FIRST
    try:
        return start, start + timedelta(days=1)
    except OverflowError:
        return start, _LAST
