from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import STR, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .opportunity_status_type import OpportunityStatusType


class CreatePipelineStatus(Model):
    """A status to create together with its pipeline.

    Attributes:
        label: Name of the status.
        type_: Whether opportunities in this status are active, won or lost. Close takes `active` when it
            is not sent.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"label"})
    _ANSWERED_AS = ((__package__, "PipelineOpportunityStatus"),)

    label: Field[str] = Field("label", STR)
    type_: Field[OpportunityStatusType | str] = Field("type", Words("active", "lost", "won"))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        label: str,
        type_: Literal["active", "lost", "won"] | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"label": label, "type_": type_})
