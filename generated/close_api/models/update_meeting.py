from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class UpdateMeeting(Model):
    """The changes to a meeting. What is not sent stays.

    Attributes:
        outcome_id: How it ended (`outcome_…`).
        user_note_html: The user's own note as HTML.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})

    outcome_id: Field[str] = Field("outcome_id", STR)
    user_note_html: Field[str] = Field("user_note_html", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        outcome_id: str | Unset = UNSET,
        user_note_html: str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"outcome_id": outcome_id, "user_note_html": user_note_html})
