from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import INT, NUMBER
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .funnel_status import FunnelStatus


class FunnelStage(Model):
    """What happened to opportunities in a status.

    Attributes:
        status: The status.
        count_: How many opportunities were in this status.
        count_conversion_rate: Share of them that went on, 0 to 1.
        count_lost: How many were lost from here.
        count_lost_ratio: Share of them that were lost, 0 to 1.
        value: What these are worth in a year, in cents.
        value_conversion_rate: Share of that worth that went on, 0 to 1.
        value_lost: What was lost from here, in cents.
        value_lost_ratio: Share of the worth that was lost, 0 to 1.
        weighted_value: What these are worth in a year by their confidence, in cents.
        weighted_value_conversion_rate: Share of that that went on, 0 to 1.
        average_time_to_advance: How long those that went on had been here, in seconds on average; 0 if
            none did.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {
            "status",
            "count",
            "count_conversion_rate",
            "count_lost",
            "count_lost_ratio",
            "value",
            "value_conversion_rate",
            "value_lost",
            "value_lost_ratio",
            "weighted_value",
            "weighted_value_conversion_rate",
            "average_time_to_advance",
        }
    )

    status: Field[FunnelStatus] = Field("status", Nested(__package__, "FunnelStatus"))
    count_: Field[int] = Field("count", INT)
    count_conversion_rate: Field[float] = Field("count_conversion_rate", NUMBER)
    count_lost: Field[int] = Field("count_lost", INT)
    count_lost_ratio: Field[float] = Field("count_lost_ratio", NUMBER)
    value: Field[int] = Field("value", INT)
    value_conversion_rate: Field[float] = Field("value_conversion_rate", NUMBER)
    value_lost: Field[int] = Field("value_lost", INT)
    value_lost_ratio: Field[float] = Field("value_lost_ratio", NUMBER)
    weighted_value: Field[int] = Field("weighted_value", INT)
    weighted_value_conversion_rate: Field[float] = Field("weighted_value_conversion_rate", NUMBER)
    average_time_to_advance: Field[int] = Field("average_time_to_advance", INT)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        status: FunnelStatus | Mapping[str, Any] | Unset = UNSET,
        count_: int | Unset = UNSET,
        count_conversion_rate: float | Unset = UNSET,
        count_lost: int | Unset = UNSET,
        count_lost_ratio: float | Unset = UNSET,
        value: int | Unset = UNSET,
        value_conversion_rate: float | Unset = UNSET,
        value_lost: int | Unset = UNSET,
        value_lost_ratio: float | Unset = UNSET,
        weighted_value: int | Unset = UNSET,
        weighted_value_conversion_rate: float | Unset = UNSET,
        average_time_to_advance: int | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "status": status,
                "count_": count_,
                "count_conversion_rate": count_conversion_rate,
                "count_lost": count_lost,
                "count_lost_ratio": count_lost_ratio,
                "value": value,
                "value_conversion_rate": value_conversion_rate,
                "value_lost": value_lost,
                "value_lost_ratio": value_lost_ratio,
                "weighted_value": weighted_value,
                "weighted_value_conversion_rate": weighted_value_conversion_rate,
                "average_time_to_advance": average_time_to_advance,
            },
        )
