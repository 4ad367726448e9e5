from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .metric_queries import MetricQueries


class ActivityReportQueries(Model):
    """Searches for what was counted.

    Attributes:
        leads: By the key of a metric: for each row a search in Close's text language that finds the
            leads.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"leads"})

    leads: Field[MetricQueries] = Field("leads", Nested(__package__, "MetricQueries"))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        leads: MetricQueries | Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"leads": leads})
