from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model


class WhatsAppAttachmentData(Model):
    """A file that goes with a WhatsApp message.

    Attributes:
        content_type: Media type of the file.
        filename: Name of the file.
        url: Address of the file: the `download.url` that its upload gave.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"content_type", "filename", "url"})
    _ANSWERED_AS = ((__package__, "Attachment"),)

    content_type: Field[str] = Field("content_type", STR)
    filename: Field[str] = Field("filename", STR)
    url: Field[str] = Field("url", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        content_type: str,
        filename: str,
        url: str,
    ) -> None:
        self._fill(_given, {"content_type": content_type, "filename": filename, "url": url})
