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
    from .lead_status import LeadStatus


class LeadStatusList(ListModel["LeadStatus"]):
    """All lead statuses of an organization.

    Attributes:
        data: The statuses.
        has_more: Whether statuses are left out of this answer; the list has no pages.
    """

    __slots__ = ()

    _REQUIRED = frozenset({"data", "has_more"})

    data: Field[list[LeadStatus]] = Field("data", ListOf(Nested("lead_status", "LeadStatus")))
    has_more: Field[bool] = Field("has_more", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[LeadStatus | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "data": data,
                "has_more": has_more,
            },
        )
