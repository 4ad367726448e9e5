from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..types import (
    BOOL,
    UNSET,
    Field,
    ListOf,
    Model,
    Nested,
    Unset,
)

if TYPE_CHECKING:
    from .opportunity_status_change import OpportunityStatusChange


class OpportunityStatusChangeList(Model):
    """One page of status changes.

    Attributes:
        data: The status changes of this page.
        has_more: Whether more follow after this page.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"data", "has_more"})

    data: Field[list[OpportunityStatusChange]] = Field(
        "data", ListOf(Nested("opportunity_status_change", "OpportunityStatusChange"))
    )
    has_more: Field[bool] = Field("has_more", BOOL)

    def __init__(
        self,
        *,
        data: Sequence[OpportunityStatusChange | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None:
        self._fill(
            {
                "data": data,
                "has_more": has_more,
            }
        )
