from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, DATETIME, INT, NULL, STR, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .sequence_step_type import SequenceStepType
    from .sequence_threading import SequenceThreading


class SequenceStep(Model):
    """One step of a sequence.

    Attributes:
        created_by_id: User who created it (`user_…`).
        date_created: When it was created.
        date_updated: When it was last changed.
        delay: Seconds after the step before, or after the start.
        id: Id of the step (`seqstep_…`).
        required: Whether the next step waits until this one is done.
        step_allowed_delay: Seconds that the step may be late. Examples have null alone, and Close gives
            no description of it.
        step_type: What is done.
        threading: Whether an e-mail continues the conversation of the one before; null for other steps.
        updated_by_id: User who changed it last (`user_…`).
        email_template_id: Template of the e-mail (`tmpl_…`).
        sms_template_id: Template of the SMS (`smstmpl_…`).
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {
            "created_by_id",
            "date_created",
            "date_updated",
            "delay",
            "id",
            "required",
            "step_allowed_delay",
            "step_type",
            "threading",
            "updated_by_id",
        }
    )
    _READ_ONLY = frozenset({"created_by_id", "date_created", "date_updated", "updated_by_id"})

    created_by_id: Field[str] = Field("created_by_id", STR)
    date_created: Field[datetime.datetime] = Field("date_created", DATETIME)
    date_updated: Field[datetime.datetime] = Field("date_updated", DATETIME)
    delay: Field[int] = Field("delay", INT)
    id: Field[str] = Field("id", STR)
    required: Field[bool] = Field("required", BOOL)
    step_allowed_delay: Field[int | None] = Field("step_allowed_delay", OneOf(INT, NULL))
    step_type: Field[SequenceStepType | str] = Field("step_type", Words("call", "email", "sms"))
    threading: Field[SequenceThreading | str | None] = Field(
        "threading", OneOf(Words("new_thread", "old_thread"), NULL)
    )
    updated_by_id: Field[str] = Field("updated_by_id", STR)
    email_template_id: Field[str | None] = Field("email_template_id", OneOf(STR, NULL))
    sms_template_id: Field[str | None] = Field("sms_template_id", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        created_by_id: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        delay: int | Unset = UNSET,
        id: str | Unset = UNSET,
        required: bool | Unset = UNSET,
        step_allowed_delay: int | None | Unset = UNSET,
        step_type: Literal["call", "email", "sms"] | Unset = UNSET,
        threading: Literal["new_thread", "old_thread"] | None | Unset = UNSET,
        updated_by_id: str | Unset = UNSET,
        email_template_id: str | None | Unset = UNSET,
        sms_template_id: str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "created_by_id": created_by_id,
                "date_created": date_created,
                "date_updated": date_updated,
                "delay": delay,
                "id": id,
                "required": required,
                "step_allowed_delay": step_allowed_delay,
                "step_type": step_type,
                "threading": threading,
                "updated_by_id": updated_by_id,
                "email_template_id": email_template_id,
                "sms_template_id": sms_template_id,
            },
        )
