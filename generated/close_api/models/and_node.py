from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import BOOL, STR, Kinds, ListOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .any_search_node import AnySearchNode
    from .field_condition_node import FieldConditionNode
    from .has_related_node import HasRelatedNode
    from .id_node import IdNode
    from .match_all_node import MatchAllNode
    from .object_type_node import ObjectTypeNode
    from .or_node import OrNode
    from .saved_search_node import SavedSearchNode
    from .text_node import TextNode


class AndNode(Model):
    """Matches what all of its nodes match; everything if there are none.

    Attributes:
        queries: The nodes.
        type_: The kind of object: `and`.
        negate: Whether to find what does not match instead.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"queries", "type"})

    queries: Field[
        list[
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
        ]
    ] = Field(
        "queries",
        ListOf(
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
            )
        ),
    )
    type_: Field[str] = Field("type", STR)
    negate: Field[bool] = Field("negate", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        queries: Iterable[
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
            | Mapping[str, Any]
        ],
        type_: str,
        negate: bool | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"queries": queries, "type_": type_, "negate": negate})
