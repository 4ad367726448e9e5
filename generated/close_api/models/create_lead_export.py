from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, INT, NULL, STRS, Kinds, ListOf, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .and_node import AndNode
    from .any_search_node import AnySearchNode
    from .export_date_format import ExportDateFormat
    from .export_format import ExportFormat
    from .field_condition_node import FieldConditionNode
    from .has_related_node import HasRelatedNode
    from .id_node import IdNode
    from .lead_export_type import LeadExportType
    from .match_all_node import MatchAllNode
    from .object_type_node import ObjectTypeNode
    from .or_node import OrNode
    from .saved_search_node import SavedSearchNode
    from .search_sort import SearchSort
    from .text_node import TextNode


class CreateLeadExport(Model):
    """What it takes to export leads.

    Attributes:
        type_: What the file has: a row for each lead, contact or opportunity.
        format_: Format of the file.
        s_query: The filter that finds the leads; all of them, if it is left out.
        results_limit: How many of them at most; null is all.
        sort: What to sort by, the most important first.
        date_format: How moments are written in a CSV file.
        fields: Names of the fields that the file has, in this order.
        include_activities: Whether the file has the activities of leads: only for `leads` as JSON.
        include_smart_fields: Whether the file has the fields that Close computes: only for `leads` as
            JSON, or for CSV.
        send_done_email: Whether the caller gets an e-mail when it is done; yes, if it is left out.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"type", "format"})

    type_: Field[LeadExportType | str] = Field("type", Words("contacts", "lead_opps", "leads"))
    format_: Field[ExportFormat | str] = Field("format", Words("csv", "json"))
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
    date_format: Field[ExportDateFormat | str] = Field("date_format", Words("excel", "iso8601", "original"))
    fields: Field[list[str]] = Field("fields", STRS)
    include_activities: Field[bool] = Field("include_activities", BOOL)
    include_smart_fields: Field[bool] = Field("include_smart_fields", BOOL)
    send_done_email: Field[bool] = Field("send_done_email", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        type_: Literal["contacts", "lead_opps", "leads"],
        format_: Literal["csv", "json"],
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
        | Mapping[str, Any]
        | Unset = UNSET,
        results_limit: int | None | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        date_format: Literal["excel", "iso8601", "original"] | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        include_activities: bool | Unset = UNSET,
        include_smart_fields: bool | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "type_": type_,
                "format_": format_,
                "s_query": s_query,
                "results_limit": results_limit,
                "sort": sort,
                "date_format": date_format,
                "fields": fields,
                "include_activities": include_activities,
                "include_smart_fields": include_smart_fields,
                "send_done_email": send_done_email,
            },
        )
