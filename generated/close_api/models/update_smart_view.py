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


class UpdateSmartView(Model):
    """The changes to a Smart View. What is not sent stays.

    Attributes:
        name: Its name.
        type_: What it lists.
        description: Free text.
        s_query: The filter.
        query: The filter in the older text language.
        is_shared: Whether everybody in the organization has it.
        shared_with: Memberships that have it (`memb_…`), not users.
        selected_fields: The columns that it shows.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})

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
    s_query: Field[SmartViewQuery | None] = Field(
        "s_query", OneOf(Nested(__package__, "SmartViewQuery"), NULL)
    )
    query: Field[str | None] = Field("query", OneOf(STR, NULL))
    is_shared: Field[bool] = Field("is_shared", BOOL)
    shared_with: Field[list[str] | None] = Field("shared_with", OneOf(STRS, NULL))
    selected_fields: Field[list[SmartViewColumn] | None] = Field(
        "selected_fields", OneOf(ListOf(Nested(__package__, "SmartViewColumn")), NULL)
    )

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str | Unset = UNSET,
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
        s_query: SmartViewQuery | None | Mapping[str, Any] | Unset = UNSET,
        query: str | None | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        shared_with: Iterable[str] | None | Unset = UNSET,
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
