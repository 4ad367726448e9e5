from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import STR, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .conference_link_type import ConferenceLinkType


class MeetingConferenceLink(Model):
    """The address of a video conference.

    Attributes:
        type_: Service that it is held with.
        url: The address.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"type", "url"})

    type_: Field[ConferenceLinkType | str] = Field(
        "type",
        Words("GO_TO_MEETING", "GOOGLE_HANGOUTS", "GOOGLE_MEET", "MICROSOFT_TEAMS", "SKYPE", "WEBEX", "ZOOM"),
    )
    url: Field[str] = Field("url", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        type_: Literal[
            "GO_TO_MEETING", "GOOGLE_HANGOUTS", "GOOGLE_MEET", "MICROSOFT_TEAMS", "SKYPE", "WEBEX", "ZOOM"
        ]
        | Unset = UNSET,
        url: str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"type_": type_, "url": url})
