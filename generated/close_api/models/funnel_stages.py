from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import ListOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .funnel_stage import FunnelStage


class FunnelStages(Model):
    """What happened in each status.

    Attributes:
        stages: The statuses of the pipeline that are active or won, in order.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"stages"})

    stages: Field[list[FunnelStage]] = Field("stages", ListOf(Nested(__package__, "FunnelStage")))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        stages: Iterable[FunnelStage | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"stages": stages})
