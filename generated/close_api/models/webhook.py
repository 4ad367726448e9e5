from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, DATETIME, INT, NULL, STR, ListOf, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .webhook_counters import WebhookCounters
    from .webhook_event import WebhookEvent
    from .webhook_history import WebhookHistory
    from .webhook_status import WebhookStatus


class Webhook(Model):
    """A subscription of an address to events. Close gives an example of this answer, and no schema.

    Attributes:
        id: Id of the webhook (`whsub_…`).
        url: Address that the events are sent to.
        events: The events that it is for, as they were set.
        status: Whether events are sent.
        verify_ssl: Whether the address must have a valid certificate.
        created_by: User who created it (`user_…`).
        updated_by: User who changed it last (`user_…`).
        date_created: When it was created.
        date_updated: When it was last changed.
        signature_key: Secret that deliveries are signed with, 64 hexadecimal digits. Answers were seen
            without it, other than that of creating.
        health_status: How the deliveries go, such as `healthy`; null before the first.
        latest_error: What went wrong with the last failed delivery.
        pause_reason: Why it is paused: `api` if a request did it, `permission_revoked` if its owner has
            lost the right to it.
        counters: How many deliveries went how; empty before the first.
        history: The last deliveries. Seen in answers and not documented.
        recent_consecutive_fail_buckets_cnt: For how many spans of time all deliveries have failed.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {
            "id",
            "url",
            "events",
            "status",
            "verify_ssl",
            "created_by",
            "updated_by",
            "date_created",
            "date_updated",
        }
    )

    id: Field[str] = Field("id", STR)
    url: Field[str] = Field("url", STR)
    events: Field[list[WebhookEvent]] = Field("events", ListOf(Nested(__package__, "WebhookEvent")))
    status: Field[WebhookStatus | str] = Field("status", Words("active", "paused"))
    verify_ssl: Field[bool] = Field("verify_ssl", BOOL)
    created_by: Field[str] = Field("created_by", STR)
    updated_by: Field[str] = Field("updated_by", STR)
    date_created: Field[datetime.datetime] = Field("date_created", DATETIME)
    date_updated: Field[datetime.datetime] = Field("date_updated", DATETIME)
    signature_key: Field[str] = Field("signature_key", STR)
    health_status: Field[str | None] = Field("health_status", OneOf(STR, NULL))
    latest_error: Field[str | None] = Field("latest_error", OneOf(STR, NULL))
    pause_reason: Field[str | None] = Field("pause_reason", OneOf(STR, NULL))
    counters: Field[WebhookCounters] = Field("counters", Nested(__package__, "WebhookCounters"))
    history: Field[WebhookHistory] = Field("history", Nested(__package__, "WebhookHistory"))
    recent_consecutive_fail_buckets_cnt: Field[int] = Field("recent_consecutive_fail_buckets_cnt", INT)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        url: str | Unset = UNSET,
        events: Iterable[WebhookEvent | Mapping[str, Any]] | Unset = UNSET,
        status: Literal["active", "paused"] | Unset = UNSET,
        verify_ssl: bool | Unset = UNSET,
        created_by: str | Unset = UNSET,
        updated_by: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        signature_key: str | Unset = UNSET,
        health_status: str | None | Unset = UNSET,
        latest_error: str | None | Unset = UNSET,
        pause_reason: str | None | Unset = UNSET,
        counters: WebhookCounters | Mapping[str, Any] | Unset = UNSET,
        history: WebhookHistory | Mapping[str, Any] | Unset = UNSET,
        recent_consecutive_fail_buckets_cnt: int | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "id": id,
                "url": url,
                "events": events,
                "status": status,
                "verify_ssl": verify_ssl,
                "created_by": created_by,
                "updated_by": updated_by,
                "date_created": date_created,
                "date_updated": date_updated,
                "signature_key": signature_key,
                "health_status": health_status,
                "latest_error": latest_error,
                "pause_reason": pause_reason,
                "counters": counters,
                "history": history,
                "recent_consecutive_fail_buckets_cnt": recent_consecutive_fail_buckets_cnt,
            },
        )
