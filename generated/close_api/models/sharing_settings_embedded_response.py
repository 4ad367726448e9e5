from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import BOOL, DATETIME, NULL, STR, STRS, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class SharingSettingsEmbeddedResponse(Model):
    """Who has a Smart View.

    Attributes:
        whole_org: Whether everybody in the organization has it.
        user_ids: Users who have it (`user_…`).
        group_ids: Groups that have it (`group_…`).
        created_by_id: User who shared it (`user_…`).
        created_at: When it was shared.
        updated_by_id: User who last changed who has it (`user_…`).
        updated_at: When that was.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {"whole_org", "user_ids", "group_ids", "created_by_id", "created_at", "updated_by_id", "updated_at"}
    )

    whole_org: Field[bool] = Field("whole_org", BOOL)
    user_ids: Field[list[str]] = Field("user_ids", STRS)
    group_ids: Field[list[str]] = Field("group_ids", STRS)
    created_by_id: Field[str | None] = Field("created_by_id", OneOf(STR, NULL))
    created_at: Field[datetime.datetime | None] = Field("created_at", OneOf(DATETIME, NULL))
    updated_by_id: Field[str | None] = Field("updated_by_id", OneOf(STR, NULL))
    updated_at: Field[datetime.datetime | None] = Field("updated_at", OneOf(DATETIME, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        whole_org: bool | Unset = UNSET,
        user_ids: Iterable[str] | Unset = UNSET,
        group_ids: Iterable[str] | Unset = UNSET,
        created_by_id: str | None | Unset = UNSET,
        created_at: datetime.datetime | str | None | Unset = UNSET,
        updated_by_id: str | None | Unset = UNSET,
        updated_at: datetime.datetime | str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "whole_org": whole_org,
                "user_ids": user_ids,
                "group_ids": group_ids,
                "created_by_id": created_by_id,
                "created_at": created_at,
                "updated_by_id": updated_by_id,
                "updated_at": updated_at,
            },
        )
