from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import ListOf
from close_runtime.fields import Field
from close_runtime.models import ListModel, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .funnel_stages import FunnelStages
    from .funnel_user_stages import FunnelUserStages


class FunnelStagesReport(ListModel["FunnelUserStages"]):
    """A funnel report by stages.

    Attributes:
        aggregations: Of all opportunities.
        data: By user.
    """

    __slots__ = ()

    _REQUIRED = frozenset({"aggregations", "data"})

    aggregations: Field[FunnelStages] = Field("aggregations", Nested(__package__, "FunnelStages"))
    data: Field[list[FunnelUserStages]] = Field("data", ListOf(Nested(__package__, "FunnelUserStages")))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        aggregations: FunnelStages | Mapping[str, Any] | Unset = UNSET,
        data: Iterable[FunnelUserStages | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"aggregations": aggregations, "data": data})
