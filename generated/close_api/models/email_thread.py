from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import DATETIME, INT, NULL, STR, STRS, Kinds, ListOf, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .any_email_thread_importance import AnyEmailThreadImportance
    from .comment_summary import CommentSummary
    from .email_in_thread import EmailInThread
    from .email_participant import EmailParticipant
    from .email_preview import EmailPreview
    from .email_thread_summary import EmailThreadSummary
    from .important_email_thread import ImportantEmailThread
    from .not_important_email_thread import NotImportantEmailThread


class EmailThread(Model):
    """E-mails that belong together. Close makes and changes threads by itself.

    Attributes:
        id: Id of the activity (`acti_…`).
        type_: The kind of object: `EmailThread`.
        activity_at: When it took place.
        lead_id: Lead that it is about (`lead_…`).
        user_id: User who acted (`user_…`).
        users: Users who took part (`user_…`).
        organization_id: Organization it belongs to (`orga_…`).
        created_by: User who recorded it (`user_…`).
        updated_by: User who changed it last (`user_…`).
        date_created: When it was recorded.
        date_updated: When it was last changed.
        contact_id: Contact that it is with (`cont_…`).
        latest_normalized_subject: Subject of the newest e-mail, without `Re:` and the like.
        n_emails: Number of its e-mails.
        user_name: Name of that user.
        created_by_name: Name of that user.
        updated_by_name: Name of that user.
        comment_summary: How much it is commented on.
        emails: Its e-mails.
        importance: Whether it is shown among the important ones, and why.
        latest_emails: Its newest e-mails, in short.
        participants: Who wrote or got its e-mails.
        summary: What AI says that it is about.
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
            "latest_normalized_subject",
            "n_emails",
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
    latest_normalized_subject: Field[str | None] = Field("latest_normalized_subject", OneOf(STR, NULL))
    n_emails: Field[int | None] = Field("n_emails", OneOf(INT, NULL))
    user_name: Field[str | None] = Field("user_name", OneOf(STR, NULL))
    created_by_name: Field[str | None] = Field("created_by_name", OneOf(STR, NULL))
    updated_by_name: Field[str | None] = Field("updated_by_name", OneOf(STR, NULL))
    comment_summary: Field[CommentSummary | None] = Field(
        "comment_summary", OneOf(Nested(__package__, "CommentSummary"), NULL)
    )
    emails: Field[list[EmailInThread]] = Field("emails", ListOf(Nested(__package__, "EmailInThread")))
    importance: Field[ImportantEmailThread | NotImportantEmailThread | AnyEmailThreadImportance] = Field(
        "importance",
        Kinds(
            "type",
            {
                "important": Nested(__package__, "ImportantEmailThread"),
                "not_important": Nested(__package__, "NotImportantEmailThread"),
            },
            Nested(__package__, "AnyEmailThreadImportance"),
        ),
    )
    latest_emails: Field[list[EmailPreview]] = Field(
        "latest_emails", ListOf(Nested(__package__, "EmailPreview"))
    )
    participants: Field[list[EmailParticipant]] = Field(
        "participants", ListOf(Nested(__package__, "EmailParticipant"))
    )
    summary: Field[EmailThreadSummary | None] = Field(
        "summary", OneOf(Nested(__package__, "EmailThreadSummary"), NULL)
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
        latest_normalized_subject: str | None | Unset = UNSET,
        n_emails: int | None | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        comment_summary: CommentSummary | None | Mapping[str, Any] | Unset = UNSET,
        emails: Iterable[EmailInThread | Mapping[str, Any]] | Unset = UNSET,
        importance: ImportantEmailThread
        | NotImportantEmailThread
        | AnyEmailThreadImportance
        | Mapping[str, Any]
        | Unset = UNSET,
        latest_emails: Iterable[EmailPreview | Mapping[str, Any]] | Unset = UNSET,
        participants: Iterable[EmailParticipant | Mapping[str, Any]] | Unset = UNSET,
        summary: EmailThreadSummary | None | Mapping[str, Any] | Unset = UNSET,
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
                "latest_normalized_subject": latest_normalized_subject,
                "n_emails": n_emails,
                "user_name": user_name,
                "created_by_name": created_by_name,
                "updated_by_name": updated_by_name,
                "comment_summary": comment_summary,
                "emails": emails,
                "importance": importance,
                "latest_emails": latest_emails,
                "participants": participants,
                "summary": summary,
            },
        )
