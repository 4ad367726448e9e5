from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import BOOL, DATETIME, NULL, STR, ListOf, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .note_attachment_in import NoteAttachmentIn


class UpdateNote(Model):
    """The changes to a note. What is not sent stays.

    Attributes:
        activity_at: When it took place.
        attachments: Files that go with it.
        contact_id: Contact that it is about (`cont_…`).
        note: The new text, plain: `note_html` is made anew from it.
        note_html: The new text as HTML; goes before `note`.
        pinned: True pins it to the top of the lead's history and sets `pinned_at`; false clears both.
        title: Title of the note.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})

    activity_at: Field[datetime.datetime | None] = Field("activity_at", OneOf(DATETIME, NULL))
    attachments: Field[list[NoteAttachmentIn] | None] = Field(
        "attachments", OneOf(ListOf(Nested(__package__, "NoteAttachmentIn")), NULL)
    )
    contact_id: Field[str | None] = Field("contact_id", OneOf(STR, NULL))
    note: Field[str | None] = Field("note", OneOf(STR, NULL))
    note_html: Field[str | None] = Field("note_html", OneOf(STR, NULL))
    pinned: Field[bool | None] = Field("pinned", OneOf(BOOL, NULL))
    title: Field[str | None] = Field("title", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        attachments: Iterable[NoteAttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        note_html: str | None | Unset = UNSET,
        pinned: bool | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "activity_at": activity_at,
                "attachments": attachments,
                "contact_id": contact_id,
                "note": note,
                "note_html": note_html,
                "pinned": pinned,
                "title": title,
            },
        )
