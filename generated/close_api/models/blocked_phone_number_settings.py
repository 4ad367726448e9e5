from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import BOOL
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class BlockedPhoneNumberSettings(Model):
    """How the organization takes calls without a number.

    Attributes:
        reject_anonymous_inbound_calls: Whether incoming calls without a number are rejected.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"reject_anonymous_inbound_calls"})

    reject_anonymous_inbound_calls: Field[bool] = Field("reject_anonymous_inbound_calls", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        reject_anonymous_inbound_calls: bool | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"reject_anonymous_inbound_calls": reject_anonymous_inbound_calls})
