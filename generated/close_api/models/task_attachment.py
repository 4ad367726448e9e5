from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from close_runtime.codecs import INT, NULL, STR, OneOf
from close_runtime.fields import Field
from close_runtime.models import Model
from close_runtime.unset import UNSET, Unset


class TaskAttachment(Model):
    """A file that came with an MMS.

    Attributes:
        content_type: Media type of the file.
        filename: Name of the file.
        media_id: Id of the file (`media_…`).
        size: Size of the file in bytes.
        thumbnail_url: Address of a small picture of it.
        url: Address of the file.
    """

    __slots__ = ()

    _STRICT = False
    _REQUIRED = frozenset({})

    content_type: Field[str] = Field("content_type", STR)
    filename: Field[str | None] = Field("filename", OneOf(STR, NULL))
    media_id: Field[str] = Field("media_id", STR)
    size: Field[int] = Field("size", INT)
    thumbnail_url: Field[str | None] = Field("thumbnail_url", OneOf(STR, NULL))
    url: Field[str] = Field("url", STR)

    def __init__(
        self,
        _given: Mapping[str, Any] | Iterable[tuple[str, Any]] = (),
        /,
        *,
        content_type: str | Unset = UNSET,
        filename: str | None | Unset = UNSET,
        media_id: str | Unset = UNSET,
        size: int | Unset = UNSET,
        thumbnail_url: str | None | Unset = UNSET,
        url: str | Unset = UNSET,
    ) -> None:
        self._fill(
            _given,
            {
                "content_type": content_type,
                "filename": filename,
                "media_id": media_id,
                "size": size,
                "thumbnail_url": thumbnail_url,
                "url": url,
            },
        )
