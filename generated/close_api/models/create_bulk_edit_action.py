from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, INT, NULL, STR, STRS, Kinds, ListOf, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .and_node import AndNode
    from .any_search_node import AnySearchNode
    from .bulk_edit_action_type import BulkEditActionType
    from .bulk_edit_custom_field_operation import BulkEditCustomFieldOperation
    from .field_condition_node import FieldConditionNode
    from .has_related_node import HasRelatedNode
    from .id_node import IdNode
    from .match_all_node import MatchAllNode
    from .object_type_node import ObjectTypeNode
    from .or_node import OrNode
    from .saved_search_node import SavedSearchNode
    from .search_sort import SearchSort
    from .text_node import TextNode


class CreateBulkEditAction(Model):
    """What it takes to start a bulk edit.

    Attributes:
        s_query: The filter that finds the objects: a node, not the object around it that Smart Views
            have.
        type_: What to change: `set_lead_status` takes `lead_status_id`, the others a custom field.
        results_limit: How many objects to change at most; null is all.
        sort: What to sort the objects by, the most important first: `results_limit` counts from the top.
        send_done_email: Whether the caller gets an e-mail when it is done; yes, if it is left out.
        lead_status_id: Status that the leads get (`stat_…`).
        custom_field_id: The custom field, by its id (`cf_…`).
        custom_field_name: The custom field, by its name.
        custom_field_value: The value that it gets.
        custom_field_values: The values, if the field can have several.
        custom_field_operation: What happens to the values that a field with several has.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"s_query", "type"})

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
    type_: Field[BulkEditActionType | str] = Field(
        "type",
        Words(
            "clear_activity_custom_field",
            "clear_contact_custom_field",
            "clear_custom_field",
            "clear_custom_object_custom_field",
            "clear_global_custom_field",
            "clear_opportunity_custom_field",
            "set_activity_custom_field",
            "set_contact_custom_field",
            "set_custom_field",
            "set_custom_object_custom_field",
            "set_global_custom_field",
            "set_lead_status",
            "set_opportunity_custom_field",
        ),
    )
    results_limit: Field[int | None] = Field("results_limit", OneOf(INT, NULL))
    sort: Field[list[SearchSort]] = Field("sort", ListOf(Nested(__package__, "SearchSort")))
    send_done_email: Field[bool] = Field("send_done_email", BOOL)
    lead_status_id: Field[str] = Field("lead_status_id", STR)
    custom_field_id: Field[str] = Field("custom_field_id", STR)
    custom_field_name: Field[str] = Field("custom_field_name", STR)
    custom_field_value: Field[str] = Field("custom_field_value", STR)
    custom_field_values: Field[list[str]] = Field("custom_field_values", STRS)
    custom_field_operation: Field[BulkEditCustomFieldOperation | str] = Field(
        "custom_field_operation", Words("add", "remove", "replace")
    )

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
        type_: Literal[
            "clear_activity_custom_field",
            "clear_contact_custom_field",
            "clear_custom_field",
            "clear_custom_object_custom_field",
            "clear_global_custom_field",
            "clear_opportunity_custom_field",
            "set_activity_custom_field",
            "set_contact_custom_field",
            "set_custom_field",
            "set_custom_object_custom_field",
            "set_global_custom_field",
            "set_lead_status",
            "set_opportunity_custom_field",
        ],
        results_limit: int | None | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
        lead_status_id: str | Unset = UNSET,
        custom_field_id: str | Unset = UNSET,
        custom_field_name: str | Unset = UNSET,
        custom_field_value: str | Unset = UNSET,
        custom_field_values: Iterable[str] | Unset = UNSET,
        custom_field_operation: Literal["add", "remove", "replace"] | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "s_query": s_query,
                "type_": type_,
                "results_limit": results_limit,
                "sort": sort,
                "send_done_email": send_done_email,
                "lead_status_id": lead_status_id,
                "custom_field_id": custom_field_id,
                "custom_field_name": custom_field_name,
                "custom_field_value": custom_field_value,
                "custom_field_values": custom_field_values,
                "custom_field_operation": custom_field_operation,
            },
        )
