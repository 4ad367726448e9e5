from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import NULL, STR, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .lead_status_color import LeadStatusColor


class UpdateLeadStatus(Model):
    """The changes to a lead status.

    Attributes:
        label: New name of the status; the present one when only the colour changes.
        color: New colour; null for none.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"label"})

    label: Field[str] = Field("label", STR)
    color: Field[LeadStatusColor | str | None] = Field(
        "color", OneOf(Words("blue", "gray", "green", "magenta", "orange", "purple", "teal", "yellow"), NULL)
    )

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        label: str,
        color: Literal["blue", "gray", "green", "magenta", "orange", "purple", "teal", "yellow"]
        | None
        | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"label": label, "color": color})
