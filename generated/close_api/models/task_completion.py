from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import DATETIME, NULL, STR, STRS, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .comment_summary import CommentSummary


class TaskCompletion(Model):
    """A task of the kind `lead` was done. Close makes one then, and removes it when the task is opened again.

    Attributes:
        id: Id of the activity (`acti_…`).
        type_: The kind of object: `TaskCompleted`.
        activity_at: When it took place.
        lead_id: Lead that it is about (`lead_…`).
        user_id: User who acted (`user_…`).
        users: Users who took part (`user_…`).
        organization_id: Organization it belongs to (`orga_…`).
        created_by: User who recorded it (`user_…`).
        updated_by: User who changed it last (`user_…`).
        date_created: When it was recorded.
        date_updated: When it was last changed.
        task_id: The task (`task_…`).
        task_text: What was to be done.
        contact_id: Contact that it is about (`cont_…`).
        user_name: Name of that user.
        created_by_name: Name of that user.
        updated_by_name: Name of that user.
        task_assigned_to: User who was to do it (`user_…`).
        task_assigned_to_name: Name of that user.
        sequence_id: Workflow that made the task (`seq_…`).
        sequence_name: Name of that workflow.
        sequence_subscription_id: Run of that workflow (`sub_…`).
        comment_summary: The comments on it.
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
            "task_id",
            "task_text",
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
    task_id: Field[str | None] = Field("task_id", OneOf(STR, NULL))
    task_text: Field[str | None] = Field("task_text", OneOf(STR, NULL))
    contact_id: Field[str | None] = Field("contact_id", OneOf(STR, NULL))
    user_name: Field[str | None] = Field("user_name", OneOf(STR, NULL))
    created_by_name: Field[str | None] = Field("created_by_name", OneOf(STR, NULL))
    updated_by_name: Field[str | None] = Field("updated_by_name", OneOf(STR, NULL))
    task_assigned_to: Field[str | None] = Field("task_assigned_to", OneOf(STR, NULL))
    task_assigned_to_name: Field[str | None] = Field("task_assigned_to_name", OneOf(STR, NULL))
    sequence_id: Field[str | None] = Field("sequence_id", OneOf(STR, NULL))
    sequence_name: Field[str | None] = Field("sequence_name", OneOf(STR, NULL))
    sequence_subscription_id: Field[str | None] = Field("sequence_subscription_id", OneOf(STR, NULL))
    comment_summary: Field[CommentSummary | None] = Field(
        "comment_summary", OneOf(Nested(__package__, "CommentSummary"), NULL)
    )

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
        task_id: str | None | Unset = UNSET,
        task_text: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        task_assigned_to: str | None | Unset = UNSET,
        task_assigned_to_name: str | None | Unset = UNSET,
        sequence_id: str | None | Unset = UNSET,
        sequence_name: str | None | Unset = UNSET,
        sequence_subscription_id: str | None | Unset = UNSET,
        comment_summary: CommentSummary | None | Mapping[str, Any] | Unset = UNSET,
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
                "task_id": task_id,
                "task_text": task_text,
                "contact_id": contact_id,
                "user_name": user_name,
                "created_by_name": created_by_name,
                "updated_by_name": updated_by_name,
                "task_assigned_to": task_assigned_to,
                "task_assigned_to_name": task_assigned_to_name,
                "sequence_id": sequence_id,
                "sequence_name": sequence_name,
                "sequence_subscription_id": sequence_subscription_id,
                "comment_summary": comment_summary,
            },
        )
