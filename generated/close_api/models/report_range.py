from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import DATETIME
from close_runtime.fields import Field
from close_runtime.models import Model


class ReportRange(Model):
    """A span of time.

    Attributes:
        start: Where it begins.
        end: Where it ends; this moment itself is outside.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"start", "end"})

    start: Field[datetime.datetime] = Field("start", DATETIME)
    end: Field[datetime.datetime] = Field("end", DATETIME)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        start: datetime.datetime | str,
        end: datetime.datetime | str,
    ) -> None:
        self._fill(_given, {"start": start, "end": end})
