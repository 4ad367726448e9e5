from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class OpportunityChangeStatusActionDetails(Model):
    """What the step `change_status` needs.

    Attributes:
        status_id: Status to move to (`stat_…`).
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"status_id"})

    status_id: Field[str] = Field("status_id", STR)

    def __init__(
        self, _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (), /, *, status_id: str | Unset = UNSET
    ) -> None:
        self._fill(_given, {"status_id": status_id})
