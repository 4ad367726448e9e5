from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import BOOL, INT, ListOf
from close_runtime.fields import Field
from close_runtime.models import ListModel, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .lead import Lead


class LeadList(ListModel["Lead"]):
    """One page of leads.

    Attributes:
        data: The leads of this page.
        has_more: Whether more follow after this page.
        total_results: How many leads match, whatever the page.
    """

    __slots__ = ()

    _REQUIRED = frozenset({"data", "has_more"})

    data: Field[list[Lead]] = Field("data", ListOf(Nested(__package__, "Lead")))
    has_more: Field[bool] = Field("has_more", BOOL)
    total_results: Field[int] = Field("total_results", INT)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[Lead | Mapping[str, Any]] | Unset = UNSET,
        has_more: bool | Unset = UNSET,
        total_results: int | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"data": data, "has_more": has_more, "total_results": total_results})
