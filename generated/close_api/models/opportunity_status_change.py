from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import DATETIME, INT, NULL, STR, STRS, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .opportunity_status_type import OpportunityStatusType
    from .value_period import ValuePeriod


class OpportunityStatusChange(Model):
    """That an opportunity went from one status to another, and what it was worth then. Close makes one whenever a
    status changes. It joins several changes shortly after one another into one, and removes it when the status
    goes back.

    Attributes:
        type_: The kind of object: `OpportunityStatusChange`.
        id: Id of the activity (`acti_…`).
        organization_id: Organization it belongs to (`orga_…`).
        opportunity_id: Opportunity whose status changed (`oppo_…`).
        lead_id: Lead of the opportunity (`lead_…`).
        contact_id: Contact of the opportunity (`cont_…`).
        old_status_id: Status it was in before (`stat_…`).
        new_status_id: Status it is in afterwards (`stat_…`).
        user_id: User who changed the status (`user_…`).
        users: Users who take part in the activity (`user_…`).
        activity_at: When the change took place.
        created_by: User who created the entry (`user_…`).
        updated_by: User who changed the entry last (`user_…`).
        date_created: When the entry was created.
        date_updated: When the entry was last changed.
        old_status_label: Name of the status before.
        old_status_type: Whether the status before counts as active, won or lost.
        old_pipeline_id: Pipeline of the status before (`pipe_…`).
        old_pipeline_name: Name of that pipeline.
        new_status_label: Name of the status afterwards.
        new_status_type: Whether the status afterwards counts as active, won or lost.
        new_pipeline_id: Pipeline of the status afterwards (`pipe_…`).
        new_pipeline_name: Name of that pipeline.
        opportunity_confidence: Likelihood of winning at that time, in percent.
        opportunity_date_won: Day it was won or expected to be, as midnight in UTC; opportunities have a
            plain day.
        opportunity_value: What it was worth per period at that time, in cents.
        opportunity_value_currency: Currency of the value, three letters of ISO 4217.
        opportunity_value_formatted: The value with its currency and period, for display.
        opportunity_value_period: How often the value was to be earned.
        user_name: Name of that user.
        created_by_name: Name of that user.
        updated_by_name: Name of that user.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {
            "_type",
            "id",
            "organization_id",
            "opportunity_id",
            "lead_id",
            "contact_id",
            "old_status_id",
            "new_status_id",
            "user_id",
            "users",
            "activity_at",
            "created_by",
            "updated_by",
            "date_created",
            "date_updated",
        }
    )

    type_: Field[str] = Field("_type", STR)
    id: Field[str] = Field("id", STR)
    organization_id: Field[str] = Field("organization_id", STR)
    opportunity_id: Field[str | None] = Field("opportunity_id", OneOf(STR, NULL))
    lead_id: Field[str | None] = Field("lead_id", OneOf(STR, NULL))
    contact_id: Field[str | None] = Field("contact_id", OneOf(STR, NULL))
    old_status_id: Field[str] = Field("old_status_id", STR)
    new_status_id: Field[str] = Field("new_status_id", STR)
    user_id: Field[str | None] = Field("user_id", OneOf(STR, NULL))
    users: Field[list[str]] = Field("users", STRS)
    activity_at: Field[datetime.datetime | None] = Field("activity_at", OneOf(DATETIME, NULL))
    created_by: Field[str | None] = Field("created_by", OneOf(STR, NULL))
    updated_by: Field[str | None] = Field("updated_by", OneOf(STR, NULL))
    date_created: Field[datetime.datetime] = Field("date_created", DATETIME)
    date_updated: Field[datetime.datetime] = Field("date_updated", DATETIME)
    old_status_label: Field[str] = Field("old_status_label", STR)
    old_status_type: Field[OpportunityStatusType | str] = Field(
        "old_status_type", Words("active", "lost", "won")
    )
    old_pipeline_id: Field[str] = Field("old_pipeline_id", STR)
    old_pipeline_name: Field[str] = Field("old_pipeline_name", STR)
    new_status_label: Field[str] = Field("new_status_label", STR)
    new_status_type: Field[OpportunityStatusType | str] = Field(
        "new_status_type", Words("active", "lost", "won")
    )
    new_pipeline_id: Field[str] = Field("new_pipeline_id", STR)
    new_pipeline_name: Field[str] = Field("new_pipeline_name", STR)
    opportunity_confidence: Field[int | None] = Field("opportunity_confidence", OneOf(INT, NULL))
    opportunity_date_won: Field[datetime.datetime | None] = Field(
        "opportunity_date_won", OneOf(DATETIME, NULL)
    )
    opportunity_value: Field[int | None] = Field("opportunity_value", OneOf(INT, NULL))
    opportunity_value_currency: Field[str | None] = Field("opportunity_value_currency", OneOf(STR, NULL))
    opportunity_value_formatted: Field[str | None] = Field("opportunity_value_formatted", OneOf(STR, NULL))
    opportunity_value_period: Field[ValuePeriod | str | None] = Field(
        "opportunity_value_period", OneOf(Words("annual", "monthly", "one_time"), NULL)
    )
    user_name: Field[str | None] = Field("user_name", OneOf(STR, NULL))
    created_by_name: Field[str | None] = Field("created_by_name", OneOf(STR, NULL))
    updated_by_name: Field[str | None] = Field("updated_by_name", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        type_: str | Unset = UNSET,
        id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        opportunity_id: str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        old_status_id: str | Unset = UNSET,
        new_status_id: str | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        users: Iterable[str] | Unset = UNSET,
        activity_at: datetime.datetime | str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        old_status_label: str | Unset = UNSET,
        old_status_type: Literal["active", "lost", "won"] | Unset = UNSET,
        old_pipeline_id: str | Unset = UNSET,
        old_pipeline_name: str | Unset = UNSET,
        new_status_label: str | Unset = UNSET,
        new_status_type: Literal["active", "lost", "won"] | Unset = UNSET,
        new_pipeline_id: str | Unset = UNSET,
        new_pipeline_name: str | Unset = UNSET,
        opportunity_confidence: int | None | Unset = UNSET,
        opportunity_date_won: datetime.datetime | str | None | Unset = UNSET,
        opportunity_value: int | None | Unset = UNSET,
        opportunity_value_currency: str | None | Unset = UNSET,
        opportunity_value_formatted: str | None | Unset = UNSET,
        opportunity_value_period: Literal["annual", "monthly", "one_time"] | None | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "type_": type_,
                "id": id,
                "organization_id": organization_id,
                "opportunity_id": opportunity_id,
                "lead_id": lead_id,
                "contact_id": contact_id,
                "old_status_id": old_status_id,
                "new_status_id": new_status_id,
                "user_id": user_id,
                "users": users,
                "activity_at": activity_at,
                "created_by": created_by,
                "updated_by": updated_by,
                "date_created": date_created,
                "date_updated": date_updated,
                "old_status_label": old_status_label,
                "old_status_type": old_status_type,
                "old_pipeline_id": old_pipeline_id,
                "old_pipeline_name": old_pipeline_name,
                "new_status_label": new_status_label,
                "new_status_type": new_status_type,
                "new_pipeline_id": new_pipeline_id,
                "new_pipeline_name": new_pipeline_name,
                "opportunity_confidence": opportunity_confidence,
                "opportunity_date_won": opportunity_date_won,
                "opportunity_value": opportunity_value,
                "opportunity_value_currency": opportunity_value_currency,
                "opportunity_value_formatted": opportunity_value_formatted,
                "opportunity_value_period": opportunity_value_period,
                "user_name": user_name,
                "created_by_name": created_by_name,
                "updated_by_name": updated_by_name,
            },
        )
