from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import ANY, INT, NULL, STR, ListOf, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .opportunity import Opportunity
    from .opportunity_count_by_value_period import OpportunityCountByValuePeriod


class OpportunityGroup(Model):
    """Opportunities with something in common, as far as they are on this page, and totals over the whole group.
    Which of the other fields are there depends on what is grouped by.

    Attributes:
        key: Tells the groups apart, so that a group cut in two by pages can be joined again. Any JSON
            value.
        objects: The group's opportunities on this page; `total_results` counts all of them.
        total_results: How many opportunities there are.
        count_by_value_period: Numbers of opportunities by the period their value is earned in. A period
            without any may be missing.
        total_value_one_time: Sum of the values earned once, in cents; 0 when there are none.
        total_value_one_time_formatted: The same for display; null when the sum is 0.
        total_value_monthly: Sum of the values earned every month, in cents; 0 when there are none.
        total_value_monthly_formatted: The same for display; null when the sum is 0.
        total_value_annual: Sum of the values earned every year, in cents; 0 when there are none.
        total_value_annual_formatted: The same for display; null when the sum is 0.
        total_value_annualized: Sum of the values in a year, in cents. Monthly ones count twelve times,
            all others once.
        total_value_annualized_formatted: The same for display; null when the sum is 0.
        expected_value_one_time: Sum of the values weighted by confidence earned once, in cents; 0 when
            there are none.
        expected_value_one_time_formatted: The same for display; null when the sum is 0.
        expected_value_monthly: Sum of the values weighted by confidence earned every month, in cents; 0
            when there are none.
        expected_value_monthly_formatted: The same for display; null when the sum is 0.
        expected_value_annual: Sum of the values weighted by confidence earned every year, in cents; 0
            when there are none.
        expected_value_annual_formatted: The same for display; null when the sum is 0.
        expected_value_annualized: Sum of the values weighted by confidence in a year, in cents. Monthly
            ones count twelve times, all others once.
        expected_value_annualized_formatted: The same for display; null when the sum is 0.
        year: Year, when grouped by year, quarter or month.
        quarter: Quarter of the year, when grouped by quarter.
        month: Month of the year, when grouped by month.
        weekyear: Year that the week belongs to by ISO 8601, when grouped by week.
        week: Week of that year by ISO 8601, when grouped by week.
        user_id: Owner (`user_…`), when grouped by owner. Whether there is a group without one is not
            documented.
        user_name: The owner's full name, when grouped by owner.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"key", "objects"})

    key: Field[Any] = Field("key", ANY)
    objects: Field[list[Opportunity]] = Field("objects", ListOf(Nested(__package__, "Opportunity")))
    total_results: Field[int] = Field("total_results", INT)
    count_by_value_period: Field[OpportunityCountByValuePeriod] = Field(
        "count_by_value_period", Nested(__package__, "OpportunityCountByValuePeriod")
    )
    total_value_one_time: Field[int] = Field("total_value_one_time", INT)
    total_value_one_time_formatted: Field[str | None] = Field(
        "total_value_one_time_formatted", OneOf(STR, NULL)
    )
    total_value_monthly: Field[int] = Field("total_value_monthly", INT)
    total_value_monthly_formatted: Field[str | None] = Field(
        "total_value_monthly_formatted", OneOf(STR, NULL)
    )
    total_value_annual: Field[int] = Field("total_value_annual", INT)
    total_value_annual_formatted: Field[str | None] = Field("total_value_annual_formatted", OneOf(STR, NULL))
    total_value_annualized: Field[int] = Field("total_value_annualized", INT)
    total_value_annualized_formatted: Field[str | None] = Field(
        "total_value_annualized_formatted", OneOf(STR, NULL)
    )
    expected_value_one_time: Field[int] = Field("expected_value_one_time", INT)
    expected_value_one_time_formatted: Field[str | None] = Field(
        "expected_value_one_time_formatted", OneOf(STR, NULL)
    )
    expected_value_monthly: Field[int] = Field("expected_value_monthly", INT)
    expected_value_monthly_formatted: Field[str | None] = Field(
        "expected_value_monthly_formatted", OneOf(STR, NULL)
    )
    expected_value_annual: Field[int] = Field("expected_value_annual", INT)
    expected_value_annual_formatted: Field[str | None] = Field(
        "expected_value_annual_formatted", OneOf(STR, NULL)
    )
    expected_value_annualized: Field[int] = Field("expected_value_annualized", INT)
    expected_value_annualized_formatted: Field[str | None] = Field(
        "expected_value_annualized_formatted", OneOf(STR, NULL)
    )
    year: Field[int] = Field("year", INT)
    quarter: Field[int] = Field("quarter", INT)
    month: Field[int] = Field("month", INT)
    weekyear: Field[int] = Field("weekyear", INT)
    week: Field[int] = Field("week", INT)
    user_id: Field[str | None] = Field("user_id", OneOf(STR, NULL))
    user_name: Field[str | None] = Field("user_name", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        key: Any | Unset = UNSET,
        objects: Iterable[Opportunity | Mapping[str, Any]] | Unset = UNSET,
        total_results: int | Unset = UNSET,
        count_by_value_period: OpportunityCountByValuePeriod | Mapping[str, Any] | Unset = UNSET,
        total_value_one_time: int | Unset = UNSET,
        total_value_one_time_formatted: str | None | Unset = UNSET,
        total_value_monthly: int | Unset = UNSET,
        total_value_monthly_formatted: str | None | Unset = UNSET,
        total_value_annual: int | Unset = UNSET,
        total_value_annual_formatted: str | None | Unset = UNSET,
        total_value_annualized: int | Unset = UNSET,
        total_value_annualized_formatted: str | None | Unset = UNSET,
        expected_value_one_time: int | Unset = UNSET,
        expected_value_one_time_formatted: str | None | Unset = UNSET,
        expected_value_monthly: int | Unset = UNSET,
        expected_value_monthly_formatted: str | None | Unset = UNSET,
        expected_value_annual: int | Unset = UNSET,
        expected_value_annual_formatted: str | None | Unset = UNSET,
        expected_value_annualized: int | Unset = UNSET,
        expected_value_annualized_formatted: str | None | Unset = UNSET,
        year: int | Unset = UNSET,
        quarter: int | Unset = UNSET,
        month: int | Unset = UNSET,
        weekyear: int | Unset = UNSET,
        week: int | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "key": key,
                "objects": objects,
                "total_results": total_results,
                "count_by_value_period": count_by_value_period,
                "total_value_one_time": total_value_one_time,
                "total_value_one_time_formatted": total_value_one_time_formatted,
                "total_value_monthly": total_value_monthly,
                "total_value_monthly_formatted": total_value_monthly_formatted,
                "total_value_annual": total_value_annual,
                "total_value_annual_formatted": total_value_annual_formatted,
                "total_value_annualized": total_value_annualized,
                "total_value_annualized_formatted": total_value_annualized_formatted,
                "expected_value_one_time": expected_value_one_time,
                "expected_value_one_time_formatted": expected_value_one_time_formatted,
                "expected_value_monthly": expected_value_monthly,
                "expected_value_monthly_formatted": expected_value_monthly_formatted,
                "expected_value_annual": expected_value_annual,
                "expected_value_annual_formatted": expected_value_annual_formatted,
                "expected_value_annualized": expected_value_annualized,
                "expected_value_annualized_formatted": expected_value_annualized_formatted,
                "year": year,
                "quarter": quarter,
                "month": month,
                "weekyear": weekyear,
                "week": week,
                "user_id": user_id,
                "user_name": user_name,
            },
        )
