from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import NULL, STR, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .webhook_subscription_event_extra_filter_type_0 import WebhookSubscriptionEventExtraFilterType0


class WebhookSubscriptionEvent(Model):
    """A kind of event, and which of these are sent.

    Attributes:
        object_type: What the event happens to, such as `lead` or `activity.call`.
        action: What happens, such as `created` or `updated`.
        extra_filter: Which of these events are sent; all if null. An object with a `type`: `equals`,
            `not_equals` and `contains` with a `value`; `is_null`, `non_null`; `and`, `or` with `filters`;
            `not` and `any_array_value` with a `filter`; `field_accessor` with a `field` of the event, or of
            what an outer one descended to, and a `filter`.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"object_type", "action"})
    _ANSWERED_AS = ((__package__, "WebhookEvent"),)

    object_type: Field[str] = Field("object_type", STR)
    action: Field[str] = Field("action", STR)
    extra_filter: Field[WebhookSubscriptionEventExtraFilterType0 | None] = Field(
        "extra_filter", OneOf(Nested(__package__, "WebhookSubscriptionEventExtraFilterType0"), NULL)
    )

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        object_type: str,
        action: str,
        extra_filter: WebhookSubscriptionEventExtraFilterType0 | None | Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"object_type": object_type, "action": action, "extra_filter": extra_filter})
