from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal

from close_runtime.codecs import BOOL, STR, ListOf, Words
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .sms_template_status import SMSTemplateStatus
    from .update_sms_template_attachment import UpdateSMSTemplateAttachment


class UpdateSMSTemplate(Model):
    """The changes to an SMS template. What is not sent stays.

    Attributes:
        attachments: Files that go with it.
        is_shared: Whether everybody in the organization has it.
        name: Name of the SMS template.
        status: State that it is in.
        text: The text.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({})

    attachments: Field[list[UpdateSMSTemplateAttachment]] = Field(
        "attachments", ListOf(Nested(__package__, "UpdateSMSTemplateAttachment"))
    )
    is_shared: Field[bool] = Field("is_shared", BOOL)
    name: Field[str] = Field("name", STR)
    status: Field[SMSTemplateStatus | str] = Field("status", Words("active", "archived"))
    text: Field[str] = Field("text", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        attachments: Iterable[UpdateSMSTemplateAttachment | Mapping[str, Any]] | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        status: Literal["active", "archived"] | Unset = UNSET,
        text: str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "attachments": attachments,
                "is_shared": is_shared,
                "name": name,
                "status": status,
                "text": text,
            },
        )
