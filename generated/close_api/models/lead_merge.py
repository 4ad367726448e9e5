from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import DATETIME, NULL, STR, STRS, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .lead_merge_status import LeadMergeStatus


class LeadMerge(Model):
    """A lead was merged into another one.

    Attributes:
        id: Id of the activity (`acti_…`).
        type_: The kind of object: `LeadMerge`.
        activity_at: When it took place.
        lead_id: Lead that it is about (`lead_…`).
        user_id: User who acted (`user_…`).
        users: Users who took part (`user_…`).
        organization_id: Organization it belongs to (`orga_…`).
        created_by: User who recorded it (`user_…`).
        updated_by: User who changed it last (`user_…`).
        date_created: When it was recorded.
        date_updated: When it was last changed.
        contact_id: Contact that it is about (`cont_…`).
        source_lead_id: Lead that is no more (`lead_…`).
        source_display_name: Name that it had.
        destination_lead_id: Lead that it became part of (`lead_…`).
        destination_display_name: Name of that lead.
        merge_status: How far the merge is.
        error_message: Why the merge failed.
        user_name: Name of that user.
        created_by_name: Name of that user.
        updated_by_name: Name of that user.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {
            "id",
            "_type",
            "activity_at",
            "lead_id",
            "user_id",
            "users",
            "organization_id",
            "created_by",
            "updated_by",
            "date_created",
            "date_updated",
            "contact_id",
            "source_lead_id",
            "source_display_name",
            "destination_lead_id",
            "destination_display_name",
            "merge_status",
            "error_message",
        }
    )

    id: Field[str] = Field("id", STR)
    type_: Field[str] = Field("_type", STR)
    activity_at: Field[datetime.datetime | None] = Field("activity_at", OneOf(DATETIME, NULL))
    lead_id: Field[str | None] = Field("lead_id", OneOf(STR, NULL))
    user_id: Field[str | None] = Field("user_id", OneOf(STR, NULL))
    users: Field[list[str]] = Field("users", STRS)
    organization_id: Field[str] = Field("organization_id", STR)
    created_by: Field[str | None] = Field("created_by", OneOf(STR, NULL))
    updated_by: Field[str | None] = Field("updated_by", OneOf(STR, NULL))
    date_created: Field[datetime.datetime] = Field("date_created", DATETIME)
    date_updated: Field[datetime.datetime] = Field("date_updated", DATETIME)
    contact_id: Field[str | None] = Field("contact_id", OneOf(STR, NULL))
    source_lead_id: Field[str] = Field("source_lead_id", STR)
    source_display_name: Field[str | None] = Field("source_display_name", OneOf(STR, NULL))
    destination_lead_id: Field[str] = Field("destination_lead_id", STR)
    destination_display_name: Field[str | None] = Field("destination_display_name", OneOf(STR, NULL))
    merge_status: Field[LeadMergeStatus | str] = Field(
        "merge_status", Words("completed", "errored", "in_progress", "pending")
    )
    error_message: Field[str | None] = Field("error_message", OneOf(STR, NULL))
    user_name: Field[str | None] = Field("user_name", OneOf(STR, NULL))
    created_by_name: Field[str | None] = Field("created_by_name", OneOf(STR, NULL))
    updated_by_name: Field[str | None] = Field("updated_by_name", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        users: Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        source_lead_id: str | Unset = UNSET,
        source_display_name: str | None | Unset = UNSET,
        destination_lead_id: str | Unset = UNSET,
        destination_display_name: str | None | Unset = UNSET,
        merge_status: Literal["completed", "errored", "in_progress", "pending"] | Unset = UNSET,
        error_message: str | None | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "id": id,
                "type_": type_,
                "activity_at": activity_at,
                "lead_id": lead_id,
                "user_id": user_id,
                "users": users,
                "organization_id": organization_id,
                "created_by": created_by,
                "updated_by": updated_by,
                "date_created": date_created,
                "date_updated": date_updated,
                "contact_id": contact_id,
                "source_lead_id": source_lead_id,
                "source_display_name": source_display_name,
                "destination_lead_id": destination_lead_id,
                "destination_display_name": destination_display_name,
                "merge_status": merge_status,
                "error_message": error_message,
                "user_name": user_name,
                "created_by_name": created_by_name,
                "updated_by_name": updated_by_name,
            },
        )
