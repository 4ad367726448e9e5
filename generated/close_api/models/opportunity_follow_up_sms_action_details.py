from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class OpportunityFollowUpSMSActionDetails(Model):
    """What the step `follow_up_sms` needs.

    Attributes:
        contact_id: Contact to write to (`cont_…`).
        message_draft: Draft of the text.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"contact_id", "message_draft"})

    contact_id: Field[str] = Field("contact_id", STR)
    message_draft: Field[str] = Field("message_draft", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        contact_id: str | Unset = UNSET,
        message_draft: str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"contact_id": contact_id, "message_draft": message_draft})
