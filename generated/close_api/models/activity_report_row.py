from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import DATETIME, STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class ActivityReportRow(Model):
    """The metrics of a day or of a user, by their keys beside these.

    Attributes:
        datetime_: Where the day begins, in an overview.
        user_id: The user (`user_…`), in a comparison.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({})

    datetime_: Field[datetime.datetime] = Field("datetime", DATETIME)
    user_id: Field[str] = Field("user_id", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        datetime_: datetime.datetime | str | Unset = UNSET,
        user_id: str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"datetime_": datetime_, "user_id": user_id})
