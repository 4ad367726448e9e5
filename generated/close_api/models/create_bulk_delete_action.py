from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import BOOL, INT, NULL, Kinds, ListOf, OneOf
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
    from .search_sort import SearchSort
    from .text_node import TextNode


class CreateBulkDeleteAction(Model):
    """What it takes to start a bulk delete.

    Attributes:
        s_query: The filter that finds the objects: a node, not the object around it that Smart Views
            have.
        results_limit: How many objects to change at most; null is all.
        sort: What to sort the objects by, the most important first: `results_limit` counts from the top.
        send_done_email: Whether the caller gets an e-mail when it is done; yes, if it is left out.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"s_query"})

    s_query: Field[
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
        "s_query",
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
    results_limit: Field[int | None] = Field("results_limit", OneOf(INT, NULL))
    sort: Field[list[SearchSort]] = Field("sort", ListOf(Nested(__package__, "SearchSort")))
    send_done_email: Field[bool] = Field("send_done_email", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        s_query: AndNode
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
        results_limit: int | None | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "s_query": s_query,
                "results_limit": results_limit,
                "sort": sort,
                "send_done_email": send_done_email,
            },
        )
