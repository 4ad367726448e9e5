from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class LocalTimeCondition(Model):
    """For the time zone of leads: the time of day that it is there now.

    Attributes:
        type_: The kind of object: `local_time`.
        on_or_after: From this time on, such as `08:00:00`.
        before: Before this time, such as `21:00:00`.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"type"})

    type_: Field[str] = Field("type", STR)
    on_or_after: Field[str] = Field("on_or_after", STR)
    before: Field[str] = Field("before", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        type_: str,
        on_or_after: str | Unset = UNSET,
        before: str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"type_": type_, "on_or_after": on_or_after, "before": before})
