from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import STR, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .important_thread_reason import ImportantThreadReason


class ImportantEmailThread(Model):
    """A thread is important.

    Attributes:
        reason: Why.
        type_: The kind of object: `important`.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"reason", "type"})

    reason: Field[ImportantThreadReason | str] = Field(
        "reason",
        Words(
            "by-default",
            "contains-manual-message",
            "has-response",
            "manual",
            "most-recent-communication",
            "unset-initial-default",
            "whitelisted",
        ),
    )
    type_: Field[str] = Field("type", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        reason: Literal[
            "by-default",
            "contains-manual-message",
            "has-response",
            "manual",
            "most-recent-communication",
            "unset-initial-default",
            "whitelisted",
        ]
        | Unset = UNSET,
        type_: str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"reason": reason, "type_": type_})
