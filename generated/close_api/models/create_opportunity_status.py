from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import NULL, STR, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .opportunity_status_type import OpportunityStatusType


class CreateOpportunityStatus(Model):
    """What it takes to create an opportunity status.

    Attributes:
        label: Name of the status.
        pipeline_id: Pipeline to put the status in (`pipe_…`). Close says that a status has to belong to a
            pipeline, yet lets this field be null or missing, without saying which pipeline it takes then.
            Name one.
        type_: Whether opportunities in this status are active, won or lost. Close takes `active` when it
            is not sent.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"label"})

    label: Field[str] = Field("label", STR)
    pipeline_id: Field[str | None] = Field("pipeline_id", OneOf(STR, NULL))
    type_: Field[OpportunityStatusType | str] = Field("type", Words("active", "lost", "won"))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        label: str,
        pipeline_id: str | None | Unset = UNSET,
        type_: Literal["active", "lost", "won"] | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"label": label, "pipeline_id": pipeline_id, "type_": type_})
