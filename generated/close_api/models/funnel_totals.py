from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import INT, NUMBER
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class FunnelTotals(Model):
    """What became of opportunities.

    Attributes:
        count_: How many opportunities it is about.
        count_total_complete: How many of them were won or lost.
        count_total_won: How many were won.
        count_win_rate: Share of those won in those won or lost, 0 to 1.
        value_total_complete: What those won or lost are worth in a year, in cents.
        value_total_won: What those won are worth in a year, in cents.
        value_win_rate: Share of that worth that was won, 0 to 1.
        average_value_annualized_per_won_opportunity: What one that was won is worth in a year, in cents
            on average; 0 if none was.
        average_time_to_win: How long it took from the creation to winning, in seconds on average; 0 if
            none was won.
        sales_velocity: What the pipeline earns in a day, in cents: opportunities, times the average worth
            of those won, times the win rate, divided by the average time to win.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {
            "count",
            "count_total_complete",
            "count_total_won",
            "count_win_rate",
            "value_total_complete",
            "value_total_won",
            "value_win_rate",
            "average_value_annualized_per_won_opportunity",
            "average_time_to_win",
            "sales_velocity",
        }
    )

    count_: Field[int] = Field("count", INT)
    count_total_complete: Field[int] = Field("count_total_complete", INT)
    count_total_won: Field[int] = Field("count_total_won", INT)
    count_win_rate: Field[float] = Field("count_win_rate", NUMBER)
    value_total_complete: Field[int] = Field("value_total_complete", INT)
    value_total_won: Field[int] = Field("value_total_won", INT)
    value_win_rate: Field[float] = Field("value_win_rate", NUMBER)
    average_value_annualized_per_won_opportunity: Field[int] = Field(
        "average_value_annualized_per_won_opportunity", INT
    )
    average_time_to_win: Field[int] = Field("average_time_to_win", INT)
    sales_velocity: Field[int] = Field("sales_velocity", INT)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        count_: int | Unset = UNSET,
        count_total_complete: int | Unset = UNSET,
        count_total_won: int | Unset = UNSET,
        count_win_rate: float | Unset = UNSET,
        value_total_complete: int | Unset = UNSET,
        value_total_won: int | Unset = UNSET,
        value_win_rate: float | Unset = UNSET,
        average_value_annualized_per_won_opportunity: int | Unset = UNSET,
        average_time_to_win: int | Unset = UNSET,
        sales_velocity: int | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "count_": count_,
                "count_total_complete": count_total_complete,
                "count_total_won": count_total_won,
                "count_win_rate": count_win_rate,
                "value_total_complete": value_total_complete,
                "value_total_won": value_total_won,
                "value_win_rate": value_win_rate,
                "average_value_annualized_per_won_opportunity": average_value_annualized_per_won_opportunity,
                "average_time_to_win": average_time_to_win,
                "sales_velocity": sales_velocity,
            },
        )
