from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .action_item import ActionItem
    from .communication_issue import CommunicationIssue


class StalledOpportunityActionItems(Model):
    """Why an opportunity no longer moves, and what could help. `OpportunitySuggestedAction` takes its place.

    Attributes:
        communication_issue: What is wrong in the communication with the lead.
        next_action: What could help.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"communication_issue", "next_action"})

    communication_issue: Field[CommunicationIssue | str] = Field(
        "communication_issue", Words("cant_get_in_touch", "no_communication_attempts", "no_issue")
    )
    next_action: Field[ActionItem] = Field("next_action", Nested(__package__, "ActionItem"))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        communication_issue: Literal["cant_get_in_touch", "no_communication_attempts", "no_issue"]
        | Unset = UNSET,
        next_action: ActionItem | Mapping[str, Any] | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"communication_issue": communication_issue, "next_action": next_action})
