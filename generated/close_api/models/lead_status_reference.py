from __future__ import annotations

from ..types import (
    STR,
    UNSET,
    Field,
    Model,
    Unset,
)


class LeadStatusReference(Model):
    """A lead status in an organization's order.

    Attributes:
        id: Id of the status (`stat_…`).
        label: Name of the status, as answers show it.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"id"})

    id: Field[str] = Field("id", STR)
    label: Field[str] = Field("label", STR)

    def __init__(
        self,
        *,
        id: str,
        label: str | Unset = UNSET,
    ) -> None:
        self._fill(
            {
                "id": id,
                "label": label,
            }
        )
