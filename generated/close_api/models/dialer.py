from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import BOOL, DATETIME, STR, ListOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .dialer_users import DialerUsers


class Dialer(Model):
    """A session that calls the leads of a list.

    Attributes:
        caller_id: Number that is shown to the people called, in international form (E.164).
        date_created: When it was created.
        date_updated: When it was last changed.
        id: Id of the dialer.
        is_user_dependent: Whether the list of leads depends on who looks at it.
        music_preference: Music that people hear while they wait, such as `tone1`.
        organization_id: Organization it belongs to (`orga_…`).
        ring_mode: How the users' phones ring. The values are not documented.
        source_type: Where the leads come from: `saved-search` or `shared-entry`.
        source_value: The list itself, such as a Smart View (`save_…`).
        status: State that it is in, such as `inactive`.
        type_: `power` or `predictive`.
        user_id: Its user (`user_…`).
        users: The users in it.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {
            "caller_id",
            "date_created",
            "date_updated",
            "id",
            "is_user_dependent",
            "music_preference",
            "organization_id",
            "ring_mode",
            "source_type",
            "source_value",
            "status",
            "type",
            "user_id",
            "users",
        }
    )

    caller_id: Field[str] = Field("caller_id", STR)
    date_created: Field[datetime.datetime] = Field("date_created", DATETIME)
    date_updated: Field[datetime.datetime] = Field("date_updated", DATETIME)
    id: Field[str] = Field("id", STR)
    is_user_dependent: Field[bool] = Field("is_user_dependent", BOOL)
    music_preference: Field[str] = Field("music_preference", STR)
    organization_id: Field[str] = Field("organization_id", STR)
    ring_mode: Field[str] = Field("ring_mode", STR)
    source_type: Field[str] = Field("source_type", STR)
    source_value: Field[str] = Field("source_value", STR)
    status: Field[str] = Field("status", STR)
    type_: Field[str] = Field("type", STR)
    user_id: Field[str] = Field("user_id", STR)
    users: Field[list[DialerUsers]] = Field("users", ListOf(Nested(__package__, "DialerUsers")))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        caller_id: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        id: str | Unset = UNSET,
        is_user_dependent: bool | Unset = UNSET,
        music_preference: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        ring_mode: str | Unset = UNSET,
        source_type: str | Unset = UNSET,
        source_value: str | Unset = UNSET,
        status: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        users: Iterable[DialerUsers | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "caller_id": caller_id,
                "date_created": date_created,
                "date_updated": date_updated,
                "id": id,
                "is_user_dependent": is_user_dependent,
                "music_preference": music_preference,
                "organization_id": organization_id,
                "ring_mode": ring_mode,
                "source_type": source_type,
                "source_value": source_value,
                "status": status,
                "type_": type_,
                "user_id": user_id,
                "users": users,
            },
        )
