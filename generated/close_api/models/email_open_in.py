from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import DATETIME
from close_runtime.fields import Field
from close_runtime.models import Model


class EmailOpenIn(Model):
    """One time that an e-mail was opened, for imports.

    Attributes:
        opened_at: When it was opened.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"opened_at"})
    _ANSWERED_AS = ((__package__, "EmailOpen"),)

    opened_at: Field[datetime.datetime] = Field("opened_at", DATETIME)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        opened_at: datetime.datetime | str,
    ) -> None:
        self._fill(_given, {"opened_at": opened_at})
