from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model


class UpdateBlockedPhoneNumber(Model):
    """The new reason.

    Attributes:
        reason: Why it is blocked, in free text.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"reason"})

    reason: Field[str] = Field("reason", STR)

    def __init__(self, _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, reason: str) -> None:
        self._fill(_given, {"reason": reason})
