from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, DATE_OR_DATETIME, FILTER, FILTERS, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .task_view import TaskView


class TaskFilters(Model):
    """Which tasks to change. All filters must match.

    Attributes:
        type_: Only tasks of this kind, or `all` for every kind. Without it and `_type__in` only tasks of
            the kind `lead` are changed.
        type_in: Only tasks of these kinds: a list, or a text with commas between them.
        assigned_to: Only tasks of this user (`user_…`).
        lead_id: Only tasks about this lead (`lead_…`).
        is_complete: Only tasks that are done, or only those that are not.
        view: Only tasks that show there.
        id: Only this task.
        id_in: Only these tasks: a list, or a text with commas between them.
        organization_id: Only tasks of this organization (`orga_…`).
        date: Only tasks due on this date.
        date_lt: Only tasks due before this date.
        date_lte: Only tasks due on or before this date.
        date_gt: Only tasks due after this date.
        date_gte: Only tasks due on or after this date.
        due_date: Only tasks due on this date.
        due_date_lt: Only tasks due before this date.
        due_date_lte: Only tasks due on or before this date.
        due_date_gt: Only tasks due after this date.
        due_date_gte: Only tasks due on or after this date.
        date_created_lt: Only tasks created before this date.
        date_created_lte: Only tasks created on or before this date.
        date_created_gt: Only tasks created after this date.
        date_created_gte: Only tasks created on or after this date.
        date_updated_lt: Only tasks changed before this date.
        date_updated_lte: Only tasks changed on or before this date.
        date_updated_gt: Only tasks changed after this date.
        date_updated_gte: Only tasks changed on or after this date.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})

    type_: Field[str] = Field("_type", FILTER)
    type_in: Field[str | list[str]] = Field("_type__in", OneOf(FILTER, FILTERS))
    assigned_to: Field[str] = Field("assigned_to", FILTER)
    lead_id: Field[str] = Field("lead_id", FILTER)
    is_complete: Field[bool] = Field("is_complete", BOOL)
    view: Field[TaskView | str] = Field("view", Words("archive", "future", "inbox"))
    id: Field[str] = Field("id", FILTER)
    id_in: Field[str | list[str]] = Field("id__in", OneOf(FILTER, FILTERS))
    organization_id: Field[str] = Field("organization_id", FILTER)
    date: Field[datetime.date | datetime.datetime] = Field("date", DATE_OR_DATETIME)
    date_lt: Field[datetime.date | datetime.datetime] = Field("date__lt", DATE_OR_DATETIME)
    date_lte: Field[datetime.date | datetime.datetime] = Field("date__lte", DATE_OR_DATETIME)
    date_gt: Field[datetime.date | datetime.datetime] = Field("date__gt", DATE_OR_DATETIME)
    date_gte: Field[datetime.date | datetime.datetime] = Field("date__gte", DATE_OR_DATETIME)
    due_date: Field[datetime.date | datetime.datetime] = Field("due_date", DATE_OR_DATETIME)
    due_date_lt: Field[datetime.date | datetime.datetime] = Field("due_date__lt", DATE_OR_DATETIME)
    due_date_lte: Field[datetime.date | datetime.datetime] = Field("due_date__lte", DATE_OR_DATETIME)
    due_date_gt: Field[datetime.date | datetime.datetime] = Field("due_date__gt", DATE_OR_DATETIME)
    due_date_gte: Field[datetime.date | datetime.datetime] = Field("due_date__gte", DATE_OR_DATETIME)
    date_created_lt: Field[datetime.date | datetime.datetime] = Field("date_created__lt", DATE_OR_DATETIME)
    date_created_lte: Field[datetime.date | datetime.datetime] = Field("date_created__lte", DATE_OR_DATETIME)
    date_created_gt: Field[datetime.date | datetime.datetime] = Field("date_created__gt", DATE_OR_DATETIME)
    date_created_gte: Field[datetime.date | datetime.datetime] = Field("date_created__gte", DATE_OR_DATETIME)
    date_updated_lt: Field[datetime.date | datetime.datetime] = Field("date_updated__lt", DATE_OR_DATETIME)
    date_updated_lte: Field[datetime.date | datetime.datetime] = Field("date_updated__lte", DATE_OR_DATETIME)
    date_updated_gt: Field[datetime.date | datetime.datetime] = Field("date_updated__gt", DATE_OR_DATETIME)
    date_updated_gte: Field[datetime.date | datetime.datetime] = Field("date_updated__gte", DATE_OR_DATETIME)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        type_: str | Unset = UNSET,
        type_in: str | Iterable[str] | Unset = UNSET,
        assigned_to: str | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        view: Literal["archive", "future", "inbox"] | Unset = UNSET,
        id: str | Unset = UNSET,
        id_in: str | Iterable[str] | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        date: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        due_date_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_created_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_lte: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gt: datetime.date | datetime.datetime | str | Unset = UNSET,
        date_updated_gte: datetime.date | datetime.datetime | str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "type_": type_,
                "type_in": type_in,
                "assigned_to": assigned_to,
                "lead_id": lead_id,
                "is_complete": is_complete,
                "view": view,
                "id": id,
                "id_in": id_in,
                "organization_id": organization_id,
                "date": date,
                "date_lt": date_lt,
                "date_lte": date_lte,
                "date_gt": date_gt,
                "date_gte": date_gte,
                "due_date": due_date,
                "due_date_lt": due_date_lt,
                "due_date_lte": due_date_lte,
                "due_date_gt": due_date_gt,
                "due_date_gte": due_date_gte,
                "date_created_lt": date_created_lt,
                "date_created_lte": date_created_lte,
                "date_created_gt": date_created_gt,
                "date_created_gte": date_created_gte,
                "date_updated_lt": date_updated_lt,
                "date_updated_lte": date_updated_lte,
                "date_updated_gt": date_updated_gt,
                "date_updated_gte": date_updated_gte,
            },
        )
