from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, DATETIME, INT, NULL, STR, STRS, Kinds, ListOf, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .and_node import AndNode
    from .any_search_node import AnySearchNode
    from .export_date_format import ExportDateFormat
    from .export_format import ExportFormat
    from .export_parameters import ExportParameters
    from .export_status import ExportStatus
    from .export_type import ExportType
    from .field_condition_node import FieldConditionNode
    from .has_related_node import HasRelatedNode
    from .id_node import IdNode
    from .match_all_node import MatchAllNode
    from .object_type_node import ObjectTypeNode
    from .or_node import OrNode
    from .saved_search_node import SavedSearchNode
    from .search_sort import SearchSort
    from .text_node import TextNode


class Export(Model):
    """An export and how far it is. Those of opportunities have `params`, the others `s_query`, `sort` and
    `results_limit`.

    Attributes:
        id: Id of the export (`expo_…`).
        type_: What the file has.
        status: How far it is.
        format_: Format of the file.
        date_format: How moments are written in a CSV file.
        fields: Names of the fields that the file has, in this order.
        n_docs: How many objects the file gets; null until Close has counted them.
        n_docs_processed: How many of them are written.
        download_url: Where the file is, compressed with gzip; null until it is done. The address works
            for 60 seconds, and each reading of the export makes a new one.
        send_done_email: Whether its maker gets an e-mail when it is done.
        organization_id: Organization it belongs to (`orga_…`).
        created_by: User who created it (`user_…`).
        updated_by: User who changed it last (`user_…`).
        date_created: When it was created.
        date_updated: When it was last changed.
        s_query: The filter that finds the leads.
        sort: What they are sorted by.
        results_limit: How many of them at most; null is all.
        params: The filters that find the opportunities.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {
            "id",
            "type",
            "status",
            "format",
            "date_format",
            "fields",
            "n_docs",
            "n_docs_processed",
            "download_url",
            "send_done_email",
            "organization_id",
            "created_by",
            "updated_by",
            "date_created",
            "date_updated",
        }
    )

    id: Field[str] = Field("id", STR)
    type_: Field[ExportType | str] = Field("type", Words("contacts", "lead_opps", "leads", "opps"))
    status: Field[ExportStatus | str] = Field(
        "status", Words("created", "done", "error", "in_progress", "started")
    )
    format_: Field[ExportFormat | str] = Field("format", Words("csv", "json"))
    date_format: Field[ExportDateFormat | str] = Field("date_format", Words("excel", "iso8601", "original"))
    fields: Field[list[str]] = Field("fields", STRS)
    n_docs: Field[int | None] = Field("n_docs", OneOf(INT, NULL))
    n_docs_processed: Field[int] = Field("n_docs_processed", INT)
    download_url: Field[str | None] = Field("download_url", OneOf(STR, NULL))
    send_done_email: Field[bool] = Field("send_done_email", BOOL)
    organization_id: Field[str] = Field("organization_id", STR)
    created_by: Field[str | None] = Field("created_by", OneOf(STR, NULL))
    updated_by: Field[str | None] = Field("updated_by", OneOf(STR, NULL))
    date_created: Field[datetime.datetime] = Field("date_created", DATETIME)
    date_updated: Field[datetime.datetime] = Field("date_updated", DATETIME)
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
    sort: Field[list[SearchSort]] = Field("sort", ListOf(Nested(__package__, "SearchSort")))
    results_limit: Field[int | None] = Field("results_limit", OneOf(INT, NULL))
    params: Field[ExportParameters] = Field("params", Nested(__package__, "ExportParameters"))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        type_: Literal["contacts", "lead_opps", "leads", "opps"] | Unset = UNSET,
        status: Literal["created", "done", "error", "in_progress", "started"] | Unset = UNSET,
        format_: Literal["csv", "json"] | Unset = UNSET,
        date_format: Literal["excel", "iso8601", "original"] | Unset = UNSET,
        fields: Iterable[str] | Unset = UNSET,
        n_docs: int | None | Unset = UNSET,
        n_docs_processed: int | Unset = UNSET,
        download_url: str | None | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
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
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        results_limit: int | None | Unset = UNSET,
        params: ExportParameters | Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "id": id,
                "type_": type_,
                "status": status,
                "format_": format_,
                "date_format": date_format,
                "fields": fields,
                "n_docs": n_docs,
                "n_docs_processed": n_docs_processed,
                "download_url": download_url,
                "send_done_email": send_done_email,
                "organization_id": organization_id,
                "created_by": created_by,
                "updated_by": updated_by,
                "date_created": date_created,
                "date_updated": date_updated,
                "s_query": s_query,
                "sort": sort,
                "results_limit": results_limit,
                "params": params,
            },
        )
