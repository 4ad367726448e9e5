from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import INT
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class MomentOffset(Model):
    """A span of time. What is left out counts as 0.

    Attributes:
        years: Number of years.
        months: Number of months.
        weeks: Number of weeks.
        days: Number of days.
        hours: Number of hours.
        minutes: Number of minutes.
        seconds: Number of seconds.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})

    years: Field[int] = Field("years", INT)
    months: Field[int] = Field("months", INT)
    weeks: Field[int] = Field("weeks", INT)
    days: Field[int] = Field("days", INT)
    hours: Field[int] = Field("hours", INT)
    minutes: Field[int] = Field("minutes", INT)
    seconds: Field[int] = Field("seconds", INT)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        years: int | Unset = UNSET,
        months: int | Unset = UNSET,
        weeks: int | Unset = UNSET,
        days: int | Unset = UNSET,
        hours: int | Unset = UNSET,
        minutes: int | Unset = UNSET,
        seconds: int | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "years": years,
                "months": months,
                "weeks": weeks,
                "days": days,
                "hours": hours,
                "minutes": minutes,
                "seconds": seconds,
            },
        )
