from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import NULL, STR, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .lead_status_color import LeadStatusColor


class LeadStatus(Model):
    """What stage of the relation a lead is in.

    Attributes:
        id: Id of the status (`stat_…`).
        label: Name of the status. A lead repeats it as `status_label`.
        color: Colour the status is shown in; null when none was chosen.
        organization_id: Organization the status belongs to (`orga_…`).
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"id", "label", "color", "organization_id"})

    id: Field[str] = Field("id", STR)
    label: Field[str] = Field("label", STR)
    color: Field[LeadStatusColor | str | None] = Field(
        "color", OneOf(Words("blue", "gray", "green", "magenta", "orange", "purple", "teal", "yellow"), NULL)
    )
    organization_id: Field[str] = Field("organization_id", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        label: str | Unset = UNSET,
        color: Literal["blue", "gray", "green", "magenta", "orange", "purple", "teal", "yellow"]
        | None
        | Unset = UNSET,
        organization_id: str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"id": id, "label": label, "color": color, "organization_id": organization_id})
