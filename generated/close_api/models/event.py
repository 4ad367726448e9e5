from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import DATETIME, NULL, STR, STRS, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .event_data import EventData
    from .event_meta import EventMeta


class Event(Model):
    """A change of one object. Only administrators see `data` and `previous_data` of events that are older than an
    hour.

    Attributes:
        id: Id of the event (`ev_…`).
        action: What happened: `created`, `updated`, `deleted`, or one of a kind of object, such as
            `sent`, `completed` or `merged`.
        object_type: Kind of the object, such as `opportunity`, `activity.note` or `task.lead`.
        object_id: Id of the object.
        lead_id: Lead that the object belongs to (`lead_…`).
        organization_id: Organization it belongs to (`orga_…`).
        user_id: User who made the change (`user_…`); null if Close did.
        request_id: Request that made the change (`req_…`); null if none did.
        changed_fields: Names of the fields that changed, in order of the alphabet; empty unless it is an
            update.
        meta: What made the change.
        date_created: When it happened, for the first time.
        date_updated: When the latest change was added to it.
        api_key_id: API key that the request was made with (`api_…`).
        oauth_client_id: OAuth app whose token the request was made with (`oa2client_…`). Not on the page;
            deliveries to webhooks have it.
        oauth_scope: What that token allows. Not on the page; deliveries to webhooks have it.
        data: The object after the change; null or empty if it was deleted.
        previous_data: Earlier values of the fields that changed; all fields of an object that was
            deleted.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {
            "id",
            "action",
            "object_type",
            "object_id",
            "lead_id",
            "organization_id",
            "user_id",
            "request_id",
            "changed_fields",
            "meta",
            "date_created",
            "date_updated",
        }
    )

    id: Field[str] = Field("id", STR)
    action: Field[str] = Field("action", STR)
    object_type: Field[str] = Field("object_type", STR)
    object_id: Field[str] = Field("object_id", STR)
    lead_id: Field[str | None] = Field("lead_id", OneOf(STR, NULL))
    organization_id: Field[str] = Field("organization_id", STR)
    user_id: Field[str | None] = Field("user_id", OneOf(STR, NULL))
    request_id: Field[str | None] = Field("request_id", OneOf(STR, NULL))
    changed_fields: Field[list[str]] = Field("changed_fields", STRS)
    meta: Field[EventMeta] = Field("meta", Nested(__package__, "EventMeta"))
    date_created: Field[datetime.datetime] = Field("date_created", DATETIME)
    date_updated: Field[datetime.datetime] = Field("date_updated", DATETIME)
    api_key_id: Field[str | None] = Field("api_key_id", OneOf(STR, NULL))
    oauth_client_id: Field[str | None] = Field("oauth_client_id", OneOf(STR, NULL))
    oauth_scope: Field[str | None] = Field("oauth_scope", OneOf(STR, NULL))
    data: Field[EventData | None] = Field("data", OneOf(Nested(__package__, "EventData"), NULL))
    previous_data: Field[EventData | None] = Field(
        "previous_data", OneOf(Nested(__package__, "EventData"), NULL)
    )

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        action: str | Unset = UNSET,
        object_type: str | Unset = UNSET,
        object_id: str | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        request_id: str | None | Unset = UNSET,
        changed_fields: Iterable[str] | Unset = UNSET,
        meta: EventMeta | Mapping[str, Any] | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        api_key_id: str | None | Unset = UNSET,
        oauth_client_id: str | None | Unset = UNSET,
        oauth_scope: str | None | Unset = UNSET,
        data: EventData | None | Mapping[str, Any] | Unset = UNSET,
        previous_data: EventData | None | Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "id": id,
                "action": action,
                "object_type": object_type,
                "object_id": object_id,
                "lead_id": lead_id,
                "organization_id": organization_id,
                "user_id": user_id,
                "request_id": request_id,
                "changed_fields": changed_fields,
                "meta": meta,
                "date_created": date_created,
                "date_updated": date_updated,
                "api_key_id": api_key_id,
                "oauth_client_id": oauth_client_id,
                "oauth_scope": oauth_scope,
                "data": data,
                "previous_data": previous_data,
            },
        )
