from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, DATETIME, INT, NULL, STR, Kinds, ListOf, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .and_node import AndNode
    from .any_search_node import AnySearchNode
    from .bulk_action_status import BulkActionStatus
    from .bulk_email_contact_preference import BulkEmailContactPreference
    from .field_condition_node import FieldConditionNode
    from .has_related_node import HasRelatedNode
    from .id_node import IdNode
    from .match_all_node import MatchAllNode
    from .object_type_node import ObjectTypeNode
    from .or_node import OrNode
    from .saved_search_node import SavedSearchNode
    from .search_sort import SearchSort
    from .text_node import TextNode


class BulkEmailAction(Model):
    """A bulk e-mail and how far it is.

    Attributes:
        id: Id of the bulk action (`bulkemail_…`).
        status: How far it is.
        s_query: The filter that found the objects.
        query: The filter in the older text language; empty or `*` where `s_query` was sent.
        sort: What the objects were sorted by, for `results_limit`.
        results_limit: How many objects at most are changed; null is all.
        n_objects: How many objects it is about; null until Close has counted them.
        n_objects_processed: How many of them are done.
        n_leads: How many leads these belong to; null until Close has counted them.
        n_leads_processed: How many of them are done.
        send_done_email: Whether its maker gets an e-mail when it is done.
        organization_id: Organization it belongs to (`orga_…`).
        created_by: User who created it (`user_…`).
        updated_by: User who changed it last (`user_…`).
        date_created: When it was created.
        date_updated: When it was last changed.
        contact_preference: Which contacts get it.
        template_id: Template that is sent (`tmpl_…`).
        email_account_id: Account that it is sent from (`emailacct_…`).
        sender: Name and address that it is sent from.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {
            "id",
            "status",
            "s_query",
            "query",
            "sort",
            "results_limit",
            "n_objects",
            "n_objects_processed",
            "n_leads",
            "n_leads_processed",
            "send_done_email",
            "organization_id",
            "created_by",
            "updated_by",
            "date_created",
            "date_updated",
            "contact_preference",
            "template_id",
            "email_account_id",
            "sender",
        }
    )

    id: Field[str] = Field("id", STR)
    status: Field[BulkActionStatus | str | None] = Field(
        "status",
        OneOf(Words("created", "done", "error", "loading", "paused", "processing", "resuming"), NULL),
    )
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
    query: Field[str | None] = Field("query", OneOf(STR, NULL))
    sort: Field[list[SearchSort]] = Field("sort", ListOf(Nested(__package__, "SearchSort")))
    results_limit: Field[int | None] = Field("results_limit", OneOf(INT, NULL))
    n_objects: Field[int | None] = Field("n_objects", OneOf(INT, NULL))
    n_objects_processed: Field[int] = Field("n_objects_processed", INT)
    n_leads: Field[int | None] = Field("n_leads", OneOf(INT, NULL))
    n_leads_processed: Field[int] = Field("n_leads_processed", INT)
    send_done_email: Field[bool] = Field("send_done_email", BOOL)
    organization_id: Field[str] = Field("organization_id", STR)
    created_by: Field[str | None] = Field("created_by", OneOf(STR, NULL))
    updated_by: Field[str | None] = Field("updated_by", OneOf(STR, NULL))
    date_created: Field[datetime.datetime | None] = Field("date_created", OneOf(DATETIME, NULL))
    date_updated: Field[datetime.datetime | None] = Field("date_updated", OneOf(DATETIME, NULL))
    contact_preference: Field[BulkEmailContactPreference | str | None] = Field(
        "contact_preference", OneOf(Words("all", "contact", "lead"), NULL)
    )
    template_id: Field[str | None] = Field("template_id", OneOf(STR, NULL))
    email_account_id: Field[str | None] = Field("email_account_id", OneOf(STR, NULL))
    sender: Field[str | None] = Field("sender", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        status: Literal["created", "done", "error", "loading", "paused", "processing", "resuming"]
        | None
        | Unset = UNSET,
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
        query: str | None | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        results_limit: int | None | Unset = UNSET,
        n_objects: int | None | Unset = UNSET,
        n_objects_processed: int | Unset = UNSET,
        n_leads: int | None | Unset = UNSET,
        n_leads_processed: int | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        date_updated: datetime.datetime | str | None | Unset = UNSET,
        contact_preference: Literal["all", "contact", "lead"] | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        email_account_id: str | None | Unset = UNSET,
        sender: str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "id": id,
                "status": status,
                "s_query": s_query,
                "query": query,
                "sort": sort,
                "results_limit": results_limit,
                "n_objects": n_objects,
                "n_objects_processed": n_objects_processed,
                "n_leads": n_leads,
                "n_leads_processed": n_leads_processed,
                "send_done_email": send_done_email,
                "organization_id": organization_id,
                "created_by": created_by,
                "updated_by": updated_by,
                "date_created": date_created,
                "date_updated": date_updated,
                "contact_preference": contact_preference,
                "template_id": template_id,
                "email_account_id": email_account_id,
                "sender": sender,
            },
        )
