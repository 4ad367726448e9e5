from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import ListOf
from close_runtime.fields import Field
from close_runtime.models import ListModel, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .funnel_totals import FunnelTotals
    from .funnel_user_totals import FunnelUserTotals


class FunnelTotalsReport(ListModel["FunnelUserTotals"]):
    """A funnel report as a whole.

    Attributes:
        aggregations: Of all opportunities.
        data: By user.
    """

    __slots__ = ()

    _REQUIRED = frozenset({"aggregations", "data"})

    aggregations: Field[FunnelTotals] = Field("aggregations", Nested(__package__, "FunnelTotals"))
    data: Field[list[FunnelUserTotals]] = Field("data", ListOf(Nested(__package__, "FunnelUserTotals")))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        aggregations: FunnelTotals | Mapping[str, Any] | Unset = UNSET,
        data: Iterable[FunnelUserTotals | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"aggregations": aggregations, "data": data})
