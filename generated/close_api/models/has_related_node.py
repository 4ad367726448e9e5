from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import BOOL, STR, Kinds
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .and_node import AndNode
    from .any_search_node import AnySearchNode
    from .field_condition_node import FieldConditionNode
    from .id_node import IdNode
    from .match_all_node import MatchAllNode
    from .object_type_node import ObjectTypeNode
    from .or_node import OrNode
    from .saved_search_node import SavedSearchNode
    from .text_node import TextNode


class HasRelatedNode(Model):
    """Matches objects that have a related object which a filter matches; negated, those that have none.

    Attributes:
        this_object_type: Kind of the object at this level, such as `lead`.
        related_object_type: Kind of the related object, such as `contact`, `opportunity` or
            `activity.call`.
        related_query: The filter for the related object.
        type_: The kind of object: `has_related`.
        negate: Whether to find what does not match instead.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"this_object_type", "related_object_type", "related_query", "type"})

    this_object_type: Field[str] = Field("this_object_type", STR)
    related_object_type: Field[str] = Field("related_object_type", STR)
    related_query: Field[
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
        "related_query",
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
    type_: Field[str] = Field("type", STR)
    negate: Field[bool] = Field("negate", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        this_object_type: str,
        related_object_type: str,
        related_query: AndNode
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
        type_: str,
        negate: bool | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "this_object_type": this_object_type,
                "related_object_type": related_object_type,
                "related_query": related_query,
                "type_": type_,
                "negate": negate,
            },
        )
