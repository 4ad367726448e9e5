from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import ANY, DATETIME, NULL, STR, ListOf, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .me_lead_status import MeLeadStatus
    from .pipeline import Pipeline


class MeOrganization(Model):
    """An organization as the current user's answer shows it.

    Attributes:
        id: Id of the organization (`orga_…`).
        name: Name of the organization.
        lead_statuses: The organization's lead statuses.
        pipelines: The organization's pipelines.
        features: What the organization's plan includes. Seen in answers of June 2026; what an entry looks
            like is not documented.
        created_by: User who created the organization (`user_…`).
        updated_by: User who changed it last (`user_…`).
        date_created: When the organization was created.
        date_updated: When it was last changed.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"id"})

    id: Field[str] = Field("id", STR)
    name: Field[str] = Field("name", STR)
    lead_statuses: Field[list[MeLeadStatus]] = Field(
        "lead_statuses", ListOf(Nested(__package__, "MeLeadStatus"))
    )
    pipelines: Field[list[Pipeline]] = Field("pipelines", ListOf(Nested(__package__, "Pipeline")))
    features: Field[list[Any]] = Field("features", ListOf(ANY))
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
        lead_statuses: Iterable[MeLeadStatus | Mapping[str, Any]] | Unset = UNSET,
        pipelines: Iterable[Pipeline | Mapping[str, Any]] | Unset = UNSET,
        features: Iterable[Any] | Unset = UNSET,
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
                "lead_statuses": lead_statuses,
                "pipelines": pipelines,
                "features": features,
                "created_by": created_by,
                "updated_by": updated_by,
                "date_created": date_created,
                "date_updated": date_updated,
            },
        )
