from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import DATETIME, INT, NULL, STR, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .call_status import CallStatus


class ContactRecentCall(Model):
    """A call with a contact a short while ago.

    Attributes:
        id: Id of the call (`acti_…`).
        dialer_id: Dialer session that the call was made in, null for a call made by hand.
        status: What became of the call.
        duration: How long it took, in seconds.
        finish_timestamp: When it ended.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"id", "dialer_id", "status", "duration", "finish_timestamp"})

    id: Field[str] = Field("id", STR)
    dialer_id: Field[str | None] = Field("dialer_id", OneOf(STR, NULL))
    status: Field[CallStatus | str] = Field(
        "status",
        Words("busy", "cancel", "completed", "created", "failed", "in-progress", "no-answer", "timeout"),
    )
    duration: Field[int] = Field("duration", INT)
    finish_timestamp: Field[datetime.datetime] = Field("finish_timestamp", DATETIME)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        dialer_id: str | None | Unset = UNSET,
        status: Literal[
            "busy", "cancel", "completed", "created", "failed", "in-progress", "no-answer", "timeout"
        ]
        | Unset = UNSET,
        duration: int | Unset = UNSET,
        finish_timestamp: datetime.datetime | str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "id": id,
                "dialer_id": dialer_id,
                "status": status,
                "duration": duration,
                "finish_timestamp": finish_timestamp,
            },
        )
