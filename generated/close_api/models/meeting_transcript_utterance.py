from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import NULL, NUMBER, STR, ListOf, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .call_speaker_side import CallSpeakerSide
    from .meeting_transcript_word import MeetingTranscriptWord


class MeetingTranscriptUtterance(Model):
    """Something that one speaker said.

    Attributes:
        end: When it ends, in seconds from the beginning.
        speaker_label: Name of the speaker.
        speaker_side: Who speaks.
        start: When it begins, in seconds from the beginning.
        text: What was said.
        words: The same word by word.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"end", "speaker_label", "speaker_side", "start", "text"})

    end: Field[float] = Field("end", NUMBER)
    speaker_label: Field[str] = Field("speaker_label", STR)
    speaker_side: Field[CallSpeakerSide | str | None] = Field(
        "speaker_side", OneOf(Words("close-user", "contact", "voice-agent"), NULL)
    )
    start: Field[float] = Field("start", NUMBER)
    text: Field[str] = Field("text", STR)
    words: Field[list[MeetingTranscriptWord]] = Field(
        "words", ListOf(Nested(__package__, "MeetingTranscriptWord"))
    )

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        end: float | Unset = UNSET,
        speaker_label: str | Unset = UNSET,
        speaker_side: Literal["close-user", "contact", "voice-agent"] | None | Unset = UNSET,
        start: float | Unset = UNSET,
        text: str | Unset = UNSET,
        words: Iterable[MeetingTranscriptWord | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "end": end,
                "speaker_label": speaker_label,
                "speaker_side": speaker_side,
                "start": start,
                "text": text,
                "words": words,
            },
        )
