from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, NULL, STR, ListOf, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .webhook_status import WebhookStatus
    from .webhook_subscription_event import WebhookSubscriptionEvent


class UpdateWebhook(Model):
    """The changes to a webhook. What is not sent, or null, stays.

    Attributes:
        url: Address to send the events to.
        events: The events that it is for.
        status: Whether events are sent.
        verify_ssl: Whether the address must have a valid certificate.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})

    url: Field[str | None] = Field("url", OneOf(STR, NULL))
    events: Field[list[WebhookSubscriptionEvent] | None] = Field(
        "events", OneOf(ListOf(Nested(__package__, "WebhookSubscriptionEvent")), NULL)
    )
    status: Field[WebhookStatus | str | None] = Field("status", OneOf(Words("active", "paused"), NULL))
    verify_ssl: Field[bool | None] = Field("verify_ssl", OneOf(BOOL, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        url: str | None | Unset = UNSET,
        events: Iterable[WebhookSubscriptionEvent | Mapping[str, Any]] | None | Unset = UNSET,
        status: Literal["active", "paused"] | None | Unset = UNSET,
        verify_ssl: bool | None | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"url": url, "events": events, "status": status, "verify_ssl": verify_ssl})
