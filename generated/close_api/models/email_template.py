from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import BOOL, DATETIME, NULL, STR, STRS, ListOf, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .email_template_attachment import EmailTemplateAttachment
    from .email_template_sequence import EmailTemplateSequence


class EmailTemplate(Model):
    """A text that e-mails are written from. Close gives examples of this answer, and no schema.

    Attributes:
        id: Id of the template (`tmpl_…`).
        name: Name of the template.
        subject: Subject, with variables such as `{{ lead.display_name }}`.
        body: Body as HTML or plain text, with variables such as `{{ contact.first_name }}`.
        attachments: Files that go with it.
        is_archived: Whether it is archived.
        is_shared: Whether everybody in the organization has it.
        organization_id: Organization it belongs to (`orga_…`).
        created_by: User who created it (`user_…`).
        updated_by: User who changed it last (`user_…`).
        date_created: When it was created.
        date_updated: When it was last changed.
        used_by_sequences: Workflows that use it. Lists leave it out.
        bcc: Addresses that get it without being shown.
        cc: Addresses that get a copy.
        last_used_at: When it was last used; null if it was not.
        last_used_by: User who used it last (`user_…`).
        last_used_type: What it was last used for. Which values there are is not documented.
        unsubscribe_link_id: Link for leaving the list that it ends with.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset(
        {
            "id",
            "name",
            "subject",
            "body",
            "attachments",
            "is_archived",
            "is_shared",
            "organization_id",
            "created_by",
            "updated_by",
            "date_created",
            "date_updated",
        }
    )

    id: Field[str] = Field("id", STR)
    name: Field[str] = Field("name", STR)
    subject: Field[str] = Field("subject", STR)
    body: Field[str] = Field("body", STR)
    attachments: Field[list[EmailTemplateAttachment]] = Field(
        "attachments", ListOf(Nested(__package__, "EmailTemplateAttachment"))
    )
    is_archived: Field[bool] = Field("is_archived", BOOL)
    is_shared: Field[bool] = Field("is_shared", BOOL)
    organization_id: Field[str] = Field("organization_id", STR)
    created_by: Field[str | None] = Field("created_by", OneOf(STR, NULL))
    updated_by: Field[str | None] = Field("updated_by", OneOf(STR, NULL))
    date_created: Field[datetime.datetime] = Field("date_created", DATETIME)
    date_updated: Field[datetime.datetime] = Field("date_updated", DATETIME)
    used_by_sequences: Field[list[EmailTemplateSequence]] = Field(
        "used_by_sequences", ListOf(Nested(__package__, "EmailTemplateSequence"))
    )
    bcc: Field[list[str]] = Field("bcc", STRS)
    cc: Field[list[str]] = Field("cc", STRS)
    last_used_at: Field[datetime.datetime | None] = Field("last_used_at", OneOf(DATETIME, NULL))
    last_used_by: Field[str | None] = Field("last_used_by", OneOf(STR, NULL))
    last_used_type: Field[str | None] = Field("last_used_type", OneOf(STR, NULL))
    unsubscribe_link_id: Field[str | None] = Field("unsubscribe_link_id", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        body: str | Unset = UNSET,
        attachments: Iterable[EmailTemplateAttachment | Mapping[str, Any]] | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: datetime.datetime | str | Unset = UNSET,
        date_updated: datetime.datetime | str | Unset = UNSET,
        used_by_sequences: Iterable[EmailTemplateSequence | Mapping[str, Any]] | Unset = UNSET,
        bcc: Iterable[str] | Unset = UNSET,
        cc: Iterable[str] | Unset = UNSET,
        last_used_at: datetime.datetime | str | None | Unset = UNSET,
        last_used_by: str | None | Unset = UNSET,
        last_used_type: str | None | Unset = UNSET,
        unsubscribe_link_id: str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "id": id,
                "name": name,
                "subject": subject,
                "body": body,
                "attachments": attachments,
                "is_archived": is_archived,
                "is_shared": is_shared,
                "organization_id": organization_id,
                "created_by": created_by,
                "updated_by": updated_by,
                "date_created": date_created,
                "date_updated": date_updated,
                "used_by_sequences": used_by_sequences,
                "bcc": bcc,
                "cc": cc,
                "last_used_at": last_used_at,
                "last_used_by": last_used_by,
                "last_used_type": last_used_type,
                "unsubscribe_link_id": unsubscribe_link_id,
            },
        )
