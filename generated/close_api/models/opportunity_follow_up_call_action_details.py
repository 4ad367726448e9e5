from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class OpportunityFollowUpCallActionDetails(Model):
    """What the step `follow_up_call` needs.

    Attributes:
        call_plan: What to talk about.
        contact_id: Contact to call (`cont_…`).
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"call_plan", "contact_id"})

    call_plan: Field[str] = Field("call_plan", STR)
    contact_id: Field[str] = Field("contact_id", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        call_plan: str | Unset = UNSET,
        contact_id: str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"call_plan": call_plan, "contact_id": contact_id})
