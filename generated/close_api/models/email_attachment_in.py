from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import BOOL, INT, NULL, STR, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class EmailAttachmentIn(Model):
    """A file to attach to an e-mail, as uploaded before.

    Attributes:
        filename: Name of the file.
        size: Size of the file in bytes.
        url: Address of the file: the `download.url` that its upload gave.
        content_id: Name by which the HTML shows it.
        content_type: Media type of the file.
        inline_only: Whether it is shown in the body alone, and not among the files.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"filename", "size", "url"})
    _ANSWERED_AS = ((__package__, "Attachment"), (__package__, "EmailTemplateAttachment"))

    filename: Field[str] = Field("filename", STR)
    size: Field[int] = Field("size", INT)
    url: Field[str] = Field("url", STR)
    content_id: Field[str | None] = Field("content_id", OneOf(STR, NULL))
    content_type: Field[str | None] = Field("content_type", OneOf(STR, NULL))
    inline_only: Field[bool] = Field("inline_only", BOOL)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        filename: str,
        size: int,
        url: str,
        content_id: str | None | Unset = UNSET,
        content_type: str | None | Unset = UNSET,
        inline_only: bool | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "filename": filename,
                "size": size,
                "url": url,
                "content_id": content_id,
                "content_type": content_type,
                "inline_only": inline_only,
            },
        )
