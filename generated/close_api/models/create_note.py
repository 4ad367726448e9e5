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


class CreateNote(Model):
    """What it takes to create a note.

    Attributes:
        lead_id: Lead that it is about (`lead_…`).
        activity_at: When it took place. Without it, or with null, it is when the activity was created.
        attachments: Files that go with it.
        contact_id: Contact that it is about (`cont_…`).
        created_by: User who is to be shown as its creator (`user_…`). Without it, or with null, the
            caller.
        date_created: When it was created, for imports. Without it, or with null, it is now.
        note: The note as plain text: HTML in it is escaped, and new lines become `<br />`. `note_html`
            goes before it.
        note_html: The note as HTML; goes before `note`.
        organization_id: Organization it belongs to (`orga_…`): the caller's.
        pinned: Whether to pin it to the top of the lead's history.
        title: Title of the note.
        user_id: User who acted (`user_…`). Without it, or with null, the caller.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"lead_id"})

    lead_id: Field[str] = Field("lead_id", STR)
    activity_at: Field[datetime.datetime | None] = Field("activity_at", OneOf(DATETIME, NULL))
    attachments: Field[list[NoteAttachmentIn] | None] = Field(
        "attachments", OneOf(ListOf(Nested(__package__, "NoteAttachmentIn")), NULL)
    )
    contact_id: Field[str | None] = Field("contact_id", OneOf(STR, NULL))
    created_by: Field[str | None] = Field("created_by", OneOf(STR, NULL))
    date_created: Field[datetime.datetime | None] = Field("date_created", OneOf(DATETIME, NULL))
    note: Field[str | None] = Field("note", OneOf(STR, NULL))
    note_html: Field[str | None] = Field("note_html", OneOf(STR, NULL))
    organization_id: Field[str | None] = Field("organization_id", OneOf(STR, NULL))
    pinned: Field[bool | None] = Field("pinned", OneOf(BOOL, NULL))
    title: Field[str | None] = Field("title", OneOf(STR, NULL))
    user_id: Field[str | None] = Field("user_id", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        lead_id: str,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        attachments: Iterable[NoteAttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        note_html: str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        pinned: bool | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "lead_id": lead_id,
                "activity_at": activity_at,
                "attachments": attachments,
                "contact_id": contact_id,
                "created_by": created_by,
                "date_created": date_created,
                "note": note,
                "note_html": note_html,
                "organization_id": organization_id,
                "pinned": pinned,
                "title": title,
                "user_id": user_id,
            },
        )
