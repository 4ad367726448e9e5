from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import STR, STRS, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .compared_range import ComparedRange
    from .funnel_report_type import FunnelReportType
    from .report_filter import ReportFilter
    from .report_range import ReportRange
    from .report_relative_range import ReportRelativeRange


class RunFunnelReport(Model):
    """What a funnel report is to be about.

    Attributes:
        pipeline: The pipeline (`pipe_…`).
        type_: Which opportunities it is about.
        report_relative_range: The reported span of time; not beside `report_datetime_range`.
        report_datetime_range: The reported span of time; not beside `report_relative_range`.
        cohort_relative_range: When the opportunities of a `created-cohort` were created; it needs this or
            `cohort_datetime_range`.
        cohort_datetime_range: When the opportunities of a `created-cohort` were created; it needs this or
            `cohort_relative_range`.
        compared_relative_range: A span to report on instead of the relative one: that of the cohort for a
            `created-cohort`, else the reported one.
        compared_datetime_range: A span to report on instead of the one with dates: that of the cohort for
            a `created-cohort`, else the reported one.
        compared_custom_range: A span to report on instead: that of the cohort for a `created-cohort`,
            else the reported one.
        query: The Smart View whose leads or opportunities are reported on; all without it.
        users: Ids of users (`user_…`), or of groups (`group_…`) for their members; everybody if it is
            empty or left out.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"pipeline", "type"})

    pipeline: Field[str] = Field("pipeline", STR)
    type_: Field[FunnelReportType | str] = Field("type", Words("active-stage-cohort", "created-cohort"))
    report_relative_range: Field[ReportRelativeRange | str] = Field(
        "report_relative_range",
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
    report_datetime_range: Field[ReportRange] = Field(
        "report_datetime_range", Nested(__package__, "ReportRange")
    )
    cohort_relative_range: Field[ReportRelativeRange | str] = Field(
        "cohort_relative_range",
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
    cohort_datetime_range: Field[ReportRange] = Field(
        "cohort_datetime_range", Nested(__package__, "ReportRange")
    )
    compared_relative_range: Field[ReportRelativeRange | str] = Field(
        "compared_relative_range",
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
    compared_datetime_range: Field[ComparedRange | str] = Field(
        "compared_datetime_range",
        Words("same-days-last-month", "same-days-last-quarter", "same-days-last-week", "same-days-last-year"),
    )
    compared_custom_range: Field[ReportRange] = Field(
        "compared_custom_range", Nested(__package__, "ReportRange")
    )
    query: Field[ReportFilter] = Field("query", Nested(__package__, "ReportFilter"))
    users: Field[list[str]] = Field("users", STRS)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        pipeline: str,
        type_: Literal["active-stage-cohort", "created-cohort"],
        report_relative_range: Literal[
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
        report_datetime_range: ReportRange | Mapping[str, Any] | Unset = UNSET,
        cohort_relative_range: Literal[
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
        cohort_datetime_range: ReportRange | Mapping[str, Any] | Unset = UNSET,
        compared_relative_range: Literal[
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
        compared_datetime_range: Literal[
            "same-days-last-month", "same-days-last-quarter", "same-days-last-week", "same-days-last-year"
        ]
        | Unset = UNSET,
        compared_custom_range: ReportRange | Mapping[str, Any] | Unset = UNSET,
        query: ReportFilter | Mapping[str, Any] | Unset = UNSET,
        users: Iterable[str] | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "pipeline": pipeline,
                "type_": type_,
                "report_relative_range": report_relative_range,
                "report_datetime_range": report_datetime_range,
                "cohort_relative_range": cohort_relative_range,
                "cohort_datetime_range": cohort_datetime_range,
                "compared_relative_range": compared_relative_range,
                "compared_datetime_range": compared_datetime_range,
                "compared_custom_range": compared_custom_range,
                "query": query,
                "users": users,
            },
        )
