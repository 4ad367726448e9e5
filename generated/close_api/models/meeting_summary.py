from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class MeetingSummary(Model):
    """What AI says that a meeting was about.

    Attributes:
        html: It as HTML.
        text: It as plain text.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"html", "text"})

    html: Field[str] = Field("html", STR)
    text: Field[str] = Field("text", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        html: str | Unset = UNSET,
        text: str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"html": html, "text": text})
