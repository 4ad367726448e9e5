from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import INT, STR
from close_runtime.fields import Field
from close_runtime.models import Model


class EmailTemplateAttachmentIn(Model):
    """A file that goes with a template, as uploaded before.

    Attributes:
        content_type: Media type of the file.
        filename: Name of the file.
        size: Size of the file in bytes.
        url: Address of the file: the `download.url` that its upload gave.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"content_type", "filename", "size", "url"})
    _ANSWERED_AS = ((__package__, "EmailTemplateAttachment"), (__package__, "Attachment"))

    content_type: Field[str] = Field("content_type", STR)
    filename: Field[str] = Field("filename", STR)
    size: Field[int] = Field("size", INT)
    url: Field[str] = Field("url", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        content_type: str,
        filename: str,
        size: int,
        url: str,
    ) -> None:
        self._fill(_given, {"content_type": content_type, "filename": filename, "size": size, "url": url})
