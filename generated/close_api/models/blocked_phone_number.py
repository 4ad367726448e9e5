from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import DATETIME, STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class BlockedPhoneNumber(Model):
    """A phone number whose calls are not taken.

    Attributes:
        created_by: User who created it (`user_…`).
        date_created: When it was created.
        date_updated: When it was last changed.
        id: Id of the blocked phone number.
        organization_id: Organization it belongs to (`orga_…`).
        phone: The number, in international form (E.164).
        reason: Why it is blocked, in free text.
        updated_by: User who changed it last (`user_…`).
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {
            "created_by",
            "date_created",
            "date_updated",
            "id",
            "organization_id",
            "phone",
            "reason",
            "updated_by",
        }
    )

    created_by: Field[str] = Field("created_by", STR)
    date_created: Field[datetime.datetime] = Field("date_created", DATETIME)
    date_updated: Field[datetime.datetime] = Field("date_updated", DATETIME)
    id: Field[str] = Field("id", STR)
    organization_id: Field[str] = Field("organization_id", STR)
    phone: Field[str] = Field("phone", STR)
    reason: Field[str] = Field("reason", STR)
    updated_by: Field[str] = Field("updated_by", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        created_by: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        reason: str | Unset = UNSET,
        updated_by: str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "created_by": created_by,
                "date_created": date_created,
                "date_updated": date_updated,
                "id": id,
                "organization_id": organization_id,
                "phone": phone,
                "reason": reason,
                "updated_by": updated_by,
            },
        )
