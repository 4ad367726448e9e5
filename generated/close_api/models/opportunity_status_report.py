from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import ListOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .opportunity_status_overview import OpportunityStatusOverview
    from .opportunity_status_transition import OpportunityStatusTransition


class OpportunityStatusReport(Model):
    """A report on changes of the statuses of opportunities.

    Attributes:
        status_overview: A row for each status.
        status_transitions: Each move from one status to another.
        status_transitions_summary: The moves of each joined into one: from A to B and on to C is from A
            to C.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"status_overview", "status_transitions", "status_transitions_summary"})

    status_overview: Field[list[OpportunityStatusOverview]] = Field(
        "status_overview", ListOf(Nested(__package__, "OpportunityStatusOverview"))
    )
    status_transitions: Field[list[OpportunityStatusTransition]] = Field(
        "status_transitions", ListOf(Nested(__package__, "OpportunityStatusTransition"))
    )
    status_transitions_summary: Field[list[OpportunityStatusTransition]] = Field(
        "status_transitions_summary", ListOf(Nested(__package__, "OpportunityStatusTransition"))
    )

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        status_overview: Iterable[OpportunityStatusOverview | Mapping[str, Any]] | Unset = UNSET,
        status_transitions: Iterable[OpportunityStatusTransition | Mapping[str, Any]] | Unset = UNSET,
        status_transitions_summary: Iterable[OpportunityStatusTransition | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "status_overview": status_overview,
                "status_transitions": status_transitions,
                "status_transitions_summary": status_transitions_summary,
            },
        )
