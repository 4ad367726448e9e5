from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import DATE, DATETIME, INT, NULL, STR, ListOf, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .attachment_in import AttachmentIn
    from .value_period import ValuePeriod


class UpdateOpportunity(Model):
    """The changes to make. A field that is not sent stays as it is.

    Custom fields are keys of this object too. `custom.<field id>` sets the whole value, null unsets it. A field
    that takes several values also has `custom.<field id>.add` and `custom.<field id>.remove`, which put one
    value into the list or take one out and leave the others alone.

    Attributes:
        attachments: Files that belong to the note. Upload a file first, then name it here. The page does
            not say whether the list replaces the present one; there is no way described to add or remove a
            single file.
        confidence: Likelihood of winning, in percent. Close documents no range. Null is not allowed.
        contact_id: Contact of the same lead whom the opportunity is with (`cont_…`). Null clears it.
        date_won: When it was won, or on an active opportunity the estimated close date. Best sent as the
            day that comes back (`2026-11-23`): of a moment Close keeps the day, and does not document in
            which zone. Left out and not set on the opportunity either, it becomes today as soon as
            `status_id` names a status of type `won`; today is the day in the zone of the `x-tz-offset`
            header. Null clears it.
        note: The note as plain text or markdown. It is ignored when `note_html` is sent too: the note
            then comes from the HTML. Null is not allowed; to clear the note, send null as `note_html`.
        note_html: The note as rich text, `<body>…</body>`. Close derives `note` from it, with tags turned
            into markdown, and drops a `note` sent beside it. Null clears `note_html` and `note` both.
        status: The status by its label. This is the old form, `status_id` the present one.
        status_id: The status to move to (`stat_…`). A status of type `won` sets `date_won` to today
            unless it is set already or sent along. Going back from won to active or lost leaves `date_won` as
            it is.
        user_id: The user who owns the opportunity (`user_…`). Null clears it.
        value: What the opportunity is worth per `value_period`, in cents. Null is not allowed.
        value_period: How often `value` is earned.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})
    _EXTRA_KEYS = re.compile(
        r"^custom\.[a-z]?cf_[A-Za-z0-9]+$|^custom\.[a-z]?cf_[A-Za-z0-9]+\.(add|remove)$", re.ASCII
    )
    _EXCLUSIVE = (".add", ".remove")

    attachments: Field[list[AttachmentIn]] = Field("attachments", ListOf(Nested(__package__, "AttachmentIn")))
    confidence: Field[int] = Field("confidence", INT)
    contact_id: Field[str | None] = Field("contact_id", OneOf(STR, NULL))
    date_won: Field[datetime.datetime | datetime.date | None] = Field("date_won", OneOf(DATETIME, DATE, NULL))
    note: Field[str] = Field("note", STR)
    note_html: Field[str | None] = Field("note_html", OneOf(STR, NULL))
    status: Field[str] = Field("status", STR)
    status_id: Field[str] = Field("status_id", STR)
    user_id: Field[str | None] = Field("user_id", OneOf(STR, NULL))
    value: Field[int] = Field("value", INT)
    value_period: Field[ValuePeriod | str] = Field("value_period", Words("annual", "monthly", "one_time"))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        attachments: Iterable[AttachmentIn | Mapping[str, Any]] | Unset = UNSET,
        confidence: int | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        date_won: datetime.date | datetime.datetime | str | None | Unset = UNSET,
        note: str | Unset = UNSET,
        note_html: str | None | Unset = UNSET,
        status: str | Unset = UNSET,
        status_id: str | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        value: int | Unset = UNSET,
        value_period: Literal["annual", "monthly", "one_time"] | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "attachments": attachments,
                "confidence": confidence,
                "contact_id": contact_id,
                "date_won": date_won,
                "note": note,
                "note_html": note_html,
                "status": status,
                "status_id": status_id,
                "user_id": user_id,
                "value": value,
                "value_period": value_period,
            },
        )
