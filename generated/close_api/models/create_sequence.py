from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import NULL, STR, ListOf, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .create_sequence_schedule import CreateSequenceSchedule
    from .create_sequence_step import CreateSequenceStep
    from .sequence_status import SequenceStatus


class CreateSequence(Model):
    """What it takes to create a sequence.

    Attributes:
        name: Name of the sequence.
        timezone: Time zone of the schedule, such as `Europe/Berlin`.
        steps: Its steps, in their order.
        schedule: When steps are taken; null, or without it: always.
        status: Whether it runs. Without it `active`.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"name", "timezone", "steps"})

    name: Field[str] = Field("name", STR)
    timezone: Field[str] = Field("timezone", STR)
    steps: Field[list[CreateSequenceStep]] = Field("steps", ListOf(Nested(__package__, "CreateSequenceStep")))
    schedule: Field[CreateSequenceSchedule | None] = Field(
        "schedule", OneOf(Nested(__package__, "CreateSequenceSchedule"), NULL)
    )
    status: Field[SequenceStatus | str] = Field("status", Words("active", "draft", "paused"))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str,
        timezone: str,
        steps: Iterable[CreateSequenceStep | Mapping[str, Any]],
        schedule: CreateSequenceSchedule | None | Mapping[str, Any] | Unset = UNSET,
        status: Literal["active", "draft", "paused"] | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {"name": name, "timezone": timezone, "steps": steps, "schedule": schedule, "status": status},
        )
