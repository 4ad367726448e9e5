from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model


class CreateBlockedPhoneNumber(Model):
    """What it takes to block a phone number.

    Attributes:
        phone: The number to block, in international form (E.164).
        reason: Why it is blocked, in free text.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"phone", "reason"})

    phone: Field[str] = Field("phone", STR)
    reason: Field[str] = Field("reason", STR)

    def __init__(
        self, _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, phone: str, reason: str
    ) -> None:
        self._fill(_given, {"phone": phone, "reason": reason})
