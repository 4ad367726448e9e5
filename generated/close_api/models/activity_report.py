from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import ListOf
from close_runtime.fields import Field
from close_runtime.models import ListModel, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .activity_report_aggregations import ActivityReportAggregations
    from .activity_report_queries import ActivityReportQueries
    from .activity_report_row import ActivityReportRow
    from .reported_names import ReportedNames


class ActivityReport(ListModel["ActivityReportRow"]):
    """An activity report.

    Attributes:
        data: A row for each day or user.
        aggregations: What is reported of all rows together.
        queries: Searches for the leads behind the numbers.
        lookup: The names of the users, in a comparison.
    """

    __slots__ = ()

    _REQUIRED = frozenset({"data", "aggregations"})

    data: Field[list[ActivityReportRow]] = Field("data", ListOf(Nested(__package__, "ActivityReportRow")))
    aggregations: Field[ActivityReportAggregations] = Field(
        "aggregations", Nested(__package__, "ActivityReportAggregations")
    )
    queries: Field[ActivityReportQueries] = Field("queries", Nested(__package__, "ActivityReportQueries"))
    lookup: Field[ReportedNames] = Field("lookup", Nested(__package__, "ReportedNames"))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[ActivityReportRow | Mapping[str, Any]] | Unset = UNSET,
        aggregations: ActivityReportAggregations | Mapping[str, Any] | Unset = UNSET,
        queries: ActivityReportQueries | Mapping[str, Any] | Unset = UNSET,
        lookup: ReportedNames | Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"data": data, "aggregations": aggregations, "queries": queries, "lookup": lookup})
