"""The offset from UTC that Close reads dates without a zone by.

Source: https://developer.close.com/api/overview/timezone-offsets
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo
from functools import lru_cache, partial
from time import localtime
from typing import Literal, TypeAlias

from close_runtime.signals import ignoring_errors
from close_runtime.text import brief

from .arguments import is_number
from .errors import ConfigurationError, InvalidRequest

TimeZoneOffset: TypeAlias = float | timedelta | tzinfo | Literal["local"] | None


def offset_hours(zone: TimeZoneOffset) -> Callable[[], str | None]:
    """Return a function that returns the offset from UTC to send, in hours.

    Raises:
        ConfigurationError: It is not an offset or a zone.
    """
    if zone is None:
        return lambda: None
    if isinstance(zone, str) and zone == "local":
        return partial(
            _hours, lambda: timedelta(seconds=localtime().tm_gmtoff), "this machine's time zone (TZ)"
        )
    if isinstance(zone, tzinfo):
        place = zone
        hours = partial(_hours, lambda: datetime.now(place).utcoffset(), f"tz_offset={brief(zone)}")
        try:
            hours()
        except InvalidRequest as error:
            problem = str(error)
        else:
            return hours
        raise ConfigurationError(problem)
    offset = zone
    if is_number(zone, "Real") and not isinstance(zone, (bool, timedelta)):
        with ignoring_errors():  # no number, or too large; and one of a caller's own kind may raise anything
            offset = timedelta(hours=float(zone))
    if not isinstance(offset, timedelta) or not _LEAST <= offset <= _MOST:
        msg = (
            "tz_offset takes hours from UTC between -12 and 14, a timedelta, a tzinfo, 'local' or None, "
            f"not {brief(zone)}"
        )
        raise ConfigurationError(msg)
    fixed = _text(offset)
    return lambda: fixed


_LEAST, _MOST = timedelta(hours=-12), timedelta(hours=14)


def _hours(current: Callable[[], timedelta | None], zone: str) -> str:
    """Return a zone's offset of this moment.

    Raises:
        InvalidRequest: It has none, or one that no place on earth has.
    """
    offset = None
    with ignoring_errors():  # a tzinfo of a caller's may raise anything
        offset = current()
    if offset is None or not _LEAST <= offset <= _MOST:
        msg = f"{zone} gives no offset from UTC between -12 and 14 hours"
        raise InvalidRequest(msg)
    return _text(offset)


@lru_cache(maxsize=8)
def _text(offset: timedelta) -> str:
    return f"{offset / timedelta(hours=1):.10g}"
