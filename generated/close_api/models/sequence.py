from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import ANY, BOOL, DATETIME, NULL, STR, ListOf, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .sequence_schedule import SequenceSchedule
    from .sequence_status import SequenceStatus
    from .sequence_step import SequenceStep
    from .sequence_subscription_counts import SequenceSubscriptionCounts


class Sequence(Model):
    """Steps that contacts are led through. Close gives examples of this answer, and no schema.

    Attributes:
        created_by_id: User who created it (`user_…`).
        date_created: When it was created.
        date_updated: When it was last changed.
        id: Id of the sequence (`seq_…`).
        name: Name of the sequence.
        organization_id: Organization it belongs to (`orga_…`).
        schedule: When steps are taken; null stands for always.
        status: Whether the sequence as a whole is running.
        steps: Its steps, in their order.
        timezone: Time zone of the schedule, such as `Europe/Berlin`.
        updated_by_id: User who changed it last (`user_…`).
        subscription_counts_by_status: How many subscriptions it has in each status. Lists leave it out.
        allow_manual_enrollment: Whether people may subscribe contacts by hand.
        owner_id: User whose sequence it is (`user_…`).
        schedule_id: Replaced by `schedule` in August 2023.
        trigger_query: Search whose leads are subscribed by themselves; null where there is none. Close
            documents no form of it.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {
            "created_by_id",
            "date_created",
            "date_updated",
            "id",
            "name",
            "organization_id",
            "schedule",
            "status",
            "steps",
            "timezone",
            "updated_by_id",
        }
    )

    created_by_id: Field[str] = Field("created_by_id", STR)
    date_created: Field[datetime.datetime] = Field("date_created", DATETIME)
    date_updated: Field[datetime.datetime] = Field("date_updated", DATETIME)
    id: Field[str] = Field("id", STR)
    name: Field[str] = Field("name", STR)
    organization_id: Field[str] = Field("organization_id", STR)
    schedule: Field[SequenceSchedule | None] = Field(
        "schedule", OneOf(Nested(__package__, "SequenceSchedule"), NULL)
    )
    status: Field[SequenceStatus | str] = Field("status", Words("active", "draft", "paused"))
    steps: Field[list[SequenceStep]] = Field("steps", ListOf(Nested(__package__, "SequenceStep")))
    timezone: Field[str] = Field("timezone", STR)
    updated_by_id: Field[str] = Field("updated_by_id", STR)
    subscription_counts_by_status: Field[SequenceSubscriptionCounts] = Field(
        "subscription_counts_by_status", Nested(__package__, "SequenceSubscriptionCounts")
    )
    allow_manual_enrollment: Field[bool] = Field("allow_manual_enrollment", BOOL)
    owner_id: Field[str | None] = Field("owner_id", OneOf(STR, NULL))
    schedule_id: Field[str | None] = Field("schedule_id", OneOf(STR, NULL))
    trigger_query: Field[Any] = Field("trigger_query", ANY)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        created_by_id: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        schedule: SequenceSchedule | None | Mapping[str, Any] | Unset = UNSET,
        status: Literal["active", "draft", "paused"] | Unset = UNSET,
        steps: Iterable[SequenceStep | Mapping[str, Any]] | Unset = UNSET,
        timezone: str | Unset = UNSET,
        updated_by_id: str | Unset = UNSET,
        subscription_counts_by_status: SequenceSubscriptionCounts | Mapping[str, Any] | Unset = UNSET,
        allow_manual_enrollment: bool | Unset = UNSET,
        owner_id: str | None | Unset = UNSET,
        schedule_id: str | None | Unset = UNSET,
        trigger_query: Any | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "created_by_id": created_by_id,
                "date_created": date_created,
                "date_updated": date_updated,
                "id": id,
                "name": name,
                "organization_id": organization_id,
                "schedule": schedule,
                "status": status,
                "steps": steps,
                "timezone": timezone,
                "updated_by_id": updated_by_id,
                "subscription_counts_by_status": subscription_counts_by_status,
                "allow_manual_enrollment": allow_manual_enrollment,
                "owner_id": owner_id,
                "schedule_id": schedule_id,
                "trigger_query": trigger_query,
            },
        )
