from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import ListOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .sequence_schedule_range import SequenceScheduleRange


class SequenceSchedule(Model):
    """When the steps of a sequence are taken.

    Attributes:
        ranges: Spans of the week.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"ranges"})

    ranges: Field[list[SequenceScheduleRange]] = Field(
        "ranges", ListOf(Nested(__package__, "SequenceScheduleRange"))
    )

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        ranges: Iterable[SequenceScheduleRange | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"ranges": ranges})
