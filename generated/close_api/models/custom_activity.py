from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, DATETIME, NULL, STR, STRS, OneOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .comment_summary import CommentSummary
    from .creation_source import CreationSource
    from .custom_activity_status import CustomActivityStatus


class CustomActivity(Model):
    """An activity of a kind that the organization has made up. Custom fields are keys of it, `custom.` + id, for
    those that have a value.

    Attributes:
        id: Id of the activity (`acti_…`).
        type_: The kind of object: `CustomActivity`.
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
        custom_activity_type_id: Its type (`actitype_…`).
        last_published_at: When it was last published; null if it never was.
        mentions: Users whom it mentions (`user_…`).
        mentions_updated_at: When the users whom it mentions changed.
        pinned: Whether it stays at the top of the lead's history.
        pinned_at: When it was pinned; null if it is not.
        source: What it was created with.
        status: Whether it is published.
        user_name: Name of that user.
        created_by_name: Name of that user.
        updated_by_name: Name of that user.
        comment_summary: How much it is commented on.
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
            "custom_activity_type_id",
            "last_published_at",
            "mentions",
            "mentions_updated_at",
            "pinned",
            "pinned_at",
            "source",
            "status",
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
    custom_activity_type_id: Field[str] = Field("custom_activity_type_id", STR)
    last_published_at: Field[datetime.datetime | None] = Field("last_published_at", OneOf(DATETIME, NULL))
    mentions: Field[list[str]] = Field("mentions", STRS)
    mentions_updated_at: Field[datetime.datetime | None] = Field("mentions_updated_at", OneOf(DATETIME, NULL))
    pinned: Field[bool] = Field("pinned", BOOL)
    pinned_at: Field[datetime.datetime | None] = Field("pinned_at", OneOf(DATETIME, NULL))
    source: Field[CreationSource | str | None] = Field(
        "source",
        OneOf(
            Words(
                "ai",
                "api",
                "calendly-integration",
                "clipper",
                "customerio-integration",
                "email",
                "import",
                "segment-integration",
                "suggestion",
                "ui",
                "webform",
                "whatsapp",
            ),
            NULL,
        ),
    )
    status: Field[CustomActivityStatus | str] = Field("status", Words("draft", "published"))
    user_name: Field[str | None] = Field("user_name", OneOf(STR, NULL))
    created_by_name: Field[str | None] = Field("created_by_name", OneOf(STR, NULL))
    updated_by_name: Field[str | None] = Field("updated_by_name", OneOf(STR, NULL))
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
        contact_id: str | None | Unset = UNSET,
        custom_activity_type_id: str | Unset = UNSET,
        last_published_at: datetime.datetime | str | None | Unset = UNSET,
        mentions: Iterable[str] | Unset = UNSET,
        mentions_updated_at: datetime.datetime | str | None | Unset = UNSET,
        pinned: bool | Unset = UNSET,
        pinned_at: datetime.datetime | str | None | Unset = UNSET,
        source: Literal[
            "ai",
            "api",
            "calendly-integration",
            "clipper",
            "customerio-integration",
            "email",
            "import",
            "segment-integration",
            "suggestion",
            "ui",
            "webform",
            "whatsapp",
        ]
        | None
        | Unset = UNSET,
        status: Literal["draft", "published"] | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
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
                "contact_id": contact_id,
                "custom_activity_type_id": custom_activity_type_id,
                "last_published_at": last_published_at,
                "mentions": mentions,
                "mentions_updated_at": mentions_updated_at,
                "pinned": pinned,
                "pinned_at": pinned_at,
                "source": source,
                "status": status,
                "user_name": user_name,
                "created_by_name": created_by_name,
                "updated_by_name": updated_by_name,
                "comment_summary": comment_summary,
            },
        )
