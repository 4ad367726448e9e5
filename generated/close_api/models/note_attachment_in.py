from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import NULL, STR, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class NoteAttachmentIn(Model):
    """A file to attach to a note, as uploaded before.

    Attributes:
        filename: Name of the file.
        url: Address of the file: the `download.url` that its upload gave.
        content_type: Media type of the file.
    """

    __slots__ = ()

    _STRICT = True
    _REQUIRED = frozenset({"filename", "url"})
    _ANSWERED_AS = ((__package__, "Attachment"),)

    filename: Field[str] = Field("filename", STR)
    url: Field[str] = Field("url", STR)
    content_type: Field[str | None] = Field("content_type", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        filename: str,
        url: str,
        content_type: str | None | Unset = UNSET,
    ) -> None:
        self._fill(_given, {"filename": filename, "url": url, "content_type": content_type})
