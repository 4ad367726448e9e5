from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..types import (
    STR,
    UNSET,
    Field,
    Model,
    Unset,
)


class MeLeadStatus(Model):
    """A lead status as an organization shows it.

    Attributes:
        id: Id of the status (`stat_…`).
        label: Name of the status.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"id"})

    id: Field[str] = Field("id", STR)
    label: Field[str] = Field("label", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        label: str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "id": id,
                "label": label,
            },
        )
