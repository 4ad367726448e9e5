"""A filter, or part of one, distinguished by `type`. Kinds that are not described here can be sent and read as
well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from close_runtime.codecs import Kinds
from close_runtime.models import Nested

if TYPE_CHECKING:
    from . import (
        AndNode,
        AnySearchNode,
        FieldConditionNode,
        HasRelatedNode,
        IdNode,
        MatchAllNode,
        ObjectTypeNode,
        OrNode,
        SavedSearchNode,
        TextNode,
    )

SearchNode: TypeAlias = "AndNode | FieldConditionNode | HasRelatedNode | IdNode | MatchAllNode | ObjectTypeNode | OrNode | SavedSearchNode | TextNode | AnySearchNode"

SEARCHNODE: Final = Kinds(
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
