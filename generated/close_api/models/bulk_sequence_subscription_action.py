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
    from .bulk_action_status import BulkActionStatus
    from .bulk_sequence_subscription_action_type import BulkSequenceSubscriptionActionType
    from .bulk_sequence_subscription_contact_preference import BulkSequenceSubscriptionContactPreference
    from .field_condition_node import FieldConditionNode
    from .has_related_node import HasRelatedNode
    from .id_node import IdNode
    from .match_all_node import MatchAllNode
    from .object_type_node import ObjectTypeNode
    from .or_node import OrNode
    from .saved_search_node import SavedSearchNode
    from .search_sort import SearchSort
    from .text_node import TextNode


class BulkSequenceSubscriptionAction(Model):
    """A bulk sequence subscription and how far it is.

    Attributes:
        id: Id of the bulk action (`bulkseqsub_…`).
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
        action_type: What is done.
        contact_preference: Which contacts it is about.
        sequence_id: The sequence (`seq_…`).
        sender_account_id: Account that its e-mails are sent from (`emailacct_…`).
        sender_name: Name that they are sent from.
        sender_email: Address that they are sent from.
        from_phone_number_id: Phone number that its calls and messages are made from (`phon_…`).
        calls_assigned_to: Users or groups that get its calls (`user_…`, `group_…`).
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
            "action_type",
            "contact_preference",
            "sequence_id",
            "sender_account_id",
            "sender_name",
            "sender_email",
            "from_phone_number_id",
            "calls_assigned_to",
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
    action_type: Field[BulkSequenceSubscriptionActionType | str] = Field(
        "action_type", Words("pause", "reassign", "resume", "resume_finished", "subscribe")
    )
    contact_preference: Field[BulkSequenceSubscriptionContactPreference | str | None] = Field(
        "contact_preference", OneOf(Words("contact", "lead"), NULL)
    )
    sequence_id: Field[str | None] = Field("sequence_id", OneOf(STR, NULL))
    sender_account_id: Field[str | None] = Field("sender_account_id", OneOf(STR, NULL))
    sender_name: Field[str | None] = Field("sender_name", OneOf(STR, NULL))
    sender_email: Field[str | None] = Field("sender_email", OneOf(STR, NULL))
    from_phone_number_id: Field[str | None] = Field("from_phone_number_id", OneOf(STR, NULL))
    calls_assigned_to: Field[list[str] | None] = Field("calls_assigned_to", OneOf(STRS, NULL))

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
        action_type: Literal["pause", "reassign", "resume", "resume_finished", "subscribe"] | Unset = UNSET,
        contact_preference: Literal["contact", "lead"] | None | Unset = UNSET,
        sequence_id: str | None | Unset = UNSET,
        sender_account_id: str | None | Unset = UNSET,
        sender_name: str | None | Unset = UNSET,
        sender_email: str | None | Unset = UNSET,
        from_phone_number_id: str | None | Unset = UNSET,
        calls_assigned_to: Iterable[str] | None | Unset = UNSET,
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
                "action_type": action_type,
                "contact_preference": contact_preference,
                "sequence_id": sequence_id,
                "sender_account_id": sender_account_id,
                "sender_name": sender_name,
                "sender_email": sender_email,
                "from_phone_number_id": from_phone_number_id,
                "calls_assigned_to": calls_assigned_to,
            },
        )
