from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import STRS, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .activity_report_type import ActivityReportType
    from .report_filter import ReportFilter
    from .report_range import ReportRange
    from .report_relative_range import ReportRelativeRange


class RunActivityReport(Model):
    """What an activity report is to count.

    Attributes:
        type_: Whether it counts by day or by user.
        metrics: Keys of the metrics, such as `calls.outbound.all.count`.
        datetime_range: The span of time; not beside `relative_range`.
        relative_range: The span of time; not beside `datetime_range`.
        query: The Smart View whose leads are reported on; all leads without it.
        users: Ids of users (`user_…`), or of groups (`group_…`) for their members; everybody without it.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"type", "metrics"})

    type_: Field[ActivityReportType | str] = Field("type", Words("comparison", "overview"))
    metrics: Field[list[str]] = Field("metrics", STRS)
    datetime_range: Field[ReportRange] = Field("datetime_range", Nested(__package__, "ReportRange"))
    relative_range: Field[ReportRelativeRange | str] = Field(
        "relative_range",
        Words(
            "all-time",
            "last-month",
            "last-quarter",
            "last-week",
            "last-year",
            "this-month",
            "this-quarter",
            "this-week",
            "this-year",
            "today",
            "yesterday",
        ),
    )
    query: Field[ReportFilter] = Field("query", Nested(__package__, "ReportFilter"))
    users: Field[list[str]] = Field("users", STRS)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        type_: Literal["comparison", "overview"],
        metrics: Iterable[str],
        datetime_range: ReportRange | Mapping[str, Any] | Unset = UNSET,
        relative_range: Literal[
            "all-time",
            "last-month",
            "last-quarter",
            "last-week",
            "last-year",
            "this-month",
            "this-quarter",
            "this-week",
            "this-year",
            "today",
            "yesterday",
        ]
        | Unset = UNSET,
        query: ReportFilter | Mapping[str, Any] | Unset = UNSET,
        users: Iterable[str] | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "type_": type_,
                "metrics": metrics,
                "datetime_range": datetime_range,
                "relative_range": relative_range,
                "query": query,
                "users": users,
            },
        )
