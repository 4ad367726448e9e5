from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import DATETIME, NULL, STR, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class EmailOpen(Model):
    """One time that an e-mail was opened.

    Attributes:
        ip_address: Where it was opened from.
        opened_at: When it was opened.
        opened_by: Who opened it.
        user_agent: Program that it was opened with.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"ip_address", "opened_at", "opened_by", "user_agent"})
    _READ_ONLY = frozenset({"ip_address", "opened_by", "user_agent"})

    ip_address: Field[str | None] = Field("ip_address", OneOf(STR, NULL))
    opened_at: Field[datetime.datetime] = Field("opened_at", DATETIME)
    opened_by: Field[str | None] = Field("opened_by", OneOf(STR, NULL))
    user_agent: Field[str | None] = Field("user_agent", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        ip_address: str | None | Unset = UNSET,
        opened_at: datetime.datetime | str | Unset = UNSET,
        opened_by: str | None | Unset = UNSET,
        user_agent: str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "ip_address": ip_address,
                "opened_at": opened_at,
                "opened_by": opened_by,
                "user_agent": user_agent,
            },
        )
