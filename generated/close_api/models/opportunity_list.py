from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import BOOL, INT, NULL, STR, ListOf, OneOf
from close_runtime.fields import Field
from close_runtime.models import ListModel, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .opportunity import Opportunity
    from .opportunity_count_by_value_period import OpportunityCountByValuePeriod


class OpportunityList(ListModel["Opportunity"]):
    """One page of opportunities, and totals over all that match, whatever the page.

    Attributes:
        data: The opportunities of this page.
        has_more: Whether more follow after this page.
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
    """

    __slots__ = ()

    _REQUIRED = frozenset({"data", "has_more"})

    data: Field[list[Opportunity]] = Field("data", ListOf(Nested(__package__, "Opportunity")))
    has_more: Field[bool] = Field("has_more", BOOL)
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

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[Opportunity | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
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
    ) -> None:
        self._fill(
            _given,
            {
                "data": data,
                "has_more": has_more,
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
            },
        )
