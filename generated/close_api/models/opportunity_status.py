from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import STR, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .opportunity_status_type import OpportunityStatusType


class OpportunityStatus(Model):
    """A step of a pipeline that an opportunity can be in.

    Attributes:
        id: Id of the status (`stat_…`).
        label: Name of the status as users see it.
        organization_id: Organization the status belongs to (`orga_…`).
        type_: Whether opportunities in this status are active, won or lost. An opportunity repeats it as
            `status_type`.
        pipeline_id: Pipeline the status belongs to (`pipe_…`).
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"id", "label", "organization_id", "type"})

    id: Field[str] = Field("id", STR)
    label: Field[str] = Field("label", STR)
    organization_id: Field[str] = Field("organization_id", STR)
    type_: Field[OpportunityStatusType | str] = Field("type", Words("active", "lost", "won"))
    pipeline_id: Field[str] = Field("pipeline_id", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        label: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        type_: Literal["active", "lost", "won"] | Unset = UNSET,
        pipeline_id: str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "id": id,
                "label": label,
                "organization_id": organization_id,
                "type_": type_,
                "pipeline_id": pipeline_id,
            },
        )
