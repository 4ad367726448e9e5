from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import DATETIME, STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class CreateLeadStatusChange(Model):
    """An entry for the log, such as one from another system. Close gives an example of this body and no list of
    its fields; without the three that are required here the entry would say nothing.

    Attributes:
        lead_id: Lead whose status changed (`lead_…`).
        old_status_id: Status before (`stat_…`).
        new_status_id: Status afterwards (`stat_…`).
        date_created: When the change took place; now when it is left out.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"lead_id", "old_status_id", "new_status_id"})

    lead_id: Field[str] = Field("lead_id", STR)
    old_status_id: Field[str] = Field("old_status_id", STR)
    new_status_id: Field[str] = Field("new_status_id", STR)
    date_created: Field[datetime.datetime] = Field("date_created", DATETIME)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        lead_id: str,
        old_status_id: str,
        new_status_id: str,
        date_created: datetime.datetime | str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "lead_id": lead_id,
                "old_status_id": old_status_id,
                "new_status_id": new_status_id,
                "date_created": date_created,
            },
        )
