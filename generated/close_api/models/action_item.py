from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import STR, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .action_item_action import ActionItemAction


class ActionItem(Model):
    """A step that may get a stalled opportunity moving.

    Attributes:
        action: The step.
        justification: Why this step.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"action", "justification"})

    action: Field[ActionItemAction | str] = Field(
        "action",
        Words(
            "adjust_close_date",
            "ask_someone_else_to_reach_out",
            "change_communication_method",
            "change_status",
            "follow_up",
            "mark_as_lost",
        ),
    )
    justification: Field[str] = Field("justification", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        action: Literal[
            "adjust_close_date",
            "ask_someone_else_to_reach_out",
            "change_communication_method",
            "change_status",
            "follow_up",
            "mark_as_lost",
        ]
        | Unset = UNSET,
        justification: str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"action": action, "justification": justification})
