from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from ..types import (
    BOOL,
    UNSET,
    Field,
    ListModel,
    ListOf,
    Nested,
    Unset,
)

if TYPE_CHECKING:
    from .opportunity_status_change import OpportunityStatusChange


class OpportunityStatusChangeList(ListModel["OpportunityStatusChange"]):
    """One page of status changes.

    Attributes:
        data: The status changes of this page.
        has_more: Whether more follow after this page.
    """

    __slots__ = ()

    _REQUIRED = frozenset({"data", "has_more"})

    data: Field[list[OpportunityStatusChange]] = Field(
        "data", ListOf(Nested("opportunity_status_change", "OpportunityStatusChange"))
    )
    has_more: Field[bool] = Field("has_more", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[OpportunityStatusChange | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "data": data,
                "has_more": has_more,
            },
        )
