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


class CreateOpportunity(Model):
    """A new opportunity. No field is required, and null means the same as leaving a field out.

    Custom fields are keys of this object too: `custom.<field id>` sets the whole value.

    Attributes:
        attachments: Files that belong to the note. Upload a file first, then name it here.
        confidence: Likelihood of winning, in percent. Close documents neither a range nor what it takes
            when this is missing.
        contact_id: Contact of the same lead whom the opportunity is with (`cont_…`).
        created_by: User to name as its creator (`user_…`), for imports.
        date_created: When it was created, for imports.
        date_won: When it was won, or on an active opportunity the estimated close date. Best sent as the
            day that comes back (`2026-11-23`): of a moment Close keeps the day, and does not document in
            which zone. Left out with a status of type `won`, it becomes today, in the zone of the `x-tz-
            offset` header.
        lead_id: Lead the opportunity belongs to (`lead_…`). Without it Close makes a new lead, shown as
            "Untitled".
        note: The note as plain text or markdown. It is ignored when `note_html` is sent too.
        note_html: The note as rich text, `<body>…</body>`. Close derives `note` from it, with tags turned
            into markdown.
        pipeline_id: Pipeline to start in (`pipe_…`), at its first status unless `status_id` is sent too.
            A status of another pipeline is refused with 400.
        status_id: Status to start in (`stat_…`). Without it the first status of `pipeline_id` is taken,
            or else the organization's first.
        user_id: User who owns the opportunity (`user_…`). Recorded answers name the caller when it is
            missing.
        value: What the opportunity is worth per `value_period`, in cents.
        value_period: How often `value` is earned. Recorded answers show `one_time` when it is missing.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})
    _EXTRA_KEYS = re.compile(r"^custom\.[a-z]?cf_[A-Za-z0-9]+$", re.ASCII)

    attachments: Field[list[AttachmentIn] | None] = Field(
        "attachments", OneOf(ListOf(Nested(__package__, "AttachmentIn")), NULL)
    )
    confidence: Field[int | None] = Field("confidence", OneOf(INT, NULL))
    contact_id: Field[str | None] = Field("contact_id", OneOf(STR, NULL))
    created_by: Field[str | None] = Field("created_by", OneOf(STR, NULL))
    date_created: Field[datetime.datetime | None] = Field("date_created", OneOf(DATETIME, NULL))
    date_won: Field[datetime.datetime | datetime.date | None] = Field("date_won", OneOf(DATETIME, DATE, NULL))
    lead_id: Field[str | None] = Field("lead_id", OneOf(STR, NULL))
    note: Field[str | None] = Field("note", OneOf(STR, NULL))
    note_html: Field[str | None] = Field("note_html", OneOf(STR, NULL))
    pipeline_id: Field[str | None] = Field("pipeline_id", OneOf(STR, NULL))
    status_id: Field[str | None] = Field("status_id", OneOf(STR, NULL))
    user_id: Field[str | None] = Field("user_id", OneOf(STR, NULL))
    value: Field[int | None] = Field("value", OneOf(INT, NULL))
    value_period: Field[ValuePeriod | str | None] = Field(
        "value_period", OneOf(Words("annual", "monthly", "one_time"), NULL)
    )

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        attachments: Iterable[AttachmentIn | Mapping[str, Any]] | None | Unset = UNSET,
        confidence: int | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        date_won: datetime.date | datetime.datetime | str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        note_html: str | None | Unset = UNSET,
        pipeline_id: str | None | Unset = UNSET,
        status_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        value: int | None | Unset = UNSET,
        value_period: Literal["annual", "monthly", "one_time"] | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "attachments": attachments,
                "confidence": confidence,
                "contact_id": contact_id,
                "created_by": created_by,
                "date_created": date_created,
                "date_won": date_won,
                "lead_id": lead_id,
                "note": note,
                "note_html": note_html,
                "pipeline_id": pipeline_id,
                "status_id": status_id,
                "user_id": user_id,
                "value": value,
                "value_period": value_period,
            },
        )
