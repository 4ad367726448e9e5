from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import ListOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested

if TYPE_CHECKING:
    from .create_sequence_schedule_range import CreateSequenceScheduleRange


class CreateSequenceSchedule(Model):
    """When the steps of a sequence are to be taken.

    Attributes:
        ranges: Spans of the week.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"ranges"})
    _ANSWERED_AS = ((__package__, "SequenceSchedule"),)

    ranges: Field[list[CreateSequenceScheduleRange]] = Field(
        "ranges", ListOf(Nested(__package__, "CreateSequenceScheduleRange"))
    )

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        ranges: Iterable[CreateSequenceScheduleRange | Mapping[str, Any]],
    ) -> None:
        self._fill(_given, {"ranges": ranges})
