from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import NULL, NUMBER, STR, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .call_speaker_side import CallSpeakerSide


class MeetingTranscriptSpeaker(Model):
    """How much one speaker says in a meeting.

    Attributes:
        speaker_label: Name of the speaker.
        speaker_side: Who speaks.
        talk_percentage: Share of the time, in percent.
        talk_time: Time in seconds.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"speaker_label", "speaker_side", "talk_percentage", "talk_time"})

    speaker_label: Field[str] = Field("speaker_label", STR)
    speaker_side: Field[CallSpeakerSide | str | None] = Field(
        "speaker_side", OneOf(Words("close-user", "contact", "voice-agent"), NULL)
    )
    talk_percentage: Field[float] = Field("talk_percentage", NUMBER)
    talk_time: Field[float] = Field("talk_time", NUMBER)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        speaker_label: str | Unset = UNSET,
        speaker_side: Literal["close-user", "contact", "voice-agent"] | None | Unset = UNSET,
        talk_percentage: float | Unset = UNSET,
        talk_time: float | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "speaker_label": speaker_label,
                "speaker_side": speaker_side,
                "talk_percentage": talk_percentage,
                "talk_time": talk_time,
            },
        )
