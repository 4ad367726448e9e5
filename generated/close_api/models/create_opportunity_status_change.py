from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import DATETIME, STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class CreateOpportunityStatusChange(Model):
    """An entry for the log, such as one from another system. Close gives an example of this body and no list of
    its fields; without the three that are required here the entry would say nothing.

    Attributes:
        opportunity_id: Opportunity whose status changed (`oppo_…`).
        old_status_id: Status it was in before (`stat_…`).
        new_status_id: Status it was in afterwards (`stat_…`).
        lead_id: Lead of that opportunity (`lead_…`).
        date_created: When the change took place; now when it is left out.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"opportunity_id", "old_status_id", "new_status_id"})

    opportunity_id: Field[str] = Field("opportunity_id", STR)
    old_status_id: Field[str] = Field("old_status_id", STR)
    new_status_id: Field[str] = Field("new_status_id", STR)
    lead_id: Field[str] = Field("lead_id", STR)
    date_created: Field[datetime.datetime] = Field("date_created", DATETIME)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        opportunity_id: str,
        old_status_id: str,
        new_status_id: str,
        lead_id: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "opportunity_id": opportunity_id,
                "old_status_id": old_status_id,
                "new_status_id": new_status_id,
                "lead_id": lead_id,
                "date_created": date_created,
            },
        )
