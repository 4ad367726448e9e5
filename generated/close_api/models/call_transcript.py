from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import NULL, STR, ListOf, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .call_utterance import CallUtterance


class CallTranscript(Model):
    """What was said in a call or voicemail.

    Attributes:
        utterances: What was said, in its order.
        summary_text: What AI says that it was about, as plain text.
        summary_html: The same as HTML.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"utterances"})

    utterances: Field[list[CallUtterance]] = Field("utterances", ListOf(Nested(__package__, "CallUtterance")))
    summary_text: Field[str | None] = Field("summary_text", OneOf(STR, NULL))
    summary_html: Field[str | None] = Field("summary_html", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        utterances: Iterable[CallUtterance | Mapping[str, Any]] | Unset = UNSET,
        summary_text: str | None | Unset = UNSET,
        summary_html: str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given, {"utterances": utterances, "summary_text": summary_text, "summary_html": summary_html}
        )
