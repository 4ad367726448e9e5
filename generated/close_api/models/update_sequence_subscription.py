from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import STR, STRS, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .subscription_change import SubscriptionChange


class UpdateSequenceSubscription(Model):
    """The changes to a subscription. What is not sent stays.

    Attributes:
        status: Whether it goes on or is halted.
        sender_account_id: Connected e-mail account that sends (`emailacct_…`).
        sender_name: Name that e-mails are sent under.
        sender_email: Address that e-mails are sent from.
        calls_assigned_to: Users who get the tasks of call steps (`user_…`).
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})

    status: Field[SubscriptionChange | str] = Field("status", Words("active", "paused"))
    sender_account_id: Field[str] = Field("sender_account_id", STR)
    sender_name: Field[str] = Field("sender_name", STR)
    sender_email: Field[str] = Field("sender_email", STR)
    calls_assigned_to: Field[list[str]] = Field("calls_assigned_to", STRS)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        status: Literal["active", "paused"] | Unset = UNSET,
        sender_account_id: str | Unset = UNSET,
        sender_name: str | Unset = UNSET,
        sender_email: str | Unset = UNSET,
        calls_assigned_to: Iterable[str] | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "status": status,
                "sender_account_id": sender_account_id,
                "sender_name": sender_name,
                "sender_email": sender_email,
                "calls_assigned_to": calls_assigned_to,
            },
        )
