from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import BOOL
from close_runtime.fields import Field
from close_runtime.models import Model


class UpdateBlockedPhoneNumberSettings(Model):
    """The organization's choice about calls without a number.

    Attributes:
        reject_anonymous_inbound_calls: Whether incoming calls without a number are rejected.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"reject_anonymous_inbound_calls"})

    reject_anonymous_inbound_calls: Field[bool] = Field("reject_anonymous_inbound_calls", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        reject_anonymous_inbound_calls: bool,
    ) -> None:
        self._fill(_given, {"reject_anonymous_inbound_calls": reject_anonymous_inbound_calls})
