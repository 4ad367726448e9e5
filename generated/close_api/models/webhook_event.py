from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import NULL, STR, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .webhook_event_extra_filter_type_0 import WebhookEventExtraFilterType0


class WebhookEvent(Model):
    """A kind of event that a webhook is for.

    Attributes:
        object_type: What the event happens to, such as `lead` or `activity.call`.
        action: What happens, such as `created` or `updated`.
        extra_filter: Which of these events are sent; all if null.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"object_type", "action"})

    object_type: Field[str] = Field("object_type", STR)
    action: Field[str] = Field("action", STR)
    extra_filter: Field[WebhookEventExtraFilterType0 | None] = Field(
        "extra_filter", OneOf(Nested(__package__, "WebhookEventExtraFilterType0"), NULL)
    )

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        object_type: str | Unset = UNSET,
        action: str | Unset = UNSET,
        extra_filter: WebhookEventExtraFilterType0 | None | Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"object_type": object_type, "action": action, "extra_filter": extra_filter})
