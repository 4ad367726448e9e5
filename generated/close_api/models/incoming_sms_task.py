from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, DATE, DATETIME, NULL, STR, ListOf, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .notification_resolution import NotificationResolution
    from .task_attachment import TaskAttachment
    from .task_priority import TaskPriority
    from .task_view import TaskView


class IncomingSmsTask(Model):
    """A received SMS or MMS that nobody has answered.

    Attributes:
        id: Id of the task: `task_…` for the kinds `lead` and `outgoing_call`, `noti_…` for the others.
        type_: The kind of object: `incoming_sms`.
        assigned_to: User who is to do it (`user_…`).
        lead_id: Lead that it is about (`lead_…`). A voicemail of an unknown caller has none.
        contact_id: Contact that it is about (`cont_…`).
        contact_name: Name of that contact; may be empty rather than null for tasks that appear by
            themselves.
        date: When it is due: a day, or a moment. A day comes before all moments of the same day.
        is_complete: Whether it is done.
        object_type: What it is about: `call`, `emailthread`, `opportunity` or `sms`; `taskcompleted` once
            a `lead` task is done.
        object_id: Id of that object: an activity (`acti_…`) or an opportunity (`oppo_…`).
        organization_id: Organization it belongs to (`orga_…`).
        date_created: When it was created.
        date_updated: When it was last changed.
        text: The message.
        assigned_to_name: Name of that user.
        lead_name: Name of that lead.
        due_date: The older form of `date`; null for a task without a date.
        is_dateless: Whether it was made without a date; `date` then is the day that it was made.
        view: Where a task shows: `archive` if it is complete; otherwise `inbox` if it is due today or was
            due before, and `future` if it is due later. The caller's day counts.
        priority: How much a task matters.
        created_by: User who created it (`user_…`).
        created_by_name: Name of that user.
        updated_by: User who changed it last (`user_…`).
        updated_by_name: Name of that user.
        agent_config_id: Automated agent that works on it.
        deduplication_key: What keeps Close from making it twice.
        is_primary_lead_notification: Whether it is the lead's foremost task. Seen in answers and not
            explained.
        resolution: How it ended, if it was not simply done.
        sequence_id: Workflow that made it (`seq_…`).
        sequence_subscription_id: Run of that workflow (`sub_…`).
        step_id: Step of that workflow (`step_…`).
        local_phone: Number of this side, as `+14155550100`.
        remote_phone: Number of the other side, as `+14155550100`.
        remote_phone_formatted: That number as people write it.
        remote_phone_description: What kind of number it is.
        attachments: Files that came with an MMS.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {
            "id",
            "_type",
            "assigned_to",
            "lead_id",
            "contact_id",
            "contact_name",
            "date",
            "is_complete",
            "object_type",
            "object_id",
            "organization_id",
            "date_created",
            "date_updated",
        }
    )

    id: Field[str] = Field("id", STR)
    type_: Field[str] = Field("_type", STR)
    assigned_to: Field[str | None] = Field("assigned_to", OneOf(STR, NULL))
    lead_id: Field[str | None] = Field("lead_id", OneOf(STR, NULL))
    contact_id: Field[str | None] = Field("contact_id", OneOf(STR, NULL))
    contact_name: Field[str | None] = Field("contact_name", OneOf(STR, NULL))
    date: Field[datetime.date | datetime.datetime | None] = Field("date", OneOf(DATE, DATETIME, NULL))
    is_complete: Field[bool] = Field("is_complete", BOOL)
    object_type: Field[str | None] = Field("object_type", OneOf(STR, NULL))
    object_id: Field[str | None] = Field("object_id", OneOf(STR, NULL))
    organization_id: Field[str] = Field("organization_id", STR)
    date_created: Field[datetime.datetime] = Field("date_created", DATETIME)
    date_updated: Field[datetime.datetime] = Field("date_updated", DATETIME)
    text: Field[str | None] = Field("text", OneOf(STR, NULL))
    assigned_to_name: Field[str | None] = Field("assigned_to_name", OneOf(STR, NULL))
    lead_name: Field[str | None] = Field("lead_name", OneOf(STR, NULL))
    due_date: Field[datetime.date | datetime.datetime | None] = Field("due_date", OneOf(DATE, DATETIME, NULL))
    is_dateless: Field[bool | None] = Field("is_dateless", OneOf(BOOL, NULL))
    view: Field[TaskView | str] = Field("view", Words("archive", "future", "inbox"))
    priority: Field[TaskPriority | str] = Field("priority", Words("high", "medium"))
    created_by: Field[str | None] = Field("created_by", OneOf(STR, NULL))
    created_by_name: Field[str | None] = Field("created_by_name", OneOf(STR, NULL))
    updated_by: Field[str | None] = Field("updated_by", OneOf(STR, NULL))
    updated_by_name: Field[str | None] = Field("updated_by_name", OneOf(STR, NULL))
    agent_config_id: Field[str | None] = Field("agent_config_id", OneOf(STR, NULL))
    deduplication_key: Field[str | None] = Field("deduplication_key", OneOf(STR, NULL))
    is_primary_lead_notification: Field[bool] = Field("is_primary_lead_notification", BOOL)
    resolution: Field[NotificationResolution | str | None] = Field(
        "resolution", OneOf(Words("abandoned", "skipped"), NULL)
    )
    sequence_id: Field[str | None] = Field("sequence_id", OneOf(STR, NULL))
    sequence_subscription_id: Field[str | None] = Field("sequence_subscription_id", OneOf(STR, NULL))
    step_id: Field[str | None] = Field("step_id", OneOf(STR, NULL))
    local_phone: Field[str | None] = Field("local_phone", OneOf(STR, NULL))
    remote_phone: Field[str | None] = Field("remote_phone", OneOf(STR, NULL))
    remote_phone_formatted: Field[str | None] = Field("remote_phone_formatted", OneOf(STR, NULL))
    remote_phone_description: Field[str | None] = Field("remote_phone_description", OneOf(STR, NULL))
    attachments: Field[list[TaskAttachment]] = Field(
        "attachments", ListOf(Nested(__package__, "TaskAttachment"))
    )

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        assigned_to: str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        contact_name: str | None | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | None | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        object_type: str | None | Unset = UNSET,
        object_id: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        text: str | None | Unset = UNSET,
        assigned_to_name: str | None | Unset = UNSET,
        lead_name: str | None | Unset = UNSET,
        due_date: datetime.date | datetime.datetime | str | None | Unset = UNSET,
        is_dateless: bool | None | Unset = UNSET,
        view: Literal["archive", "future", "inbox"] | Unset = UNSET,
        priority: Literal["high", "medium"] | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        deduplication_key: str | None | Unset = UNSET,
        is_primary_lead_notification: bool | Unset = UNSET,
        resolution: Literal["abandoned", "skipped"] | None | Unset = UNSET,
        sequence_id: str | None | Unset = UNSET,
        sequence_subscription_id: str | None | Unset = UNSET,
        step_id: str | None | Unset = UNSET,
        local_phone: str | None | Unset = UNSET,
        remote_phone: str | None | Unset = UNSET,
        remote_phone_formatted: str | None | Unset = UNSET,
        remote_phone_description: str | None | Unset = UNSET,
        attachments: Iterable[TaskAttachment | Mapping[str, Any]] | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "id": id,
                "type_": type_,
                "assigned_to": assigned_to,
                "lead_id": lead_id,
                "contact_id": contact_id,
                "contact_name": contact_name,
                "date": date,
                "is_complete": is_complete,
                "object_type": object_type,
                "object_id": object_id,
                "organization_id": organization_id,
                "date_created": date_created,
                "date_updated": date_updated,
                "text": text,
                "assigned_to_name": assigned_to_name,
                "lead_name": lead_name,
                "due_date": due_date,
                "is_dateless": is_dateless,
                "view": view,
                "priority": priority,
                "created_by": created_by,
                "created_by_name": created_by_name,
                "updated_by": updated_by,
                "updated_by_name": updated_by_name,
                "agent_config_id": agent_config_id,
                "deduplication_key": deduplication_key,
                "is_primary_lead_notification": is_primary_lead_notification,
                "resolution": resolution,
                "sequence_id": sequence_id,
                "sequence_subscription_id": sequence_subscription_id,
                "step_id": step_id,
                "local_phone": local_phone,
                "remote_phone": remote_phone,
                "remote_phone_formatted": remote_phone_formatted,
                "remote_phone_description": remote_phone_description,
                "attachments": attachments,
            },
        )
