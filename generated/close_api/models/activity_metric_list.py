from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import ListOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .activity_metric import ActivityMetric


class ActivityMetricList(Model):
    """All metrics.

    Attributes:
        metrics: The metrics.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"metrics"})

    metrics: Field[list[ActivityMetric]] = Field("metrics", ListOf(Nested(__package__, "ActivityMetric")))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        metrics: Iterable[ActivityMetric | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"metrics": metrics})
