from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, NULL, STR, STRS, ListOf, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .saved_search_type import SavedSearchType
    from .smart_view_column import SmartViewColumn
    from .smart_view_query import SmartViewQuery


class CreateSmartView(Model):
    """What it takes to create a Smart View.

    Attributes:
        name: Its name.
        type_: What it lists; leads, if it is left out.
        description: Free text.
        s_query: The filter.
        query: The filter in the older text language, such as `lead_status:Potential`.
        is_shared: Whether everybody in the organization has it.
        shared_with: Memberships that have it (`memb_…`), not users.
        selected_fields: The columns that it shows.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"name"})

    name: Field[str] = Field("name", STR)
    type_: Field[SavedSearchType | str] = Field(
        "type",
        Words(
            "call",
            "contact",
            "custom_activity",
            "email",
            "form_submission",
            "lead",
            "meeting",
            "note",
            "opportunity",
            "sms",
            "whatsapp_message",
        ),
    )
    description: Field[str | None] = Field("description", OneOf(STR, NULL))
    s_query: Field[SmartViewQuery] = Field("s_query", Nested(__package__, "SmartViewQuery"))
    query: Field[str] = Field("query", STR)
    is_shared: Field[bool] = Field("is_shared", BOOL)
    shared_with: Field[list[str]] = Field("shared_with", STRS)
    selected_fields: Field[list[SmartViewColumn] | None] = Field(
        "selected_fields", OneOf(ListOf(Nested(__package__, "SmartViewColumn")), NULL)
    )

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str,
        type_: Literal[
            "call",
            "contact",
            "custom_activity",
            "email",
            "form_submission",
            "lead",
            "meeting",
            "note",
            "opportunity",
            "sms",
            "whatsapp_message",
        ]
        | Unset = UNSET,
        description: str | None | Unset = UNSET,
        s_query: SmartViewQuery | Mapping[str, Any] | Unset = UNSET,
        query: str | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        shared_with: Iterable[str] | Unset = UNSET,
        selected_fields: Iterable[SmartViewColumn | Mapping[str, Any]] | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "name": name,
                "type_": type_,
                "description": description,
                "s_query": s_query,
                "query": query,
                "is_shared": is_shared,
                "shared_with": shared_with,
                "selected_fields": selected_fields,
            },
        )
