from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import NULL, NUMBER, STR, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class MeetingTranscriptWord(Model):
    """One word.

    Attributes:
        end: When it ends, in seconds from the beginning.
        start: When it begins, in seconds from the beginning.
        text: The word.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"end", "start", "text"})

    end: Field[float | None] = Field("end", OneOf(NUMBER, NULL))
    start: Field[float | None] = Field("start", OneOf(NUMBER, NULL))
    text: Field[str] = Field("text", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        end: float | None | Unset = UNSET,
        start: float | None | Unset = UNSET,
        text: str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"end": end, "start": start, "text": text})
