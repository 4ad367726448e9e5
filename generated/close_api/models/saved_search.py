from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, DATETIME, NULL, STR, STRS, ListOf, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .saved_search_type import SavedSearchType
    from .sharing_settings_embedded_response import SharingSettingsEmbeddedResponse
    from .smart_view_column import SmartViewColumn
    from .smart_view_query import SmartViewQuery


class SavedSearch(Model):
    """A Smart View: a list of leads, contacts or other objects that a saved filter finds.

    Attributes:
        id: Id of the Smart View (`save_…`).
        name: Its name.
        type_: What it lists.
        description: Free text.
        query: The filter in the older text language, in views that were made with it.
        s_query: The filter; null in views that have the older `query`.
        is_shared: Whether everybody in the organization has it.
        is_user_dependent: Whether it shows each user other objects, because its filter names the current
            user.
        user_id: User whose view it is (`user_…`).
        organization_id: Organization it belongs to (`orga_…`).
        date_created: When it was created.
        date_updated: When it was last changed.
        shared_with: Memberships that have it (`memb_…`).
        sharing_settings: Who has it.
        selected_fields: The columns that it shows.
        used_recently: Whether it was used not long ago. Lists leave it out.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {
            "id",
            "name",
            "type",
            "description",
            "query",
            "s_query",
            "is_shared",
            "is_user_dependent",
            "user_id",
            "organization_id",
            "date_created",
            "date_updated",
        }
    )

    id: Field[str] = Field("id", STR)
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
    query: Field[str | None] = Field("query", OneOf(STR, NULL))
    s_query: Field[SmartViewQuery | None] = Field(
        "s_query", OneOf(Nested(__package__, "SmartViewQuery"), NULL)
    )
    is_shared: Field[bool] = Field("is_shared", BOOL)
    is_user_dependent: Field[bool | None] = Field("is_user_dependent", OneOf(BOOL, NULL))
    user_id: Field[str | None] = Field("user_id", OneOf(STR, NULL))
    organization_id: Field[str] = Field("organization_id", STR)
    date_created: Field[datetime.datetime] = Field("date_created", DATETIME)
    date_updated: Field[datetime.datetime] = Field("date_updated", DATETIME)
    shared_with: Field[list[str] | None] = Field("shared_with", OneOf(STRS, NULL))
    sharing_settings: Field[SharingSettingsEmbeddedResponse | None] = Field(
        "sharing_settings", OneOf(Nested(__package__, "SharingSettingsEmbeddedResponse"), NULL)
    )
    selected_fields: Field[list[SmartViewColumn] | None] = Field(
        "selected_fields", OneOf(ListOf(Nested(__package__, "SmartViewColumn")), NULL)
    )
    used_recently: Field[bool] = Field("used_recently", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
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
        query: str | None | Unset = UNSET,
        s_query: SmartViewQuery | None | Mapping[str, Any] | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        is_user_dependent: bool | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        shared_with: Iterable[str] | None | Unset = UNSET,
        sharing_settings: SharingSettingsEmbeddedResponse | None | Mapping[str, Any] | Unset = UNSET,
        selected_fields: Iterable[SmartViewColumn | Mapping[str, Any]] | None | Unset = UNSET,
        used_recently: bool | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "id": id,
                "name": name,
                "type_": type_,
                "description": description,
                "query": query,
                "s_query": s_query,
                "is_shared": is_shared,
                "is_user_dependent": is_user_dependent,
                "user_id": user_id,
                "organization_id": organization_id,
                "date_created": date_created,
                "date_updated": date_updated,
                "shared_with": shared_with,
                "sharing_settings": sharing_settings,
                "selected_fields": selected_fields,
                "used_recently": used_recently,
            },
        )
