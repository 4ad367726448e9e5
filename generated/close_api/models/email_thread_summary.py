from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import DATETIME, NULL, STR, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .email_thread_summary_feedback import EmailThreadSummaryFeedback
    from .summary_status import SummaryStatus


class EmailThreadSummary(Model):
    """What AI says that a thread is about.

    Attributes:
        expired_at: When it was overtaken by newer e-mails.
        generated_at: When it was written.
        status: Whether there is one.
        summary_html: It as HTML.
        summary_text: It as plain text.
        updated_at: When it last changed.
        feedback: What a user thinks of it.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {"expired_at", "generated_at", "status", "summary_html", "summary_text", "updated_at"}
    )

    expired_at: Field[datetime.datetime | None] = Field("expired_at", OneOf(DATETIME, NULL))
    generated_at: Field[datetime.datetime | None] = Field("generated_at", OneOf(DATETIME, NULL))
    status: Field[SummaryStatus | str] = Field("status", Words("expired", "failure", "pending", "success"))
    summary_html: Field[str | None] = Field("summary_html", OneOf(STR, NULL))
    summary_text: Field[str | None] = Field("summary_text", OneOf(STR, NULL))
    updated_at: Field[datetime.datetime] = Field("updated_at", DATETIME)
    feedback: Field[EmailThreadSummaryFeedback] = Field(
        "feedback", Nested(__package__, "EmailThreadSummaryFeedback")
    )

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        expired_at: datetime.datetime | str | None | Unset = UNSET,
        generated_at: datetime.datetime | str | None | Unset = UNSET,
        status: Literal["expired", "failure", "pending", "success"] | Unset = UNSET,
        summary_html: str | None | Unset = UNSET,
        summary_text: str | None | Unset = UNSET,
        updated_at: datetime.datetime | str | Unset = UNSET,
        feedback: EmailThreadSummaryFeedback | Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "expired_at": expired_at,
                "generated_at": generated_at,
                "status": status,
                "summary_html": summary_html,
                "summary_text": summary_text,
                "updated_at": updated_at,
                "feedback": feedback,
            },
        )
