from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class MeetingIntegrationDataIn(Model):
    """What an app knows of a meeting.

    Attributes:
        note_html: Its note as HTML.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})
    _ANSWERED_AS = ((__package__, "MeetingIntegrationData"),)

    note_html: Field[str] = Field("note_html", STR)

    def __init__(
        self, _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, note_html: str | Unset = UNSET
    ) -> None:
        self._fill(_given, {"note_html": note_html})
