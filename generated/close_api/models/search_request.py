from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import BOOL, INT, NULL, STR, Kinds, ListOf, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .and_node import AndNode
    from .any_search_node import AnySearchNode
    from .field_condition_node import FieldConditionNode
    from .has_related_node import HasRelatedNode
    from .id_node import IdNode
    from .match_all_node import MatchAllNode
    from .object_type_node import ObjectTypeNode
    from .or_node import OrNode
    from .saved_search_node import SavedSearchNode
    from .search_fields import SearchFields
    from .search_sort import SearchSort
    from .text_node import TextNode


class SearchRequest(Model):
    """A search.

    Attributes:
        query: The filter. It begins with `and`, and has an `object_type` or `saved_search` node.
        fields: Which fields to answer, by kind of object; without it, ids alone.
        sort: What to sort by, the most important first.
        limit: How many objects a page has at most. Clients use up to 200; Close documents no maximum.
        results_limit: How many objects all pages have at most; null is all, and 0 with `include_counts`
            only counts.
        include_counts: Whether the answer has a `count`.
        cursor: The `cursor` of the page before; null or nothing for the first one.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"query"})

    query: Field[
        AndNode
        | FieldConditionNode
        | HasRelatedNode
        | IdNode
        | MatchAllNode
        | ObjectTypeNode
        | OrNode
        | SavedSearchNode
        | TextNode
        | AnySearchNode
    ] = Field(
        "query",
        Kinds(
            "type",
            {
                "and": Nested(__package__, "AndNode"),
                "field_condition": Nested(__package__, "FieldConditionNode"),
                "has_related": Nested(__package__, "HasRelatedNode"),
                "id": Nested(__package__, "IdNode"),
                "match_all": Nested(__package__, "MatchAllNode"),
                "object_type": Nested(__package__, "ObjectTypeNode"),
                "or": Nested(__package__, "OrNode"),
                "saved_search": Nested(__package__, "SavedSearchNode"),
                "text": Nested(__package__, "TextNode"),
            },
            Nested(__package__, "AnySearchNode"),
        ),
    )
    fields: Field[SearchFields] = Field("_fields", Nested(__package__, "SearchFields"))
    sort: Field[list[SearchSort]] = Field("sort", ListOf(Nested(__package__, "SearchSort")))
    limit: Field[int] = Field("_limit", INT)
    results_limit: Field[int | None] = Field("results_limit", OneOf(INT, NULL))
    include_counts: Field[bool] = Field("include_counts", BOOL)
    cursor: Field[str | None] = Field("cursor", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        query: AndNode
        | FieldConditionNode
        | HasRelatedNode
        | IdNode
        | MatchAllNode
        | ObjectTypeNode
        | OrNode
        | SavedSearchNode
        | TextNode
        | AnySearchNode
        | Mapping[str, Any],
        fields: SearchFields | Mapping[str, Any] | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        limit: int | Unset = UNSET,
        results_limit: int | None | Unset = UNSET,
        include_counts: bool | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "query": query,
                "fields": fields,
                "sort": sort,
                "limit": limit,
                "results_limit": results_limit,
                "include_counts": include_counts,
                "cursor": cursor,
            },
        )
