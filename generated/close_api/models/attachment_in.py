from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import STR
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class AttachmentIn(Model):
    """A file to attach, as uploaded before.

    Attributes:
        filename: Name of the file as users see it.
        url: The `download.url` that the upload of the file gave.
        content_type: Media type of the file, such as `application/pdf`. Close takes an empty text when it
            is left out.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"filename", "url"})
    _ANSWERED_AS = ((__package__, "Attachment"),)

    filename: Field[str] = Field("filename", STR)
    url: Field[str] = Field("url", STR)
    content_type: Field[str] = Field("content_type", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        filename: str,
        url: str,
        content_type: str | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"filename": filename, "url": url, "content_type": content_type})
