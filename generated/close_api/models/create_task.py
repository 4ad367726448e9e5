from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, DATE, DATETIME, NULL, STR, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .created_task_type import CreatedTaskType
    from .task_priority import TaskPriority


class CreateTask(Model):
    """A task to create, of the kind `lead` or `outgoing_call`. The first needs a `text`, the second a
    `contact_id`. Close has a body for each; they are one here, distinguished by `_type`.

    Attributes:
        lead_id: Lead that it is about (`lead_…`).
        type_: The kind of task; `lead` if it is left out.
        text: What is to be done. A `lead` task needs it.
        contact_id: Contact that it is about (`cont_…`). An `outgoing_call` needs it.
        assigned_to: User who is to do it (`user_…`). The caller if it is left out.
        date: When it is due: a day, or a moment. Left out, the task is dateless.
        due_date: The older form of `date`, for a `lead` task.
        is_dateless: Whether it has no date. For a `lead` task.
        is_complete: Whether it is done already. Close then logs a `TaskCompleted` activity for a `lead`
            task.
        priority: How much it matters. For a `lead` task.
        disable_notification: Whether the user it is assigned to is not notified. For a `lead` task.
        agent_config_id: Automated agent that is to make the call. For an `outgoing_call`.
        organization_id: Organization it belongs to (`orga_…`).
        created_by: User who counts as its creator (`user_…`). The caller if it is left out.
        date_created: When it counts as created; now if it is left out. For a `lead` task.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"lead_id"})

    lead_id: Field[str] = Field("lead_id", STR)
    type_: Field[CreatedTaskType | str] = Field("_type", Words("lead", "outgoing_call"))
    text: Field[str | None] = Field("text", OneOf(STR, NULL))
    contact_id: Field[str | None] = Field("contact_id", OneOf(STR, NULL))
    assigned_to: Field[str | None] = Field("assigned_to", OneOf(STR, NULL))
    date: Field[datetime.datetime | datetime.date] = Field("date", OneOf(DATETIME, DATE))
    due_date: Field[datetime.datetime | datetime.date] = Field("due_date", OneOf(DATETIME, DATE))
    is_dateless: Field[bool] = Field("is_dateless", BOOL)
    is_complete: Field[bool] = Field("is_complete", BOOL)
    priority: Field[TaskPriority | str] = Field("priority", Words("high", "medium"))
    disable_notification: Field[bool] = Field("disable_notification", BOOL)
    agent_config_id: Field[str | None] = Field("agent_config_id", OneOf(STR, NULL))
    organization_id: Field[str] = Field("organization_id", STR)
    created_by: Field[str] = Field("created_by", STR)
    date_created: Field[datetime.datetime | datetime.date] = Field("date_created", OneOf(DATETIME, DATE))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        lead_id: str,
        type_: Literal["lead", "outgoing_call"] | Unset = UNSET,
        text: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        assigned_to: str | None | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date: datetime.date | datetime.datetime | str | Unset = UNSET,
        is_dateless: bool | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        priority: Literal["high", "medium"] | Unset = UNSET,
        disable_notification: bool | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | Unset = UNSET,
        date_created: datetime.date | datetime.datetime | str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "lead_id": lead_id,
                "type_": type_,
                "text": text,
                "contact_id": contact_id,
                "assigned_to": assigned_to,
                "date": date,
                "due_date": due_date,
                "is_dateless": is_dateless,
                "is_complete": is_complete,
                "priority": priority,
                "disable_notification": disable_notification,
                "agent_config_id": agent_config_id,
                "organization_id": organization_id,
                "created_by": created_by,
                "date_created": date_created,
            },
        )
