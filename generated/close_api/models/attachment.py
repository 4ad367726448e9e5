from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import INT, NULL, STR, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class Attachment(Model):
    """A file that belongs to the note of an opportunity.

    Attributes:
        content_type: Media type of the file.
        filename: Name of the file.
        size: Size of the file. Close names no unit; bytes are the natural reading.
        url: Address of the file.
        thumbnail_url: Address of a small picture of the file.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({"content_type", "filename", "size", "url"})
    _READ_ONLY = frozenset({"size", "thumbnail_url"})

    content_type: Field[str | None] = Field("content_type", OneOf(STR, NULL))
    filename: Field[str | None] = Field("filename", OneOf(STR, NULL))
    size: Field[int | None] = Field("size", OneOf(INT, NULL))
    url: Field[str] = Field("url", STR)
    thumbnail_url: Field[str | None] = Field("thumbnail_url", OneOf(STR, NULL))

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        content_type: str | None | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        size: int | None | Unset = UNSET,
        url: str | Unset = UNSET,
        thumbnail_url: str | None | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "content_type": content_type,
                "filename": filename,
                "size": size,
                "url": url,
                "thumbnail_url": thumbnail_url,
            },
        )
