from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import DATE
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class OpportunityAdjustCloseDateActionDetails(Model):
    """What the step `adjust_close_date` needs.

    Attributes:
        close_date: The estimated close date to set.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"close_date"})

    close_date: Field[datetime.date] = Field("close_date", DATE)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        close_date: datetime.date | str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"close_date": close_date})
