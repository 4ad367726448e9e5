from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class StatusQueries(Model):
    """Searches for what was counted; those in a report on opportunities stand within `opportunity(…)`.

    Attributes:
        started: For those in the status when the span begins.
        ended: For those in it when the span ends.
        gained: For those not in it when the span begins, and in it when it ends.
        lost: For those in it when the span begins, and not when it ends.
        entered: For those that came into it during the span.
        left: For those that left it during the span.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({})

    started: Field[str] = Field("started", STR)
    ended: Field[str] = Field("ended", STR)
    gained: Field[str] = Field("gained", STR)
    lost: Field[str] = Field("lost", STR)
    entered: Field[str] = Field("entered", STR)
    left: Field[str] = Field("left", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        started: str | Unset = UNSET,
        ended: str | Unset = UNSET,
        gained: str | Unset = UNSET,
        lost: str | Unset = UNSET,
        entered: str | Unset = UNSET,
        left: str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "started": started,
                "ended": ended,
                "gained": gained,
                "lost": lost,
                "entered": entered,
                "left": left,
            },
        )
