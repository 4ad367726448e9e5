from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import DATETIME, NULL, STR, ListOf, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .pipeline_opportunity_status import PipelineOpportunityStatus


class Pipeline(Model):
    """A sales process, made of statuses that opportunities move through.

    Attributes:
        id: Id of the pipeline (`pipe_…`).
        name: Name of the pipeline. An opportunity repeats it as `pipeline_name`.
        organization_id: Organization the pipeline belongs to (`orga_…`).
        statuses: The pipeline's statuses, in the order users see them. The first is where new
            opportunities start.
        created_by: User who created the pipeline (`user_…`); null for the one an organization starts
            with.
        updated_by: User who changed it last (`user_…`).
        date_created: When the pipeline was created, in UTC.
        date_updated: When it was last changed, in UTC.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {
            "id",
            "name",
            "organization_id",
            "statuses",
            "created_by",
            "updated_by",
            "date_created",
            "date_updated",
        }
    )

    id: Field[str] = Field("id", STR)
    name: Field[str] = Field("name", STR)
    organization_id: Field[str] = Field("organization_id", STR)
    statuses: Field[list[PipelineOpportunityStatus]] = Field(
        "statuses", ListOf(Nested(__package__, "PipelineOpportunityStatus"))
    )
    created_by: Field[str | None] = Field("created_by", OneOf(STR, NULL))
    updated_by: Field[str | None] = Field("updated_by", OneOf(STR, NULL))
    date_created: Field[datetime.datetime] = Field("date_created", DATETIME)
    date_updated: Field[datetime.datetime] = Field("date_updated", DATETIME)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        statuses: Iterable[PipelineOpportunityStatus | Mapping[str, Any]] | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "id": id,
                "name": name,
                "organization_id": organization_id,
                "statuses": statuses,
                "created_by": created_by,
                "updated_by": updated_by,
                "date_created": date_created,
                "date_updated": date_updated,
            },
        )
