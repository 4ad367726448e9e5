from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import NULL, STR, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class PausedSubscription(Model):
    """A run of a workflow that the change of a lead's status paused.

    Attributes:
        id: Id of the run (`sub_…`).
        contact_id: Contact that it is about (`cont_…`).
        contact_name: Name of that contact.
        sequence_id: The workflow (`seq_…`).
        sequence_name: Name of the workflow.
        sequence_status: State of the workflow.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {"id", "contact_id", "contact_name", "sequence_id", "sequence_name", "sequence_status"}
    )

    id: Field[str] = Field("id", STR)
    contact_id: Field[str | None] = Field("contact_id", OneOf(STR, NULL))
    contact_name: Field[str | None] = Field("contact_name", OneOf(STR, NULL))
    sequence_id: Field[str] = Field("sequence_id", STR)
    sequence_name: Field[str] = Field("sequence_name", STR)
    sequence_status: Field[str] = Field("sequence_status", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        contact_name: str | None | Unset = UNSET,
        sequence_id: str | Unset = UNSET,
        sequence_name: str | Unset = UNSET,
        sequence_status: str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "id": id,
                "contact_id": contact_id,
                "contact_name": contact_name,
                "sequence_id": sequence_id,
                "sequence_name": sequence_name,
                "sequence_status": sequence_status,
            },
        )
