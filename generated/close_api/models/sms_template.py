from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import BOOL, DATETIME, STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class SmsTemplate(Model):
    """A text that SMS messages are written from. Close gives an example of this answer, and no schema.

    Attributes:
        created_by: User who created it (`user_…`).
        date_created: When it was created.
        date_updated: When it was last changed.
        id: Id of the SMS template.
        is_shared: Whether everybody in the organization has it.
        name: Name of the SMS template.
        organization_id: Organization it belongs to (`orga_…`).
        owned_by: User whose template it is (`user_…`).
        status: State that it is in.
        text: The text.
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
            "is_shared",
            "name",
            "organization_id",
            "owned_by",
            "status",
            "text",
            "updated_by",
        }
    )

    created_by: Field[str] = Field("created_by", STR)
    date_created: Field[datetime.datetime] = Field("date_created", DATETIME)
    date_updated: Field[datetime.datetime] = Field("date_updated", DATETIME)
    id: Field[str] = Field("id", STR)
    is_shared: Field[bool] = Field("is_shared", BOOL)
    name: Field[str] = Field("name", STR)
    organization_id: Field[str] = Field("organization_id", STR)
    owned_by: Field[str] = Field("owned_by", STR)
    status: Field[str] = Field("status", STR)
    text: Field[str] = Field("text", STR)
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
        is_shared: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        owned_by: str | Unset = UNSET,
        status: str | Unset = UNSET,
        text: str | Unset = UNSET,
        updated_by: str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "created_by": created_by,
                "date_created": date_created,
                "date_updated": date_updated,
                "id": id,
                "is_shared": is_shared,
                "name": name,
                "organization_id": organization_id,
                "owned_by": owned_by,
                "status": status,
                "text": text,
                "updated_by": updated_by,
            },
        )
