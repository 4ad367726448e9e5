from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import DATETIME, NULL, STR, ListOf, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .outcome_applies_to import OutcomeAppliesTo
    from .outcome_type import OutcomeType


class Outcome(Model):
    """What may come of a call or a meeting.

    Attributes:
        applies_to: What it can be chosen for.
        created_by: User who created it (`user_…`).
        date_created: When it was created.
        date_updated: When it was last changed.
        description: Free text.
        id: Id of the outcome.
        name: Name of the outcome.
        organization_id: Organization it belongs to (`orga_…`).
        type_: What kind it is.
        updated_by: User who changed it last (`user_…`).
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {
            "applies_to",
            "created_by",
            "date_created",
            "date_updated",
            "description",
            "id",
            "name",
            "organization_id",
            "type",
            "updated_by",
        }
    )

    applies_to: Field[list[OutcomeAppliesTo | str]] = Field("applies_to", ListOf(Words("calls", "meetings")))
    created_by: Field[str | None] = Field("created_by", OneOf(STR, NULL))
    date_created: Field[datetime.datetime] = Field("date_created", DATETIME)
    date_updated: Field[datetime.datetime] = Field("date_updated", DATETIME)
    description: Field[str | None] = Field("description", OneOf(STR, NULL))
    id: Field[str] = Field("id", STR)
    name: Field[str] = Field("name", STR)
    organization_id: Field[str] = Field("organization_id", STR)
    type_: Field[OutcomeType | str] = Field("type", Words("custom", "vm-dropped"))
    updated_by: Field[str | None] = Field("updated_by", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        applies_to: Iterable[Literal["calls", "meetings"]] | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type_: Literal["custom", "vm-dropped"] | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "applies_to": applies_to,
                "created_by": created_by,
                "date_created": date_created,
                "date_updated": date_updated,
                "description": description,
                "id": id,
                "name": name,
                "organization_id": organization_id,
                "type_": type_,
                "updated_by": updated_by,
            },
        )
