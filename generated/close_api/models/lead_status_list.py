from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import BOOL, ListOf
from close_runtime.fields import Field
from close_runtime.models import ListModel, Nested
from close_runtime.unset import UNSET, Unset

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

    data: Field[list[LeadStatus]] = Field("data", ListOf(Nested(__package__, "LeadStatus")))
    has_more: Field[bool] = Field("has_more", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[LeadStatus | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"data": data, "has_more": has_more})
