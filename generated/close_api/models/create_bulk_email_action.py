from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, INT, NULL, STR, Kinds, ListOf, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .and_node import AndNode
    from .any_search_node import AnySearchNode
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


class CreateBulkEmailAction(Model):
    """What it takes to start a bulk e-mail.

    Attributes:
        s_query: The filter that finds the objects: a node, not the object around it that Smart Views
            have.
        template_id: Template to send (`tmpl_…`).
        results_limit: How many objects to change at most; null is all.
        sort: What to sort the objects by, the most important first: `results_limit` counts from the top.
        send_done_email: Whether the caller gets an e-mail when it is done; yes, if it is left out.
        contact_preference: Which contacts get it.
        email_account_id: Account to send from (`emailacct_…`).
        sender: Name and address to send from.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"s_query", "template_id"})

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
    template_id: Field[str] = Field("template_id", STR)
    results_limit: Field[int | None] = Field("results_limit", OneOf(INT, NULL))
    sort: Field[list[SearchSort]] = Field("sort", ListOf(Nested(__package__, "SearchSort")))
    send_done_email: Field[bool] = Field("send_done_email", BOOL)
    contact_preference: Field[BulkEmailContactPreference | str] = Field(
        "contact_preference", Words("all", "contact", "lead")
    )
    email_account_id: Field[str] = Field("email_account_id", STR)
    sender: Field[str] = Field("sender", STR)

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
        template_id: str,
        results_limit: int | None | Unset = UNSET,
        sort: Iterable[SearchSort | Mapping[str, Any]] | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
        contact_preference: Literal["all", "contact", "lead"] | Unset = UNSET,
        email_account_id: str | Unset = UNSET,
        sender: str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "s_query": s_query,
                "template_id": template_id,
                "results_limit": results_limit,
                "sort": sort,
                "send_done_email": send_done_email,
                "contact_preference": contact_preference,
                "email_account_id": email_account_id,
                "sender": sender,
            },
        )
