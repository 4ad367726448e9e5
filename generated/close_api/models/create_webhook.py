from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import BOOL, STR, ListOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .webhook_subscription_event import WebhookSubscriptionEvent


class CreateWebhook(Model):
    """What it takes to create a webhook.

    Attributes:
        url: Address to send the events to.
        events: The events that it is for.
        verify_ssl: Whether the address must have a valid certificate.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"url", "events"})

    url: Field[str] = Field("url", STR)
    events: Field[list[WebhookSubscriptionEvent]] = Field(
        "events", ListOf(Nested(__package__, "WebhookSubscriptionEvent"))
    )
    verify_ssl: Field[bool] = Field("verify_ssl", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        url: str,
        events: Iterable[WebhookSubscriptionEvent | Mapping[str, Any]],
        verify_ssl: bool | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"url": url, "events": events, "verify_ssl": verify_ssl})
