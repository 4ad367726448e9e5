from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import DATETIME, INT, NULL, STR, STRS, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class Playbook(Model):
    """What a kind of conversation is about.

    Attributes:
        archived_at: When it was archived; null while it is in use.
        archived_by_id: User who archived it (`user_…`); null while it is in use.
        created_at: When it was created.
        created_by_id: User who created it (`user_…`).
        custom_field_ids: Shared custom fields that are filled in from such conversations (`cf_…`).
        description: Free text.
        id: Id of the playbook.
        name: Name of the playbook.
        organization_id: Organization it belongs to (`orga_…`).
        outcome_ids: Outcomes that such conversations may have (`outcome_…`).
        position: Its place in the list, from 0; null while it is archived.
        summary_guidance: What summaries of such conversations are to pay attention to.
        updated_at: When it was last changed.
        updated_by_id: User who changed it last (`user_…`).
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {
            "archived_at",
            "archived_by_id",
            "created_at",
            "created_by_id",
            "custom_field_ids",
            "description",
            "id",
            "name",
            "organization_id",
            "outcome_ids",
            "position",
            "summary_guidance",
            "updated_at",
            "updated_by_id",
        }
    )

    archived_at: Field[datetime.datetime | None] = Field("archived_at", OneOf(DATETIME, NULL))
    archived_by_id: Field[str | None] = Field("archived_by_id", OneOf(STR, NULL))
    created_at: Field[datetime.datetime] = Field("created_at", DATETIME)
    created_by_id: Field[str] = Field("created_by_id", STR)
    custom_field_ids: Field[list[str]] = Field("custom_field_ids", STRS)
    description: Field[str | None] = Field("description", OneOf(STR, NULL))
    id: Field[str] = Field("id", STR)
    name: Field[str] = Field("name", STR)
    organization_id: Field[str] = Field("organization_id", STR)
    outcome_ids: Field[list[str]] = Field("outcome_ids", STRS)
    position: Field[int | None] = Field("position", OneOf(INT, NULL))
    summary_guidance: Field[str | None] = Field("summary_guidance", OneOf(STR, NULL))
    updated_at: Field[datetime.datetime] = Field("updated_at", DATETIME)
    updated_by_id: Field[str] = Field("updated_by_id", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        archived_at: datetime.datetime | str | None | Unset = UNSET,
        archived_by_id: str | None | Unset = UNSET,
        created_at: datetime.datetime | str | Unset = UNSET,
        created_by_id: str | Unset = UNSET,
        custom_field_ids: Iterable[str] | Unset = UNSET,
        description: str | None | Unset = UNSET,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        outcome_ids: Iterable[str] | Unset = UNSET,
        position: int | None | Unset = UNSET,
        summary_guidance: str | None | Unset = UNSET,
        updated_at: datetime.datetime | str | Unset = UNSET,
        updated_by_id: str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "archived_at": archived_at,
                "archived_by_id": archived_by_id,
                "created_at": created_at,
                "created_by_id": created_by_id,
                "custom_field_ids": custom_field_ids,
                "description": description,
                "id": id,
                "name": name,
                "organization_id": organization_id,
                "outcome_ids": outcome_ids,
                "position": position,
                "summary_guidance": summary_guidance,
                "updated_at": updated_at,
                "updated_by_id": updated_by_id,
            },
        )
