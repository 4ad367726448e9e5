from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import NULL, STR, ListOf, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .create_sequence_schedule import CreateSequenceSchedule
    from .sequence_status import SequenceStatus
    from .update_sequence_step import UpdateSequenceStep


class UpdateSequence(Model):
    """The changes to a sequence. What is not sent stays.

    Attributes:
        name: Name of the sequence.
        timezone: Time zone of the schedule, such as `Europe/Berlin`.
        schedule: When steps are taken; null stands for always.
        status: Whether it runs.
        steps: All steps in their order; a step that is left out is removed.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})

    name: Field[str] = Field("name", STR)
    timezone: Field[str] = Field("timezone", STR)
    schedule: Field[CreateSequenceSchedule | None] = Field(
        "schedule", OneOf(Nested(__package__, "CreateSequenceSchedule"), NULL)
    )
    status: Field[SequenceStatus | str] = Field("status", Words("active", "draft", "paused"))
    steps: Field[list[UpdateSequenceStep]] = Field("steps", ListOf(Nested(__package__, "UpdateSequenceStep")))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str | Unset = UNSET,
        timezone: str | Unset = UNSET,
        schedule: CreateSequenceSchedule | None | Mapping[str, Any] | Unset = UNSET,
        status: Literal["active", "draft", "paused"] | Unset = UNSET,
        steps: Iterable[UpdateSequenceStep | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {"name": name, "timezone": timezone, "schedule": schedule, "status": status, "steps": steps},
        )
