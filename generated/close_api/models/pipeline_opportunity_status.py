from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import STR, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .opportunity_status_type import OpportunityStatusType


class PipelineOpportunityStatus(Model):
    """A status as a pipeline shows it.

    Attributes:
        id: Id of the status (`stat_…`).
        label: Name of the status as users see it.
        type_: Whether opportunities in this status are active, won or lost.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"id", "label", "type"})

    id: Field[str] = Field("id", STR)
    label: Field[str] = Field("label", STR)
    type_: Field[OpportunityStatusType | str] = Field("type", Words("active", "lost", "won"))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        label: str | Unset = UNSET,
        type_: Literal["active", "lost", "won"] | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"id": id, "label": label, "type_": type_})
