from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, INT, NULL, STR, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .sequence_step_type import SequenceStepType
    from .sequence_threading import SequenceThreading


class UpdateSequenceStep(Model):
    """A step that the sequence has, by its `id`, or a new one.

    Attributes:
        id: Id of the step that stays (`seqstep_…`); without it a new one is added.
        step_type: What is done. Without it an e-mail is sent.
        delay: Seconds after the step before, or after the start.
        required: Whether the next step waits until this one is done. Without it true.
        threading: For e-mails: whether they continue the conversation of the one before.
        email_template_id: Template of an e-mail (`tmpl_…`). It must be a shared one.
        sms_template_id: Template of an SMS (`smstmpl_…`).
        step_allowed_delay: Seconds that the step may be late; null stands for no limit. Close gives no
            description of it.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})
    _ANSWERED_AS = ((__package__, "SequenceStep"),)

    id: Field[str] = Field("id", STR)
    step_type: Field[SequenceStepType | str] = Field("step_type", Words("call", "email", "sms"))
    delay: Field[int] = Field("delay", INT)
    required: Field[bool] = Field("required", BOOL)
    threading: Field[SequenceThreading | str | None] = Field(
        "threading", OneOf(Words("new_thread", "old_thread"), NULL)
    )
    email_template_id: Field[str | None] = Field("email_template_id", OneOf(STR, NULL))
    sms_template_id: Field[str | None] = Field("sms_template_id", OneOf(STR, NULL))
    step_allowed_delay: Field[int | None] = Field("step_allowed_delay", OneOf(INT, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        step_type: Literal["call", "email", "sms"] | Unset = UNSET,
        delay: int | Unset = UNSET,
        required: bool | Unset = UNSET,
        threading: Literal["new_thread", "old_thread"] | None | Unset = UNSET,
        email_template_id: str | None | Unset = UNSET,
        sms_template_id: str | None | Unset = UNSET,
        step_allowed_delay: int | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "id": id,
                "step_type": step_type,
                "delay": delay,
                "required": required,
                "threading": threading,
                "email_template_id": email_template_id,
                "sms_template_id": sms_template_id,
                "step_allowed_delay": step_allowed_delay,
            },
        )
