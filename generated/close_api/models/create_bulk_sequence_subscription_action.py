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


class CreateBulkSequenceSubscriptionAction(Model):
    """What it takes to start a bulk sequence subscription.

    Attributes:
        s_query: The filter that finds the objects: a node, not the object around it that Smart Views
            have.
        action_type: What to do. `subscribe` needs `sequence_id`, `contact_preference` and the sender;
            `pause` without a sequence is about all of them.
        results_limit: How many objects to change at most; null is all.
        sort: What to sort the objects by, the most important first: `results_limit` counts from the top.
        send_done_email: Whether the caller gets an e-mail when it is done; yes, if it is left out.
        contact_preference: Which contacts it is about.
        sequence_id: The sequence (`seq_…`).
        sender_account_id: Account to send its e-mails from (`emailacct_…`).
        sender_name: Name to send them from.
        sender_email: Address to send them from.
        from_phone_number_id: Phone number to make its calls and messages from (`phon_…`).
        calls_assigned_to: Users or groups that get its calls (`user_…`, `group_…`).
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"s_query", "action_type"})

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
    action_type: Field[BulkSequenceSubscriptionActionType | str] = Field(
        "action_type", Words("pause", "reassign", "resume", "resume_finished", "subscribe")
    )
    results_limit: Field[int | None] = Field("results_limit", OneOf(INT, NULL))
    sort: Field[list[SearchSort]] = Field("sort", ListOf(Nested(__package__, "SearchSort")))
    send_done_email: Field[bool] = Field("send_done_email", BOOL)
    contact_preference: Field[BulkSequenceSubscriptionContactPreference | str] = Field(
        "contact_preference", Words("contact", "lead")
    )
    sequence_id: Field[str] = Field("sequence_id", STR)
    sender_account_id: Field[str] = Field("sender_account_id", STR)
    sender_name: Field[str] = Field("sender_name", STR)
    sender_email: Field[str] = Field("sender_email", STR)
    from_phone_number_id: Field[str] = Field("from_phone_number_id", STR)
    calls_assigned_to: Field[list[str]] = Field("calls_assigned_to", STRS)

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
        action_type: Literal["pause", "reassign", "resume", "resume_finished", "subscribe"],
        results_limit: int | None | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
        contact_preference: Literal["contact", "lead"] | Unset = UNSET,
        sequence_id: str | Unset = UNSET,
        sender_account_id: str | Unset = UNSET,
        sender_name: str | Unset = UNSET,
        sender_email: str | Unset = UNSET,
        from_phone_number_id: str | Unset = UNSET,
        calls_assigned_to: Iterable[str] | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "s_query": s_query,
                "action_type": action_type,
                "results_limit": results_limit,
                "sort": sort,
                "send_done_email": send_done_email,
                "contact_preference": contact_preference,
                "sequence_id": sequence_id,
                "sender_account_id": sender_account_id,
                "sender_name": sender_name,
                "sender_email": sender_email,
                "from_phone_number_id": from_phone_number_id,
                "calls_assigned_to": calls_assigned_to,
            },
        )
