from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import NULL, STR, ListOf, OneOf
from close_runtime.fields import Field
from close_runtime.models import ListModel, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .search_count import SearchCount
    from .search_result import SearchResult


class SearchPage(ListModel["SearchResult"]):
    """A page of the objects that a search found.

    Attributes:
        data: The objects.
        cursor: What `cursor` takes for the next page, for 30 seconds; null on the last one.
        count_: How many there are, if `include_counts` asked for it.
    """

    __slots__ = ()

    _REQUIRED = frozenset({"data", "cursor"})

    data: Field[list[SearchResult]] = Field("data", ListOf(Nested(__package__, "SearchResult")))
    cursor: Field[str | None] = Field("cursor", OneOf(STR, NULL))
    count_: Field[SearchCount] = Field("count", Nested(__package__, "SearchCount"))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        data: Iterable[SearchResult | Mapping[str, Any]] | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        count_: SearchCount | Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"data": data, "cursor": cursor, "count_": count_})
