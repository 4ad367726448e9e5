from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, DATE, DATETIME, NULL, STR, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .notification_resolution import NotificationResolution
    from .task_priority import TaskPriority


class UpdateNotification(Model):
    """The changes to a task. What is not sent stays. `text` is for tasks of the kind `lead` alone; `assigned_to`,
    `date` and `is_complete` for all kinds.

    Attributes:
        text: What is to be done.
        date: When it is due: a day, or a moment.
        due_date: The older form of `date`.
        is_dateless: Whether it has no date.
        is_complete: Whether it is done. A `lead` task that gets done is logged as a `TaskCompleted`
            activity, which goes when the task is opened again.
        assigned_to: User who is to do it (`user_…`).
        lead_id: Lead that it is about (`lead_…`).
        contact_id: Contact that it is about (`cont_…`).
        priority: How much it matters.
        resolution: How it ended, if it was not simply done.
        agent_config_id: Automated agent that works on it.
        organization_id: Organization it belongs to (`orga_…`).
        created_by: User who counts as its creator (`user_…`).
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})

    text: Field[str] = Field("text", STR)
    date: Field[datetime.datetime | datetime.date] = Field("date", OneOf(DATETIME, DATE))
    due_date: Field[datetime.datetime | datetime.date] = Field("due_date", OneOf(DATETIME, DATE))
    is_dateless: Field[bool] = Field("is_dateless", BOOL)
    is_complete: Field[bool] = Field("is_complete", BOOL)
    assigned_to: Field[str] = Field("assigned_to", STR)
    lead_id: Field[str] = Field("lead_id", STR)
    contact_id: Field[str | None] = Field("contact_id", OneOf(STR, NULL))
    priority: Field[TaskPriority | str] = Field("priority", Words("high", "medium"))
    resolution: Field[NotificationResolution | str | None] = Field(
        "resolution", OneOf(Words("abandoned", "skipped"), NULL)
    )
    agent_config_id: Field[str | None] = Field("agent_config_id", OneOf(STR, NULL))
    organization_id: Field[str] = Field("organization_id", STR)
    created_by: Field[str] = Field("created_by", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        text: str | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date: datetime.date | datetime.datetime | str | Unset = UNSET,
        is_dateless: bool | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        assigned_to: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        priority: Literal["high", "medium"] | Unset = UNSET,
        resolution: Literal["abandoned", "skipped"] | None | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "text": text,
                "date": date,
                "due_date": due_date,
                "is_dateless": is_dateless,
                "is_complete": is_complete,
                "assigned_to": assigned_to,
                "lead_id": lead_id,
                "contact_id": contact_id,
                "priority": priority,
                "resolution": resolution,
                "agent_config_id": agent_config_id,
                "organization_id": organization_id,
                "created_by": created_by,
            },
        )
