from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, DATE, DATETIME, NULL, STR, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .notification_resolution import NotificationResolution
    from .task_filters import TaskFilters
    from .task_priority import TaskPriority


class BulkUpdateNotifications(Model):
    """Which tasks to change, and the changes to all tasks that match. Close's page names `assigned_to`, `date` and
    `is_complete` as what many tasks can be changed in.

    Attributes:
        params: Which tasks to change.
        assigned_to: User who is to do it (`user_…`).
        date: When it is due: a day, or a moment.
        is_complete: Whether it is done. A `lead` task that gets done is logged as a `TaskCompleted`
            activity, which goes when the task is opened again.
        text: What is to be done.
        priority: How much it matters.
        resolution: How it ended, if it was not simply done.
        organization_id: Organization it belongs to (`orga_…`).
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})

    params: Field[TaskFilters] = Field("_params", Nested(__package__, "TaskFilters"))
    assigned_to: Field[str] = Field("assigned_to", STR)
    date: Field[datetime.datetime | datetime.date] = Field("date", OneOf(DATETIME, DATE))
    is_complete: Field[bool] = Field("is_complete", BOOL)
    text: Field[str] = Field("text", STR)
    priority: Field[TaskPriority | str] = Field("priority", Words("high", "medium"))
    resolution: Field[NotificationResolution | str | None] = Field(
        "resolution", OneOf(Words("abandoned", "skipped"), NULL)
    )
    organization_id: Field[str] = Field("organization_id", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        params: TaskFilters | Mapping[str, Any] | Unset = UNSET,
        assigned_to: str | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        text: str | Unset = UNSET,
        priority: Literal["high", "medium"] | Unset = UNSET,
        resolution: Literal["abandoned", "skipped"] | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "params": params,
                "assigned_to": assigned_to,
                "date": date,
                "is_complete": is_complete,
                "text": text,
                "priority": priority,
                "resolution": resolution,
                "organization_id": organization_id,
            },
        )
