from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.models import Model


class WebhookSubscriptionEventExtraFilterType0(Model):
    """Which of these events are sent; all if null. An object with a `type`: `equals`, `not_equals` and `contains`
    with a `value`; `is_null`, `non_null`; `and`, `or` with `filters`; `not` and `any_array_value` with a
    `filter`; `field_accessor` with a `field` of the event, or of what an outer one descended to, and a
    `filter`.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({})

    def __init__(self, _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /) -> None:
        self._fill(_given, {})
