from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import BOOL, STR, ListOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .email_template_attachment_in import EmailTemplateAttachmentIn


class CreateEmailTemplate(Model):
    """What it takes to create an e-mail template.

    Attributes:
        name: Name of the template.
        subject: Subject, with variables such as `{{ lead.display_name }}`.
        body: Body as HTML or plain text, with variables such as `{{ contact.first_name }}`.
        attachments: Files that go with it.
        is_archived: Whether it is archived. Without it it is not.
        is_shared: Whether everybody in the organization has it. Without it only its maker has it.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"name", "subject", "body"})

    name: Field[str] = Field("name", STR)
    subject: Field[str] = Field("subject", STR)
    body: Field[str] = Field("body", STR)
    attachments: Field[list[EmailTemplateAttachmentIn]] = Field(
        "attachments", ListOf(Nested(__package__, "EmailTemplateAttachmentIn"))
    )
    is_archived: Field[bool] = Field("is_archived", BOOL)
    is_shared: Field[bool] = Field("is_shared", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str,
        subject: str,
        body: str,
        attachments: Iterable[EmailTemplateAttachmentIn | Mapping[str, Any]] | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "name": name,
                "subject": subject,
                "body": body,
                "attachments": attachments,
                "is_archived": is_archived,
                "is_shared": is_shared,
            },
        )
