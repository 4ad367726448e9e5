from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR, STRS
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class CreateSequenceSubscription(Model):
    """What it takes to subscribe a contact to a sequence.

    Attributes:
        sequence_id: The sequence (`seq_…`).
        contact_id: The contact (`cont_…`).
        contact_email: Address that e-mails go to, one of the contact's.
        sender_account_id: Connected e-mail account that sends (`emailacct_…`).
        sender_name: Name that e-mails are sent under.
        sender_email: Address that e-mails are sent from.
        calls_assigned_to: Users who get the tasks of call steps (`user_…`).
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"sequence_id", "contact_id"})

    sequence_id: Field[str] = Field("sequence_id", STR)
    contact_id: Field[str] = Field("contact_id", STR)
    contact_email: Field[str] = Field("contact_email", STR)
    sender_account_id: Field[str] = Field("sender_account_id", STR)
    sender_name: Field[str] = Field("sender_name", STR)
    sender_email: Field[str] = Field("sender_email", STR)
    calls_assigned_to: Field[list[str]] = Field("calls_assigned_to", STRS)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        sequence_id: str,
        contact_id: str,
        contact_email: str | Unset = UNSET,
        sender_account_id: str | Unset = UNSET,
        sender_name: str | Unset = UNSET,
        sender_email: str | Unset = UNSET,
        calls_assigned_to: Iterable[str] | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "sequence_id": sequence_id,
                "contact_id": contact_id,
                "contact_email": contact_email,
                "sender_account_id": sender_account_id,
                "sender_name": sender_name,
                "sender_email": sender_email,
                "calls_assigned_to": calls_assigned_to,
            },
        )
