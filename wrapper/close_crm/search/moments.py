"""Moments as bounds of a range: fixed ones, and such as move with the clock."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from close_runtime.errors import InvalidRequest
from close_runtime.text import brief

Edge: TypeAlias = Literal["start", "end"]


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment that Close evaluates when it searches; days begin in the client's `tz_offset`.

    Attributes:
        json: The moment as it is sent.
    """

    json: dict[str, Any]


Bound: TypeAlias = Moment | datetime.datetime | datetime.date


def now() -> Moment:
    """Return the moment of the search."""
    return Moment({"type": "now"})


def ago(*, which_day_end: Edge | None = None, **offset: int) -> Moment:
    """Return a moment before now.

    Args:
        which_day_end: Whether it is moved to the beginning or to the end of its day.
        offset: How long before: `years`, `months`, `weeks`, `days`, `hours`, `minutes`, `seconds`.

    Raises:
        InvalidRequest: A unit is none of these, or an amount is no whole number from 0 on.
    """
    return _offset("past", which_day_end, offset)


def ahead(*, which_day_end: Edge | None = None, **offset: int) -> Moment:
    """Return a moment after now; arguments are those of `ago`.

    Raises:
        InvalidRequest: A unit is none of those, or an amount is no whole number from 0 on.
    """
    return _offset("future", which_day_end, offset)


def start_of(period: datetime.date | str) -> Moment:
    """Return the beginning of a day, or of a period that has a name.

    Args:
        period: A date, or one of Close's names: `today`, `yesterday`, `this-week`, `last-week`, `this-month`,
            `last-month` and others.
    """
    return _edge(period, "start")


def end_of(period: datetime.date | str) -> Moment:
    """Return the end of a day, or of a period that has a name; see `start_of`."""
    return _edge(period, "end")


def bound(name: str, value: Bound | None) -> dict[str, Any] | None:
    """Return a bound of a range as it is sent; a date is the beginning of its day.

    Raises:
        InvalidRequest: It is no moment, or a datetime without a zone.
    """
    if value is None or isinstance(value, Moment):
        return None if value is None else value.json
    if isinstance(value, datetime.datetime):
        if value.utcoffset() is None:
            msg = f"{name} takes a datetime with a time zone, not {value!r}"
            raise InvalidRequest(msg)
        try:
            moment = value.astimezone(datetime.UTC)
        except OverflowError:
            msg = f"{name} takes a datetime of the years 1 to 9999 in UTC, not {value!r}"
            raise InvalidRequest(msg) from None
        return {"type": "fixed_utc", "value": moment.isoformat()}
    if isinstance(value, datetime.date):
        return start_of(value).json
    msg = f"{name} takes a datetime, a date or a moment of close_crm.search, not {brief(value)}"
    raise InvalidRequest(msg)


_UNITS = ("years", "months", "weeks", "days", "hours", "minutes", "seconds")


def _offset(direction: str, which_day_end: Edge | None, offset: dict[str, int]) -> Moment:
    if not offset or not offset.keys() <= set(_UNITS):
        msg = f"an offset takes {', '.join(_UNITS)}, not {', '.join(offset) or 'nothing'}"
        raise InvalidRequest(msg)
    for unit, amount in offset.items():
        if isinstance(amount, bool) or not isinstance(amount, int) or amount < 0:
            msg = f"{unit} takes a whole number from 0 on, not {brief(amount)}"
            raise InvalidRequest(msg)
    if which_day_end is not None and (
        not isinstance(which_day_end, str) or which_day_end not in {"start", "end"}
    ):
        msg = f"which_day_end takes 'start' or 'end', not {brief(which_day_end)}"
        raise InvalidRequest(msg)
    edge = {} if which_day_end is None else {"which_day_end": which_day_end}
    return Moment(
        {"type": "offset", "direction": direction, "moment": {"type": "now"}, "offset": offset, **edge}
    )


def _edge(period: datetime.date | str, which: Edge) -> Moment:
    if isinstance(period, str):
        kind = "start_end_of_predefined_relative_period"
        return Moment({"type": kind, "range": period, "which": which})
    if isinstance(period, datetime.datetime) or not isinstance(period, datetime.date):
        msg = f"a period is a date or a name such as 'this-week', not {brief(period)}"
        raise InvalidRequest(msg)
    return Moment({"type": "fixed_local_date", "value": period.isoformat(), "which": which})
