from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..types import (
    STR,
    Field,
    Model,
)


class PipelineStatusReference(Model):
    """Names an existing status.

    Attributes:
        id: Id of the status (`stat_…`).
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"id"})
    _ANSWERED_AS = (
        ("pipeline_opportunity_status", "PipelineOpportunityStatus"),
        ("opportunity_status", "OpportunityStatus"),
    )

    id: Field[str] = Field("id", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str,
    ) -> None:
        self._fill(
            _given,
            {
                "id": id,
            },
        )
