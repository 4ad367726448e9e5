from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import NUMBER, STR, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .call_speaker_side import CallSpeakerSide


class CallUtterance(Model):
    """Something that one speaker said.

    Attributes:
        speaker_label: Name of the speaker.
        speaker_side: Who speaks.
        start: When it begins, in seconds from the beginning.
        end: When it ends, in seconds from the beginning.
        text: What was said.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"speaker_label", "speaker_side", "start", "end", "text"})

    speaker_label: Field[str] = Field("speaker_label", STR)
    speaker_side: Field[CallSpeakerSide | str] = Field(
        "speaker_side", Words("close-user", "contact", "voice-agent")
    )
    start: Field[float] = Field("start", NUMBER)
    end: Field[float] = Field("end", NUMBER)
    text: Field[str] = Field("text", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        speaker_label: str | Unset = UNSET,
        speaker_side: Literal["close-user", "contact", "voice-agent"] | Unset = UNSET,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        text: str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "speaker_label": speaker_label,
                "speaker_side": speaker_side,
                "start": start,
                "end": end,
                "text": text,
            },
        )
