from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, DATETIME, NULL, STR, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .custom_activity_status import CustomActivityStatus


class UpdateCustomActivity(Model):
    """The changes to a custom activity. What is not sent stays. Custom fields are keys of it, `custom.` + id.

    Attributes:
        activity_at: When it took place.
        contact_id: Contact that it is about (`cont_…`).
        pinned: True pins it to the top of the lead's history and sets `pinned_at`; false clears both.
        status: Publishes a draft
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})
    _EXTRA_KEYS = re.compile(
        r"^custom\.[a-z]?cf_[A-Za-z0-9]+$|^custom\.[a-z]?cf_[A-Za-z0-9]+\.(add|remove)$", re.ASCII
    )

    activity_at: Field[datetime.datetime | None] = Field("activity_at", OneOf(DATETIME, NULL))
    contact_id: Field[str | None] = Field("contact_id", OneOf(STR, NULL))
    pinned: Field[bool | None] = Field("pinned", OneOf(BOOL, NULL))
    status: Field[CustomActivityStatus | str] = Field("status", Words("draft", "published"))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        pinned: bool | None | Unset = UNSET,
        status: Literal["draft", "published"] | Unset = UNSET,
    ) -> None:
        self._fill(
            _given, {"activity_at": activity_at, "contact_id": contact_id, "pinned": pinned, "status": status}
        )
