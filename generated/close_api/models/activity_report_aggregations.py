from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .metric_totals import MetricTotals


class ActivityReportAggregations(Model):
    """What is reported of the whole span and all users.

    Attributes:
        totals: The metrics by their keys.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"totals"})

    totals: Field[MetricTotals] = Field("totals", Nested(__package__, "MetricTotals"))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        totals: MetricTotals | Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"totals": totals})
