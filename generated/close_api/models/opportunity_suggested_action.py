from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import NULL, STR, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .opportunity_adjust_close_date_action_details import OpportunityAdjustCloseDateActionDetails
    from .opportunity_change_status_action_details import OpportunityChangeStatusActionDetails
    from .opportunity_follow_up_call_action_details import OpportunityFollowUpCallActionDetails
    from .opportunity_follow_up_email_action_details import OpportunityFollowUpEmailActionDetails
    from .opportunity_follow_up_sms_action_details import OpportunityFollowUpSMSActionDetails
    from .opportunity_suggested_action_type import OpportunitySuggestedActionType


class OpportunitySuggestedAction(Model):
    """What Close suggests to do next.

    Attributes:
        action: The step.
        details: What the step needs; `action` says which form it has.
        justification: Why this step.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"action", "details", "justification"})

    action: Field[OpportunitySuggestedActionType | str] = Field(
        "action",
        Words("adjust_close_date", "change_status", "follow_up_call", "follow_up_email", "follow_up_sms"),
    )
    details: Field[
        OpportunityChangeStatusActionDetails
        | OpportunityFollowUpEmailActionDetails
        | OpportunityFollowUpSMSActionDetails
        | OpportunityFollowUpCallActionDetails
        | OpportunityAdjustCloseDateActionDetails
        | None
    ] = Field(
        "details",
        OneOf(
            Nested(__package__, "OpportunityChangeStatusActionDetails"),
            Nested(__package__, "OpportunityFollowUpEmailActionDetails"),
            Nested(__package__, "OpportunityFollowUpSMSActionDetails"),
            Nested(__package__, "OpportunityFollowUpCallActionDetails"),
            Nested(__package__, "OpportunityAdjustCloseDateActionDetails"),
            NULL,
        ),
    )
    justification: Field[str] = Field("justification", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        action: Literal[
            "adjust_close_date", "change_status", "follow_up_call", "follow_up_email", "follow_up_sms"
        ]
        | Unset = UNSET,
        details: OpportunityChangeStatusActionDetails
        | OpportunityFollowUpEmailActionDetails
        | OpportunityFollowUpSMSActionDetails
        | OpportunityFollowUpCallActionDetails
        | OpportunityAdjustCloseDateActionDetails
        | None
        | Mapping[str, Any]
        | Unset = UNSET,
        justification: str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"action": action, "details": details, "justification": justification})
