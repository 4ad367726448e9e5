from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import BOOL, NULL, STR, ListOf, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .meeting_transcript_speaker import MeetingTranscriptSpeaker
    from .meeting_transcript_utterance import MeetingTranscriptUtterance


class MeetingTranscript(Model):
    """What was said in a meeting.

    Attributes:
        has_speaker_labels: Whether it says who speaks.
        id: Id of the transcript.
        speakers: Who speaks.
        summary_text: The same as plain text.
        utterances: What was said, in its order.
        summary_html: What AI says that it was about, as HTML.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"has_speaker_labels", "id", "speakers", "summary_text", "utterances"})

    has_speaker_labels: Field[bool] = Field("has_speaker_labels", BOOL)
    id: Field[str] = Field("id", STR)
    speakers: Field[list[MeetingTranscriptSpeaker]] = Field(
        "speakers", ListOf(Nested(__package__, "MeetingTranscriptSpeaker"))
    )
    summary_text: Field[str | None] = Field("summary_text", OneOf(STR, NULL))
    utterances: Field[list[MeetingTranscriptUtterance]] = Field(
        "utterances", ListOf(Nested(__package__, "MeetingTranscriptUtterance"))
    )
    summary_html: Field[str | None] = Field("summary_html", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        has_speaker_labels: bool | Unset = UNSET,
        id: str | Unset = UNSET,
        speakers: Iterable[MeetingTranscriptSpeaker | Mapping[str, Any]] | Unset = UNSET,
        summary_text: str | None | Unset = UNSET,
        utterances: Iterable[MeetingTranscriptUtterance | Mapping[str, Any]] | Unset = UNSET,
        summary_html: str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "has_speaker_labels": has_speaker_labels,
                "id": id,
                "speakers": speakers,
                "summary_text": summary_text,
                "utterances": utterances,
                "summary_html": summary_html,
            },
        )
