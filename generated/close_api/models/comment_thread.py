from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import DATETIME, INT, NULL, STR, STRS, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class CommentThread(Model):
    """The comments on one object, in short.

    Attributes:
        created_at: When it began.
        id: Id of the thread (`comthr_…`).
        lead_id: Lead of the object (`lead_…`).
        num_comments: How many comments it has.
        object_id: The object that it is about, such as an opportunity (`oppo_…`).
        object_type: Kind of that object, as the event log names it, such as `activity.custom_activity`.
        organization_id: Organization it belongs to (`orga_…`).
        participating: Users who take part (`user_…`).
        updated_at: When it was last changed.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {
            "created_at",
            "id",
            "lead_id",
            "num_comments",
            "object_id",
            "object_type",
            "organization_id",
            "participating",
            "updated_at",
        }
    )

    created_at: Field[datetime.datetime] = Field("created_at", DATETIME)
    id: Field[str] = Field("id", STR)
    lead_id: Field[str | None] = Field("lead_id", OneOf(STR, NULL))
    num_comments: Field[int] = Field("num_comments", INT)
    object_id: Field[str] = Field("object_id", STR)
    object_type: Field[str] = Field("object_type", STR)
    organization_id: Field[str] = Field("organization_id", STR)
    participating: Field[list[str]] = Field("participating", STRS)
    updated_at: Field[datetime.datetime] = Field("updated_at", DATETIME)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        created_at: datetime.datetime | str | Unset = UNSET,
        id: str | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        num_comments: int | Unset = UNSET,
        object_id: str | Unset = UNSET,
        object_type: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        participating: Iterable[str] | Unset = UNSET,
        updated_at: datetime.datetime | str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "created_at": created_at,
                "id": id,
                "lead_id": lead_id,
                "num_comments": num_comments,
                "object_id": object_id,
                "object_type": object_type,
                "organization_id": organization_id,
                "participating": participating,
                "updated_at": updated_at,
            },
        )
