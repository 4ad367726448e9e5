from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import INT
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class SequenceSubscriptionCounts(Model):
    """Numbers of a sequence's subscriptions by status.

    Attributes:
        active: How many are on their way.
        error: How many ended because of an error.
        finished: How many have taken all steps.
        goal: How many ended because the goal was reached, such as a reply.
        paused: How many are halted.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"active", "error", "finished", "goal", "paused"})

    active: Field[int] = Field("active", INT)
    error: Field[int] = Field("error", INT)
    finished: Field[int] = Field("finished", INT)
    goal: Field[int] = Field("goal", INT)
    paused: Field[int] = Field("paused", INT)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        active: int | Unset = UNSET,
        error: int | Unset = UNSET,
        finished: int | Unset = UNSET,
        goal: int | Unset = UNSET,
        paused: int | Unset = UNSET,
    ) -> None:
        self._fill(
            _given, {"active": active, "error": error, "finished": finished, "goal": goal, "paused": paused}
        )
