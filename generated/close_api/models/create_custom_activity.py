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


class CreateCustomActivity(Model):
    """What it takes to create a custom activity. Custom fields are keys of it, `custom.` + id.

    Attributes:
        custom_activity_type_id: Type of the activity (`actitype_…`). It can't be changed later.
        lead_id: Lead that it is about (`lead_…`). It can't be changed later.
        activity_at: When it took place. Without it, or with null, it is when the activity was created.
        contact_id: Contact that it is about (`cont_…`).
        created_by: User who is to be shown as its creator (`user_…`). Without it, or with null, the
            caller.
        date_created: When it was created, for imports. Without it, or with null, it is now.
        organization_id: Organization it belongs to (`orga_…`): the caller's.
        pinned: Whether to pin it to the top of the lead's history.
        status: Whether it is published; without it, it is.
        user_id: User who acted (`user_…`). Without it, or with null, the caller.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"custom_activity_type_id", "lead_id"})
    _EXTRA_KEYS = re.compile(r"^custom\.[a-z]?cf_[A-Za-z0-9]+$", re.ASCII)

    custom_activity_type_id: Field[str] = Field("custom_activity_type_id", STR)
    lead_id: Field[str] = Field("lead_id", STR)
    activity_at: Field[datetime.datetime | None] = Field("activity_at", OneOf(DATETIME, NULL))
    contact_id: Field[str | None] = Field("contact_id", OneOf(STR, NULL))
    created_by: Field[str | None] = Field("created_by", OneOf(STR, NULL))
    date_created: Field[datetime.datetime | None] = Field("date_created", OneOf(DATETIME, NULL))
    organization_id: Field[str | None] = Field("organization_id", OneOf(STR, NULL))
    pinned: Field[bool | None] = Field("pinned", OneOf(BOOL, NULL))
    status: Field[CustomActivityStatus | str] = Field("status", Words("draft", "published"))
    user_id: Field[str | None] = Field("user_id", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        custom_activity_type_id: str,
        lead_id: str,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        pinned: bool | None | Unset = UNSET,
        status: Literal["draft", "published"] | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "custom_activity_type_id": custom_activity_type_id,
                "lead_id": lead_id,
                "activity_at": activity_at,
                "contact_id": contact_id,
                "created_by": created_by,
                "date_created": date_created,
                "organization_id": organization_id,
                "pinned": pinned,
                "status": status,
                "user_id": user_id,
            },
        )
