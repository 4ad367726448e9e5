from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import ListOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .lead_status_overview import LeadStatusOverview
    from .lead_status_transition import LeadStatusTransition


class LeadStatusReport(Model):
    """A report on changes of the statuses of leads.

    Attributes:
        status_overview: A row for each status.
        status_transitions: Each move from one status to another.
        status_transitions_summary: The moves of each joined into one: from A to B and on to C is from A
            to C.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"status_overview", "status_transitions", "status_transitions_summary"})

    status_overview: Field[list[LeadStatusOverview]] = Field(
        "status_overview", ListOf(Nested(__package__, "LeadStatusOverview"))
    )
    status_transitions: Field[list[LeadStatusTransition]] = Field(
        "status_transitions", ListOf(Nested(__package__, "LeadStatusTransition"))
    )
    status_transitions_summary: Field[list[LeadStatusTransition]] = Field(
        "status_transitions_summary", ListOf(Nested(__package__, "LeadStatusTransition"))
    )

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        status_overview: Iterable[LeadStatusOverview | Mapping[str, Any]] | Unset = UNSET,
        status_transitions: Iterable[LeadStatusTransition | Mapping[str, Any]] | Unset = UNSET,
        status_transitions_summary: Iterable[LeadStatusTransition | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "status_overview": status_overview,
                "status_transitions": status_transitions,
                "status_transitions_summary": status_transitions_summary,
            },
        )
