from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import DATETIME, NULL, STR, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .summary_feedback_rating import SummaryFeedbackRating


class EmailThreadSummaryFeedback(Model):
    """What a user thinks of a summary.

    Attributes:
        detail: What the user wrote.
        given_at: When.
        rating: Good or bad.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"detail", "given_at", "rating"})

    detail: Field[str | None] = Field("detail", OneOf(STR, NULL))
    given_at: Field[datetime.datetime] = Field("given_at", DATETIME)
    rating: Field[SummaryFeedbackRating | str] = Field("rating", Words("negative", "positive"))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        detail: str | None | Unset = UNSET,
        given_at: datetime.datetime | str | Unset = UNSET,
        rating: Literal["negative", "positive"] | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"detail": detail, "given_at": given_at, "rating": rating})
