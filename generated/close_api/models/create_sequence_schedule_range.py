from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import INT, STR
from close_runtime.fields import Field
from close_runtime.models import Model


class CreateSequenceScheduleRange(Model):
    """A span of one day of the week.

    Attributes:
        weekday: Day of the week, 1 to 7; 1 is taken to be Monday, which no page says.
        start: Time of day from which steps are taken, such as `09:00`.
        end: Time of day until which steps are taken, such as `16:59`.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"weekday", "start", "end"})
    _ANSWERED_AS = ((__package__, "SequenceScheduleRange"),)

    weekday: Field[int] = Field("weekday", INT)
    start: Field[str] = Field("start", STR)
    end: Field[str] = Field("end", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        weekday: int,
        start: str,
        end: str,
    ) -> None:
        self._fill(_given, {"weekday": weekday, "start": start, "end": end})
