from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from close_runtime.codecs import BOOL, STR, ListOf
from close_runtime.fields import Field
from close_runtime.models import Model, Nested
from close_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .create_sms_template_attachment import CreateSMSTemplateAttachment


class CreateSMSTemplate(Model):
    """What it takes to create an SMS template.

    Attributes:
        name: Name of the SMS template.
        attachments: Files that go with it.
        is_shared: Whether everybody in the organization has it.
        text: The text.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"name"})

    name: Field[str] = Field("name", STR)
    attachments: Field[list[CreateSMSTemplateAttachment]] = Field(
        "attachments", ListOf(Nested(__package__, "CreateSMSTemplateAttachment"))
    )
    is_shared: Field[bool] = Field("is_shared", BOOL)
    text: Field[str] = Field("text", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        name: str,
        attachments: Iterable[CreateSMSTemplateAttachment | Mapping[str, Any]] | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        text: str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"name": name, "attachments": attachments, "is_shared": is_shared, "text": text})
