from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import ANY, DATETIME, NULL, STR, ListOf, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class Comment(Model):
    """What a user wrote about an object.

    Attributes:
        body: The text, in HTML. Empty once the comment is removed.
        created_at: When it was written.
        created_by: User who wrote it (`user_…`).
        id: Id of the comment (`comm_…`).
        lead_id: Lead of the object that it is about (`lead_…`).
        mentions: Who is mentioned in it. The form of an entry is not documented.
        organization_id: Organization it belongs to (`orga_…`).
        removed_at: When it was removed; null while it is there.
        removed_by: User who removed it (`user_…`); null while it is there.
        thread_id: Its thread (`comthr_…`).
        updated_at: When it was last changed.
        updated_by: User who changed it last (`user_…`).
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {
            "body",
            "created_at",
            "created_by",
            "id",
            "lead_id",
            "mentions",
            "organization_id",
            "removed_at",
            "removed_by",
            "thread_id",
            "updated_at",
            "updated_by",
        }
    )

    body: Field[str] = Field("body", STR)
    created_at: Field[datetime.datetime] = Field("created_at", DATETIME)
    created_by: Field[str] = Field("created_by", STR)
    id: Field[str] = Field("id", STR)
    lead_id: Field[str | None] = Field("lead_id", OneOf(STR, NULL))
    mentions: Field[list[Any]] = Field("mentions", ListOf(ANY))
    organization_id: Field[str] = Field("organization_id", STR)
    removed_at: Field[datetime.datetime | None] = Field("removed_at", OneOf(DATETIME, NULL))
    removed_by: Field[str | None] = Field("removed_by", OneOf(STR, NULL))
    thread_id: Field[str] = Field("thread_id", STR)
    updated_at: Field[datetime.datetime] = Field("updated_at", DATETIME)
    updated_by: Field[str] = Field("updated_by", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        body: str | Unset = UNSET,
        created_at: datetime.datetime | str | Unset = UNSET,
        created_by: str | Unset = UNSET,
        id: str | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        mentions: Iterable[Any] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        removed_at: datetime.datetime | str | None | Unset = UNSET,
        removed_by: str | None | Unset = UNSET,
        thread_id: str | Unset = UNSET,
        updated_at: datetime.datetime | str | Unset = UNSET,
        updated_by: str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "body": body,
                "created_at": created_at,
                "created_by": created_by,
                "id": id,
                "lead_id": lead_id,
                "mentions": mentions,
                "organization_id": organization_id,
                "removed_at": removed_at,
                "removed_by": removed_by,
                "thread_id": thread_id,
                "updated_at": updated_at,
                "updated_by": updated_by,
            },
        )
